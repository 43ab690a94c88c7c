//! What follows from the answers: how many there are, and what they come to.

use maturity::{Answers, Framework, Plan, Scorecard};

pub use maturity::AnswerTally as Tally;

/// How many of the framework's questions have an answer.
pub fn answered(framework: &Framework, answers: &Answers) -> usize {
    framework.questions().filter(|(_, question)| answers.given.contains_key(&question.id)).count()
}

/// A scorecard with the plan that follows from it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Where the team stands.
    pub scorecard: Scorecard,
    /// What to do, the first thing first.
    pub plan: Plan,
}

impl Outcome {
    /// Scores and advises.
    pub fn of(framework: &Framework, answers: &Answers) -> Self {
        let scorecard = maturity::score(framework, answers);
        let plan = maturity::advise(framework, answers, &scorecard);
        Self { scorecard, plan }
    }
}
