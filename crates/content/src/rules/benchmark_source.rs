//! Benchmarks that do not say where they are from.

use super::Rule;
use diagnostics::{Diagnostic, Severity, Span};

/// The benchmark does not say who measured whom, and when.
pub(crate) const BENCHMARK_SOURCE: Rule = Rule {
    code: "benchmark-source",
    title: "The benchmark does not say who measured whom, and when",
    severity: Severity::Error,
    explanation: "A number without its source, year, sample and segment cannot be checked, and nobody can tell whether it is about \
companies like theirs. No source, no number: say all four, or take the benchmark out.",
    wrong: "\
benchmarks:
  - { value: 101, segment: B2B software }",
    right: "\
benchmarks:
  - { value: 101, segment: B2B software, source: A yearly survey, year: 2025, sample: 420 }",
};

/// The finding about a benchmark without one of the keys that make it one; nothing for other keys.
pub(super) fn missing(key: &str, place: Span) -> Option<Diagnostic> {
    let says = match key {
        "source" => "who measured",
        "year" => "when it was measured",
        "sample" => "how many were measured",
        "segment" => "who was measured",
        _ => return None,
    };
    let finding = BENCHMARK_SOURCE.finding(place, format!("this benchmark does not say {says}"));
    Some(finding.help(format!("add `{key}:`, or take the benchmark out: no source, no number")))
}
