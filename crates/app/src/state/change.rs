//! What a change of goals or profile did to the advice, as data; the words are elsewhere.

use maturity::{Plan, StepId};

/// How many actions a result shows at first.
pub const FIRST: usize = 5;

/// What a change of goals or profile did to the advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The action that is first now and was not before.
    pub new_first: Option<StepId>,
    /// Actions among the first ones that were not there before, in order.
    pub entered: Vec<StepId>,
    /// Actions that were among the first ones and are not any more, in order.
    pub left: Vec<StepId>,
    /// How many actions have other points than before.
    pub revalued: usize,
}

impl Change {
    /// Compares the advice before and after.
    pub fn between(before: &Plan, after: &Plan) -> Self {
        let head = |plan: &Plan| plan.actions.iter().take(FIRST).map(|action| action.step.clone()).collect::<Vec<_>>();
        let (old, new) = (head(before), head(after));
        let missing = |these: &[StepId], there: &[StepId]| {
            these.iter().filter(|step| !there.contains(step)).cloned().collect::<Vec<_>>()
        };
        let points = |step: &StepId| before.actions.iter().find(|action| &action.step == step).map(|a| a.points.total);
        Self {
            new_first: new.first().filter(|step| old.first() != Some(step)).cloned(),
            entered: missing(&new, &old),
            left: missing(&old, &new),
            revalued: after.actions.iter().filter(|action| points(&action.step) != Some(action.points.total)).count(),
        }
    }
}
