//! The words of what is kept between assessments: results over time, steps, reminders.

use super::{count, list, stage};
use maturity::{Framework, Shift, Snapshot, Standing, WorkState};

pub const OVER_TIME: &str = "Over time";
pub const ABOUT_OVER_TIME: &str =
    "Keep this result, and see at the next one what has changed. All of it stays in this browser.";
pub const KEEP_RESULT: &str = "Keep this result";
pub const LABEL: &str = "What to call it";
pub const ABOUT_LABEL: &str = "Optional, beside its date.";
pub const HISTORY: &str = "Your results over time";
pub const TREND: &str = "Stage and index";
pub const ABOUT_TREND: &str = "The index is for the trend alone; the stage is what counts.";
pub const KEY_MODEL: &str = "the framework changed in between";
pub const RESULT_OF: &str = "Result";
pub const CHANGED_BY: &str = "Change";
pub const TODAY: &str = "Today, not kept yet";
pub const DELETE_RESULT: &str = "Delete";
pub const NO_CHANGE: &str = "No domain moved.";
pub const BEFORE: &str = "Before";
pub const AFTER: &str = "After";
pub const YOURS: &str = "Yours";
pub const THE_MODELS: &str = "The model’s";
pub const ABOUT_SPLIT: &str = "Yours is what your answers changed. The model’s is what the framework changed: it moves a figure while the answers stay the same.";
pub const UNTOLD: &str = "The framework changed in between, and has changed again since: how much of this was yours cannot be told any more.";
pub const UNKNOWN_PAST: &str = "What these answers gave at their time is not recorded, so there is nothing to compare.";
pub const KEEP_RESULTS: &str = "Take them with you";
pub const ABOUT_KEEP_RESULTS: &str =
    "The file holds these results and what you marked about your steps. Uploading it adds what is not here.";
pub const DOWNLOAD_RESULTS: &str = "Download results and steps (JSON)";
pub const BACK_TO_RESULT: &str = "Back to the result";
pub const NOTHING_KEPT: &str =
    "Nothing is kept yet. Keep today’s result, and at the next assessment you see here what has changed.";
pub const KEPT_NOW: &str = "This result is kept.";
pub const RESULT_REMOVED: &str = "The result is deleted.";
pub const UNDO_CHANGE: &str = "Undo";
pub const REMIND: &str = "Be reminded to take it again, by an entry for your calendar:";
pub const STEPS: &str = "Your steps";
pub const ABOUT_STEPS: &str = "Mark how far each step has come. It answers nothing for you: when you take the assessment again, each step that is done is shown at its question.";
pub const MORE_STEPS: &str = "Also advised";
pub const EARLIER_STEPS: &str = "Marked earlier";
pub const ADD_STEP_NOTE: &str = "Note";
pub const NO_STEPS: &str =
    "There is nothing to do yet: answer the questions first, and the steps that follow are listed here.";

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// "November 22, 2026" of an RFC 3339 date; the text itself where it is none.
pub fn date(taken_at: &str) -> String {
    let mut parts = taken_at.get(..10).unwrap_or_default().split('-');
    let mut part = || parts.next().map(|part| part.trim_start_matches('0'));
    let (year, month, day) = (part(), part().and_then(|month| month.parse::<usize>().ok()), part());
    match (year, month.and_then(|month| MONTHS.get(month.checked_sub(1)?).copied()), day) {
        (Some(year), Some(month), Some(day)) => [month, " ", day, ", ", year].concat(),
        _ => taken_at.to_owned(),
    }
}

/// A result's date with what it is called; the time of day too, where another one has the same date.
pub fn name(snapshot: &Snapshot, all: &[Snapshot]) -> String {
    let day = |snapshot: &Snapshot| snapshot.taken_at.get(..10).map(str::to_owned);
    let mut name = date(&snapshot.taken_at);
    if all.iter().filter(|other| day(other) == day(snapshot)).count() > 1 {
        name.extend([", ", snapshot.taken_at.get(11..16).unwrap_or_default()]);
    }
    if let Some(label) = &snapshot.label {
        name.extend([" · ", label]);
    }
    name
}

pub fn kept_as(name: &str) -> String {
    ["This result is kept: ", name, "."].concat()
}

