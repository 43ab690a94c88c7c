//! Values outside of what a key allows.

use super::Rule;
use diagnostics::Severity;

/// The value is outside of what the key allows.
pub(crate) const INVALID_VALUE: Rule = Rule {
    code: "invalid-value",
    title: "The value is outside of what the key allows",
    severity: Severity::Error,
    explanation: "The value is of the right kind but outside of what the key allows, such as an effort of 7 where 1 to 5 are \
meant, or a text that is empty.",
    wrong: "effort: 7",
    right: "effort: 5",
};
