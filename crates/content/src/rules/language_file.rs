//! Words that cannot be said as they are written.

use super::Rule;
use diagnostics::Severity;

/// A message of a language file is wrong.
pub(crate) const LANGUAGE_FILE: Rule = Rule {
    code: "language-file",
    title: "A message of a language file cannot be said as it is written",
    severity: Severity::Error,
    explanation: "A file below `site/languages/` says what pages, the assessment and its files say in one language, in the syntax of \
Fluent. Each message has the name that it has in English and is told the same, so a misspelled name would never be said, and a \
variable that English does not name is never there.",
    wrong: "\
# site/languages/de/assessment.ftl
kept-as = Dieses Ergebnis ist behalten: { $title }.",
    right: "\
# site/languages/de/assessment.ftl
kept-as = Dieses Ergebnis ist behalten: { $name }.",
};
