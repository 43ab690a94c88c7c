//! A question's options: in order, up to the last stage, and the steps that lead to them.

use super::Rule;
use crate::{Parsed, schema::questions::Question};
use diagnostics::{Diagnostic, Diagnostics, Severity};

/// Option levels missing or out of order.
pub(crate) const OPTION_LEVELS: Rule = Rule {
    code: "option-levels",
    title: "A question's options do not rise to the last stage, each with its step",
    severity: Severity::Error,
    explanation: "A question has at least two options, in rising order of level, and the last of them is at the last stage, so \
that every stage can be reached. Mostly there is one for level 0 and one for each stage. Levels may be left out: \
a question of yes or no has level 0 for no and the last stage for yes. Every option but the lowest has a step that \
leads to it, and no other step leads anywhere.",
    wrong: "\
options:
  - { id: none, level: 0, text: Nobody looks }
  - { id: score, level: 2, text: A score is kept }
  - { id: signs, level: 1, text: Signs are agreed }",
    right: "\
options:
  - { id: none, level: 0, text: Nobody looks }
  - { id: signs, level: 1, text: Signs are agreed }
  - { id: score, level: 2, text: A score is kept }",
};

/// Reports questions whose option levels do not rise to the number of stages, or whose steps lead past them.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let Some(framework) = &parsed.framework else { return };
    if parsed.may_hold("stage", "") {
        return;
    }
    let stages: Vec<&str> = framework.stages.value.iter().map(|stage| stage.id.value.as_str()).collect();
    for question in parsed.questions.iter().flat_map(|file| &file.front.questions) {
        if let Some(finding) = check_options(question, stages.len()) {
            found.push(finding);
        } else {
            check_steps(question, &stages, found);
        }
    }
}

fn check_options(question: &Question, top: usize) -> Option<Diagnostic> {
    let is_full = question.options.len() > top;
    let mut least = 0;
    for (place, option) in question.options.iter().enumerate() {
        let level = usize::from(option.level.value);
        // With as many options as levels, the first that is not at its own place is the one that is wrong.
        let fits = if is_full { level == place } else { level >= least };
        if option.level.span.is_absent() || (fits && level <= top) {
            least = level + 1;
            continue;
        }
        let message = format!("option `{}` of `{}` has level {level}", option.id.value, question.id.value);
        let finding = OPTION_LEVELS.finding(option.level.span, message);
        return Some(if place > top {
            finding.label(format!("levels end at {top}")).help("remove this option: there is one more than levels")
        } else if is_full {
            finding
                .label(format!("level {place} comes here"))
                .help("list options in rising order, one for each level from 0")
        } else {
            finding
                .label(format!("from {least} to {top}"))
                .help(format!("list options in rising order of level: {least} to {top} can stand here"))
        });
    }
    let lacks = if least <= top { top } else { 0 };
    (least <= top || question.options.len() < 2).then(|| {
        let message = format!("`{}` has no option for level {lacks}", question.id.value);
        let help = format!("add options up to level {top}: one for each stage, and one for level 0");
        OPTION_LEVELS.finding(question.id.span, message).help(help)
    })
}

/// Steps that lead to a level that no option above the lowest has: nobody could ever say that they are done.
fn check_steps(question: &Question, stages: &[&str], found: &mut Diagnostics) {
    for (stage, _) in &question.steps.0 {
        let Some(place) = stages.iter().position(|id| *id == stage.value) else { continue };
        let level = place + 1;
        if question.options.iter().skip(1).any(|option| usize::from(option.level.value) == level) {
            continue;
        }
        let message =
            format!("step `{}` of `{}` leads to level {level}, and no option is there", stage.value, question.id.value);
        let help = format!("add an option with `level: {level}`, or take the step out");
        found.push(OPTION_LEVELS.finding(stage.span, message).help(help));
    }
}
