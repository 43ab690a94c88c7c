//! Steps that are looked at as if they were done. They are never among the answers.

use maturity::{Answers, Framework, StepId, path::with_needs};

/// Steps that are looked at as if they were done, in the order in which they were ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    /// Each with all that it needs.
    pub steps: Vec<StepId>,
}

impl Scenario {
    /// Whether the step is looked at as if it were done.
    pub fn has(&self, step: &StepId) -> bool {
        self.steps.contains(step)
    }

    /// With this step ticked, and all that it needs; or without it, and without all that needs it.
    pub fn toggled(&self, framework: &Framework, answers: &Answers, step: &StepId) -> Self {
        let needs = |step: &StepId| with_needs(framework, answers, step);
        let mut steps = self.steps.clone();
        if self.has(step) {
            steps.retain(|other| !needs(other).contains(step));
        } else {
            for need in needs(step) {
                if !steps.contains(&need) {
                    steps.push(need);
                }
            }
        }
        Self { steps }
    }
}
