//! Front matter of `content/metrics/<id>.md`

use crate::yaml::{Entries, Spanned, Text};
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a metric")]
pub(crate) struct Metric {
    pub(crate) title: Text,
    pub(crate) also_known_as: Vec<Text>,
    pub(crate) category: Text,
    pub(crate) summary: Text,
    pub(crate) unit: Unit,
    pub(crate) direction: Direction,
    pub(crate) formula: Text,
    pub(crate) inputs: Vec<Input>,
    pub(crate) result: Text,
    pub(crate) stages: Entries<StagePriority>,
    pub(crate) moved_by: Vec<Text>,
    pub(crate) related: Vec<Text>,
    pub(crate) pitfalls: Vec<Text>,
    pub(crate) benchmarks: Vec<Benchmark>,
    pub(crate) aliases: Vec<Text>,
    pub(crate) draft: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "unit", rename_all = "kebab-case")]
pub(crate) enum Unit {
    Percent,
    Days,
    Hours,
    Currency,
    Count,
    Score,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "direction", rename_all = "kebab-case")]
pub(crate) enum Direction {
    Higher,
    Lower,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
/// How much a metric matters at a stage.
#[serde(rename = "priority", rename_all = "kebab-case")]
pub enum Priority {
    /// Watch it now.
    Core,
    /// Worth having.
    Useful,
    /// Leave it for later.
    Later,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "an input")]
pub(crate) struct Input {
    pub(crate) id: Text,
    pub(crate) title: Text,
    pub(crate) unit: Unit,
    pub(crate) min: Option<Text>,
    pub(crate) max: Option<Text>,
    /// Of an input that is one number.
    pub(crate) example: Option<Text>,
    /// Of an input that is a list of numbers.
    pub(crate) examples: Vec<Text>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a stage's priority")]
pub(crate) struct StagePriority {
    pub(crate) priority: Priority,
    pub(crate) why: Text,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a benchmark")]
pub(crate) struct Benchmark {
    pub(crate) segment: Text,
    pub(crate) value: Option<Text>,
    pub(crate) range: Vec<Text>,
    pub(crate) source: Text,
    pub(crate) year: Spanned<u16>,
    pub(crate) sample: Spanned<u32>,
}
