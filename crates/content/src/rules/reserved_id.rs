//! Ids whose page would stand where the site has a page of its own.

use super::Rule;
use crate::Parsed;
use diagnostics::{Diagnostic, Diagnostics};

/// An id whose page would stand where the site has a page of its own.
pub(crate) const RESERVED_ID: Rule = Rule {
    code: "reserved-id",
    explanation: "Every thing has its page at its id. `index` is the list of all things of its kind, and pages of their own are also \
`model`, `glossary` and `404`. Choose another id.",
};

/// Reports things with such ids.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    for (kind, ids) in parsed.ids_by_kind() {
        let reserved: &[&str] = match kind {
            "domain" | "principle" | "playbook" | "metric" | "article" => &["index"],
            "page" => &["index", "model", "glossary", "404"],
            _ => &[],
        };
        for id in ids.into_iter().filter(|id| reserved.contains(&id.value.as_str())) {
            let message = format!("`{}` is the address of a page of the site's own", id.value);
            found.push(
                Diagnostic::error(RESERVED_ID.code, id.span, message).help(format!("give the {kind} another id")),
            );
        }
    }
}
