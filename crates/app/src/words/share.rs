//! The words of share links: of making one, and of reading somebody's.

use ::words::assessment::{
    link_changed, link_copied, link_cut_off, link_is_newer, link_is_none, link_not_copied, link_of_another,
};
use maturity::{Framework, Scorecard};

/// Whether the link was copied.
pub fn copied(done: bool) -> &'static str {
    if done { link_copied() } else { link_not_copied() }
}

/// The headline of a result that is not the visitor's.
pub fn their_headline(framework: &Framework, scorecard: &Scorecard) -> String {
    super::headline_of(super::Who::They, framework, scorecard)
}

/// What is wrong with a link, in plain words, with what to do. What kind of reason it is shows from how the engine's
/// sentence begins.
pub fn link_refused(reason: &str) -> &'static str {
    let is = |start: &str| reason.starts_with(start);
    if is("The link is cut off") {
        link_cut_off()
    } else if is("The link is of version ") {
        link_is_newer()
    } else if is("The link is for another framework") {
        link_of_another()
    } else if is("The link was changed") || is("The link goes on") || is("The link is longer") {
        link_changed()
    } else {
        link_is_none()
    }
}
