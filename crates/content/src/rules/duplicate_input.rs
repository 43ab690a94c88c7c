//! Two inputs of a metric with one id.

use super::Rule;
use crate::Parsed;
use diagnostics::{Diagnostics, Severity};

/// Two inputs with one id.
pub(crate) const DUPLICATE_INPUT: Rule = Rule {
    code: "duplicate-input",
    title: "Two inputs of a metric have the same id",
    severity: Severity::Error,
    explanation: "A formula names its inputs by id, so it could mean either of the two. Give one of them another id, and name both in the \
formula.",
    wrong: "\
inputs:
  - { id: start, title: Revenue at the start, unit: currency, example: 100 }
  - { id: start, title: Revenue at the end, unit: currency, example: 90 }",
    right: "\
inputs:
  - { id: start, title: Revenue at the start, unit: currency, example: 100 }
  - { id: end, title: Revenue at the end, unit: currency, example: 90 }",
};

/// Reports the second of any two inputs of a metric with one id.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    for document in parsed.metrics.iter().filter(|document| !document.front.draft) {
        let inputs = &document.front.inputs;
        for (at, input) in inputs.iter().enumerate() {
            let Some(first) = inputs[..at].iter().find(|other| other.id.value == input.id.value) else { continue };
            let message = format!("two inputs have the id `{}`", input.id.value);
            let finding = DUPLICATE_INPUT.finding(input.id.span, message).related(first.id.span, "first here");
            found.push(finding.help("give one of them another id"));
        }
    }
}
