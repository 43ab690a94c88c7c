//! The ways in which one domain can be brought to a stage: what the search for the shortest path chooses from.

use super::{
    set::Set,
    steps::{Counted, Steps},
};
use crate::score::Reading;
use crate::{Framework, Level};

/// A set of steps that brings a domain where it has to be, with all that these steps need. None is without need: no
/// question in it could be left out or be raised less far.
#[derive(Clone)]
pub struct Way {
    pub steps: Set,
    /// Whether the domain then reaches the path's stage; otherwise it only does not lag too far behind.
    pub full: bool,
}

/// A domain that is not yet at the path's stage.
pub struct Choice {
    pub weight: u64,
    /// Its place among the domains that count.
    pub domain: usize,
    /// Whether it is scored today. If not, it may stay so: then it has no say in the quorum.
    pub scored: bool,
    pub ways: Vec<Way>,
}

/// No domain of ten questions has as many ways to one stage. Of the sets of questions to be raised none holds another, nor
/// of those to be answered besides, so they are at most 10! / (3! · 3! · 4!) = 4200 pairs: as many as where any three are
/// raised and any four others are answered. A larger domain may have more, that are not looked for; where one has this
/// many, the search is no longer proven to be exact.
pub const MOST: usize = 4201;

/// The ways in which `counted` comes to `level`, and to being scored if it is not.
pub fn ways_to(framework: &Framework, steps: &Steps, counted: &Counted, scored: bool, level: Level) -> Vec<Set> {
    let mut ways = Vec::new();
    let asked = &counted.reading.questions;
    let reached = |question: &Reading| level == Level::ZERO || question.has_reached(level);
    let applicable = weight(asked.iter());
    let enough =
        |weight: u64| level == Level::ZERO || framework.scoring.question_share.is_reached_by(weight, applicable);

    let mut start = Pick { chosen: Vec::new(), weight: weight(asked.iter().filter(|question| reached(question))) };
    let mut open = Vec::new();
    for (place, question) in asked.iter().enumerate().filter(|(_, question)| !reached(question)) {
        match steps.raising_to(places(counted, place), level) {
            Some(step) if question.question.keystone => start.add(Raise { place, step, weight: question.weight() }),
            Some(step) => open.push(Raise { place, step, weight: question.weight() }),
            None if question.question.keystone => return ways,
            None => {}
        }
    }
    if !scored && !can_be_scored(framework, counted) {
        return ways;
    }
    least_sets(&sorted(open), start, &enough, &mut |raised| {
        let mut add = |pick: &Pick| {
            let mut way = steps.none();
            let closures = raised.chosen.iter().chain(&pick.chosen).filter_map(|raise| steps.closure(raise.step));
            closures.for_each(|closure| way.unite(closure));
            ways.push(way);
            ways.len() < MOST
        };
        if scored {
            add(&Pick { chosen: Vec::new(), weight: 0 })
        } else {
            answering(framework, counted, raised, &mut add)
        }
    });
    ways
}

/// Whether the domain is scored once all is answered that steps can answer.
fn can_be_scored(framework: &Framework, counted: &Counted) -> bool {
    let asked = &counted.reading.questions;
    let can_be_answered = |(question, places): &(&Reading, &Vec<usize>)| question.level.is_some() || !places.is_empty();
    let answered = weight(asked.iter().zip(&counted.places).filter(can_be_answered).map(|(question, _)| question));
    answered > 0 && framework.scoring.min_coverage.is_reached_by(answered, weight(asked.iter()))
}

/// Hands `add` the questions to be answered besides the `raised` ones for the domain to be scored, for as long as it says.
fn answering(framework: &Framework, counted: &Counted, raised: &Pick, add: &mut dyn FnMut(&Pick) -> bool) -> bool {
    let asked = &counted.reading.questions;
    let applicable = weight(asked.iter());
    let enough = |weight: u64| weight > 0 && framework.scoring.min_coverage.is_reached_by(weight, applicable);
    let mut start = Pick { chosen: Vec::new(), weight: 0 };
    let mut open = Vec::new();
    for (place, question) in asked.iter().enumerate() {
        if question.level.is_some() || raised.chosen.iter().any(|raise| raise.place == place) {
            start.weight = start.weight.saturating_add(question.weight());
        } else if let Some(step) = places(counted, place).first() {
            open.push(Raise { place, step: *step, weight: question.weight() });
        }
    }
    least_sets(&sorted(open), start, &enough, add)
}

/// A question that could be raised, by its step, and what it weighs.
#[derive(Clone, Copy)]
struct Raise {
    place: usize,
    step: usize,
    weight: u64,
}

/// Questions to be raised, and what they weigh together with those that need not be.
struct Pick {
    chosen: Vec<Raise>,
    weight: u64,
}

impl Pick {
    fn add(&mut self, raise: Raise) {
        self.chosen.push(raise);
        self.weight = self.weight.saturating_add(raise.weight);
    }
}

