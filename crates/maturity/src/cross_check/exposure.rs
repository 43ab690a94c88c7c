//! How much of an amount a share that is kept leaves exposed: a range, from the best rate that anybody names to the worst.

use super::{Benchmark, OutcomeMetric};
use crate::{Figure, MetricId, ProfileQuestionId, ValueId};
use std::collections::BTreeMap;

/// What a metric says about an amount, in the author's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposure {
    /// What is exposed.
    pub title: String,
    /// The metric that says which share of the amount is kept, in percent.
    pub kept: MetricId,
    /// What the amount is.
    pub amount: String,
    /// What is taken for granted.
    pub assumptions: Vec<String>,
}

/// From the least that is exposed to the most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposed<'a> {
    /// At the highest share kept.
    pub least: Share<'a>,
    /// At the lowest share kept.
    pub most: Share<'a>,
}

/// What is exposed at one share kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share<'a> {
    /// The share kept, in percent.
    pub kept: Figure,
    /// The rest to a hundred.
    pub lost: Figure,
    /// That share of the amount, rounded half up to a whole number.
    pub amount: Figure,
    /// Whose share it is.
    pub by: SharedBy<'a>,
}

/// Whose share of an amount is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedBy<'a> {
    /// The visitor's own.
    Own,
    /// That of a benchmark.
    Benchmark(&'a Benchmark),
}

/// What is exposed of an amount, by the visitor's own share and by those of the benchmarks that apply; nothing where there
/// is neither.
pub fn exposed<'a>(
    amount: Figure,
    own: Option<Figure>,
    metric: &'a OutcomeMetric,
    profile: &BTreeMap<ProfileQuestionId, ValueId>,
) -> Option<Exposed<'a>> {
    let mut rates: Vec<(Figure, SharedBy<'a>)> = own.map(|own| (own, SharedBy::Own)).into_iter().collect();
    for benchmark in metric.applicable(profile).benchmarks {
        rates.extend(benchmark.ends().map(|end| (end, SharedBy::Benchmark(benchmark))));
    }
    let (mut best, mut worst) = (*rates.first()?, *rates.first()?);
    for rate in rates {
        best = if rate.0 > best.0 { rate } else { best };
        worst = if rate.0 < worst.0 { rate } else { worst };
    }
    let share = |(kept, by): (Figure, SharedBy<'a>)| {
        let lost = kept.rest_to_hundred();
        Share { kept, lost, amount: amount.percent(lost), by }
    };
    Some(Exposed { least: share(best), most: share(worst) })
}
