//! Findings as people read them in a terminal: code, place, the line itself, what to do.

use crate::{Diagnostic, Diagnostics, Severity, SourceTree, Span};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// All findings, one after the other, with a blank line between them; with ANSI colours where `colored`.
pub fn render_human(diagnostics: &Diagnostics, sources: &SourceTree, colored: bool) -> String {
    let renderer = if colored { Renderer::styled() } else { Renderer::plain() };
    let mut shown = String::new();
    for diagnostic in diagnostics.sorted(sources) {
        shown.push_str(&renderer.render(&groups(diagnostic, sources)));
        shown.push_str("\n\n");
    }
    shown
}

fn groups<'a>(diagnostic: &'a Diagnostic, sources: &'a SourceTree) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.code));
    for snippet in snippets(diagnostic, sources) {
        group = group.element(snippet);
    }
    if let Some(origin) = diagnostic.span.and_then(|span| origin(span, sources)) {
        group = group.element(origin);
    }
    let mut groups = vec![group];
    if let Some(help) = &diagnostic.help {
        groups.push(Group::with_title(Level::HELP.secondary_title(help.as_str())));
    }
    groups
}

/// The place alone, in a file without text: its bytes are nothing that a terminal should show.
fn origin(span: Span, sources: &SourceTree) -> Option<Origin<'_>> {
    let file = sources.file(span.file).filter(|file| file.text().is_none())?;
    let (start, _) = sources.positions(span)?;
    Some(Origin::path(file.place.as_str()).line(start.line).char_column(start.column))
}

/// One snippet a file, the finding's own file first.
fn snippets<'a>(
    diagnostic: &'a Diagnostic,
    sources: &'a SourceTree,
) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let primary = diagnostic.span.map(|span| (span, AnnotationKind::Primary, diagnostic.label.as_str()));
    let related = diagnostic.related.iter().map(|(span, label)| (*span, AnnotationKind::Context, label.as_str()));
    let mut files: Vec<(Span, Snippet<'a, _>)> = Vec::new();
    for (span, kind, label) in primary.into_iter().chain(related) {
        let Some((file, text)) = sources.file(span.file).and_then(|file| Some((file, file.text()?))) else { continue };
        let label = (!label.is_empty()).then_some(label);
        let annotation = kind.span(range(span, text)).label(label);
        if let Some(at) = files.iter().position(|(other, _)| other.file == span.file) {
            let (span, snippet) = files.remove(at);
            files.insert(at, (span, snippet.annotation(annotation)));
        } else {
            let snippet = Snippet::source(text).path(file.place.as_str()).annotation(annotation);
            files.push((span, snippet));
        }
    }
    files.into_iter().map(|(_, snippet)| snippet).collect()
}

/// The span within the text, cut to its first line: a value of many lines is marked where it starts.
fn range(span: Span, text: &str) -> Range<usize> {
    let start = floor_char_boundary(text, span.start as usize);
    let end = floor_char_boundary(text, span.end as usize).max(start);
    let first_line = text[start..end].find('\n').map_or(end, |at| start + at);
    start..first_line
}

fn floor_char_boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_shows_its_place_its_line_and_what_to_do() {
        let text = "steps:\n  - value.renewal-ownr@walk\n";
        let sources = SourceTree::new([("content/playbooks/renewal-desk.md".to_owned(), text.into())]);
        let (id, _) = sources.find("content/playbooks/renewal-desk.md").expect("is there");
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(
            Diagnostic::error(
                "unknown-reference",
                Span::new(id, 11, 34),
                "playbook `renewal-desk` carries out a step that does not exist",
            )
            .label("no question has this id")
            .help("did you mean `value.renewal-owner@walk`?"),
        );
        let expected = "\
error[unknown-reference]: playbook `renewal-desk` carries out a step that does not exist
 --> content/playbooks/renewal-desk.md:2:5
  |
2 |   - value.renewal-ownr@walk
  |     ^^^^^^^^^^^^^^^^^^^^^^^ no question has this id
  |
help: did you mean `value.renewal-owner@walk`?

";
        assert_eq!(render_human(&diagnostics, &sources, false), expected);
    }

    #[test]
    fn a_finding_in_a_file_without_text_shows_its_place_and_not_its_bytes() {
        let sources = SourceTree::new([("content/a.md".to_owned(), b"title: A\nsummary: \xe9 \x1b[2J".to_vec())]);
        let (id, _) = sources.find("content/a.md").expect("is there");
        let finding = Diagnostic::error("not-text", Span::new(id, 18, 18), "no text").help("save it");
        let shown = render_human(&finding.into(), &sources, false);
        assert_eq!(shown, "error[not-text]: no text\n--> content/a.md:2:10\n |\nhelp: save it\n\n");
    }
}
