//! Steps that say the same.

use super::Rule;
use crate::{Parsed, resolve::live_questions};
use diagnostics::{Diagnostics, Severity, Span};
use std::collections::BTreeMap;

/// Two steps have the same action.
pub(crate) const DUPLICATE_STEP: Rule = Rule {
    code: "duplicate-step",
    title: "Two steps have the same action",
    severity: Severity::Warning,
    explanation: "Two steps say the same in their action, so that a plan with both reads as if it told people to do one thing \
twice. Often one was copied and never changed. Say what sets them apart, or let one require the other.",
    wrong: "\
crawl:
  action: Score every customer
walk:
  action: Score every customer",
    right: "\
crawl:
  action: Score your ten largest customers
walk:
  action: Score every customer",
};

/// Reports the second of two steps with one action, whatever its capitals, spaces and last full stop.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let mut seen: BTreeMap<String, (String, Span)> = BTreeMap::new();
    for (_, question) in live_questions(parsed) {
        for (stage, step) in question.steps.0.iter().filter(|(_, step)| !step.action.span.is_absent()) {
            let id = format!("{}@{}", question.id.value, stage.value);
            let words: Vec<&str> = step.action.value.split_whitespace().collect();
            let action = words.join(" ").trim_end_matches('.').to_lowercase();
            if action.is_empty() {
                continue;
            }
            if let Some((first, place)) = seen.get(&action) {
                let message = format!("step `{id}` has the same action as `{first}`");
                let finding = DUPLICATE_STEP.finding(step.action.span, message).related(*place, "the same here");
                found.push(finding.help("say what sets the two apart, or take one out"));
            } else {
                seen.insert(action, (id, step.action.span));
            }
        }
    }
}
