//! How far somebody came with the questions: how many have which kind of answer.

use crate::{Answer, Answers, Framework};

/// How many questions have which kind of answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnswerTally {
    /// An option, or a reason why the question does not apply.
    pub known: usize,
    /// "We don't know".
    pub unknown: usize,
    /// Nothing yet.
    pub blank: usize,
}

impl AnswerTally {
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

    /// Those to which something was said; "we don't know" is something.
    pub fn answered(self) -> usize {
        self.known + self.unknown
    }

    /// All questions.
    pub fn total(self) -> usize {
        self.known + self.unknown + self.blank
    }
}
