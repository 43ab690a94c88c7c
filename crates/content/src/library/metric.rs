//! Metrics: formulas, worked examples, benchmarks with their sources.

use super::Prose;
use maturity::{MetricId, StepId};

pub use crate::schema::metric::Priority;
use crate::{
    formula::Formula,
    schema::metric::{Direction, Unit},
};

/// A number as its author wrote it, without the rounding of a float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(String);

impl Decimal {
    /// Takes `-12.5` and the like: an optional sign, digits, at most one point.
    pub(crate) fn new(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        (plain(whole) && plain(part)).then(|| Self(text.to_owned()))
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A metric.
#[derive(Clone, Debug)]
pub struct Metric {
    /// Permanent id.
    pub id: MetricId,
    /// Shown to people.
    pub title: String,
    /// Other names.
    pub also_known_as: Vec<String>,
    /// Which group it belongs to.
    pub category: String,
    /// The definition in one sentence.
    pub summary: Prose,
    /// What it is counted in.
    pub(crate) unit: Unit,
    /// Which way is better.
    pub(crate) direction: Direction,
    /// How it is computed from its inputs; for a percentage, the ratio.
    pub formula: Formula,
    /// What goes into it, with the worked example.
    pub inputs: Vec<Input>,
    /// The worked example's result, in the metric's unit.
    pub result: Decimal,
    /// How much it matters at each stage, in the order of the stages.
    pub priorities: Vec<PriorityOf>,
    /// Steps that move it.
    pub moved_by: Vec<StepId>,
    /// Metrics near it.
    pub related: Vec<MetricId>,
    /// What goes wrong.
    pub pitfalls: Vec<Prose>,
    /// What others have, with source, year and sample.
    pub benchmarks: Vec<Benchmark>,
    /// How to read it.
    pub body: Prose,
}

impl Metric {
    /// What it is counted in: `percent`, `days`, `currency`, `count` or `score`.
    pub fn unit(&self) -> &'static str {
        unit_name(self.unit)
    }

    /// Whether a higher number is better.
    pub fn higher_is_better(&self) -> bool {
        self.direction == Direction::Higher
    }
}

/// One thing that goes into a formula.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name in the formula.
    pub id: String,
    /// Shown to people.
    pub title: String,
    pub(crate) unit: Unit,
    /// Least value that makes sense.
    pub min: Option<Decimal>,
    /// Greatest value that makes sense.
    pub max: Option<Decimal>,
    /// Its value in the worked example.
    pub example: Decimal,
}

impl Input {
    /// What it is counted in, as for a metric.
    pub fn unit(&self) -> &'static str {
        unit_name(self.unit)
    }
}

fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "percent",
        Unit::Days => "days",
        Unit::Currency => "currency",
        Unit::Count => "count",
        Unit::Score => "score",
    }
}

impl Priority {
    /// As the author writes it: `core`, `useful` or `later`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Useful => "useful",
            Self::Later => "later",
        }
    }
}

/// How much a metric matters at a stage, and why.
#[derive(Clone, Debug)]
pub struct PriorityOf {
    /// How much.
    pub priority: Priority,
    /// Why.
    pub why: Prose,
}

/// What others have.
#[derive(Clone, Debug)]
pub struct Benchmark {
    /// Who was measured.
    pub segment: String,
    /// The value, or the lower end of a range.
    pub value: Decimal,
    /// The upper end of a range.
    pub to: Option<Decimal>,
    /// Who measured.
    pub source: String,
    /// When.
    pub year: u16,
    /// How many were measured.
    pub sample: u32,
}
