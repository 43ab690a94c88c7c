//! Scorecard and plan as JSON: what `stride score --format json` prints and what the browser exports, byte for byte.

mod convert;
mod schema;

use crate::{Framework, Plan, Scorecard};

/// Writes scorecard and plan as indented JSON with a final newline; keys in a fixed order, no floats.
///
/// Stages are given as level and id (`null` for level 0), and every sum with its terms: a step's points add up to their
/// total, an index is `round(100 · points / out_of)`, and the overall one the mean of the domains' by their `weight`.
pub fn to_json(framework: &Framework, scorecard: &Scorecard, plan: &Plan) -> String {
    let mut json = serde_json::to_string_pretty(&convert::report(framework, scorecard, plan)).unwrap_or_default();
    json.push('\n');
    json
}
