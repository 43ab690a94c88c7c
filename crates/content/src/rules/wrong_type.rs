//! Values of another kind.

use super::Rule;
use diagnostics::Severity;

/// The value is of another kind than the key expects.
pub(crate) const WRONG_TYPE: Rule = Rule {
    code: "wrong-type",
    title: "The value is of another kind than the key expects",
    severity: Severity::Error,
    explanation: "The value is of another kind than the key expects: a list where text belongs, text where a number belongs, or a \
word that is not among the known ones.",
    wrong: "weeks: a few",
    right: "weeks: 3",
};
