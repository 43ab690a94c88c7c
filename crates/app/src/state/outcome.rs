//! What follows from the answers: how many there are, and what they come to.

use maturity::{Answer, Answers, Framework, Plan, Scorecard};

/// How many of the framework's questions have an answer.
pub fn answered(framework: &Framework, answers: &Answers) -> usize {
    framework.questions().filter(|(_, question)| answers.given.contains_key(&question.id)).count()
}

/// How many questions have which kind of answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// An option, or a reason why the question does not apply.
    pub known: usize,
    /// "We don't know".
    pub unknown: usize,
    /// Nothing yet.
    pub blank: usize,
}

impl Tally {
    /// Counts.
    pub fn of(framework: &Framework, answers: &Answers) -> Self {
        let mut tally = Self::default();
        for (_, question) in framework.questions() {
            match answers.given.get(&question.id).map(|given| &given.answer) {
                Some(Answer::Unknown) => tally.unknown += 1,
                Some(_) => tally.known += 1,
                None => tally.blank += 1,
            }
        }
        tally
    }

    /// Those to which the visitor said something; "we don't know" is something.
    pub fn answered(self) -> usize {
        self.known + self.unknown
    }

    /// All questions.
    pub fn total(self) -> usize {
        self.known + self.unknown + self.blank
    }
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
