//! What if these steps were done: the answers of then, and what they would change (the specification, §7).

use crate::{
    Answer, Answers, DomainId, Framework, Given, Outcome, Scorecard, Shift, Standing, StepId,
    said::{Said, given_to},
    score::outcome,
};

/// What some steps would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The whole, today and then.
    pub overall: Shift,
    /// The domains whose stage or index changes, in the framework's order.
    pub domains: Vec<(DomainId, Shift)>,
}

/// The answers once `steps` are done, in whatever order: each raises its question to the option of its level.
///
/// Only these steps: what they require is for the caller to include. A question that does not apply or has come so far
/// stays as it is; one that is blank or unknown is then answered. Steps that the framework does not know are passed
/// over. Notes and evidence stay, but a raised answer is no longer marked *evidenced*: that was said of what is today.
pub fn apply<'a>(framework: &Framework, answers: &Answers, steps: impl IntoIterator<Item = &'a StepId>) -> Answers {
    let mut then = answers.clone();
    for (_, question, step) in steps.into_iter().filter_map(|id| framework.step(id)) {
        let stays = match Said::to(framework, question, &then) {
            Said::NotApplicable(_) => true,
            Said::Level(level) => level >= step.level,
            Said::Unknown | Said::Nothing => false,
        };
        let Some(option) = question.option_from(step.level).filter(|_| !stays) else { continue };
        let earlier = given_to(question, &then).map(|(id, _)| id.clone());
        let earlier = earlier.and_then(|id| then.given.remove(&id));
        let given = Given::from(Answer::Option(option.id.clone()));
        let (note, evidence) = earlier.map_or((None, None), |earlier| (earlier.note, earlier.evidence));
        then.given.insert(question.id.clone(), Given { note, evidence, ..given });
    }
    then
}

/// What `steps` would change, from the `scorecard` of today's `answers` to that of [`apply`] (law 15: it is nothing but
/// scoring again). For the change of one action of a plan: its step alone.
pub fn what_if<'a>(
    framework: &Framework,
    answers: &Answers,
    scorecard: &Scorecard,
    steps: impl IntoIterator<Item = &'a StepId>,
) -> Change {
    let today = Outcome::from(scorecard);
    let then = outcome(framework, &apply(framework, answers, steps));
    let shift = |from: Standing, to: Standing| Shift { from, to };
    let pairs = today.domains.into_iter().zip(then.domains);
    let shifts = pairs.map(|((id, from), (_, to))| (id, shift(from, to)));
    Change {
        overall: shift(today.overall, then.overall),
        domains: shifts.filter(|(_, shift)| !shift.is_still()).collect(),
    }
}
