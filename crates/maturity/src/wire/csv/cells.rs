//! What our tables say, as cells.

use super::Cell;
use crate::{Framework, Level};

/// A stage's id, `none` for level 0; empty where there is none.
pub fn stage(framework: &Framework, level: Option<Level>) -> Cell<'_> {
    let id = |level| framework.stage(level).map_or("none", |stage| stage.id.as_str());
    Cell::Text(level.map_or("", id))
}

/// A number; empty where there is none.
pub fn number(number: Option<impl Into<i64>>) -> Cell<'static> {
    number.map_or(Cell::Text(""), |number| Cell::Number(number.into()))
}

/// How many.
pub fn count(number: u64) -> Cell<'static> {
    Cell::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The names of columns that count at each level, from 0: `at_none`, `at_crawl`.
pub fn level_columns(framework: &Framework) -> Vec<String> {
    let levels = std::iter::once(Level::ZERO).chain(framework.levels());
    levels.map(|level| ["at_", framework.stage(level).map_or("none", |stage| stage.id.as_str())].concat()).collect()
}
