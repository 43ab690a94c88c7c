//! What answers say that a framework does not know: another version of it said so, or will.

use crate::{
    Answer, Answers, DomainId, Framework, GoalId, OptionId, ProfileQuestionId, QuestionId, ReasonId, StageId, ValueId,
};
use std::fmt;

/// One thing in the answers that the framework does not know. It stays in them, and counts as if it were not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// No question has this id, nor had it earlier.
    Question(QuestionId),
    /// The question has no such option.
    Option(QuestionId, OptionId),
    /// The framework has no such reason for which the question might not apply.
    Reason(QuestionId, ReasonId),
    /// No question about the company has this id.
    ProfileQuestion(ProfileQuestionId),
    /// The question about the company has no such value.
    ProfileValue(ProfileQuestionId, ValueId),
    /// There is no such goal.
    Goal(GoalId),
    /// A target for a domain that does not exist.
    Domain(DomainId),
    /// A target that is no stage.
    Stage(DomainId, StageId),
}

/// Everything in `answers` that `framework` does not know: questions, profile, goals, targets, each by id.
pub fn unknown(framework: &Framework, answers: &Answers) -> Vec<Unknown> {
    let mut all = Vec::new();
    for (id, given) in &answers.given {
        all.extend(match (framework.question(id), &given.answer) {
            (None, _) => Some(Unknown::Question(id.clone())),
            (Some((_, question)), Answer::Option(option)) if question.option(option).is_none() => {
                Some(Unknown::Option(id.clone(), option.clone()))
            }
            (Some(_), Answer::NotApplicable(reason)) if !framework.na_reasons.iter().any(|it| it.id == *reason) => {
                Some(Unknown::Reason(id.clone(), reason.clone()))
            }
            _ => None,
        });
    }
    for (id, value) in &answers.profile {
        all.extend(match framework.profile.iter().find(|question| question.id == *id) {
            None => Some(Unknown::ProfileQuestion(id.clone())),
            Some(question) if question.options.iter().any(|option| option.id == *value) => None,
            Some(_) => Some(Unknown::ProfileValue(id.clone(), value.clone())),
        });
    }
    for goal in &answers.goals {
        all.extend((!framework.goals.iter().any(|it| it.id == *goal)).then(|| Unknown::Goal(goal.clone())));
    }
    for (id, stage) in &answers.targets {
        all.extend(match (framework.domain(id), framework.level(stage)) {
            (None, _) => Some(Unknown::Domain(id.clone())),
            (_, None) => Some(Unknown::Stage(id.clone(), stage.clone())),
            _ => None,
        });
    }
    all
}

impl fmt::Display for Unknown {
    /// A sentence without its full stop, such as "The question `health.score` has no option `gut`".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, id, between, other) = match self {
            Self::Question(id) => ("There is no question `", id.as_str(), "", ""),
            Self::Option(id, option) => ("The question `", id.as_str(), "` has no option `", option.as_str()),
            Self::Reason(id, reason) => {
                ("There is no reason for which `", id.as_str(), "` may not apply that is called `", reason.as_str())
            }
            Self::ProfileQuestion(id) => ("There is no profile question `", id.as_str(), "", ""),
            Self::ProfileValue(id, value) => {
                ("The profile question `", id.as_str(), "` has no value `", value.as_str())
            }
            Self::Goal(id) => ("There is no goal `", id.as_str(), "", ""),
            Self::Domain(id) => ("There is no domain `", id.as_str(), "", ""),
            Self::Stage(id, stage) => ("The target of `", id.as_str(), "` is no stage: `", stage.as_str()),
        };
        [before, id, between, other, "`"].into_iter().try_for_each(|part| f.write_str(part))
    }
}
