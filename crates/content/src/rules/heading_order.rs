//! Headings of a text that do not follow from one another.

use super::Rule;
use crate::Parsed;
use diagnostics::{Diagnostics, Severity, Span};
use markdown::outline;

/// The headings of a text skip a level.
pub(crate) const HEADING_ORDER: Rule = Rule {
    code: "heading-order",
    title: "The headings of a text skip a level",
    severity: Severity::Warning,
    explanation: "A page's title is its one heading of the first level, so the headings of its text begin with `##`, and below a \
`##` comes a `###`, not a `####`. Whoever listens to a page moves along its headings, and a skipped level sounds \
like something that was missed.",
    wrong: "\
# How to read it

#### Pitfalls",
    right: "\
## How to read it

### Pitfalls",
};

/// Reports each heading of a body that is of the first level, or more than one level below the one before it.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    for body in parsed.bodies() {
        let mut before = 1;
        for heading in outline(&body.value).headings {
            let text = body.value.get(heading.range.clone()).unwrap_or_default().trim_end();
            let start = body.span.start as usize + heading.range.start;
            let place = Span::new(body.span.file, start, start + text.len());
            let most = before + 1;
            if heading.level == 1 {
                let help = "write `##`: the page's title is its heading of the first level";
                found.push(HEADING_ORDER.finding(place, "a text has no heading of the first level").help(help));
            } else if heading.level > most {
                let message = format!("this heading is of level {}, after one of level {before}", heading.level);
                let help = format!("write `{}`, or a heading of a level between", "#".repeat(usize::from(most)));
                found.push(HEADING_ORDER.finding(place, message).help(help));
            }
            before = heading.level.max(1);
        }
    }
}
