//! What a team says as one.

use super::{QuestionTally, Tally};
use crate::{Answer, Answers, Framework, Given, Level, Question, counts::level};

impl Tally {
    /// One set of answers for all respondents, to be scored like anybody's. To each question it says
    ///
    /// - that it does not apply, where more than half of those who gave a level or said so say so; the reason is the
    ///   most frequent one, the first of the framework's list where several are;
    /// - otherwise the *lower median* of the levels given: the level of the person in the middle, of the lower one where
    ///   two are. It is marked evidenced where more than half of those who gave this level or a higher one marked theirs;
    /// - "we don't know" where all that anybody said is that;
    /// - nothing where nobody said anything.
    ///
    /// Notes and links stay with those who wrote them; profile, goals and targets are the team's to choose, and empty.
    pub fn combined(&self, framework: &Framework) -> Answers {
        let mut combined = Answers::default();
        for ((_, question), tally) in framework.questions().zip(&self.questions) {
            if let Some(given) = tally.combined(framework, question) {
                combined.given.insert(question.id.clone(), given);
            }
        }
        combined
    }
}

impl QuestionTally {
    /// The lower median of the levels given.
    pub fn median(&self) -> Option<Level> {
        self.levels.median().and_then(level)
    }

    fn combined(&self, framework: &Framework, question: &Question) -> Option<Given> {
        if is_most(self.not_applicable.total(), self.levels.total().saturating_add(self.not_applicable.total())) {
            let reason = framework.na_reasons.get(self.not_applicable.most_frequent()?)?;
            return Some(Answer::NotApplicable(reason.id.clone()).into());
        }
        if let Some(median) = self.levels.median() {
            let option = question.option_at(level(median)?)?;
            let evidenced = is_most(self.evidenced.from(median), self.levels.from(median));
            return Some(Given { evidenced, ..Given::from(Answer::Option(option.id.clone())) });
        }
        (self.unknown > 0).then(|| Answer::Unknown.into())
    }
}

/// Whether it is more than half.
fn is_most(part: u64, whole: u64) -> bool {
    part > whole.saturating_sub(part)
}
