//! What somebody said to one question, as scoring reads it: the one reading of an answer.

use crate::{Answer, Answers, Framework, Given, Level, Question, QuestionId};

/// What was said to a question.
pub(crate) enum Said {
    /// Nothing, or something that the framework does not know.
    Nothing,
    /// "We don't know".
    Unknown,
    /// It does not apply, for the reason at this place of the framework's list.
    NotApplicable(usize),
    /// An option of this level.
    Level(Level),
}

impl Said {
    /// What `answers` say to `question`.
    pub fn to(framework: &Framework, question: &Question, answers: &Answers) -> Self {
        let Some((_, given)) = given_to(question, answers) else { return Self::Nothing };
        match &given.answer {
            Answer::Option(id) => {
                question.option(id).map_or(Self::Nothing, |option| Self::Level(option.level.min(framework.top())))
            }
            Answer::NotApplicable(reason) => {
                let place = framework.na_reasons.iter().position(|listed| listed.id == *reason);
                place.map_or(Self::Nothing, Self::NotApplicable)
            }
            Answer::Unknown => Self::Unknown,
        }
    }
}

/// The answer under the question's id, or else under the first of its earlier ids that has one, with that id.
pub(crate) fn given_to<'a>(question: &'a Question, answers: &'a Answers) -> Option<(&'a QuestionId, &'a Given)> {
    let mut ids = std::iter::once(&question.id).chain(&question.aliases);
    ids.find_map(|id| Some((id, answers.given.get(id)?)))
}
