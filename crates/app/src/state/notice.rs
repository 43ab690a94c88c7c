//! What just happened, for the visitor to know.

use super::{Earlier, PastNotice};
use maturity::Answers;
use std::rc::Rc;

/// What just happened.
#[derive(Clone, Debug)]
pub enum Notice {
    /// A file replaced these answers.
    Uploaded(Rc<Answers>),
    /// Answers of somebody else replaced these.
    Adopted(Rc<Answers>),
    /// A file was refused for this reason.
    Refused(String),
    /// Answers from another window were taken over.
    TakenOver,
    /// Nothing is kept any more.
    Deleted,
    /// The answers were given to an earlier version of the framework.
    Earlier(Earlier),
    /// The app with all rooms did not come.
    NotLoaded,
    /// Something happened to what is kept between assessments.
    Past(PastNotice),
}
