//! Steps that nobody is told how to carry out.

use super::Rule;
use crate::{Parsed, resolve::live_questions};
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

/// Reports steps that name no playbook and that no playbook names, be it a draft.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let has_none = parsed.playbooks.is_empty();
    if has_none || parsed.unreadable.iter().any(|file| file.kind == "playbook") {
        return;
    }
    let carried_out: Vec<&str> =
        parsed.playbooks.iter().flat_map(|playbook| &playbook.front.steps).map(|step| step.value.as_str()).collect();
    for (_, question) in live_questions(parsed) {
        for (stage, step) in question.steps.0.iter().filter(|(_, step)| step.playbook.is_none()) {
            let id = format!("{}@{}", question.id.value, stage.value);
            if carried_out.contains(&id.as_str()) {
                continue;
            }
            let finding =
                STEP_WITHOUT_PLAYBOOK.finding(step.action.span, format!("no playbook carries out step `{id}`"));
            found.push(finding.help(format!("add `playbook:` to the step, or `{id}` to the `steps:` of a playbook")));
        }
    }
}
