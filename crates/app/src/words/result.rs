//! Which of the result's words is said where. What files say too is in the crate `words`.

pub use ::words::{
    Who, assessment::*, board_sentence, borderline, could_rise, first_because, headline, headline_of, index, label,
    list, quoted, sentences::*, short_by, short_stage, stage, sum,
};

use crate::state::Change;
use ::words::{assessment, sentences};
use maturity::{Framework, Level, Method, StepId};

/// What to say where there is nothing to raise and so many answers are not known.
pub fn about_sustain(open: usize) -> String {
    match open {
        0 => assessment::about_sustain().to_owned(),
        open => about_sustain_open(&to_be_sure(open)),
    }
}

/// All domains in one word.
pub fn all_domains(domains: usize) -> String {
    assessment::all_domains(domains, &spelled(domains))
}

pub fn to_stage(framework: &Framework, next: Level) -> String {
    assessment::to_stage(&stage(framework, next))
}

pub fn distance(distance: u32) -> String {
    if distance == 0 { nothing().to_owned() } else { assessment::distance(distance as usize) }
}

pub fn weeks(weeks: u16) -> String {
    sentences::weeks(weeks.into())
}

pub fn of_five(value: u8) -> String {
    of(value.into(), 5)
}

/// What a change of goals, targets or profile did to the steps.
pub fn change(change: &Change, name: impl Fn(&StepId) -> String) -> String {
    let names = |steps: &[StepId]| list(&quoted(&steps.iter().map(&name).collect::<Vec<_>>()));
    let mut parts = Vec::new();
    if let Some(first) = &change.new_first {
        parts.push(changed_first(&names(std::slice::from_ref(first))));
    }
    let entered: Vec<_> =
        change.entered.iter().filter(|step| change.new_first.as_ref() != Some(step)).cloned().collect();
    if !entered.is_empty() {
        parts.push(changed_entered(&names(&entered), change.first));
    }
    if !change.left.is_empty() {
        parts.push(changed_down(&names(&change.left)));
    }
    match change.gone.len() {
        0 => {}
        some @ 1..=2 => parts.push(changed_gone(some, &names(&change.gone))),
        many => parts.push(changed_gone_many(many)),
    }
    if change.more > 0 {
        parts.push(changed_more(change.more));
    }
    match (parts.is_empty(), change.revalued) {
        (false, _) => what_changed(&list(&parts)),
        (true, 0) => changed_nothing().to_owned(),
        (true, more) => changed_points(change.first, more),
    }
}

/// How messages call a way of scoring.
pub fn method(method: Method) -> &'static str {
    ::words::method(method)
}
