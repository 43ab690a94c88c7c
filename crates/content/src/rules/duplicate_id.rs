//! Two things with one id.

use super::Rule;
use crate::{Parsed, yaml::Text};
use diagnostics::{Diagnostics, Severity, Span};
use std::collections::BTreeMap;

/// Two things with one id.
pub(crate) const DUPLICATE_ID: Rule = Rule {
    code: "duplicate-id",
    title: "Two things of one kind have one id",
    severity: Severity::Error,
    explanation: "Two things of one kind have the same id, or one has an alias that is another's id, so that a reference could \
mean either. Give one of them another id; an id that was published keeps its meaning.",
    wrong: "\
goals:
  - { id: retention, title: Lose fewer customers }
  - { id: retention, title: Earn more from each }",
    right: "\
goals:
  - { id: retention, title: Lose fewer customers }
  - { id: expansion, title: Earn more from each }",
};

/// Reports the second of any two things of a kind with one id.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    for (kind, ids) in parsed.ids_by_kind() {
        report(kind, ids, found);
    }
    let questions = || parsed.questions.iter().flat_map(|file| &file.front.questions);
    report("question", questions().flat_map(|question| std::iter::once(&question.id).chain(&question.aliases)), found);
    for question in questions() {
        report("option", question.options.iter().map(|option| &option.id), found);
    }
}

fn report<'a>(kind: &str, ids: impl IntoIterator<Item = &'a Text>, found: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for id in ids {
        if id.span.is_absent() {
            continue;
        }
        if let Some(first) = seen.get(id.value.as_str()) {
            // Where one of the two is a file's own name, the other is an earlier id that somebody wrote: that is the one to mend.
            let (mended, other) = if id.span.start == 0 { (*first, id.span) } else { (id.span, *first) };
            let message = format!("two things of the kind {kind} have the id `{}`", id.value);
            let finding = DUPLICATE_ID.finding(mended, message).related(other, "the other is here");
            found.push(finding.help(format!("give one {kind} another id")));
        } else {
            seen.insert(&id.value, id.span);
        }
    }
}
