//! Every word that the files say, so that a translation has one place to go. What a framework says is not here.

mod sentence;

pub use sentence::*;

use crate::document::{Tally, Task};
use maturity::{Answer, Framework, Given, Level, Path, Question, Schedule};

pub const UNKNOWN: &str = "We don’t know";
pub const NOT_APPLICABLE: &str = "Doesn’t apply to us";
pub const BLANK: &str = "Not answered";
pub const NOT_SCORED: &str = "Not scored";
pub const NOTHING: &str = "Nothing";

pub const ASSESSMENT: &str = "Maturity assessment";
pub const DOMAINS: &str = "Where each domain stands";
pub const STAGE: &str = "Stage";
pub const EVIDENCED: &str = "Evidenced";
pub const EVIDENCED_STAGE: &str = "Stage that you could show";
pub const HELD_BACK_BY: &str = "Held back by";
pub const TO_THE_NEXT: &str = "To the next stage";
pub const INDEX: &str = "Index";
pub const ANSWERED: &str = "Answered";
pub const DOMAIN: &str = "Domain";
pub const TARGET: &str = "Target";
pub const STRENGTHS: &str = "What is strong";
pub const ACTIONS: &str = "What to do first";
pub const OWNER: &str = "Owner";
pub const TIME: &str = "Time";
pub const IMPACT: &str = "Impact";
pub const EFFORT: &str = "Effort";
pub const PLAYBOOK: &str = "Playbook";
pub const DONE_WHEN: &str = "Done when";
pub const SUSTAIN: &str = "Hold what you have";
pub const PATH: &str = "The shortest path";
pub const NOW: &str = "Now: days 0 to 30";
pub const NEXT: &str = "Next: days 31 to 90";
pub const LATER: &str = "Later: after day 90";
pub const TO_BE_SURE: &str = "What to find out";
pub const ANSWERS: &str = "All answers";
pub const NOTE: &str = "Note";
pub const EVIDENCE: &str = "Evidence";
pub const KEY_UNKNOWN: &str = "what unknown answers could add";
pub const KEY_TARGET: &str = "target";
pub const QR_CODE: &str = "QR code of the link";
const ABOUT_DOMAINS: &str = "The index is the average of the answers, from 0 to 100.";
const ABOUT_KEYSTONES: &str =
    " A stage also needs its keystone question, so a long bar can still be at an early stage.";
pub const ABOUT_ACTIONS: &str = "In this order. The sum under each says why it stands where it does.";

pub const LANGUAGE: &str = "en";
pub const DAY: &str = "Day";
pub const BOARD: &str = "In one sentence";
pub const SURENESS: &str = "How sure it is";
pub const INDEX_HIGH: &str = "Index, if what is unknown were good";
pub const GOALS: &str = "What you want most";
pub const VERSION: &str = "Version of the framework";
pub const WHOLE: &str = "All together";
pub const ALL: &str = "In all";
pub const YES: &str = "yes";

// A workbook

pub const SUMMARY: &str = "Summary";
pub const DOMAINS_SHEET: &str = "Domains";
pub const ACTIONS_SHEET: &str = "Actions";
pub const PATH_SHEET: &str = "Path";
pub const ANSWERS_SHEET: &str = "Answers";
pub const DOMAIN_COLUMNS: [&str; 12] = [
    "Domain",
    "Stage",
    "Index",
    "Up to",
    "Target",
    "Evidenced",
    "To the next stage",
    "Holds back",
    "Points",
    "Out of",
    "Index again: 100 × points ÷ out of",
    "Weight among domains",
];
pub const ACTION_COLUMNS: [&str; 10] =
    ["Rank", "Action", "Domain", "From", "To", "Labels", "Owner", "Weeks", "Impact 1–5", "Effort 1–5"];
/// The terms of an action's sum, in the order of the specification.
pub const TERM_COLUMNS: [&str; 9] = [
    "+ Holds back",
    "+ Completes a stage",
    "+ Levels missing",
    "+ Impact",
    "+ Unlocks",
    "+ Serves goals",
    "+ Fits",
    "− Ill-suited",
    "− Effort",
];
pub const ACTION_END_COLUMNS: [&str; 7] =
    ["Sum", "The sum in words", "First move", "Done when", "Playbook", "Link", "Id"];
pub const PATH_COLUMNS: [&str; 8] =
    ["When", "Action", "Domain", "Owner", "Starts on day", "Ends on day", "Effort", "Weeks"];
pub const ANSWER_COLUMNS: [&str; 9] =
    ["Domain", "Question", "Answer", "Level", "Stage", "Evidenced", "Note", "Evidence", "Id"];

// Slides

pub const SLIDE_TITLE: &str = "Title";
pub const SLIDE_TEXT: &str = "Text";
pub const SLIDE_SHAPE: &str = "Shape";
pub const SLIDE_CHART: &str = "Chart";
pub const COUNTED: &str = "How this was counted";
pub const ABOUT_SUMS: &str = "Each action has a sum of points. It says why the action stands where it does, and can be added up again in the workbook.";

