//! Metrics: formulas, worked examples, benchmarks with their sources.

use super::Prose;
use formula::{Calculation, Failure, Function, Given, NotANumber, Number, Signs, Unit};
use maturity::{MetricId, ProfileValue, StepId};

use crate::schema::metric as schema;
pub use crate::schema::metric::Priority;

/// A number, exact and as its author wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal {
    text: String,
    number: Number,
}

impl Decimal {
    /// Reads `-12.5` and the like.
    pub(crate) fn new(text: &str) -> Result<Self, NotANumber> {
        Number::parse(text).map(|number| Self { text: text.to_owned(), number })
    }

    /// What stands for a number that cannot be read.
    pub(crate) fn zero() -> Self {
        Self { text: "0".to_owned(), number: Number::ZERO }
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// To compute with.
    pub fn number(&self) -> Number {
        self.number
    }

    /// How many places after the point were written.
    pub fn decimals(&self) -> usize {
        self.text.split_once('.').map_or(0, |(_, decimals)| decimals.len())
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
    /// Which way is better.
    pub(crate) direction: schema::Direction,
    /// Formula, unit, and the inputs as the formula knows them, in the order of `inputs`.
    pub calculation: Calculation,
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
    /// What it is counted in.
    pub fn unit(&self) -> Unit {
        self.calculation.unit
    }

    /// Whether a higher number is better.
    pub fn higher_is_better(&self) -> bool {
        self.direction == schema::Direction::Higher
    }

    /// What the worked example gives, in the metric's unit and not rounded.
    ///
    /// # Errors
    /// Where it gives nothing, which is a finding.
    pub fn worked_example(&self) -> Result<Number, Failure> {
        let given: Vec<_> = self.inputs.iter().map(|input| Some(input.example.given())).collect();
        self.calculation.compute(&given)
    }

    /// The formula with each input as `shown`, which is told the function of a list whose argument it is; a percentage is
    /// taken times 100.
    pub fn written(&self, signs: Signs, shown: &dyn Fn(&Input, Option<Function>) -> String) -> String {
        let input = |id: &str, function| {
            let input = self.inputs.iter().find(|input| input.id == id);
            input.map_or_else(|| id.to_owned(), |input| shown(input, function))
        };
        let formula = self.calculation.formula.root();
        match self.unit() {
            Unit::Percent => {
                format!("{} {} 100", formula.written_as_factor(signs, &input), signs.of(formula::Sign::Times))
            }
            _ => formula.written(signs, &input),
        }
    }
}

/// One thing that goes into a formula.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name in the formula.
    pub id: String,
    /// Shown to people.
    pub title: String,
    /// What it is counted in.
    pub unit: Unit,
    /// Least value that makes sense.
    pub min: Option<Decimal>,
    /// Greatest value that makes sense.
    pub max: Option<Decimal>,
    /// Its value in the worked example.
    pub example: Example,
}

/// An input's value in the worked example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Example {
    /// One number.
    One(Decimal),
    /// Numbers, in the author's order.
    List(Vec<Decimal>),
}

impl Example {
    /// The numbers in the author's order; one, if it is one.
    pub fn numbers(&self) -> &[Decimal] {
        match self {
            Self::One(number) => std::slice::from_ref(number),
            Self::List(numbers) => numbers,
        }
    }

    fn given(&self) -> Given {
        match self {
            Self::One(number) => Given::One(number.number()),
            Self::List(numbers) => Given::List(numbers.iter().map(Decimal::number).collect()),
        }
    }
}

impl From<schema::Unit> for Unit {
    fn from(unit: schema::Unit) -> Self {
        match unit {
            schema::Unit::Percent => Self::Percent,
            schema::Unit::Days => Self::Days,
            schema::Unit::Hours => Self::Hours,
            schema::Unit::Currency => Self::Currency,
            schema::Unit::Count => Self::Count,
            schema::Unit::Score => Self::Score,
        }
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
    /// Profile values that it holds for; everybody where there are none.
    pub holds_for: Vec<ProfileValue>,
}
