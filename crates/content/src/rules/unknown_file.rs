//! Files that nothing reads.

use super::Rule;
use diagnostics::{Severity, SourceFile, SourceId, Span};

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

/// Where a finding about a whole file stands: in its first line, where it is text.
pub(crate) fn first_line(id: SourceId, file: &SourceFile) -> Span {
    let text = file.text().unwrap_or_default();
    Span::new(id, 0, text.find('\n').unwrap_or(text.len()))
}
