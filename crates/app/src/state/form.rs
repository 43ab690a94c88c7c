//! The question on show, and what was begun in it.

use super::Draft;
use crate::route::Route;
use maturity::QuestionId;

/// The question on show, and what was begun in it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Forms that were touched since the page was opened.
    pub drafts: Vec<(QuestionId, Draft)>,
    /// Where Continue leads instead of to the next question: a single answer is being changed.
    pub back_to: Option<Route>,
    /// Why Continue did not continue.
    pub problem: Option<Problem>,
    /// How often Continue did not continue: each time the reason takes the focus.
    pub problems: u32,
    /// The room for remarks stands open from the beginning: the question on show has some.
    pub remarks_open: bool,
}

/// Why Continue did not continue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No radio is chosen.
    NothingChosen,
    /// "Doesn't apply" is chosen, and no reason.
    NoReason,
}
