//! The words of the shortest path.

use ::words::assessment::{
    in_week, in_weeks, path_all_unknown, path_of_many, path_of_one, path_only_unknown, path_some_unknown,
};
use maturity::Path;

/// What the path takes, and whether it is proven that nothing takes less. `days` is when its last step ends.
pub fn path_costs(path: &Path, days: u32, parallel: u8) -> String {
    let weeks = days.div_ceil(7) as usize;
    let effort = path.effort as usize;
    let least = path.effort.saturating_sub(path.gap) as usize;
    let proof = if path.gap == 0 { "proven" } else { "open" };
    match path.steps.len() {
        1 => path_of_one(weeks, effort, proof, least),
        steps => path_of_many(steps, weeks, usize::from(parallel), effort, proof, least),
    }
}

/// How many of the path's steps begin at an answer that is not known.
pub fn path_unknown(unknown: usize, steps: usize) -> String {
    match (unknown, steps) {
        (1, 1) => path_only_unknown().to_owned(),
        (some, all) if some == all => path_all_unknown().to_owned(),
        (some, _) => path_some_unknown(some),
    }
}

/// When a step starts, by weeks from 1, and how long it takes.
pub fn from_week(start: u32, weeks: u16) -> String {
    let first = (start / 7 + 1) as usize;
    let last = first.saturating_add(usize::from(weeks)).saturating_sub(1);
    if last <= first { in_week(first) } else { in_weeks(first, last) }
}
