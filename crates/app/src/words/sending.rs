//! The words of sending a result.

use crate::state::Progress;
use ::words::assessment::{is_being_sent, was_not_sent, was_sent};

/// The machine of an address.
pub fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?']).next().unwrap_or_default()
}

/// How it goes.
pub fn sending(progress: Progress, host: &str) -> String {
    match progress {
        Progress::Underway => is_being_sent().to_owned(),
        Progress::Saved => was_sent(host),
        Progress::Failed => was_not_sent(host),
    }
}
