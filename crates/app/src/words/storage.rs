//! What the browser keeps, and what to say where it does not.

use super::count;
use crate::state::{Earlier, Refusal};

pub const TAKEN_OVER: &str = "Newer answers from another window are shown here now.";
pub const DELETED: &str = "Your data is deleted from this browser.";
pub const DOWNLOAD_UNREADABLE: &str = "Download what could not be read";
pub const KEEP_OURS: &str = "Keep the answers of this window";
pub const KEEP_THEIRS: &str = "Use those of the other window";
pub const KEEP_AGAIN: &str = "Keep them in this browser again";
pub const LET_GO: &str = "Delete them here too";

pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Blocked => {
            "This browser does not let the page keep anything. You can answer everything; before you close the page, download your answers."
        }
        Refusal::Full => {
            "This browser’s storage is full, so your latest answers are not kept. Before you close the page, download your answers."
        }
        Refusal::TooLarge => {
            "Your notes are too long to be kept in this browser. Shorten one, or download your answers before you close the page."
        }
        Refusal::Occupied => {
            "This browser holds answers that this page cannot read. They stay untouched; what you answer now lives as long as this page. Download your answers before you close it."
        }
        Refusal::Newer => {
            "A newer version of this page saved answers in this browser, and this older one cannot read them. They stay untouched. Reload the page to get the newer version; what you answer before that lives as long as this page."
        }
    }
}

pub fn unreadable(number: usize) -> String {
    let earlier = count(number, "earlier set of answers", "earlier sets of answers");
    let kept = if number == 1 {
        "it is kept in this browser as it was, and you can download it."
    } else {
        "they are kept in this browser as they were, and you can download them."
    };
    [&earlier, " could not be read. Nothing is lost: ", kept].concat()
}

/// The version that the answers were given to, and what became of those that have no place any more.
pub fn earlier(Earlier { version, strangers }: &Earlier, today: &str) -> String {
    let changed = if version == today {
        "The questions have changed since you answered".to_owned()
    } else {
        ["You answered version ", version, " of these questions; this is version ", today].concat()
    };
    let left = match strangers {
        0 => ". All your answers are still here.".to_owned(),
        1 => ". One of your answers has no place here any more: it counts for nothing now, and stays in your file."
            .to_owned(),
        _ => [
            ". ",
            &strangers.to_string(),
            " of your answers have no place here any more: they count for nothing now, and stay in your file.",
        ]
        .concat(),
    };
    changed + &left
}

/// What another window saved lacks something of ours.
pub fn other_window(theirs: usize, ours: usize) -> String {
    let theirs = count(theirs, "answer", "answers");
    let number = count(ours, "answer", "answers");
    let some = if ours == 1 { "" } else { "some of " };
    ["Another window saved ", &theirs, " and lacks ", some, "the ", &number, " in this one. Which shall stay?"].concat()
}

/// What the browser kept was deleted, elsewhere than here.
pub fn cleared(ours: &str) -> String {
    [
        "What this browser kept was deleted, in another window or in the browser’s settings. This window still has ",
        ours,
        ". Until you choose, nothing more is kept.",
    ]
    .concat()
}

/// Why results and steps are not kept, where it is not what keeps the answers away as well.
pub fn refusal_of_past(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Blocked => {
            "Your results and steps are not kept in this browser either. Before you close the page, download them."
        }
        Refusal::Full => {
            "This browser has no room for your results and steps, so the latest are not kept. Delete an earlier result, or download them before you close the page."
        }
        Refusal::TooLarge => {
            "There are as many results as this browser may keep, so the latest is not. Download them, and delete one that you don’t need."
        }
        Refusal::Occupied => {
            "This browser holds results that this page cannot read. They stay untouched; what you keep now lives as long as this page. Download it before you close it."
        }
        Refusal::Newer => {
            "A newer version of this page saved results in this browser, and this older one cannot read them. They stay untouched. Reload the page to get the newer version."
        }
    }
}
