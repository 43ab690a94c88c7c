//! Inputs that a metric divides by, and that may be zero.

use super::Rule;
use crate::{Library, Parsed, resolve::readable_metrics};
use diagnostics::{Diagnostics, Severity};

/// An input that is divided by and may be zero.
pub(crate) const ZERO_DIVISOR: Rule = Rule {
    code: "zero-divisor",
    title: "A formula divides by an input that may be zero",
    severity: Severity::Warning,
    explanation: "With zero there is no result, so the calculator should not accept it. Give the input a `min` above zero: `min: 1` for what \
is counted. Only inputs that are divided by alone or as a factor are meant; where a sum is divided by, no bound of one \
input keeps it from being zero.",
    wrong: "\
formula: lost / start
inputs:
  - { id: lost, title: Customers lost, unit: count, min: 0, example: 20 }
  - { id: start, title: Customers at the start, unit: count, min: 0, example: 250 }",
    right: "\
formula: lost / start
inputs:
  - { id: lost, title: Customers lost, unit: count, min: 0, example: 20 }
  - { id: start, title: Customers at the start, unit: count, min: 1, example: 250 }",
};

/// Reports every input that is divided by, and whose bounds let it be zero.
pub(super) fn check(parsed: &Parsed, library: &Library, found: &mut Diagnostics) {
    for (document, metric) in readable_metrics(parsed, library) {
        let divisors = metric.calculation.zero_divisors().into_iter();
        for input in divisors.filter_map(|index| document.front.inputs.get(index)) {
            let place = input.min.as_ref().map_or(input.id.span, |min| min.span);
            let message = format!("the formula divides by `{}`, which may be zero", input.id.value);
            let finding = ZERO_DIVISOR.finding(place, message).related(document.front.formula.span, "the formula");
            found.push(finding.help("give it a `min` above zero, such as `min: 1`"));
        }
    }
}
