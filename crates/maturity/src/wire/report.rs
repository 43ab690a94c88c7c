//! A result as JSON: what `stride score --format json` prints and what the browser exports, byte for byte.

pub(super) mod convert;
pub(super) mod schema;
mod tables;
mod trace;

use super::{answers_file, format};
use crate::{Answers, Framework, Report, Scorecard, StepId, what_if};
pub use tables::Rows;

/// Writes a result as indented JSON with a final newline; keys in a fixed order, no floats. Where `steps` are named, what
/// they would change together is added.
///
/// Stages are given as level and id (`null` for level 0), and every sum with its terms: a step's points add up to their
/// total, an index is `round(100 · points / out_of)` over the questions listed, and the overall one the mean of the
/// domains' by their `weight`.
pub fn to_json(framework: &Framework, answers: &Answers, report: &Report, steps: &[StepId]) -> String {
    let change = (!steps.is_empty()).then(|| what_if(framework, answers, &report.scorecard, steps));
    let unknown = answers_file::unknown(framework, answers);
    let mut written = convert::report(framework, answers, report, &unknown);
    written.what_if = change.as_ref().map(|change| super::what_if::what_if(framework, steps, change));
    format::write(&written)
}

/// The same as one line, after the name of its source.
pub fn to_line(framework: &Framework, source: &str, answers: &Answers, report: &Report) -> String {
    let unknown = answers_file::unknown(framework, answers);
    format::write_line(&schema::Report {
        source: Some(source),
        ..convert::report(framework, answers, report, &unknown)
    })
}

/// The scorecard alone as one line.
pub fn scorecard_line(framework: &Framework, source: &str, scorecard: &Scorecard) -> String {
    format::write_line(&schema::Line {
        format: format::FORMAT,
        source,
        framework: convert::stamp(framework),
        scorecard: convert::scorecard(framework, scorecard),
    })
}

/// That an answer set was refused, as one line.
pub fn refusal_line(source: &str, error: &str) -> String {
    format::write_line(&schema::Refusal { format: format::FORMAT, source, error })
}
