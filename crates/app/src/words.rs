//! Every word that the app shows, so that a translation has one place to go. What a framework says is not here.

mod outcome;
mod past;
mod path;
mod report;
mod result;
mod scenario;
mod settings;
mod share;
mod storage;
mod take;
mod team;
mod workshop;

pub use outcome::*;
pub use past::*;
pub use path::*;
pub use report::*;
pub use result::*;
pub use scenario::*;
pub use settings::*;
pub use share::*;
pub use storage::*;
pub use take::*;
pub use team::*;
pub use workshop::*;

use crate::{
    browser::file::Unread,
    state::{Asking, Problem, Tally},
};
use maturity::wire::is_newer;

/// "1 answer", "2 answers".
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The text with its first letter as a capital, where that is a plain one.
pub fn capitalize(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// Before the page's own title.
pub fn title(screen: &str, page: &str, problem: bool) -> String {
    [if problem { "Error: " } else { "" }, screen, " · ", page].concat()
}

// One question

pub const PROGRESS: &str = "Questions answered";
pub const WHY_NOT: &str = "Why doesn’t it apply?";
pub const ADD_NOTE: &str = "Add a note or evidence";
pub const NOTE: &str = "Note";
pub const EVIDENCE: &str = "Link to evidence";
pub const CONTINUE: &str = "Continue";
pub const BACK: &str = "Back";
pub const ON_THE_WAY: &str = "One moment";
pub const NOT_LOADED: &str =
    "That page could not be loaded; the connection may be gone. Your answers are as they were. Try again in a moment.";
pub const PROBLEM: &str = "There is a problem";
pub const ERROR: &str = "Error: ";

pub fn question_number(number: usize, total: usize) -> String {
    format!("Question {number} of {total}")
}

/// Twelve seconds a question.
pub fn time_left(questions: usize) -> String {
    format!("about {} left", count(questions.div_ceil(5).max(1), "minute", "minutes"))
}

pub fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::NothingChosen => "Choose the answer that fits best, or “We don’t know”",
        Problem::NoReason => "Choose why it doesn’t apply to you",
    }
}

// Coming back

pub const WELCOME_BACK: &str = "Welcome back";
pub const CHECK_AND_RESULT: &str = "Check answers and see the result";
pub const SEE_ANSWERS: &str = "See my answers";
pub const START_OVER: &str = "Start over";
pub const DELETE: &str = "Delete my data";
pub const KEPT_HERE: &str = "Your answers are kept in this browser and nowhere else.";

pub const BEGIN: &str = "Begin a new assessment";

pub fn resume_at(number: usize, total: usize) -> String {
    format!("Resume at {number} of {total}")
}

pub fn answered_so_far(answered: usize, total: usize, left: usize) -> String {
    let minutes = capitalize(&time_left(left));
    if answered == 0 {
        format!("There is no answer in this browser yet. {minutes}.")
    } else if left == 0 {
        format!("You have answered all {total} questions.")
    } else {
        format!("You have answered {answered} of {total} questions. {minutes}.")
    }
}

pub fn next_domain(domain: &str) -> String {
    format!("next: {domain}")
}

pub fn asking(asking: Asking, answers: usize) -> String {
    let number = count(answers, "answer", "answers");
    match (asking, answers) {
        (Asking::DeleteWorkshop, _) => ASK_DELETE_WORKSHOP.to_owned(),
        (Asking::Adopt, _) => ask_adopt(answers),
        (Asking::StartOver, 0) => "Start over? There is no answer in this browser yet.".to_owned(),
        (Asking::StartOver, _) => ["Start over? The ", &number, " in this browser will be deleted."].concat(),
        (Asking::Delete, 0) => {
            "Delete your data? Everything that this page keeps in this browser will be gone.".to_owned()
        }
        (Asking::Delete, _) => [
            "Delete your data? The ",
            &number,
            " and everything else that this page keeps in this browser will be gone.",
        ]
        .concat(),
    }
}

pub fn confirm(asking: Asking) -> &'static str {
    match asking {
        Asking::StartOver => "Yes, start over",
        Asking::Delete => "Yes, delete everything",
        Asking::DeleteWorkshop => "Yes, delete the workshop",
        Asking::Adopt => "Yes, use these",
    }
}

pub fn keep(answers: usize) -> &'static str {
    if answers < 2 { "No, keep it" } else { "No, keep them" }
}

// Checking answers

pub const CHECK: &str = "Check your answers";
pub const CHANGE: &str = "Change";
pub const ANSWER: &str = "Answer";
pub const SEE_RESULT: &str = "See the result";

pub fn tally(tally: Tally) -> String {
    let mut text = said(tally);
    if tally.blank > 0 {
        text = [&text, ", ", &tally.blank.to_string(), " left open"].concat();
    }
    let change = match tally.answered() {
        0 => "answer them",
        1 => "change it",
        _ => "change any of them",
    };
    [&text, ". You can ", change, " now or after the result."].concat()
}

pub fn which_question(question: &str) -> String {
    format!(": {question}")
}

pub fn note(note: &str) -> String {
    format!("Note: {note}")
}

pub fn evidence(link: &str) -> String {
    format!("Evidence: {link}")
}

// What happens to the answers

pub const UNDO: &str = "Take the earlier answers back";
pub const DOWNLOAD_ANSWERS: &str = "Download my answers (JSON)";
pub const UPLOAD: &str = "Upload a file (JSON)";

pub fn uploaded(new: usize, old: usize) -> String {
    let file = match new {
        0 => "The file has no answer to these questions; it".to_owned(),
        _ => ["The file’s ", &count(new, "answer", "answers")].concat(),
    };
    match old {
        0 if new > 1 => [&file, " are here now."].concat(),
        0 => [&file, " is here now."].concat(),
        1 => [&file, " took the place of the 1 answer that was here."].concat(),
        _ => [&file, " took the place of the ", &old.to_string(), " answers that were here."].concat(),
    }
}

/// What is wrong with a file in plain words, and then what became of it with the reason to the letter. What kind of
/// reason it is shows from how the engine's sentence begins.
pub fn refused(reason: &str) -> [String; 2] {
    let (plain, detail) = if is_newer(reason) {
        ("This file comes from a newer version of this site.", reason)
    } else if reason.starts_with("The answers file is for the framework ") {
        ("This file belongs to another framework.", reason)
    } else if reason == unread_file(Unread::Unreadable) {
        (reason, "")
    } else {
        ("This is not an answers file of this assessment.", reason)
    };
    let space = if detail.is_empty() { "" } else { " " };
    [plain.to_owned(), ["It was not used, and your answers stay as they were.", space, detail].concat()]
}

pub fn unread_file(reason: Unread) -> &'static str {
    match reason {
        Unread::TooLarge => "It is larger than an answers file can be.",
        Unread::Unreadable => "The browser could not read this file.",
    }
}
