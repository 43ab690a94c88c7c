//! Steps that nobody is told how to carry out.

use super::Rule;
use crate::{Parsed, edition::CARRIED_OUT, resolve::live_questions};
use diagnostics::{Diagnostics, Severity};

/// No playbook carries out the step.
pub(crate) const STEP_WITHOUT_PLAYBOOK: Rule = Rule {
    code: "step-without-playbook",
    title: "No playbook carries out the step",
    severity: Severity::Warning,
    explanation: "A step says what to do in one line; its playbook says how. Whoever is recommended a step without one is left \
alone with the line. Name a playbook in the step, or the step in a playbook; one playbook may carry out several \
steps. A framework without a single playbook is not asked for any.",
    wrong: "\
walk:
  action: Score every customer",
    right: "\
walk:
  action: Score every customer
  playbook: health-score",
};

/// Reports steps that name no playbook, or one that an edition hides, and that no playbook names, be it a draft.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let has_none = parsed.playbooks.is_empty();
    if has_none || parsed.unreadable.iter().any(|file| file.kind == "playbook") {
        return;
    }
    let carried_out: Vec<&str> =
        parsed.playbooks.iter().flat_map(|playbook| &playbook.front.steps).map(|step| step.value.as_str()).collect();
    for (_, question) in live_questions(parsed) {
        // A stage that there is not is found where it is named.
        for (stage, step) in question.steps.0.iter().filter(|(stage, _)| is_stage(parsed, &stage.value)) {
            let hidden = step.playbook.as_ref().map(|named| parsed.seen.hidden("playbook", &named.value));
            if hidden == Some(None) {
                continue;
            }
            let id = format!("{}@{}", question.id.value, stage.value);
            if carried_out.contains(&id.as_str()) {
                continue;
            }
            let finding =
                STEP_WITHOUT_PLAYBOOK.finding(step.action.span, format!("no playbook carries out step `{id}`"));
            let hidden = hidden.flatten().or_else(|| parsed.seen.hidden(CARRIED_OUT, &id));
            let finding = match hidden {
                Some(span) => finding.related(span, "its playbook is hidden here"),
                None => finding,
            };
            found.push(finding.help(format!("add `playbook:` to the step, or `{id}` to the `steps:` of a playbook")));
        }
    }
}

fn is_stage(parsed: &Parsed, id: &str) -> bool {
    parsed.framework.iter().flat_map(|framework| &framework.stages.value).any(|stage| stage.id.value == id)
}
