//! Answers as scoring reads them: domain by domain the questions that count, each with the level it has reached.

use super::Scale;
use crate::{
    Answers, Domain, Framework, Level, Question,
    said::{Said, given_to},
};

/// A domain with its questions that apply and weigh something, in the framework's order.
#[derive(Clone)]
pub(crate) struct DomainReading<'a> {
    pub domain: &'a Domain,
    pub questions: Vec<Reading<'a>>,
    /// How values are counted, in the method of averages.
    pub scale: Scale,
}

/// One question that counts.
#[derive(Clone)]
pub(crate) struct Reading<'a> {
    pub question: &'a Question,
    /// 0 to k; nothing where the answer is "don't know" or blank.
    pub level: Option<Level>,
    /// Whether the answer could be shown.
    pub evidenced: bool,
}

impl<'a> DomainReading<'a> {
    /// Every domain of the framework, those without weight included.
    pub fn all(framework: &'a Framework, answers: &Answers) -> Vec<Self> {
        let scale = Scale::of(framework);
        let of = |domain: &'a Domain| Self {
            domain,
            questions: domain.questions.iter().filter_map(|question| read(framework, question, answers)).collect(),
            scale,
        };
        framework.domains.iter().map(of).collect()
    }

    /// The same domain with what can be shown: every other answer counts as at most the first stage.
    pub fn evidenced(&self) -> Self {
        let mut shown = self.clone();
        for reading in &mut shown.questions {
            if !reading.evidenced {
                reading.level = reading.level.map(|level| level.min(Level::ZERO.next()));
            }
        }
        shown
    }

    /// The same domain if the question at `position` were answered with `level`.
    pub fn with(&self, position: usize, level: Level) -> Self {
        let mut changed = self.clone();
        if let Some(reading) = changed.questions.get_mut(position) {
            reading.level = Some(level);
        }
        changed
    }
}

impl Reading<'_> {
    /// The question's weight, above 0.
    pub fn weight(&self) -> u64 {
        u64::from(self.question.weight)
    }

    /// Whether the question has reached `level`; what is unknown has reached nothing.
    pub fn has_reached(&self, level: Level) -> bool {
        self.level.is_some_and(|reached| reached >= level)
    }
}

/// Nothing where the question does not apply or weighs nothing (the specification, §1 and law 6).
fn read<'a>(framework: &Framework, question: &'a Question, answers: &Answers) -> Option<Reading<'a>> {
    let level = match Said::to(framework, question, answers) {
        Said::NotApplicable(_) => return None,
        Said::Level(level) => Some(level),
        Said::Unknown | Said::Nothing => None,
    };
    let evidenced = given_to(question, answers).is_some_and(|(_, given)| given.evidenced);
    (question.weight > 0).then_some(Reading { question, level, evidenced })
}
