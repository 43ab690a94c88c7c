//! Which of the words that all files share is said where. The words themselves are messages.

mod columns;

pub(crate) use ::words::{
    board_sentence, borderline, could_rise, day, enumerated, files::*, first_because, headline, index, label, list,
    phrases, said, sentences::*, short_by, short_stage, stage, stage_or_none, sum,
};
pub(crate) use columns::*;

use crate::document::Task;
use ::words::{files, sentences};
use maturity::{Answer, AnswerTally, Framework, Given, Label, Level, Path, Question, Schedule};

/// How the bars of the domains are to be read.
pub(crate) fn about_index(framework: &Framework) -> String {
    let about = files::about_index();
    if framework.has_keystones() { [about, " ", about_keystones()].concat() } else { about.to_owned() }
}

/// What a path leads to, as a heading.
pub(crate) fn path_to(framework: &Framework, level: Level) -> String {
    files::path_to(&stage(framework, level))
}

/// The language that is spoken, as a BCP 47 tag.
pub(crate) fn language() -> &'static str {
    ::words::spoken().tag
}

/// Whether it is written from the right.
pub(crate) fn is_from_right() -> bool {
    ::words::spoken().direction == "rtl"
}

/// What a file is about: the framework, and what was done with it.
pub(crate) fn title(framework: &Framework) -> String {
    file_title(&framework.title)
}

/// What the domains that hold back have in common.
pub(crate) fn holds_back(framework: &Framework, next: Option<Level>) -> String {
    next.map_or_else(|| what_holds_back_next().to_owned(), |next| what_holds_back(&stage(framework, next)))
}

/// What was said to a question.
pub(crate) fn answer(framework: &Framework, question: &Question, given: Option<&Given>) -> String {
    match given.map(|given| &given.answer) {
        None => blank().to_owned(),
        Some(Answer::Unknown) => unknown().to_owned(),
        Some(Answer::NotApplicable(id)) => {
            let reason = framework.na_reasons.iter().find(|reason| reason.id == *id);
            not_applicable_because(reason.map_or(id.as_str(), |reason| &reason.text))
        }
        Some(Answer::Option(id)) => question.option(id).map_or(id.as_str(), |option| &option.text).to_owned(),
    }
}

/// When an action is done: what can then be answered.
pub(crate) fn done_when_answered(task: &Task) -> String {
    let option = task.question.option_from(task.action.to).map_or("", |option| option.text.as_str());
    done_when_answer(&task.question.text, option)
}

/// What a path takes in all, and whether nothing takes less.
pub(crate) fn path(framework: &Framework, path: &Path, schedule: &Schedule) -> String {
    let (steps, parallel) = (path.steps.len(), usize::from(schedule.parallel));
    let stage = stage(framework, path.to);
    let takes = path_takes(&spelled_first(steps), steps, &stage, parallel, &spelled(parallel));
    let proven = if path.gap == 0 { path_least().to_owned() } else { path_gap(path.gap as usize) };
    [&takes, " ", &proven].concat()
}

/// When a step of a path is done, in days.
pub(crate) fn days(start: u32, end: u32) -> String {
    files::days(start as usize, end as usize)
}

/// What kinds of step it is.
pub(crate) fn labels(labels: &[Label]) -> String {
    enumerated(&labels.iter().map(|it| label(*it).to_owned()).collect::<Vec<_>>())
}

/// How long a step takes.
pub(crate) fn weeks(weeks: u16) -> String {
    sentences::weeks(weeks.into())
}

/// A degree of effort or impact.
pub(crate) fn of_five(value: u8) -> String {
    of(value.into(), 5)
}

/// The answers that more than their level can be shown of.
pub(crate) fn shown_of(shown: u32, claimed: u32) -> String {
    files::shown_of(shown as usize, claimed as usize)
}

/// What a chart shows of a domain, for those who do not see it.
pub(crate) fn domain_line(
    framework: &Framework,
    title: &str,
    stage: Option<Level>,
    value: Option<maturity::Index>,
) -> String {
    value.map_or_else(
        || domain_not_scored(title),
        |value| domain_at(title, &index(value), &stage_or_none(framework, stage)),
    )
}

/// How answers became figures, for whoever checks them.
pub(crate) fn checked_by(framework: &Framework, tally: AnswerTally) -> String {
    files::checked_by(&framework.title, &said(tally), &framework.version)
}
