//! What the browser keeps, and what to say where it does not.

use crate::state::{Earlier, Refusal};
use ::words::assessment::{
    answers_blocked, answers_full, answers_left_over, answers_newer, answers_occupied, answers_too_large, past_blocked,
    past_full, past_newer, past_occupied, past_too_large, questions_changed, questions_of_version,
};

/// Why answers are not kept.
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Blocked => answers_blocked(),
        Refusal::Full => answers_full(),
        Refusal::TooLarge => answers_too_large(),
        Refusal::Occupied => answers_occupied(),
        Refusal::Newer => answers_newer(),
    }
}

/// The version that the answers were given to, and what became of those that have no place any more.
pub fn earlier(Earlier { version, strangers }: &Earlier, today: &str) -> String {
    let changed = if version == today { questions_changed().to_owned() } else { questions_of_version(version, today) };
    [&changed, " ", &answers_left_over(*strangers)].concat()
}

/// Why results and steps are not kept, where it is not what keeps the answers away as well.
pub fn refusal_of_past(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Blocked => past_blocked(),
        Refusal::Full => past_full(),
        Refusal::TooLarge => past_too_large(),
        Refusal::Occupied => past_occupied(),
        Refusal::Newer => past_newer(),
    }
}
