//! Findings of several projects as one list.

use crate::{Diagnostic, Diagnostics, SourceId, SourceTree, Span};
use std::collections::BTreeMap;

/// The findings of several projects over one tree of all their files, by where they lie. What several projects say of a file
/// that they share is one finding.
pub fn gather<'a>(projects: impl IntoIterator<Item = (&'a SourceTree, &'a Diagnostics)>) -> (SourceTree, Diagnostics) {
    let projects: Vec<_> = projects.into_iter().collect();
    let files = projects.iter().flat_map(|(sources, _)| sources.all());
    let sources = SourceTree::new(files.map(|(_, file)| (file.place.clone(), file.bytes.clone())));
    let mut found = Diagnostics::default();
    for (own, findings) in projects {
        found.extend(findings.moved(own, &sources));
    }
    (sources, found)
}

impl Diagnostics {
    /// The findings in `from` at the same places in `to`, another tree of the same files.
    #[must_use]
    pub fn moved(&self, from: &SourceTree, to: &SourceTree) -> Self {
        let places: BTreeMap<&str, SourceId> = to.all().map(|(id, file)| (file.place.as_str(), id)).collect();
        let mut found = Self::default();
        self.iter().for_each(|finding| found.push(moved(finding, from, &places)));
        found
    }
}

fn moved(finding: &Diagnostic, from: &SourceTree, places: &BTreeMap<&str, SourceId>) -> Diagnostic {
    let file = |id: SourceId| places.get(from.file(id)?.place.as_str()).copied();
    let span = |span: Span| file(span.file).map_or(span, |file| Span { file, ..span });
    let related = finding.related.iter().map(|(place, label)| (span(*place), label.clone())).collect();
    Diagnostic { span: finding.span.map(span), related, ..finding.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Layer, render_human};

    fn edition(name: &str) -> (SourceTree, Diagnostics) {
        let layer = |folder: &str, path: &str| Layer {
            folder: folder.to_owned(),
            files: vec![(path.to_owned(), b"text".to_vec())],
        };
        let sources = SourceTree::layered([layer(name, "b"), layer("core/", "a")]);
        let mut found = Diagnostics::default();
        for path in ["a", "b"] {
            let (id, _) = sources.find(path).unwrap();
            found.push(Diagnostic::error("code", Span::new(id, 0, 4), "wrong"));
        }
        (sources, found)
    }

    #[test]
    fn what_several_projects_say_of_a_shared_file_is_said_once() {
        let (one, two) = (edition("one/"), edition("two/"));
        let (sources, found) = gather([(&one.0, &one.1), (&two.0, &two.1)]);
        let shown = render_human(&found, &sources, false);
        let places: Vec<&str> = shown.lines().filter_map(|line| line.trim().strip_prefix("--> ")).collect();
        assert_eq!(places, ["core/a:1:1", "one/b:1:1", "two/b:1:1"]);
    }
}
