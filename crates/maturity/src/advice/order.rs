//! Which step comes first: a total order, with requirements before the steps that need them.

use super::recommended::Recommended;
use crate::Index;
use std::cmp::{Ordering, Reverse};

/// Sorts by points, leverage, lower effort, lower domain index, id (the specification, §5).
pub fn rank(mut recommended: Vec<Recommended>) -> Vec<Recommended> {
    let mut places: Vec<usize> = (0..recommended.len()).collect();
    crate::order::sort_by(&mut places, |a, b| match (recommended.get(*a), recommended.get(*b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let new_place = |old: &usize| places.iter().position(|place| place == old);
    for step in &mut recommended {
        step.needs = step.needs.iter().filter_map(new_place).collect();
        crate::order::sort_by(&mut step.needs, Ord::cmp);
    }
    crate::order::sort_by(&mut recommended, compare);
    recommended
}

/// The order in which ranked steps are advised: by rank, but each right after the steps that it still needs. What a step
/// needs shares its urgency, however few points it has by itself. (In a circle of requirements, which the compiler
/// refuses, some step of it comes first.)
pub fn requirements_first(ranked: &[Recommended]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(ranked.len());
    let mut is_open = vec![true; ranked.len()];
    while let Some(mut next) = is_open.iter().position(|open| *open) {
        for _ in 0..ranked.len() {
            let needs = ranked.get(next).map_or(&[][..], |step| &step.needs);
            let Some(need) = needs.iter().find(|need| is_open.get(**need) == Some(&true)) else { break };
            next = *need;
        }
        order.push(next);
        is_open.get_mut(next).into_iter().for_each(|open| *open = false);
    }
    order
}

/// For each ranked step, the places of those that need it.
pub fn needed_by(ranked: &[Recommended]) -> Vec<Vec<usize>> {
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); ranked.len()];
    for (place, step) in ranked.iter().enumerate() {
        for need in &step.needs {
            if let Some(others) = needed_by.get_mut(*need) {
                others.push(place);
            }
        }
    }
    needed_by
}

/// For each step, whether it needs the one at `place`, directly or through others.
pub fn leading_to(needed_by: &[Vec<usize>], place: usize) -> Vec<bool> {
    let mut leads = vec![false; needed_by.len()];
    let mut open = vec![place];
    while let Some(next) = open.pop() {
        for other in needed_by.get(next).into_iter().flatten() {
            if let Some(leads) = leads.get_mut(*other).filter(|leads| !**leads) {
                *leads = true;
                open.push(*other);
            }
        }
    }
    leads
}

fn compare(a: &Recommended, b: &Recommended) -> Ordering {
    let key = |step: &Recommended| (Reverse(step.points.total), Reverse(step.unlocks), step.step.effort);
    let by_index = || compare_index(a.index, b.index);
    key(a).cmp(&key(b)).then_with(by_index).then_with(|| a.step.id.cmp(&b.step.id))
}

/// The lower index first, compared before rounding; a domain that is not scored comes last, as nothing is known of it.
fn compare_index(a: Option<Index>, b: Option<Index>) -> Ordering {
    let share = |part: u64, whole: u64| u128::from(part) * u128::from(whole);
    match (a, b) {
        (Some(a), Some(b)) => share(a.points, b.out_of).cmp(&share(b.points, a.out_of)),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}
