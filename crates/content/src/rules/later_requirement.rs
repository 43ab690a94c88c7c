//! Steps that wait for a later stage.

use super::Rule;
use crate::{Parsed, resolve::live_questions};
use diagnostics::{Diagnostics, Severity};

/// The step requires a step of a later stage.
pub(crate) const LATER_REQUIREMENT: Rule = Rule {
    code: "later-requirement",
    title: "The step requires a step of a later stage",
    severity: Severity::Warning,
    explanation: "A step for an early stage waits for one of a later stage, so that whoever wants to reach the early one has to do \
the work of the later one first. Either the required step belongs to an earlier stage, or this one to a later \
stage, or it can begin without.",
    wrong: "\
# in health.score
crawl:
  requires: [data.record@walk]",
    right: "\
# in health.score
walk:
  requires: [data.record@walk]",
};

/// Reports requirements whose stage comes after that of the step.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let stages: Vec<&str> = parsed
        .framework
        .iter()
        .flat_map(|framework| &framework.stages.value)
        .map(|stage| stage.id.value.as_str())
        .collect();
    let level = |stage: &str| stages.iter().position(|known| *known == stage);
    for (_, question) in live_questions(parsed) {
        for (stage, step) in &question.steps.0 {
            for required in &step.requires {
                let later = required.value.split_once('@').map_or("", |(_, stage)| stage);
                let (Some(own), Some(other)) = (level(&stage.value), level(later)) else { continue };
                let is_own_question = required.value.split('@').next() == Some(question.id.value.as_str());
                if other <= own || is_own_question {
                    continue;
                }
                let message = format!("step `{}@{}` requires a step of a later stage", question.id.value, stage.value);
                let finding = LATER_REQUIREMENT.finding(required.span, message);
                let help = format!("require a step of `{}` or earlier, or leave it out", stage.value);
                found.push(finding.label(format!("`{later}` comes after `{}`", stage.value)).help(help));
            }
        }
    }
}
