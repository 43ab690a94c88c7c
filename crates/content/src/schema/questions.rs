//! `content/domains/<id>/questions.yaml`

use super::{bounds, forms};
use crate::yaml::{Entries, Spanned, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// The questions of a domain, with their options and steps.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the questions file")]
pub(crate) struct Questions {
    /// One to ten questions, as they are asked.
    pub(crate) questions: Vec<Question>,
}

/// A question of the assessment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a question")]
pub(crate) struct Question {
    /// Permanent id, such as health.score: answers are kept by it.
    #[schemars(with = "forms::QuestionId")]
    pub(crate) id: Text,
    /// What is asked. Plain text.
    pub(crate) text: Text,
    /// A sentence below it. Plain text.
    pub(crate) help: Option<Text>,
    /// A stage of its domain asks this question to have reached it too, whatever the share.
    pub(crate) keystone: bool,
    /// Its weight within its domain, 1 where not said; 0 is as if absent.
    pub(crate) weight: Option<u32>,
    /// Its earlier ids.
    #[schemars(with = "Vec<forms::QuestionId>")]
    pub(crate) aliases: Vec<Text>,
    /// In rising order of level, the last at the last stage: mostly one for level 0 and one for each stage.
    #[schemars(length(min = 2, max = bounds::STAGES.1 + 1))]
    pub(crate) options: Vec<Choice>,
    /// By stage id, what raises the question to it: one step for each option but the lowest.
    #[schemars(extend("minProperties" = 1))]
    pub(crate) steps: Entries<Step>,
    /// Keeps it out of everything.
    pub(crate) draft: bool,
}

/// What can be answered.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "an option")]
pub(crate) struct Choice {
    /// Permanent id, unique within its question.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// 0 is "not yet", 1 the first stage.
    pub(crate) level: Spanned<u8>,
    /// With the method average: what it counts; its level where not said.
    #[schemars(with = "Option<forms::Count>")]
    pub(crate) value: Option<Text>,
    /// What one would observe. Plain text.
    pub(crate) text: Text,
}

/// What raises a question to a stage.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a step")]
pub(crate) struct Step {
    /// What to do, in one line. Plain text.
    pub(crate) action: Text,
    /// What to do on Monday. Plain text.
    pub(crate) first_move: Text,
    /// How much it moves, from 1 to 5 (much).
    #[schemars(range(min = bounds::IMPACT.0, max = bounds::IMPACT.1))]
    pub(crate) impact: Spanned<u8>,
    /// What it costs, from 1 (little) to 5.
    #[schemars(range(min = bounds::EFFORT.0, max = bounds::EFFORT.1))]
    pub(crate) effort: Spanned<u8>,
    /// How many weeks until it works.
    #[schemars(range(min = bounds::WEEKS.0, max = bounds::WEEKS.1))]
    pub(crate) weeks: Spanned<u16>,
    /// The role that sees to it.
    pub(crate) owner: Text,
    /// Steps of other questions that come first, such as data.customer-record@walk.
    pub(crate) requires: Vec<Text>,
    /// The playbook that carries it out.
    pub(crate) playbook: Option<Text>,
    /// Metrics that it moves.
    pub(crate) metrics: Vec<Text>,
    /// Goals that it serves.
    pub(crate) goals: Vec<Text>,
    /// Profile values of companies that it suits, such as team-size.one.
    pub(crate) fits: Vec<Text>,
    /// Profile values of companies that it does not suit.
    pub(crate) unless: Vec<Text>,
}
