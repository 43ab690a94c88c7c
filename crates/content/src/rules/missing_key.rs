//! Keys that the format asks for.

use super::{Rule, benchmark_source};
use diagnostics::{Diagnostic, Severity, Span};

/// A required key is not there.
pub(crate) const MISSING_KEY: Rule = Rule {
    code: "missing-key",
    title: "A required key is not there",
    severity: Severity::Error,
    explanation: "The format asks for this key here, and there is no value that could stand in for it. That includes the texts by \
stage: each cell of domain and stage is shown in the table of the model, and an empty one would say that there \
is nothing to see.",
    wrong: "\
stages:
  crawl: Calls happen.",
    right: "\
stages:
  crawl: Calls happen.
  walk: Calls are planned.",
};

/// The finding about a mapping, called `owner`, that has no `key`.
pub(crate) fn missing(owner: &str, key: &str, place: Span) -> Diagnostic {
    let of_benchmark = if owner == "a benchmark" { benchmark_source::missing(key, place) } else { None };
    of_benchmark
        .unwrap_or_else(|| MISSING_KEY.finding(place, format!("{owner} has no `{key}`")).help(format!("add `{key}:`")))
}
