//! A path without a search: steps that lead to the stage, less what can be spared of them.

use super::{set::Set, steps::Steps};
use crate::Framework;

/// Mostly the second round finds nothing more to be spared.
const ROUNDS: usize = 4;

/// All steps, or else those that touch no domain that is not scored today, as such a domain could lag or pull the mean
/// down: thinned out. Nothing where neither lead to the stage, of which `is_reached` tells.
pub fn path(framework: &Framework, steps: &Steps, is_reached: &dyn Fn(&Set) -> bool) -> Option<Set> {
    let starts = [steps.every(), steps.within_scored(framework)];
    starts.into_iter().find(is_reached).map(|start| thinned(steps, start, is_reached))
}

/// Of steps that lead to the stage, fewer that lead there too.
pub fn thinned(steps: &Steps, mut done: Set, is_reached: &dyn Fn(&Set) -> bool) -> Set {
    let mut dearest: Vec<usize> = done.places().collect();
    crate::order::sort_by(&mut dearest, |a, b| steps.costs.get(*b).cmp(&steps.costs.get(*a)));
    for _ in 0..ROUNDS {
        let before = done.clone();
        spare(steps, &mut done, &dearest, is_reached);
        if done == before {
            break;
        }
    }
    done
}

/// Takes from `done` each step in this order, with those that need it, if the stage is still reached without.
pub fn spare(steps: &Steps, done: &mut Set, order: &[usize], is_reached: &dyn Fn(&Set) -> bool) {
    for place in order {
        if done.contains(*place) {
            let fewer = done.without(&steps.needing(*place));
            if is_reached(&fewer) {
                *done = fewer;
            }
        }
    }
}
