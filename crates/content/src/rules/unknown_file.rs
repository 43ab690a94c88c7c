//! Files that nothing reads.

use super::Rule;
use diagnostics::Severity;

/// Nothing reads a file of this name.
pub(crate) const UNKNOWN_FILE: Rule = Rule {
    code: "unknown-file",
    title: "Nothing reads a file of this name",
    severity: Severity::Error,
    explanation: "Nothing reads a file of this name at this place, so that what it says would never be seen. Often the folder's \
name is misspelled.",
    wrong: "content/playbok/renewal-desk.md",
    right: "content/playbooks/renewal-desk.md",
};