/// How the bars of the domains are to be read.
pub fn about_domains(framework: &Framework) -> String {
    [ABOUT_DOMAINS, if framework.has_keystones() { ABOUT_KEYSTONES } else { "" }].concat()
}

/// What a path leads to, as a heading.
pub fn path_to(framework: &Framework, level: Level) -> String {
    ["The shortest path to ", &stage(framework, level)].concat()
}

/// A question without which a domain's next stage is not reached.
pub fn keystone(question: &str) -> String {
    ["Keystone: ", question].concat()
}

/// The columns of a tracker's table.
pub const TRACKER: [&str; 12] = [
    "Rank",
    "Title",
    "First move",
    "Domain",
    "Owner",
    "Weeks",
    "Labels",
    "Done when",
    "Points",
    "Playbook",
    "Link",
    "Id",
];

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

/// "31 January 2026", of a day as RFC 3339 writes it; nothing of anything else.
pub fn day(day: &str) -> Option<String> {
    let mut parts = day.get(..10)?.split('-').map(|part| part.parse::<usize>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let month = MONTHS.get(month.checked_sub(1)?)?;
    (1..=31).contains(&day).then(|| format!("{day} {month} {year}"))
}

/// What a file is about: the framework, and what was done with it.
pub fn title(framework: &Framework) -> String {
    [&framework.title, ": ", &ASSESSMENT.to_lowercase()].concat()
}

/// Where a whole or a domain stands; both where one rests on answers that are not known.
pub fn stage_or_none(framework: &Framework, level: Option<Level>) -> String {
    level.map_or_else(|| NOT_SCORED.to_owned(), |level| short_stage(framework, level))
}

/// What the domains that hold back have in common.
pub fn holds_back(framework: &Framework, next: Option<Level>) -> String {
    match next {
        Some(next) => format!("What holds {} back", stage(framework, next)),
        None => "What holds the next stage back".to_owned(),
    }
}

/// What was said to a question.
pub fn answer(framework: &Framework, question: &Question, given: Option<&Given>) -> String {
    match given.map(|given| &given.answer) {
        None => BLANK.to_owned(),
        Some(Answer::Unknown) => UNKNOWN.to_owned(),
        Some(Answer::NotApplicable(id)) => {
            let reason = framework.na_reasons.iter().find(|reason| reason.id == *id);
            [NOT_APPLICABLE, ": ", reason.map_or(id.as_str(), |reason| &reason.text)].concat()
        }
        Some(Answer::Option(id)) => question.option(id).map_or(id.as_str(), |option| &option.text).to_owned(),
    }
}

/// When an action is done: what can then be answered.
pub(crate) fn done_when(task: &Task) -> String {
    let option = task.question.option_from(task.action.to).map_or("", |option| option.text.as_str());
    ["The answer to “", &task.question.text, "” is “", option, "”"].concat()
}

/// What a path takes in all.
pub fn path(framework: &Framework, path: &Path, schedule: &Schedule) -> String {
    let steps = capitalize(&spelled(path.steps.len()));
    let steps = format!("{steps} {}", if path.steps.len() == 1 { "step" } else { "steps" });
    let side = if schedule.parallel == 1 {
        "one at a time".to_owned()
    } else {
        ["at most ", &spelled(usize::from(schedule.parallel)), " at once"].concat()
    };
    let proven = if path.gap == 0 {
        "No set of steps takes less effort.".to_owned()
    } else {
        format!("A path of up to {} less effort may exist.", path.gap)
    };
    format!("{steps} to {}, {side}. {proven}", stage(framework, path.to))
}

/// When a step of a path is done.
pub fn days(start: u32, end: u32) -> String {
    format!("days {start} to {end}")
}

/// What to watch where nothing is to be raised.
pub fn sustain(days: u16) -> String {
    format!("Every scored domain is at its target or past it. Watch that it stays so, and assess again in {days} days.")
}

/// The answers that more than their level can be shown of.
pub fn shown_of(shown: u32, claimed: u32) -> String {
    format!("{shown} of {claimed} claims")
}

/// What a chart shows, for those who do not see it.
pub fn domain_line(framework: &Framework, title: &str, stage: Option<Level>, index: Option<maturity::Index>) -> String {
    match index {
        Some(value) => format!("{title}: {} ({})", sentence::index(value), stage_or_none(framework, stage)),
        None => format!("{title}: {}", NOT_SCORED.to_lowercase()),
    }
}

/// How many more there are than are shown.
pub fn more(number: usize) -> String {
    format!("and {number} more")
}

/// How answers became figures, for whoever checks them.
pub fn checked_by(framework: &Framework, tally: Tally) -> String {
    format!("{} ({}). Version {} of the framework.", framework.title, said(tally), framework.version)
}
