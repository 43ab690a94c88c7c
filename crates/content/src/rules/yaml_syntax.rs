//! Where text stops being YAML.

use super::Rule;
use diagnostics::Severity;

/// The text is not YAML.
pub(crate) const YAML_SYNTAX: Rule = Rule {
    code: "yaml-syntax",
    title: "The text is not YAML",
    severity: Severity::Error,
    explanation: "The text could not be read as YAML, so nothing that the file says counts. Text that contains `: ` or ` #`, or \
starts with a special character, needs quotes. Anchors, aliases, several documents in one file, more than 32 \
levels and more than 1 MB are not accepted either: content is written by people, and read by them.",
    wrong: "summary: Onboarding: the first 90 days",
    right: "summary: \"Onboarding: the first 90 days\"",
};
