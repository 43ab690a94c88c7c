//! Profile values that change nothing.

use super::Rule;
use crate::{Parsed, resolve::live_questions};
use diagnostics::{Diagnostics, Severity};

/// The profile value changes nothing.
pub(crate) const IDLE_PROFILE_VALUE: Rule = Rule {
    code: "idle-profile-value",
    title: "The profile value changes nothing",
    severity: Severity::Warning,
    explanation: "A visitor who says this about the company gets the result that everybody gets: no step is fit or unfit for it \
(`fits`, `unless`), and it says nothing of how many steps run side by side (`parallel`). Being asked and not \
heard costs trust. Let a step name it, give it `parallel`, or take it out.",
    wrong: "\
options:
  - { id: one, text: One person }",
    right: "\
options:
  - { id: one, text: One person, parallel: 1 }",
};

/// Reports values without `parallel` that no step names.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    if parsed.unreadable.iter().any(|file| file.kind == "step") {
        return;
    }
    let steps = live_questions(parsed).flat_map(|(_, question)| &question.steps.0);
    let named: Vec<&str> =
        steps.flat_map(|(_, step)| step.fits.iter().chain(&step.unless)).map(|value| value.value.as_str()).collect();
    for question in parsed.framework.iter().flat_map(|framework| &framework.profile) {
        for option in question.options.iter().filter(|option| option.parallel.is_none()) {
            let id = format!("{}.{}", question.id.value, option.id.value);
            if named.contains(&id.as_str()) {
                continue;
            }
            let help =
                format!("name `{id}` in the `fits:` or `unless:` of a step, give it `parallel:`, or take it out");
            found.push(IDLE_PROFILE_VALUE.finding(option.id.span, format!("`{id}` changes no result")).help(help));
        }
    }
}
