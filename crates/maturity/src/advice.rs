//! Scorecard to plan: the specification, §5.

mod order;
mod points;
mod recommended;
mod sustain;
mod target;

use crate::score::{DomainReading, Reading};
use crate::{Action, Answers, Domain, Framework, Label, Plan, Scorecard, Step, StepId};
use recommended::Recommended;
pub use target::{marked_target, target};

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
    let needed_by = order::needed_by(&ranked);
    let actions = order.iter().filter_map(|index| {
        let leads = order::leading_to(&needed_by, *index);
        Some(action(&ranked, &order, &leads, *index, ranked.get(*index)?))
    });
    let actions: Vec<Action> = actions.collect();
    let is_settled = scorecard.next.is_none() || scorecard.to_be_sure.is_empty();
    let sustains = actions.is_empty() && scorecard.stage.is_some() && is_settled;
    let sustain = sustains.then(|| sustain::sustain(&matter));
    Plan { actions, sustain }
}

/// A step that was chosen, with what it needs of the others: their positions.
pub(crate) struct Chosen<'a, 'b> {
    pub domain: &'a Domain,
    pub asked: &'b Reading<'a>,
    pub step: &'a Step,
    pub needs: Vec<usize>,
}

/// Puts chosen steps in the order in which they would be advised: by points, but each after those that it needs.
pub(crate) fn in_order<'a>(
    framework: &'a Framework,
    answers: &'a Answers,
    scorecard: &'a Scorecard,
    chosen: &[Chosen<'a, '_>],
) -> Vec<&'a Step> {
    let matter = Matter { framework, answers, scorecard, readings: DomainReading::all(framework, answers) };
    let ranked = order::rank(points::assess(&matter, recommended::these(&matter, chosen)));
    let order = order::requirements_first(&ranked);
    order.iter().filter_map(|place| ranked.get(*place)).map(|recommended| recommended.step).collect()
}

/// What advice is drawn from.
struct Matter<'a> {
    framework: &'a Framework,
    answers: &'a Answers,
    scorecard: &'a Scorecard,
    readings: Vec<DomainReading<'a>>,
}

/// `leads` says of each step whether it needs this one, directly or through others.
fn action(all: &[Recommended], order: &[usize], leads: &[bool], index: usize, recommended: &Recommended) -> Action {
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
        first_because_of: ids(&|place, other| leads.get(place) == Some(&true) && is_reason(place, other)),
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
