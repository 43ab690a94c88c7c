//! The words of the shortest path.

use super::{capitalize, count, list, quoted, spelled, stage};
use maturity::{Framework, Level, Path};

pub const ABOUT_PATH: &str =
    "The steps that take the least effort, with everything they need. Tick some to see what they would change.";
pub const NOW: &str = "Now";
pub const NEXT: &str = "Next";
pub const LATER: &str = "Later";
pub const DAYS_NOW: &str = "starts by day 30";
pub const DAYS_NEXT: &str = "starts on days 31 to 90";
pub const DAYS_LATER: &str = "starts after day 90";

pub fn shortest_path(framework: &Framework, next: Level) -> String {
    ["The shortest path to ", &stage(framework, next)].concat()
}

pub fn no_path(framework: &Framework, next: Level) -> String {
    ["No set of steps leads from here to ", &stage(framework, next), "."].concat()
}

/// What the path takes, and whether it is proven that nothing takes less. `days` is when its last step ends.
pub fn path_costs(path: &Path, days: u32, parallel: u8) -> String {
    let weeks = count(days.div_ceil(7) as usize, "week", "weeks");
    let effort = path.effort.to_string();
    let least = (path.effort.saturating_sub(path.gap)).to_string();
    let one = path.steps.len() == 1;
    let begins = if one {
        ["One step, done in ", &weeks, ". Its effort is ", &effort, " of 5"].concat()
    } else {
        let steps = capitalize(&spelled(path.steps.len()));
        let at_once = match parallel {
            1 => "one after the other".to_owned(),
            more => ["with up to ", &spelled(more.into()), " under way at once"].concat(),
        };
        [&steps, " steps, done in ", &weeks, " ", &at_once, ". Their efforts, each 1 to 5, add up to ", &effort]
            .concat()
    };
    let ends = match path.gap {
        0 => ", and it is proven that nothing gets there with less.".to_owned(),
        _ => [
            ". The search ended before it could prove that nothing gets there with less; what it proved is that nothing does with less than ",
            &least,
            ".",
        ]
        .concat(),
    };
    [begins, ends].concat()
}

/// How many of the path's steps begin at an answer that is not known.
pub fn path_unknown(unknown: usize, steps: usize) -> String {
    match (unknown, steps) {
        (1, 1) => "It begins at an answer that is not known; the answer may spare you the step.".to_owned(),
        (1, _) => "One of them begins at an answer that is not known; the answer may spare you the step.".to_owned(),
        (all, steps) if all == steps => {
            "All of them begin at answers that are not known; the answers may spare you steps.".to_owned()
        }
        (some, _) => [
            &capitalize(&spelled(some)),
            " of them begin at answers that are not known; the answers may spare you steps.",
        ]
        .concat(),
    }
}

/// When a step starts, by weeks from 1, and how long it takes.
pub fn from_week(start: u32, weeks: u16) -> String {
    let first = start / 7 + 1;
    let last = first.saturating_add(u32::from(weeks)).saturating_sub(1);
    if last <= first { format!("week {first}") } else { format!("weeks {first}–{last}") }
}

pub fn waits_for(names: &[String]) -> String {
    ["Waits for ", &list(&quoted(names)), "."].concat()
}
