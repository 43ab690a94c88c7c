//! The words of a scenario.

use super::{Who, headline_of, short_stage, spelled};
use maturity::{Framework, Level, Scorecard};

pub const OVERALL: &str = "Overall";
pub const INDEX_MOVES: &str = "index";
pub const SEE_AS_DONE: &str = "See it as done";
pub const BACK_TO_TODAY: &str = "Back to your result";
pub const KEY_TODAY: &str = "today";

pub fn if_done(steps: usize) -> String {
    if steps == 1 {
        "If you did this step".to_owned()
    } else {
        ["If you did these ", &spelled(steps), " steps"].concat()
    }
}

pub fn scenario_eyebrow(steps: usize) -> String {
    ["Scenario · ", &if_done(steps)].concat()
}

pub fn scenario_steps(steps: usize) -> &'static str {
    if steps == 1 { "Which step that is" } else { "Which steps these are" }
}

/// A stage that does not change.
pub fn stays(framework: &Framework, stage: Option<Level>) -> String {
    match stage {
        None => "still not scored".to_owned(),
        Some(Level::ZERO) => "still starting out".to_owned(),
        Some(level) => ["stays at ", &short_stage(framework, level)].concat(),
    }
}

/// The headline of a result that is a scenario.
pub fn scenario_headline(framework: &Framework, scorecard: &Scorecard) -> String {
    match scorecard.stage {
        None => "There would still be too few answers for a result".to_owned(),
        Some(Level::ZERO) => headline_of(Who::Still, framework, scorecard),
        Some(_) => headline_of(Who::Would, framework, scorecard),
    }
}
