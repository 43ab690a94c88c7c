//! The words of a scenario.

use super::{Who, headline_of, short_stage};
use ::words::assessment::{scenario_none, stays_at, still_not_scored, still_starting_out};
use maturity::{Framework, Level, Scorecard};

/// A stage that does not change.
pub fn stays(framework: &Framework, stage: Option<Level>) -> String {
    match stage {
        None => still_not_scored().to_owned(),
        Some(Level::ZERO) => still_starting_out().to_owned(),
        Some(level) => stays_at(&short_stage(framework, level)),
    }
}

/// The headline of a result that is a scenario.
pub fn scenario_headline(framework: &Framework, scorecard: &Scorecard) -> String {
    match scorecard.stage {
        None => scenario_none().to_owned(),
        Some(Level::ZERO) => headline_of(Who::Still, framework, scorecard),
        Some(_) => headline_of(Who::Would, framework, scorecard),
    }
}
