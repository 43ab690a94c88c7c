//! Scorecard to plan: the specification, §5.

mod order;
mod points;
mod recommended;
mod target;

use crate::score::DomainReading;
use crate::{Action, Answers, Framework, Label, Plan, Scorecard, StepId};
use recommended::Recommended;

/// Ranks the steps that `answers` and their `scorecard` call for.
///
/// Recommended is the next step of every answered question below its target, with everything that these steps require.
/// While too little is answered for an overall stage, advice is given as at level 0 with nobody holding anything back:
/// so the first answers already get some, none of it further than the second stage. What weighs nothing is as if absent.
pub fn advise(framework: &Framework, answers: &Answers, scorecard: &Scorecard) -> Plan {
    let matter = Matter { framework, answers, scorecard, readings: DomainReading::all(framework, answers) };
    let recommended = recommended::collect(&matter);
    let ranked = order::rank(points::assess(&matter, recommended));
    let order = order::requirements_first(&ranked);
    let actions = order.iter().filter_map(|index| Some(action(&ranked, &order, *index, ranked.get(*index)?)));
    Plan { actions: actions.collect() }
}

/// What advice is drawn from.
struct Matter<'a> {
    framework: &'a Framework,
    answers: &'a Answers,
    scorecard: &'a Scorecard,
    readings: Vec<DomainReading<'a>>,
}

fn action(all: &[Recommended], order: &[usize], index: usize, recommended: &Recommended) -> Action {
    let ids = |keep: &dyn Fn(usize, &Recommended) -> bool| -> Vec<StepId> {
        let others = order.iter().filter_map(|other| Some((*other, all.get(*other)?)));
        others.filter(|(place, other)| keep(*place, other)).map(|(_, other)| other.step.id.clone()).collect()
    };
    // What its own points do not explain: that it is here at all, or that it stands before a step that outranks it.
    let is_reason =
        |place: usize, other: &Recommended| if recommended.by_itself { place < index } else { other.by_itself };
    Action {
        step: recommended.step.id.clone(),
        question: recommended.question.id.clone(),
        from: recommended.from,
        to: recommended.step.level,
        points: recommended.points.clone(),
        labels: labels(recommended),
        first_because_of: ids(&|place, other| is_reason(place, other) && order::leads_to(all, other, index)),
        unlocks: ids(&|_, other| other.needs.contains(&index)),
    }
}

/// The labels of the specification, §5; a step may have any of them.
fn labels(recommended: &Recommended) -> Vec<Label> {
    let (impact, effort) = (recommended.step.impact, recommended.step.effort);
    let earned = [
        (Label::QuickWin, impact >= 4 && effort <= 2),
        (Label::Foundation, recommended.unlocks >= 2),
        (Label::BigBet, impact >= 4 && effort >= 4),
    ];
    earned.into_iter().filter(|(_, earned)| *earned).map(|(label, _)| label).collect()
}
