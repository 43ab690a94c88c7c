//! The shortest path to the next overall stage: the specification, §6.

mod average;
mod greedy;
mod set;
mod staged;
mod steps;
mod ways;

use crate::advice::{self, Chosen};
use crate::score::{self, DomainReading};
use crate::{Answers, Framework, Level, Method, Scorecard, Step, StepId};
use set::Set;
use steps::Steps;

/// The least to be done for the next overall stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The stage that it leads to.
    pub to: Level,
    /// In an order in which each can be done: by the ranking of advice, but each after those that it needs.
    pub steps: Vec<StepId>,
    /// The sum of the steps' efforts.
    pub effort: u32,
    /// The sum of the steps' weeks, as if they were done one after the other.
    pub weeks: u32,
    /// 0 where this is proven to be the shortest path. Otherwise the search ended at its limit, and what is proven is that
    /// no path takes less than `effort - gap`.
    pub gap: u32,
}

/// How much is looked at before the search ends with the best path found: so many times what one way of a domain, or one
/// step, adds to a bound. Frameworks of eight domains with three questions take some hundred.
pub const LIMIT: u64 = 300_000;

/// The steps of least total effort that lead to the scorecard's next stage; of equal ones those of fewest weeks in total,
/// then the fewest, then those whose sorted list of ids comes first. Nothing where there is no next stage: too little is
/// answered, or the last stage is reached. Nor where no steps lead there, as when a threshold is above all values.
///
/// Where the limit ends the search, the best that was found is given, or what is left of all steps without those that can
/// be spared. Only if all of them do not lead to the stage, as a domain that is not scored today would then lag or pull the
/// mean down, nor those that leave such domains alone, is a path that exists perhaps not found.
///
/// Doing a *step* answers its question with the step's level. A set of steps can be done if it holds with each of its
/// steps the earlier ones of that question, from today's level on, and the unmet ones that it requires. A blank or unknown
/// question stands at level 0. A question that does not apply or weighs nothing has no steps to be done, and to require
/// one of them asks for nothing; so does requiring what the framework does not know. The set leads to a stage if scoring
/// the answers after it says so.
///
/// `scorecard` is that of `answers`.
pub fn shortest_path(framework: &Framework, answers: &Answers, scorecard: &Scorecard) -> Option<Path> {
    shortest_path_within(framework, answers, scorecard, LIMIT)
}

/// The same with another limit, down to 0: then it is what can be found without a search.
pub fn shortest_path_within(
    framework: &Framework,
    answers: &Answers,
    scorecard: &Scorecard,
    limit: u64,
) -> Option<Path> {
    let to = scorecard.next?;
    let steps = Steps::of(framework, DomainReading::all(framework, answers));
    let found = match framework.scoring.method {
        Method::Staged | Method::Weakest => staged::search(framework, &steps, to, limit)?,
        Method::Average => {
            // Asked only where the sums are beyond the machine's integers: scoring has others.
            let is_reached = |done: &Set| {
                let then = steps.answers_after(answers, done);
                score::outcome(framework, &then).overall.stage >= Some(to)
            };
            average::search(framework, &steps, to, limit, &is_reached)?
        }
    };
    let ordered = advice::in_order(framework, answers, scorecard, &chosen(&steps, &found.steps));
    let sum = |of: fn(&Step) -> u32| ordered.iter().map(|step| of(step)).fold(0, u32::saturating_add);
    let effort = sum(|step| step.effort.into());
    let weeks = sum(|step| step.weeks.into());
    // Below its effort, or level with it but not in the other respects.
    let below = effort.saturating_sub(steps::effort(steps.whole_effort(found.bound)));
    let gap = if found.bound < found.cost { below.max(1) } else { 0 };
    Some(Path { to, steps: ordered.iter().map(|step| step.id.clone()).collect(), effort, weeks, gap })
}

/// The step, with all that must be done before it and is not yet: the earlier steps of its question and what it requires,
/// through others too, in the order of their ids. Nothing where it is done, or cannot be.
pub fn with_needs(framework: &Framework, answers: &Answers, step: &StepId) -> Vec<StepId> {
    let steps = Steps::of(framework, DomainReading::all(framework, answers));
    let place = steps.all.binary_search_by(|other| other.id.cmp(step)).ok();
    let closure = place.and_then(|place| steps.closure(place));
    let places = closure.into_iter().flat_map(Set::places);
    places.filter_map(|place| steps.all.get(place)).map(|step| step.id.clone()).collect()
}

/// What a search found.
struct Found {
    steps: Set,
    cost: u64,
    /// No set that leads to the stage costs less.
    bound: u64,
}

/// The steps of `set`, with what each needs of the others.
fn chosen<'a, 'b>(steps: &'b Steps<'a>, set: &Set) -> Vec<Chosen<'a, 'b>> {
    let places: Vec<usize> = set.places().collect();
    let position = |place: &usize| places.binary_search(place).ok();
    let chosen = places.iter().filter_map(|place| {
        let (domain, question) = *steps.asked.get(*place)?;
        let reading = &steps.domains.get(domain)?.reading;
        Some(Chosen {
            domain: reading.domain,
            asked: reading.questions.get(question)?,
            step: steps.all.get(*place)?,
            needs: steps.needs.get(*place)?.iter().filter_map(position).collect(),
        })
    });
    chosen.collect()
}
