//! Which steps are recommended: candidates, and what they require.

use super::{Chosen, Matter, target};
use crate::score::Reading;
use crate::{Domain, Index, Level, Points, Question, Step, StepId};

/// A recommended step, its points filled in later.
pub struct Recommended<'a> {
    pub domain: &'a Domain,
    pub question: &'a Question,
    pub step: &'a Step,
    /// The question's level today; 0 where it is unknown, as in scoring.
    pub from: Level,
    /// The domain's target, before the cap.
    pub target: Level,
    /// A candidate by itself; otherwise only here because another step needs it.
    pub by_itself: bool,
    /// Positions of the recommended steps that this one needs.
    pub needs: Vec<usize>,
    /// How many recommended steps need this one.
    pub unlocks: u8,
    /// The domain's index; nothing where it is not scored.
    pub index: Option<Index>,
    pub points: Points,
}

/// The candidates and all that they require, each step once.
///
/// A requirement is unmet where its question has not reached the step's level; then the steps of that question up to it
/// are recommended as well, whatever their target or the cap: without them the candidate cannot be done. A blank
/// question has reached nothing. A requirement on a question that does not apply asks for nothing.
pub fn collect<'a>(matter: &Matter<'a>) -> Vec<Recommended<'a>> {
    let mut all = candidates(matter);
    let mut position = 0;
    while let Some(current) = all.get(position) {
        let mut needs = Vec::new();
        for unmet in unmet(matter, current) {
            let known = all.iter().position(|other| other.step.id == unmet.step.id);
            needs.push(known.unwrap_or(all.len()));
            if known.is_none() {
                all.push(unmet);
            }
        }
        crate::order::sort_by(&mut needs, Ord::cmp);
        needs.dedup();
        for need in &needs {
            if let Some(needed) = all.get_mut(*need) {
                needed.unlocks = needed.unlocks.saturating_add(1);
            }
        }
        if let Some(current) = all.get_mut(position) {
            current.needs = needs;
        }
        position += 1;
    }
    all
}

/// Chosen steps as if they were what is recommended: each with its domain, its question and the positions in `chosen` of
/// those that it needs.
pub fn these<'a>(matter: &Matter<'a>, chosen: &[Chosen<'a, '_>]) -> Vec<Recommended<'a>> {
    let unlocks = |place: usize| chosen.iter().filter(|other| other.needs.contains(&place)).count();
    let steps = chosen.iter().enumerate().map(|(place, chosen)| Recommended {
        needs: chosen.needs.clone(),
        unlocks: u8::try_from(unlocks(place)).unwrap_or(u8::MAX),
        ..recommend(matter, chosen.domain, chosen.asked, chosen.step, true)
    });
    steps.collect()
}

/// The next step of every answered question below its domain's target and the cap.
fn candidates<'a>(matter: &Matter<'a>) -> Vec<Recommended<'a>> {
    let cap = target::cap(matter);
    let mut candidates = Vec::new();
    for reading in matter.readings.iter().filter(|reading| reading.domain.weight > 0) {
        let aim = target::of(matter, reading.domain).min(cap);
        for answered in &reading.questions {
            let Some(level) = answered.level.filter(|level| *level < aim) else { continue };
            if let Some(step) = answered.question.step_above(level) {
                candidates.push(recommend(matter, reading.domain, answered, step, true));
            }
        }
    }
    candidates
}

/// The steps that must come before `current`: the unmet ones that it requires, and the one before it in its question.
fn unmet<'a>(matter: &Matter<'a>, current: &Recommended<'a>) -> Vec<Recommended<'a>> {
    let before = current.question.step_below(current.step.level);
    let ids = current.step.requires.iter().chain(before.map(|step| &step.id));
    ids.filter(|id| **id != current.step.id).filter_map(|id| find(matter, id)).collect()
}

/// The step with this id, unless its question has reached it, does not apply or weighs nothing.
fn find<'a>(matter: &Matter<'a>, id: &StepId) -> Option<Recommended<'a>> {
    for reading in matter.readings.iter().filter(|reading| reading.domain.weight > 0) {
        for asked in &reading.questions {
            if let Some(step) = asked.question.steps.iter().find(|step| step.id == *id) {
                let unmet = !asked.has_reached(step.level);
                return unmet.then(|| recommend(matter, reading.domain, asked, step, false));
            }
        }
    }
    None
}

fn recommend<'a>(
    matter: &Matter<'a>,
    domain: &'a Domain,
    reading: &Reading<'a>,
    step: &'a Step,
    by_itself: bool,
) -> Recommended<'a> {
    let scored = matter.scorecard.domains.iter().find(|scored| scored.id == domain.id);
    Recommended {
        domain,
        question: reading.question,
        step,
        from: reading.level.unwrap_or_default(),
        target: target::of(matter, domain),
        by_itself,
        needs: Vec::new(),
        unlocks: 0,
        index: scored.and_then(|scored| scored.index),
        points: Points::default(),
    }
}
