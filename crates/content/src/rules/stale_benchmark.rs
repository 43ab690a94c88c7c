//! Benchmarks whose source is old.

use super::Rule;
use crate::{Parsed, Surroundings};
use diagnostics::{Diagnostics, Severity};

/// The benchmark is more than four years old.
pub(crate) const STALE_BENCHMARK: Rule = Rule {
    code: "stale-benchmark",
    title: "The benchmark is more than four years old",
    severity: Severity::Warning,
    explanation: "What was usual five years ago is not what a reader should be measured by. Look for a later edition of the \
source, or take the benchmark out; where nothing later exists, say so in the text instead. The year is that of \
`SOURCE_DATE_EPOCH` where it is set, and of the clock otherwise.",
    wrong: "\
source: A survey of churn
year: 2016",
    right: "\
source: A survey of churn, its latest edition
year: 2025",
};

const MOST_YEARS: u16 = 4;

/// Reports benchmarks of more than four years ago, where it is known what year it is.
pub(super) fn check(parsed: &Parsed, surroundings: &Surroundings, found: &mut Diagnostics) {
    let Some(today) = surroundings.year else { return };
    for metric in parsed.metrics.iter().filter(|metric| !metric.front.draft) {
        for benchmark in &metric.front.benchmarks {
            let year = benchmark.year.value;
            if year.saturating_add(MOST_YEARS) < today {
                let message = format!("this benchmark of {year} is {} years old", today - year);
                let help = format!("look for one of {} or later, or take it out", today - MOST_YEARS);
                found.push(STALE_BENCHMARK.finding(benchmark.year.span, message).help(help));
            }
        }
    }
}