pub fn see_history(results: usize) -> String {
    if results == 0 { HISTORY.to_owned() } else { [HISTORY, " (", &results.to_string(), ")"].concat() }
}

pub fn see_steps(done: usize, begun: usize) -> String {
    if done + begun == 0 { STEPS.to_owned() } else { [STEPS, ": ", &steps_so_far(done, begun)].concat() }
}

/// "2 done, 1 in work".
pub fn steps_so_far(done: usize, begun: usize) -> String {
    [&done.to_string(), " done, ", &begun.to_string(), " in work"].concat()
}

pub fn steps_of(done: usize, begun: usize, all: usize) -> String {
    [&done.to_string(), " of ", &count(all, "step", "steps"), " done, ", &begun.to_string(), " in work"].concat()
}

pub fn path_to(framework: &Framework, level: maturity::Level) -> String {
    ["The shortest path to ", &stage(framework, level)].concat()
}

pub fn work_state(state: WorkState) -> &'static str {
    match state {
        WorkState::Open => "Not begun",
        WorkState::Begun => "In work",
        WorkState::Done => "Done",
    }
}

pub fn marked_done(action: &str) -> String {
    ["You marked “", action, "” as done."].concat()
}

pub fn how_far(action: &str) -> String {
    ["How far is this: ", action].concat()
}

/// "Crawl, 48".
pub fn standing(framework: &Framework, Standing { stage: level, index }: Standing) -> String {
    match level.zip(index) {
        Some((level, index)) => [&stage(framework, level), ", ", &index.to_string()].concat(),
        None => "not scored".to_owned(),
    }
}

/// "Crawl, 48 → Walk, 56", or "no change: Walk, 56".
pub fn shift(framework: &Framework, Shift { from, to }: Shift) -> String {
    let then = standing(framework, to);
    if from == to { ["no change: ", &then].concat() } else { [&standing(framework, from), " → ", &then].concat() }
}

/// "+8", "−2", "0"; a dash where it cannot be told.
pub fn signed(number: Option<i16>) -> String {
    match number {
        None => "–".to_owned(),
        Some(0) => "0".to_owned(),
        Some(number) => [if number < 0 { "−" } else { "+" }, &number.unsigned_abs().to_string()].concat(),
    }
}

pub fn results_kept(results: usize) -> String {
    match results {
        0 => NOTHING_KEPT.to_owned(),
        1 => "One result is kept. At the next assessment you see here what has changed.".to_owned(),
        _ => [&results.to_string(), " results are kept in this browser."].concat(),
    }
}

pub fn since(from: &str, to: &str) -> String {
    [from, " to ", to].concat()
}

pub fn delete_which(name: &str) -> String {
    [" the result of ", name].concat()
}

pub fn others_still(domains: usize) -> String {
    match domains {
        0 => String::new(),
        1 => "One other domain did not move.".to_owned(),
        _ => [&domains.to_string(), " other domains did not move."].concat(),
    }
}

pub fn versions(old: &str, new: &str) -> String {
    if old == new {
        "The framework changed in between.".to_owned()
    } else {
        ["The framework changed in between, from version ", old, " to ", new, "."].concat()
    }
}

pub fn restored(results: usize) -> String {
    match results {
        0 => "Every result of the file was here already.".to_owned(),
        1 => "One result of the file is here now.".to_owned(),
        _ => [&results.to_string(), " results of the file are here now."].concat(),
    }
}

/// What a window has that was taken away elsewhere.
pub fn possessions(answers: usize, results: usize, steps: usize) -> String {
    let mut parts = Vec::new();
    for (number, one, many) in [
        (answers, "answer", "answers"),
        (results, "kept result", "kept results"),
        (steps, "marked step", "marked steps"),
    ] {
        if number > 0 {
            parts.push(count(number, one, many));
        }
    }
    if parts.is_empty() { "your choices".to_owned() } else { list(&parts) }
}

pub fn in_days(days: u32) -> String {
    ["In ", &days.to_string(), " days"].concat()
}

/// What a calendar shows of a reminder.
pub fn reminder(title: &str) -> String {
    ["Take the ", title, " assessment again"].concat()
}

/// What a calendar shows beneath.
pub fn about_reminder(today: &str) -> String {
    ["See what has changed since ", &date(today), "."].concat()
}
