//! Files that are not UTF-8.

use super::Rule;
use diagnostics::Severity;

/// The file is not UTF-8 text.
pub(crate) const NOT_TEXT: Rule = Rule {
    code: "not-text",
    title: "The file is not UTF-8 text",
    severity: Severity::Error,
    explanation: "Content is UTF-8 text. This file holds bytes that are not; save it again as UTF-8.",
    wrong: "title: Caf\\xE9 (saved as Latin-1)",
    right: "title: Café (saved as UTF-8)",
};
