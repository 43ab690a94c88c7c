//! The words of share links: of making one, and of reading somebody's.

use super::count;
use maturity::{Framework, Scorecard};

pub const SHARE: &str = "Copy a link to this result";
pub const ABOUT_SHARE: &str = "The link contains the answers: whoever has it can read them. Making it sends nothing.";
pub const SHARE_PARTS: &str = "Answers, goals, targets, and what you said about the company are in it; notes and links to evidence are not. They lie after the # of the address, which browsers send to nobody.";
pub const SHARE_LINK: &str = "Link";
pub const COPY: &str = "Copy the link";
pub const SHOW_QR_CODE: &str = "Show it as a QR code";
pub const ABOUT_QR_CODE: &str = "Opens this result on the device that scans it. It is printed with the report.";
pub const NO_QR_CODE: &str = "The code could not be drawn. Check the connection, and try again.";
pub const COPIED: &str = "Copied.";
pub const NOT_COPIED: &str = "This browser does not let the page copy. The link is selected: copy it from the field.";
pub const SOMEBODYS_RESULT: &str = "Somebody’s result";
pub const FROM_A_LINK: &str = "Somebody’s result · opened from a link";
pub const READ_ONLY: &str =
    "This is somebody’s result, to be read only. It is not kept in this browser, and your own answers are not touched.";
pub const GO_TO_OWN: &str = "Go to your own";
pub const TAKE_IT: &str = "Take the assessment yourself";
pub const ADOPT: &str = "Use these answers as mine";
pub const LINK_UNREADABLE: &str = "This link cannot be opened";
pub const OWN_UNTOUCHED: &str = "Your own answers are as they were.";
pub const OTHER_CONTENT: &str =
    "It was made with another version of the questions, and is scored here by the one you see.";

pub fn copied(done: bool) -> &'static str {
    if done { COPIED } else { NOT_COPIED }
}

/// The headline of a result that is not the visitor's.
pub fn their_headline(framework: &Framework, scorecard: &Scorecard) -> String {
    super::headline_of(super::Who::They, framework, scorecard)
}

pub fn strangers(number: usize) -> String {
    let things = count(number, "thing", "things");
    let left = if number == 1 { "It is left out here." } else { "They are left out here." };
    ["It says ", &things, " that this version does not know. ", left].concat()
}

/// Somebody else's answers became the visitor's.
pub fn adopted(new: usize, old: usize) -> String {
    let new = match new {
        1 => "1 answer is yours now".to_owned(),
        _ => format!("These {new} answers are yours now"),
    };
    match old {
        0 => [&new, "."].concat(),
        1 => [&new, ", in the place of the 1 answer that was here."].concat(),
        _ => format!("{new}, in the place of the {old} answers that were here."),
    }
}

pub fn ask_adopt(own: usize) -> String {
    let own =
        if own == 0 { "what you chose here".to_owned() } else { ["your ", &count(own, "answer", "answers")].concat() };
    ["Use these answers as yours? They take the place of ", &own, "; you can take that back."].concat()
}

/// What is wrong with a link, in plain words, with what to do. What kind of reason it is shows from how the engine's
/// sentence begins.
pub fn link_refused(reason: &str) -> &'static str {
    let is = |start: &str| reason.starts_with(start);
    if is("The link is cut off") {
        "Its end is missing. Some programs break long links: copy the whole of it, or ask for it again."
    } else if is("The link is of version ") {
        "It comes from a newer version of this page. Reload the page; if that does not help, ask for the answers as a file."
    } else if is("The link is for another framework") {
        "It belongs to another assessment. Open it where it was made."
    } else if is("The link was changed") || is("The link goes on") || is("The link is longer") {
        "It was changed on its way. Copy it again from where it was made, or ask for the answers as a file."
    } else {
        "It is no link of this assessment, or this version cannot tell what it says. Ask for the answers as a file."
    }
}
