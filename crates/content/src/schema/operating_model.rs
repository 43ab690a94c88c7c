//! Front matter of `content/operating-model.md`

use super::{bounds, forms};
use crate::yaml::{Spanned, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// Which customers get what from whom, and what that takes.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the operating model")]
pub(crate) struct OperatingModel {
    /// What the page is called. Plain text.
    pub(crate) title: Text,
    /// One or two sentences. Markdown.
    pub(crate) summary: Text,
    /// Figures that the sums start from, to be replaced by one's own.
    pub(crate) assumptions: Vec<Assumption>,
    /// The ways of looking after customers, in order.
    pub(crate) touch_models: Vec<TouchModel>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename = "unit of an assumption", rename_all = "kebab-case")]
pub(crate) enum Unit {
    /// How many.
    Count,
    /// Hours.
    Hours,
    /// An amount of money, of whatever currency.
    Currency,
}

/// A figure that the sums start from.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "an assumption")]
pub(crate) struct Assumption {
    /// Which one it is: `hours-per-person`, `cost-per-person`, `accounts` or `revenue-per-account`.
    #[schemars(with = "forms::AssumptionId")]
    pub(crate) id: Text,
    /// What it is called. Plain text.
    pub(crate) title: Text,
    /// What it is counted in.
    pub(crate) unit: Unit,
    /// Its value in the worked example.
    #[schemars(range(min = bounds::PLANNED.0, max = bounds::PLANNED.1))]
    pub(crate) example: Spanned<u64>,
    /// The least that makes sense.
    pub(crate) min: Option<u64>,
    /// The most that makes sense.
    pub(crate) max: Option<u64>,
}

/// A way of looking after customers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a touch model")]
pub(crate) struct TouchModel {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// What it is called. Plain text.
    pub(crate) title: Text,
    /// What it is, in a sentence. Markdown.
    pub(crate) summary: Text,
    /// Which customers it suits. Markdown.
    pub(crate) suits: Text,
    /// What contact they get. Markdown.
    pub(crate) contact: Vec<Text>,
    /// The role that owns it.
    pub(crate) owner: Text,
    /// Other roles that take part.
    pub(crate) roles: Vec<Text>,
    /// How many accounts a person can look after, as a start for planning.
    pub(crate) accounts: Accounts,
    /// Hours that an account takes in a year, as a start for planning.
    #[schemars(range(min = bounds::ACCOUNT_HOURS.0, max = bounds::ACCOUNT_HOURS.1))]
    pub(crate) hours: Spanned<u32>,
    /// What its own sums start from, where it is not the assumptions of the whole.
    pub(crate) example: Option<Example>,
    /// What runs by itself. Markdown.
    pub(crate) automated: Vec<Text>,
    /// Signs that it is stretched too far. Markdown.
    pub(crate) signs_of_strain: Vec<Text>,
    /// Playbooks that belong to it.
    pub(crate) playbooks: Vec<Text>,
    /// Metrics that show how it goes.
    pub(crate) metrics: Vec<Text>,
    /// Figures measured at others.
    pub(crate) benchmarks: Vec<Benchmark>,
}

/// How many accounts a person can look after.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the number of accounts")]
pub(crate) struct Accounts {
    /// From the fewest to the most.
    #[schemars(length(min = 2, max = 2), inner(range(min = 1)))]
    pub(crate) range: Spanned<Vec<u32>>,
}

/// What the sums of a touch model start from.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the example of a touch model")]
pub(crate) struct Example {
    /// How many accounts.
    #[schemars(range(min = bounds::PLANNED.0, max = bounds::PLANNED.1))]
    pub(crate) accounts: Option<Spanned<u64>>,
    /// What an account pays in a year.
    #[schemars(range(min = bounds::PLANNED.0, max = bounds::PLANNED.1))]
    pub(crate) revenue_per_account: Option<Spanned<u64>>,
}

/// A figure measured at others, with its source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a benchmark")]
#[schemars(extend("oneOf" = [
    { "required": ["value"], "properties": { "value": { "not": { "type": "null" } }, "range": { "maxItems": 0 } } },
    { "required": ["range"], "properties": { "value": { "type": "null" }, "range": { "type": "array", "minItems": 2 } } },
]))]
pub(crate) struct Benchmark {
    /// Who was measured, and what the figure is. Plain text.
    pub(crate) segment: Text,
    /// The figure; or a range.
    #[schemars(with = "Option<forms::Digits>")]
    pub(crate) value: Option<Text>,
    /// From the least to the most; or a value.
    #[schemars(with = "Vec<forms::Digits>", length(max = 2))]
    pub(crate) range: Vec<Text>,
    /// What it is counted in. Plain text.
    pub(crate) unit: Text,
    /// Who published it, and where. Plain text.
    pub(crate) source: Text,
    /// The year of the figure.
    #[schemars(range(min = bounds::YEAR.0, max = bounds::YEAR.1))]
    pub(crate) year: Spanned<u16>,
    /// How many were asked.
    #[schemars(range(min = bounds::SAMPLE.0, max = bounds::SAMPLE.1))]
    pub(crate) sample: Spanned<u32>,
}