/// Hands `take` every choice of `open` that is `enough` and of which nothing can be left out. As the heaviest come
/// first, a choice that became enough with its last, lightest member can spare none. Whether to go on is what `take` says.
fn least_sets(open: &[Raise], pick: Pick, enough: &dyn Fn(u64) -> bool, take: &mut dyn FnMut(&Pick) -> bool) -> bool {
    if enough(pick.weight) {
        return take(&pick);
    }
    let Some((first, others)) = open.split_first() else { return true };
    let left = others.iter().map(|raise| raise.weight).fold(pick.weight, u64::saturating_add);
    let spared = Pick { chosen: pick.chosen.clone(), weight: pick.weight };
    let mut picked = pick;
    picked.add(*first);
    least_sets(others, picked, enough, take) && (!enough(left) || least_sets(others, spared, enough, take))
}

/// The heaviest first.
fn sorted(mut open: Vec<Raise>) -> Vec<Raise> {
    crate::order::sort_by(&mut open, |a, b| b.weight.cmp(&a.weight));
    open
}

fn places<'a>(counted: &'a Counted, question: usize) -> &'a [usize] {
    counted.places.get(question).map_or(&[], Vec::as_slice)
}

fn weight<'a>(questions: impl Iterator<Item = &'a Reading<'a>>) -> u64 {
    questions.map(Reading::weight).fold(0, u64::saturating_add)
}

/// Leaves out the ways of each choice that another of its ways can stand in for in every path, for less or as well.
///
/// Let `A` and `B` be ways of one domain, `B` leading as far as `A`. A path that uses `A` may use `B` instead: it then
/// has at most `B − A` more, and at least those of `A − B` less that no way of another domain contains. Where the former
/// cost less (or the same, and come first by id) the path with `A` is not the shortest, or is the path with `B` as well.
/// `B − A` must not touch another domain that is not scored today: it could become scored, and lag.
///
/// No more than `most` pairs of ways are compared, and what then was not stays. Returns how many were.
pub fn leave_out_the_worse(choices: &mut [Choice], steps: &Steps, most: u64) -> u64 {
    let mut any: Vec<Set> = choices.iter().map(|choice| any_of(choice, steps)).collect();
    let mut left = most;
    // Twice: with fewer ways, more steps are in the ways of one domain alone.
    let mut turns = 2 * choices.len() as u64;
    for place in (0..choices.len()).chain(0..choices.len()) {
        let (mut others, mut unscored) = (steps.none(), steps.none());
        for (_, (choice, any)) in choices.iter().zip(&any).enumerate().filter(|(other, _)| *other != place) {
            others.unite(any);
            if !choice.scored {
                unscored.unite(&steps_of(steps, choice.domain));
            }
        }
        if let (Some(choice), Some(any)) = (choices.get_mut(place), any.get_mut(place)) {
            // To each its part of what is left.
            let part = left.checked_div(turns).unwrap_or(0);
            let (ways, compared) = best(std::mem::take(&mut choice.ways), steps, &others, &unscored, part);
            choice.ways = ways;
            *any = any_of(choice, steps);
            (left, turns) = (left.saturating_sub(compared), turns - 1);
        }
    }
    most - left
}

/// The ways for which no other stands in, as far as they are compared, and how many pairs were.
fn best(ways: Vec<Way>, steps: &Steps, others: &Set, unscored: &Set, most: u64) -> (Vec<Way>, u64) {
    let mut ways: Vec<(u64, Way)> = ways.into_iter().map(|way| (way.steps.cost(&steps.costs), way)).collect();
    crate::order::sort_by(&mut ways, |(a, first), (b, second)| {
        a.cmp(b).then_with(|| second.steps.cmp(&first.steps)).then_with(|| second.full.cmp(&first.full))
    });
    let mut kept: Vec<Way> = Vec::new();
    let mut compared = 0;
    for (_, way) in ways {
        let room = usize::try_from(most - compared).unwrap_or(usize::MAX);
        let own = way.steps.without(others);
        let stands_in = |other: &Way| {
            compared += 1;
            let more_cost = other.steps.cost_beyond(&way.steps, &steps.costs);
            let less_cost = own.cost_beyond(&other.steps, &steps.costs);
            if way.full && !other.full || more_cost > less_cost {
                return false;
            }
            let more = other.steps.without(&way.steps);
            (more_cost < less_cost || more >= own.without(&other.steps)) && !more.meets(unscored)
        };
        if !kept.iter().take(room).any(stands_in) {
            kept.push(way);
        }
    }
    (kept, compared)
}

/// The steps of a domain.
pub fn steps_of(steps: &Steps, domain: usize) -> Set {
    let mut own = steps.none();
    let counted = steps.domains.get(domain).into_iter();
    counted.flat_map(|counted| counted.places.iter().flatten()).for_each(|place| own.insert(*place));
    own
}

/// The steps in any way of a choice.
pub fn any_of(choice: &Choice, steps: &Steps) -> Set {
    let mut any = steps.none();
    choice.ways.iter().for_each(|way| any.unite(&way.steps));
    any
}
