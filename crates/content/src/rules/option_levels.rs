//! A question's options: one for each level, in order.

use super::Rule;
use crate::{Parsed, schema::questions::Question};
use diagnostics::{Diagnostics, Severity};

/// Option levels missing or out of order.
pub(crate) const OPTION_LEVELS: Rule = Rule {
    code: "option-levels",
    title: "A question's options are not one for each level, in order",
    severity: Severity::Error,
    explanation: "A question has one option for level 0 and one for each stage, in rising order, so that every stage can be \
reached and the next step is always one level up. Options of equal level, gaps and other orders are mistakes.",
    wrong: "\
options:
  - { id: none, level: 0, text: Nobody looks }
  - { id: score, level: 2, text: A score is kept }",
    right: "\
options:
  - { id: none, level: 0, text: Nobody looks }
  - { id: signs, level: 1, text: Signs are agreed }
  - { id: score, level: 2, text: A score is kept }",
};

/// Reports questions whose option levels are not 0, 1, … up to the number of stages.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let Some(framework) = &parsed.framework else { return };
    let top = framework.stages.value.len();
    if parsed.may_hold("stage", "") {
        return;
    }
    for question in parsed.questions.iter().flat_map(|file| &file.front.questions) {
        check_question(question, top, found);
    }
}

fn check_question(question: &Question, top: usize, found: &mut Diagnostics) {
    for (expected, option) in question.options.iter().enumerate() {
        let level = usize::from(option.level.value);
        if option.level.span.is_absent() || (level == expected && level <= top) {
            continue;
        }
        let message = format!("option `{}` of `{}` has level {level}", option.id.value, question.id.value);
        let finding = OPTION_LEVELS.finding(option.level.span, message);
        found.push(if expected <= top {
            finding
                .label(format!("level {expected} comes here"))
                .help("list options in rising order, one for each level from 0")
        } else {
            finding.label(format!("levels end at {top}")).help("remove this option: there is one more than levels")
        });
        return;
    }
    if question.options.len() <= top {
        let next = question.options.len();
        let message = format!("`{}` has no option for level {next}", question.id.value);
        let help = format!("add options up to level {top}: one for each stage, and one for level 0");
        found.push(OPTION_LEVELS.finding(question.id.span, message).help(help));
    }
}
