//! Files that must be there.

use super::Rule;
use diagnostics::Severity;

/// A file without which there is no framework is not there.
pub(crate) const MISSING_FILE: Rule = Rule {
    code: "missing-file",
    title: "A file without which there is no framework is not there",
    severity: Severity::Error,
    explanation: "A file without which there is no framework is not there: `content/framework.yaml`, or a domain's `domain.md` or \
`questions.yaml`.",
    wrong: "content/domains/health/domain.md",
    right: "\
content/domains/health/domain.md
content/domains/health/questions.yaml",
};
