//! Every word that the app shows, so that a translation has one place to go. What a framework says is not here.

mod result;

pub use result::*;

use crate::{
    browser::file::Unread,
    state::{Asking, Problem, Refusal, Tally},
};
use maturity::{Framework, Level};

/// The name of a level; the level below the first stage is named after it.
pub fn stage(framework: &Framework, level: Level) -> String {
    match (framework.stage(level), framework.stages.first()) {
        (Some(stage), _) => stage.title.clone(),
        (None, Some(first)) => format!("{}, starting out", first.title),
        (None, None) => String::new(),
    }
}

/// The name of a level where there is little room.
pub fn short_stage(framework: &Framework, level: Level) -> String {
    framework.stage(level).map_or_else(|| "Starting out".to_owned(), |stage| stage.title.clone())
}

/// "1 answer", "2 answers".
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// "A", "A and B", "A, B, and C".
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [most @ .., last] => format!("{}, and {last}", most.join(", ")),
    }
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
pub const UNKNOWN: &str = "We don’t know";
pub const NOT_APPLICABLE: &str = "Doesn’t apply to us";
pub const WHY_NOT: &str = "Why doesn’t it apply?";
pub const ADD_NOTE: &str = "Add a note or evidence";
pub const NOTE: &str = "Note";
pub const EVIDENCE: &str = "Link to evidence";
pub const CONTINUE: &str = "Continue";
pub const BACK: &str = "Back";
pub const PROBLEM: &str = "There is a problem";
pub const ERROR: &str = "Error: ";

pub fn question_number(number: usize, total: usize) -> String {
    format!("Question {number} of {total}")
}

/// Ten seconds a question.
pub fn time_left(questions: usize) -> String {
    format!("about {} left", count(questions.div_ceil(6).max(1), "minute", "minutes"))
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

pub fn resume_at(number: usize, total: usize) -> String {
    format!("Resume at {number} of {total}")
}

pub fn answered_so_far(answered: usize, total: usize, left: usize) -> String {
    let minutes = capitalize(&time_left(left));
    if left == 0 {
        format!("You have answered all {total} questions.")
    } else {
        format!("You have answered {answered} of {total} questions. {minutes}.")
    }
}

pub fn answered_of(answered: usize, total: usize) -> String {
    format!("{answered} of {total} answered")
}

pub fn next_domain(domain: &str) -> String {
    format!("next: {domain}")
}

pub fn asking(asking: Asking, answers: usize) -> String {
    let answers = count(answers, "answer", "answers");
    match asking {
        Asking::StartOver => format!("Start over? The {answers} in this browser will be deleted."),
        Asking::Delete => {
            format!(
                "Delete your data? The {answers} and everything else that this page keeps in this browser will be gone."
            )
        }
    }
}

pub fn confirm(asking: Asking) -> &'static str {
    match asking {
        Asking::StartOver => "Yes, start over",
        Asking::Delete => "Yes, delete everything",
    }
}

pub const KEEP_THEM: &str = "No, keep them";

// Checking answers

pub const CHECK: &str = "Check your answers";
pub const CHANGE: &str = "Change";
pub const ANSWER: &str = "Answer";
pub const BLANK: &str = "Not answered";
pub const SEE_RESULT: &str = "See the result";

pub fn tally(tally: Tally) -> String {
    let Tally { known, unknown, blank } = tally;
    let mut parts = vec![answered_of(known, tally.total())];
    if unknown > 0 {
        parts.push(format!("{unknown} “don’t know”"));
    }
    if blank > 0 {
        parts.push(format!("{blank} left open"));
    }
    format!("{}. You can change any of them now or after the result.", parts.join(", "))
}

pub fn which_question(question: &str) -> String {
    format!(": {question}")
}

pub fn not_applicable(reason: &str) -> String {
    format!("{NOT_APPLICABLE}: {reason}")
}

pub fn note(note: &str) -> String {
    format!("Note: {note}")
}

pub fn evidence(link: &str) -> String {
    format!("Evidence: {link}")
}

// What happens to the answers

pub const UNDO: &str = "Take the earlier answers back";
pub const TAKEN_OVER: &str = "Newer answers from another window are shown here now.";
pub const DELETED: &str = "Your answers are deleted from this browser.";
pub const DOWNLOAD_UNREADABLE: &str = "Download what could not be read";
pub const DOWNLOAD_ANSWERS: &str = "Download my answers (JSON)";
pub const UPLOAD: &str = "Upload answers (JSON)";
pub const KEEP_OURS: &str = "Keep the answers of this window";
pub const KEEP_THEIRS: &str = "Use those of the other window";

pub fn uploaded(new: usize, old: usize) -> String {
    let new = count(new, "answer", "answers");
    let old = count(old, "answer", "answers");
    format!("The file’s {new} took the place of the {old} that were here.")
}

pub fn refused(reason: &str) -> String {
    format!("The file was not used, and your answers stay as they were: {reason}")
}

pub fn unread_file(reason: Unread) -> &'static str {
    match reason {
        Unread::TooLarge => "it is larger than an answers file can be.",
        Unread::Unreadable => "the browser could not read it.",
    }
}

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
    }
}

pub fn unreadable(number: usize) -> String {
    let earlier = count(number, "earlier set of answers", "earlier sets of answers");
    format!(
        "{earlier} could not be read. Nothing is lost: it is kept in this browser as it was, and you can download it."
    )
}

pub fn other_window(theirs: usize, ours: usize) -> String {
    let ours = count(ours, "answer", "answers");
    if theirs == 0 {
        format!("The answers were deleted in another window. This window still has {ours}.")
    } else {
        let theirs = count(theirs, "answer", "answers");
        format!("Another window saved {theirs} and lacks some of the {ours} in this one. Which shall stay?")
    }
}
