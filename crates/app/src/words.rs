//! What the app says: its texts are the messages of `site/languages`, and here it is chosen which of them, told what. What
//! a framework says is not here.

mod outcome;
mod past;
mod path;
mod report;
mod report_page;
mod result;
mod scenario;
mod sending;
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
pub use report_page::*;
pub use result::*;
pub use scenario::*;
pub use sending::*;
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
use ::words::assessment;
use maturity::wire::is_newer;

/// What the browser's title says: the screen, and the page's own title.
pub fn title(screen: &str, page: &str, problem: bool) -> String {
    if problem { window_title_problem(screen, page) } else { window_title(screen, page) }
}

/// Minutes for so many questions, at twelve seconds each.
fn minutes_for(questions: usize) -> usize {
    questions.div_ceil(5).max(1)
}

/// How long so many questions take.
pub fn time_left(questions: usize) -> String {
    assessment::time_left(minutes_for(questions))
}

/// What keeps us from continuing.
pub fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::NothingChosen => nothing_chosen(),
        Problem::NoReason => no_reason(),
    }
}

/// How far somebody has come who comes back; `left` questions are open.
pub fn answered_so_far(answered: usize, total: usize, left: usize) -> String {
    if answered == 0 {
        nothing_answered(minutes_for(left))
    } else if left == 0 {
        all_answered(total)
    } else {
        some_answered(answered, total, minutes_for(left))
    }
}

/// The question before `answers` answers are gone.
pub fn asking(asking: Asking, answers: usize) -> String {
    match asking {
        Asking::DeleteWorkshop => ask_delete_workshop().to_owned(),
        Asking::Adopt => ask_adopt(answers),
        Asking::StartOver => ask_start_over(answers),
        Asking::Delete => ask_delete(answers),
    }
}

/// The answer that does it.
pub fn confirm(asking: Asking) -> &'static str {
    match asking {
        Asking::StartOver => yes_start_over(),
        Asking::Delete => yes_delete(),
        Asking::DeleteWorkshop => yes_delete_workshop(),
        Asking::Adopt => yes_adopt(),
    }
}

/// How many questions are answered, above all answers.
pub fn tally(tally: Tally) -> String {
    assessment::tally(tally.answered(), tally.total(), tally.unknown, tally.blank)
}

/// What is wrong with a file in plain words, and then what became of it with the reason to the letter. What kind of
/// reason it is shows from how the engine's sentence begins.
pub fn refused(reason: &str) -> [String; 2] {
    let (plain, detail) = if is_newer(reason) {
        (file_is_newer(), reason)
    } else if reason.starts_with("The answers file is for the framework ") {
        (file_of_another(), reason)
    } else if reason == unread_file(Unread::Unreadable) {
        (reason, "")
    } else {
        (file_is_none(), reason)
    };
    let space = if detail.is_empty() { "" } else { " " };
    [plain.to_owned(), [file_not_used(), space, detail].concat()]
}

/// Why a file was not read.
pub fn unread_file(reason: Unread) -> &'static str {
    match reason {
        Unread::TooLarge => file_too_large(),
        Unread::Unreadable => file_unreadable(),
    }
}
