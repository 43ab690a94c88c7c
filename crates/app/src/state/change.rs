//! What a change of goals, targets or profile did to the advice, as data; the words are elsewhere.

use maturity::{Plan, StepId};

/// How many actions a result shows at first, where nothing else is chosen.
pub const FIRST: usize = 5;

/// What a change of goals, targets or profile did to the advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// How many actions are the first ones.
    pub first: usize,
    /// The action that is first now and was not before.
    pub new_first: Option<StepId>,
    /// Actions among the first ones that were not there before, in order.
    pub entered: Vec<StepId>,
    /// Actions that were among the first ones, and are advised further down now, in order.
    pub left: Vec<StepId>,
    /// Actions that are not advised any more, in order.
    pub gone: Vec<StepId>,
    /// How many actions are advised now that were not before, none of them among the first ones.
    pub more: usize,
    /// How many actions have other points than before.
    pub revalued: usize,
}

impl Change {
    /// Compares the advice before and after; `first` actions are the first ones.
    pub fn between(before: &Plan, after: &Plan, first: usize) -> Self {
        let steps = |plan: &Plan| plan.actions.iter().map(|action| action.step.clone()).collect::<Vec<_>>();
        let (all_old, all_new) = (steps(before), steps(after));
        let head = |all: &[StepId]| all.iter().take(first).cloned().collect::<Vec<_>>();
        let (old, new) = (head(&all_old), head(&all_new));
        let missing = |these: &[StepId], there: &[StepId]| {
            these.iter().filter(|step| !there.contains(step)).cloned().collect::<Vec<_>>()
        };
        let mut left = missing(&old, &new);
        left.retain(|step| all_new.contains(step));
        let points = |step: &StepId| before.actions.iter().find(|action| &action.step == step).map(|a| a.points.total);
        let revalued = after
            .actions
            .iter()
            .filter(|action| points(&action.step).is_some_and(|before| before != action.points.total));
        Self {
            first,
            new_first: new.first().filter(|step| old.first() != Some(step)).cloned(),
            entered: missing(&new, &old),
            left,
            gone: missing(&all_old, &all_new),
            more: missing(&all_new, &all_old).iter().filter(|step| !new.contains(step)).count(),
            revalued: revalued.count(),
        }
    }
}
