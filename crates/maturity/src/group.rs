//! The groups into which a profile question divides people: its values, and those who did not say.

use crate::{Answers, Framework, ProfileQuestionId, ValueId};

/// The groups of a profile question, in the framework's order, at last nothing for "not said". A question that the
/// framework does not have divides nobody: no one has said.
pub(crate) fn groups_of(framework: &Framework, by: Option<&ProfileQuestionId>) -> Vec<Option<ValueId>> {
    let Some(by) = by else { return Vec::new() };
    let question = framework.profile.iter().find(|question| question.id == *by);
    let values = question.into_iter().flat_map(|question| &question.options).map(|option| Some(option.id.clone()));
    values.chain([None]).collect()
}

/// For each group, `member` for the one that `answers` belong to and an empty one for the others. A value that the
/// framework does not know is as not said.
pub(crate) fn divide<T: Default>(
    framework: &Framework,
    answers: &Answers,
    by: Option<&ProfileQuestionId>,
    member: impl Fn() -> T,
) -> Vec<T> {
    let groups = groups_of(framework, by);
    let said = by.and_then(|by| answers.profile.get(by));
    let place = groups.iter().position(|group| group.as_ref() == said).unwrap_or(groups.len().saturating_sub(1));
    (0..groups.len()).map(|group| if group == place { member() } else { T::default() }).collect()
}
