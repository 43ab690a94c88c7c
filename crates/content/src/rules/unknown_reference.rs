//! Ids that name nothing.

use super::{Rule, one};
use crate::yaml::Text;
use diagnostics::{Diagnostic, Severity, nearest};

/// An id that names nothing.
pub(crate) const UNKNOWN_REFERENCE: Rule = Rule {
    code: "unknown-reference",
    title: "An id names nothing that is there",
    severity: Severity::Error,
    explanation: "Things name each other by id. This id names nothing of the kind that is meant here: it is misspelled, its thing \
was removed, or it is a draft.",
    wrong: "requires: [data.customer-recrod@walk]",
    right: "requires: [data.customer-record@walk]",
};

/// The finding for `id`, which should be the id of a `kind`, said by `who`.
pub(crate) fn unknown<'a>(id: &Text, kind: &str, who: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let one = one(kind);
    let message = format!("{who} names {one} that does not exist");
    let finding = UNKNOWN_REFERENCE.finding(id.span, message).label(format!("no {kind} has this id"));
    match nearest(&id.value, known.iter().copied()) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        None if !known.is_empty() && known.len() <= 12 => finding.help(format!("one of: {}", known.join(", "))),
        None => finding.help(format!("use the id of {one} that exists")),
    }
}
