//! Ids that mean something else already.

use super::Rule;
use crate::Parsed;
use diagnostics::{Diagnostics, Severity};

/// An id that means something else already.
pub(crate) const RESERVED_ID: Rule = Rule {
    code: "reserved-id",
    title: "The id means something else already",
    severity: Severity::Error,
    explanation: "Every thing has its page at its id. `index` is the list of all things of its kind, and pages of their own are \
also `model`, `journey`, `operating-model`, `health-score`, `glossary`, `search` and `404`. No stage is called `none`: tables of results say that of whoever has not \
reached the first. Choose another id.",
    wrong: "content/playbooks/index.md",
    right: "content/playbooks/where-to-begin.md",
};

/// Reports things with such ids.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    for (kind, ids) in parsed.ids_by_kind() {
        let reserved: &[&str] = match kind {
            "domain" | "principle" | "playbook" | "metric" | "article" => &["index"],
            "page" => &["index", "model", "journey", "operating-model", "health-score", "glossary", "search", "404"],
            "stage" => &["none"],
            _ => &[],
        };
        for id in ids.into_iter().filter(|id| reserved.contains(&id.value.as_str())) {
            let message = match kind {
                "stage" => format!("`{}` is what results say where no stage is reached", id.value),
                _ => format!("`{}` is the address of a page of the site's own", id.value),
            };
            found.push(RESERVED_ID.finding(id.span, message).help(format!("give the {kind} another id")));
        }
    }
}
