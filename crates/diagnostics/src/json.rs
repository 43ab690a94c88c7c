//! Findings as JSON, for editors and machines: format 1.

use crate::{Diagnostic, Diagnostics, SourceTree, Span};
use serde::Serialize;

#[derive(Serialize)]
struct Report<'a> {
    format: u32,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    place: Option<Place<'a>>,
    label: &'a str,
    related: Vec<Related<'a>>,
    help: Option<&'a str>,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Related<'a> {
    place: Option<Place<'a>>,
    label: &'a str,
}

/// All findings as one indented JSON document with a final newline.
///
/// # Panics
/// Never: plain structs of text and numbers always serialize.
pub fn render_json(diagnostics: &Diagnostics, sources: &SourceTree) -> String {
    let findings = diagnostics.sorted(sources).into_iter().map(|d| finding(d, sources)).collect();
    let mut json = serde_json::to_string_pretty(&Report { format: 1, findings })
        .expect("plain structs of text and numbers always serialize");
    json.push('\n');
    json
}

fn finding<'a>(diagnostic: &'a Diagnostic, sources: &'a SourceTree) -> Finding<'a> {
    let related =
        diagnostic.related.iter().map(|(span, label)| Related { place: place(*span, sources), label }).collect();
    Finding {
        code: diagnostic.code,
        severity: diagnostic.severity.word(),
        message: &diagnostic.message,
        place: diagnostic.span.and_then(|span| place(span, sources)),
        label: &diagnostic.label,
        related,
        help: diagnostic.help.as_deref(),
    }
}

fn place(span: Span, sources: &SourceTree) -> Option<Place<'_>> {
    let (start, end) = sources.positions(span)?;
    Some(Place {
        file: &sources.file(span.file)?.place,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    })
}
