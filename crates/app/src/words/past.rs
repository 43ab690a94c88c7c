//! The words of what is kept between assessments: results over time, steps, reminders.

use super::{list, stage, stage_to_stage};
use ::words::assessment;
use maturity::{Framework, Shift, Snapshot, Standing, WorkState};

/// The day of an RFC 3339 date, written out; the text itself where it is none.
pub fn calendar_day(taken_at: &str) -> String {
    ::words::day(taken_at).unwrap_or_else(|| taken_at.to_owned())
}

/// A result's date with what it is called; the time of day too, where another one has the same date.
pub fn name(snapshot: &Snapshot, all: &[Snapshot]) -> String {
    let day = |snapshot: &Snapshot| snapshot.taken_at.get(..10).map(str::to_owned);
    let mut name = calendar_day(&snapshot.taken_at);
    if all.iter().filter(|other| day(other) == day(snapshot)).count() > 1 {
        name = assessment::day_and_time(&name, snapshot.taken_at.get(11..16).unwrap_or_default());
    }
    if let Some(label) = &snapshot.label {
        name.extend([" · ", label]);
    }
    name
}

/// On a link to the results over time.
pub fn see_results(results: usize) -> String {
    if results == 0 { assessment::history().to_owned() } else { assessment::see_history(results) }
}

/// On a link to the steps.
pub fn see_steps(done: usize, begun: usize) -> String {
    if done + begun == 0 { assessment::your_steps().to_owned() } else { assessment::your_steps_so_far(done, begun) }
}

/// How far a step has come.
pub fn work_state(state: WorkState) -> &'static str {
    match state {
        WorkState::Open => assessment::step_open(),
        WorkState::Begun => assessment::step_begun(),
        WorkState::Done => assessment::step_done(),
    }
}

/// "Crawl, 48".
pub fn standing(framework: &Framework, Standing { stage: level, index }: Standing) -> String {
    match level.zip(index) {
        Some((level, index)) => assessment::stands_at(&stage(framework, level), usize::from(index)),
        None => assessment::stands_nowhere().to_owned(),
    }
}

/// "Crawl, 48 → Walk, 56", or "no change: Walk, 56".
pub fn shift(framework: &Framework, Shift { from, to }: Shift) -> String {
    let then = standing(framework, to);
    if from == to { assessment::shift_none(&then) } else { stage_to_stage(&standing(framework, from), &then) }
}

/// "+8", "−2", "0"; a dash where it cannot be told.
pub fn signed(number: Option<i16>) -> String {
    match number {
        None => "–".to_owned(),
        Some(0) => "0".to_owned(),
        Some(number) => [if number < 0 { "−" } else { "+" }, &number.unsigned_abs().to_string()].concat(),
    }
}

/// What the model changed between two versions of the framework.
pub fn versions(old: &str, new: &str) -> String {
    if old == new { assessment::version_same().to_owned() } else { assessment::version_other(old, new) }
}

/// What a window has that was taken away elsewhere.
pub fn possessions(answers: usize, results: usize, steps: usize) -> String {
    let mut parts = Vec::new();
    if answers > 0 {
        parts.push(assessment::some_answers(answers));
    }
    if results > 0 {
        parts.push(assessment::some_results(results));
    }
    if steps > 0 {
        parts.push(assessment::some_steps(steps));
    }
    if parts.is_empty() { assessment::your_choices().to_owned() } else { list(&parts) }
}
