//! Files that are not UTF-8.

use super::Rule;
use diagnostics::{Diagnostic, Severity, SourceFile, SourceId, Span};

/// The file is not UTF-8 text.
pub(crate) const NOT_TEXT: Rule = Rule {
    code: "not-text",
    title: "The file is not UTF-8 text",
    severity: Severity::Error,
    explanation: "Content is UTF-8 text. This file holds bytes that are not; save it again as UTF-8.",
    wrong: "title: Caf\\xE9 (saved as Latin-1)",
    right: "title: Café (saved as UTF-8)",
};

/// The finding about a file, at its first byte that is no text.
pub(crate) fn not_text(id: SourceId, file: &SourceFile) -> Diagnostic {
    let at = std::str::from_utf8(&file.bytes).err().map_or(0, |error| error.valid_up_to());
    let finding = NOT_TEXT.finding(Span::new(id, at, at), "this file is not UTF-8 text");
    finding.help(format!("save {} as UTF-8", file.place))
}
