//! Front matter of `content/metrics/<id>.md`

use super::{bounds, forms};
use crate::yaml::{Entries, Spanned, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// A figure by which progress is seen.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a metric")]
pub(crate) struct Metric {
    /// What the metric is called. Plain text.
    pub(crate) title: Text,
    /// Other names for it.
    pub(crate) also_known_as: Vec<Text>,
    /// The group that it is listed in.
    pub(crate) category: Text,
    /// What it says, in one sentence. Markdown.
    pub(crate) summary: Text,
    /// What it is counted in.
    pub(crate) unit: Unit,
    /// Which way is better.
    pub(crate) direction: Direction,
    /// Inputs and numbers joined by `+ - * /`, with parentheses; for a percentage, the ratio.
    pub(crate) formula: Text,
    /// What goes into the formula.
    pub(crate) inputs: Vec<Input>,
    /// What the formula gives for the inputs' examples.
    #[schemars(with = "forms::Digits")]
    pub(crate) result: Text,
    /// By stage id, how much it matters: one entry for each stage.
    #[schemars(extend("minProperties" = 1))]
    pub(crate) stages: Entries<StagePriority>,
    /// Steps that move it.
    pub(crate) moved_by: Vec<Text>,
    /// Metrics near it.
    pub(crate) related: Vec<Text>,
    /// What goes wrong. Markdown.
    pub(crate) pitfalls: Vec<Text>,
    /// What others reach.
    pub(crate) benchmarks: Vec<Benchmark>,
    /// Earlier ids of the same metric.
    #[schemars(with = "Vec<forms::Id>")]
    pub(crate) aliases: Vec<Text>,
    /// Keeps it out of everything.
    pub(crate) draft: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename = "unit", rename_all = "kebab-case")]
pub(crate) enum Unit {
    /// Of a hundred: the formula gives the ratio.
    Percent,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// An amount of money, of whatever currency.
    Currency,
    /// How many.
    Count,
    /// Points on a scale.
    Score,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename = "direction", rename_all = "kebab-case")]
pub(crate) enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
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

/// What goes into a formula.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "an input")]
pub(crate) struct Input {
    /// Its name in the formula.
    #[schemars(with = "forms::Name")]
    pub(crate) id: Text,
    /// What it is called. Plain text.
    pub(crate) title: Text,
    /// What it is counted in.
    pub(crate) unit: Unit,
    /// The least that makes sense.
    #[schemars(with = "Option<forms::Digits>")]
    pub(crate) min: Option<Text>,
    /// The most that makes sense.
    #[schemars(with = "Option<forms::Digits>")]
    pub(crate) max: Option<Text>,
    /// Its value in the worked example, of an input that is one number.
    #[schemars(with = "Option<forms::Digits>")]
    pub(crate) example: Option<Text>,
    /// Its values in the worked example, of an input that is a list of numbers.
    #[schemars(with = "Vec<forms::Digits>")]
    pub(crate) examples: Vec<Text>,
}

/// How much a metric matters at a stage, and why.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a stage's priority")]
pub(crate) struct StagePriority {
    /// How much the metric matters at the stage.
    pub(crate) priority: Priority,
    /// Why. Markdown.
    pub(crate) why: Text,
}

/// What others reach, and who says so.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a benchmark")]
#[schemars(extend("oneOf" = [
    { "required": ["value"], "properties": { "value": { "not": { "type": "null" } }, "range": { "maxItems": 0 } } },
    { "required": ["range"], "properties": { "value": { "type": "null" }, "range": { "type": "array", "minItems": 2 } } },
]))]
pub(crate) struct Benchmark {
    /// Whom it was measured on. Plain text.
    pub(crate) segment: Text,
    /// The figure, where it is one.
    #[schemars(with = "Option<forms::Digits>")]
    pub(crate) value: Option<Text>,
    /// The lower and the upper figure, where it is a range.
    #[schemars(with = "Vec<forms::Digits>", length(max = 2))]
    pub(crate) range: Vec<Text>,
    /// Who says so. Plain text.
    pub(crate) source: Text,
    /// When it was measured.
    #[schemars(range(min = bounds::YEAR.0, max = bounds::YEAR.1))]
    pub(crate) year: Spanned<u16>,
    /// How many were asked.
    #[schemars(range(min = bounds::SAMPLE.0, max = bounds::SAMPLE.1))]
    pub(crate) sample: Spanned<u32>,
    /// Profile values that it holds for; everybody where there are none.
    #[serde(rename = "for")]
    pub(crate) holds_for: Vec<Text>,
}
