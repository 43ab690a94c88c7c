//! What the stages of a framework are called, the level below the first one too.

use crate::sentences;
use maturity::{Framework, Level, Method};

/// The name of a level; the level below the first stage is named after it.
pub fn stage(framework: &Framework, level: Level) -> String {
    match (framework.stage(level), framework.stages.first()) {
        (Some(stage), _) => stage.title.clone(),
        (None, Some(first)) => sentences::before_stage(&first.title),
        (None, None) => String::new(),
    }
}

/// The name of a level where there is little room.
pub fn short_stage(framework: &Framework, level: Level) -> String {
    framework.stage(level).map_or_else(|| sentences::starting_out().to_owned(), |stage| stage.title.clone())
}

/// The same, also where nothing is scored.
pub fn stage_or_none(framework: &Framework, level: Option<Level>) -> String {
    level.map_or_else(|| sentences::not_scored().to_owned(), |level| short_stage(framework, level))
}

/// How messages call a way of scoring.
pub fn method(method: Method) -> &'static str {
    match method {
        Method::Staged => "staged",
        Method::Weakest => "weakest",
        Method::Average => "average",
    }
}
