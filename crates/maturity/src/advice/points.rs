//! What each recommended step is worth, term by term: the table of the specification, §5.

use super::{Matter, recommended::Recommended};
use crate::{Level, PointReason, Points, ProfileValue};

/// Gives every step its points.
pub fn assess<'a>(matter: &Matter<'a>, mut recommended: Vec<Recommended<'a>>) -> Vec<Recommended<'a>> {
    for step in &mut recommended {
        step.points = points(matter, step);
    }
    recommended
}

/// The terms in the order of the table, those worth nothing left out, and their sum.
fn points(matter: &Matter, recommended: &Recommended) -> Points {
    let weights = &matter.framework.scoring.points;
    let step = recommended.step;
    let missing = recommended.target.get().saturating_sub(recommended.from.get());
    let unlocking = times(weights.per_unlock, recommended.unlocks).min(i32::from(weights.unlock_cap));
    let goal = step.goals.iter().any(|goal| matter.answers.goals.contains(goal));
    let effort = times(weights.per_effort, step.effort.saturating_sub(1));

    let terms = [
        holds_back(matter, recommended).map(|level| (PointReason::HoldsBack(level), i32::from(weights.holds_back))),
        completes_stage(matter, recommended)
            .map(|level| (PointReason::CompletesStage(level), i32::from(weights.completes_stage))),
        Some((PointReason::MissingLevels(missing), times(weights.per_missing_level, missing))),
        Some((PointReason::Impact(step.impact), times(weights.per_impact, step.impact))),
        Some((PointReason::Unlocks(recommended.unlocks), unlocking)),
        goal.then(|| (PointReason::ServesGoal, i32::from(weights.serves_goal))),
        is_profile(matter, &step.fits).then(|| (PointReason::Fits, i32::from(weights.fits))),
        is_profile(matter, &step.unless).then(|| (PointReason::IllSuited, -i32::from(weights.ill_suited))),
        Some((PointReason::Effort(step.effort), -effort)),
    ];
    let terms: Vec<(PointReason, i32)> = terms.into_iter().flatten().filter(|(_, points)| *points != 0).collect();
    Points { total: terms.iter().fold(0, |sum, (_, points)| sum.saturating_add(*points)), terms }
}

/// The overall stage that the step's domain holds back, if it does.
fn holds_back(matter: &Matter, recommended: &Recommended) -> Option<Level> {
    matter.scorecard.next.filter(|_| matter.scorecard.held_back_by.contains(&recommended.domain.id))
}

/// The next stage of the step's domain, if this step by itself completes it: the domain has not reached it with the
/// question one option lower, and has with the question at the step's level, all other answers as they are.
fn completes_stage(matter: &Matter, recommended: &Recommended) -> Option<Level> {
    let reading = matter.readings.iter().find(|reading| reading.domain.id == recommended.domain.id)?;
    let position = reading.questions.iter().position(|asked| asked.question.id == recommended.question.id)?;
    let next = reading.stage(matter.framework)?.next();
    let stage_at = |level: Level| reading.with(position, level).stage(matter.framework);
    let below = recommended.question.level_below(recommended.step.level);
    (stage_at(below) < Some(next) && stage_at(recommended.step.level) >= Some(next)).then_some(next)
}

/// Whether any of `values` is what the visitor said of the company.
fn is_profile(matter: &Matter, values: &[ProfileValue]) -> bool {
    values.iter().any(|value| matter.answers.profile.get(&value.question) == Some(&value.value))
}

fn times(points: u16, number: u8) -> i32 {
    i32::from(points) * i32::from(number)
}
