//! `content/framework.yaml`

use super::{bounds, forms};
use crate::yaml::{Entries, Spanned, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// The framework as a whole: stages, scoring, roles, and what else its things share.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the framework")]
pub(crate) struct Framework {
    /// The format of all files of the content: 1.
    #[schemars(range(min = bounds::FORMAT, max = bounds::FORMAT))]
    pub(crate) format: Spanned<u32>,
    /// Permanent: answers belong to it.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// The author's own version, such as 1.2.0.
    pub(crate) version: Text,
    /// The framework's name. Plain text.
    pub(crate) title: Text,
    /// What the framework is for. Plain text.
    pub(crate) summary: Text,
    /// The language of the content, such as en-US; en where not said.
    #[schemars(with = "Option<forms::Language>")]
    pub(crate) language: Option<Text>,
    /// Two to six stages, from the first to the last.
    #[schemars(length(min = bounds::STAGES.0, max = bounds::STAGES.1))]
    pub(crate) stages: Spanned<Vec<Stage>>,
    /// How answers become stages, and what steps are worth.
    pub(crate) scoring: Option<Scoring>,
    /// What a visitor may want most.
    pub(crate) goals: Vec<Goal>,
    /// Questions about the company, asked after the result.
    pub(crate) profile: Vec<ProfileQuestion>,
    /// Who can own a step.
    pub(crate) roles: Vec<Role>,
    /// The phases of a customer's journey, in order.
    pub(crate) journey_phases: Vec<JourneyPhase>,
    /// Why a question may not apply.
    pub(crate) na_reasons: Vec<NaReason>,
    /// Metrics that say whether the practices work: visitors hold their own figures against their result.
    pub(crate) outcomes: Vec<Text>,
    /// What one of these metrics says about an amount.
    pub(crate) exposure: Option<Exposure>,
}

/// A stage of maturity.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a stage")]
pub(crate) struct Stage {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// What the stage is called. Plain text.
    pub(crate) title: Text,
    /// What one sees at this stage. Markdown.
    pub(crate) summary: Text,
    /// Names a drawing: site/figures/<figure>.svg.
    pub(crate) figure: Option<Text>,
    /// With the method average: the mean at which the stage begins; its level where not said.
    #[schemars(with = "Option<forms::Count>")]
    pub(crate) from: Option<Text>,
}

/// How answers become stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename = "scoring method", rename_all = "kebab-case")]
pub(crate) enum Method {
    /// A domain is at a stage when enough of its questions and every keystone are; the whole when enough domains are.
    Staged,
    /// Stages begin at thresholds of the mean of what the answers count.
    Average,
    /// As staged, but the whole is where its weakest domain is.
    Weakest,
}

/// How answers become stages, and what steps are worth.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "scoring")]
pub(crate) struct Scoring {
    /// How answers become stages; staged where not said.
    pub(crate) method: Option<Method>,
    /// The share of a domain's questions that must have reached a stage, such as 2/3 (the default).
    #[schemars(with = "Option<forms::Share>")]
    pub(crate) question_share: Option<Text>,
    /// The share of the domains that must be scored and, if staged, have reached the stage; 3/4 where not said.
    #[schemars(with = "Option<forms::Share>")]
    pub(crate) domain_quorum: Option<Text>,
    /// The share of a domain's questions that must be answered for it to be scored; 2/3 where not said.
    #[schemars(with = "Option<forms::Share>")]
    pub(crate) min_coverage: Option<Text>,
    /// How many stages a scored domain may lie below the overall stage; 1 where not said.
    pub(crate) max_lag: Option<u8>,
    /// The smallest group about which a cohort says anything; 5 where not said.
    #[schemars(range(min = bounds::K_ANONYMITY.0, max = bounds::K_ANONYMITY.1))]
    pub(crate) k_anonymity: Option<Spanned<u32>>,
    /// What each reason for a step is worth.
    pub(crate) points: Option<Points>,
}

/// What each reason for a step is worth.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "points")]
pub(crate) struct Points {
    /// The step is in a domain that holds the overall stage back; 30 where not said.
    pub(crate) holds_back: Option<u16>,
    /// It completes its domain's next stage by itself; 10 where not said.
    pub(crate) completes_stage: Option<u16>,
    /// For each level that its question is short of the target; 5 where not said.
    pub(crate) per_missing_level: Option<u16>,
    /// For each of the 1 to 5 of impact; 4 where not said.
    pub(crate) per_impact: Option<u16>,
    /// For each recommended step that needs it; 5 where not said.
    pub(crate) per_unlock: Option<u16>,
    /// The most that unlocking can earn; 15 where not said.
    pub(crate) unlock_cap: Option<u16>,
    /// It serves a goal that the visitor chose; 10 where not said.
    pub(crate) serves_goal: Option<u16>,
    /// It fits the visitor's company; 6 where not said.
    pub(crate) fits: Option<u16>,
    /// Taken off where `unless` names the visitor's company; 12 where not said.
    pub(crate) ill_suited: Option<u16>,
    /// Taken off for each of the 1 to 5 of effort above 1; 4 where not said.
    pub(crate) per_effort: Option<u16>,
}

/// Something that a visitor may want most.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a goal")]
pub(crate) struct Goal {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// What is wanted. Plain text.
    pub(crate) title: Text,
}

/// A question about the company.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a profile question")]
pub(crate) struct ProfileQuestion {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// What is asked. Plain text.
    pub(crate) text: Text,
    /// What can be chosen.
    pub(crate) options: Vec<ProfileOption>,
}

/// What can be said of the company.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a profile option")]
pub(crate) struct ProfileOption {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// What is shown. Plain text.
    pub(crate) text: Text,
    /// How many steps such a company carries out side by side.
    #[schemars(range(min = bounds::PARALLEL.0, max = bounds::PARALLEL.1))]
    pub(crate) parallel: Option<Spanned<u8>>,
}

/// Who can own a step.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a role")]
pub(crate) struct Role {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// What the role is called. Plain text.
    pub(crate) title: Text,
}

/// A phase of a customer's journey.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a journey phase")]
pub(crate) struct JourneyPhase {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// What the phase is called. Plain text.
    pub(crate) title: Text,
    /// What happens in it. Markdown.
    pub(crate) summary: Text,
    /// The fact by which it is over. Markdown.
    pub(crate) ends_when: Text,
    /// The role that owns it.
    pub(crate) owner: Text,
    /// What each role does in it, by role id; those beside the owner support it. Markdown.
    pub(crate) by_role: Entries<Text>,
    /// Playbooks that help in it.
    pub(crate) playbooks: Vec<Text>,
    /// Metrics that show how it goes.
    pub(crate) metrics: Vec<Text>,
}

/// What a metric says about an amount: the share that is not kept.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "what is exposed")]
pub(crate) struct Exposure {
    /// What is exposed in a year, or whatever the metric's period is. Plain text.
    pub(crate) title: Text,
    /// The metric that says which share of the amount is kept: in percent, and higher is better.
    pub(crate) kept: Text,
    /// What the amount is, as the label of a field. Plain text.
    pub(crate) amount: Text,
    /// What is taken for granted, a sentence each. Plain text.
    pub(crate) assumptions: Vec<Text>,
}

/// Why a question may not apply.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a reason")]
pub(crate) struct NaReason {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// What is shown. Plain text.
    pub(crate) text: Text,
}
