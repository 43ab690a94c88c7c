//! What a visitor said: keyed by permanent ids, never by position.

use crate::{DomainId, GoalId, OptionId, ProfileQuestionId, QuestionId, ReasonId, StageId, ValueId};
use std::collections::{BTreeMap, BTreeSet};

/// All that a visitor said. Ids that the framework does not know are kept, and scored as if absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// What was said to each question; a blank one is absent.
    pub given: BTreeMap<QuestionId, Given>,
    /// The company's context.
    pub profile: BTreeMap<ProfileQuestionId, ValueId>,
    /// What the visitor wants most.
    pub goals: BTreeSet<GoalId>,
    /// The stage to aim for, a domain; one that the framework does not know is as if absent.
    pub targets: BTreeMap<DomainId, StageId>,
}

/// What was said to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The answer itself.
    pub answer: Answer,
    /// A note in the visitor's words.
    pub note: Option<String>,
    /// Where the evidence lies.
    pub evidence: Option<String>,
    /// "Could you show it in two minutes?" Yes. It says something of an option alone.
    pub evidenced: bool,
}

/// An answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This option describes us.
    Option(OptionId),
    /// The question does not apply to us, for this reason.
    NotApplicable(ReasonId),
    /// We don't know.
    Unknown,
}

impl From<Answer> for Given {
    fn from(answer: Answer) -> Self {
        Self { answer, note: None, evidence: None, evidenced: false }
    }
}
