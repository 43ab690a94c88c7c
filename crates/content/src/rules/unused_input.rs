//! Inputs that a metric asks for and does not use.

use super::Rule;
use crate::{Library, Parsed, resolve::readable_metrics};
use diagnostics::{Diagnostics, Severity};

/// An input that the formula does not name.
pub(crate) const UNUSED_INPUT: Rule = Rule {
    code: "unused-input",
    title: "A metric's formula does not name one of its inputs",
    severity: Severity::Error,
    explanation: "Whoever computes the metric would look for a number that changes nothing. Either the formula forgot the input, or it \
can go.",
    wrong: "\
formula: lost / start
inputs:
  - { id: lost, title: Customers lost, unit: count, example: 20 }
  - { id: start, title: Customers at the start, unit: count, min: 1, example: 250 }
  - { id: won, title: Customers won, unit: count, example: 30 }",
    right: "\
formula: lost / start
inputs:
  - { id: lost, title: Customers lost, unit: count, example: 20 }
  - { id: start, title: Customers at the start, unit: count, min: 1, example: 250 }",
};

/// Reports every input that its formula does not name.
pub(super) fn check(parsed: &Parsed, library: &Library, found: &mut Diagnostics) {
    for (document, metric) in readable_metrics(parsed, library) {
        let unused = metric.calculation.unused().into_iter().filter_map(|index| document.front.inputs.get(index));
        // What cannot be named was reported as such.
        for input in unused.filter(|input| formula::is_name(&input.id.value)) {
            let message = format!("the formula does not name the input `{}`", input.id.value);
            let finding =
                UNUSED_INPUT.finding(input.id.span, message).related(document.front.formula.span, "the formula");
            found.push(finding.help("name it in the formula, or remove it"));
        }
    }
}
