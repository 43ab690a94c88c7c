//! Figures that are not there.

use super::Rule;
use crate::{Parsed, Surroundings};
use diagnostics::{Diagnostics, Severity, nearest};

/// No figure has this name.
pub(crate) const UNKNOWN_FIGURE: Rule = Rule {
    code: "unknown-figure",
    title: "No figure has this name",
    severity: Severity::Error,
    explanation: "The stage names a figure that neither the project nor the theme has, so that nothing would be shown. Figures are \
SVG files in `site/figures`; they are named without their ending. Use one that is there, or add the file.",
    wrong: "\
stages:
  - { id: crawl, title: Crawl, summary: Begun., figure: craw }",
    right: "\
stages:
  - { id: crawl, title: Crawl, summary: Begun., figure: crawl }",
};

/// Reports figures that are not there, where it is known which are.
pub(super) fn check(parsed: &Parsed, surroundings: &Surroundings, found: &mut Diagnostics) {
    let Some(figures) = &surroundings.figures else { return };
    for stage in parsed.framework.iter().flat_map(|framework| &framework.stages.value) {
        let Some(figure) = stage.figure.as_ref().filter(|figure| !figures.contains(&figure.value)) else { continue };
        let message = format!("stage `{}` names a figure that does not exist", stage.id.value);
        let finding = UNKNOWN_FIGURE.finding(figure.span, message).label("no figure has this name");
        found.push(match nearest(&figure.value, figures.iter().map(String::as_str)) {
            Some(meant) => finding.help(format!("did you mean `{meant}`?")),
            None => finding.help(format!("add site/figures/{}.svg, or leave `figure:` out", figure.value)),
        });
    }
}
