//! The bundle as it is written. A change here is a change of format.

use crate::{
    DomainId, Figure, Fraction, GoalId, Level, MetricId, OptionId, PlaybookId, ProfileQuestionId, QuestionId, ReasonId,
    RoleId, StageId, StepId, Value, ValueId, wire::json::Entries,
};
use serde::Serialize;

#[derive(Serialize)]
pub struct Bundle {
    pub format: u32,
    pub framework: Framework,
    pub pages: Entries<Page>,
    #[serde(skip_serializing_if = "Outcomes::is_empty")]
    pub outcomes: Outcomes,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send: Option<Send>,
}

#[derive(Serialize)]
pub struct Send {
    pub to: String,
    pub consent: String,
}

#[derive(Serialize)]
pub struct Outcomes {
    pub metrics: Vec<OutcomeMetric>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exposure: Option<Exposure>,
}

impl Outcomes {
    fn is_empty(&self) -> bool {
        self.metrics.is_empty()
    }
}

#[derive(Serialize)]
pub struct OutcomeMetric {
    pub id: MetricId,
    pub title: String,
    pub unit: &'static str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub lower_is_better: bool,
    pub domains: Vec<DomainId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub benchmarks: Vec<Benchmark>,
}

#[derive(Serialize)]
pub struct Benchmark {
    pub segment: String,
    pub from: Figure,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Figure>,
    pub source: String,
    pub year: u16,
    pub sample: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub holds_for: Vec<(ProfileQuestionId, ValueId)>,
}

#[derive(Serialize)]
pub struct Exposure {
    pub title: String,
    pub kept: MetricId,
    pub amount: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<String>,
}

#[derive(Serialize)]
pub struct Page {
    pub title: String,
    pub href: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priorities: Option<String>,
}

#[derive(Serialize)]
pub struct Framework {
    pub id: String,
    pub version: String,
    pub hash: String,
    pub title: String,
    pub stages: Vec<Stage>,
    pub scoring: Scoring,
    pub domains: Vec<Domain>,
    pub goals: Vec<(GoalId, String)>,
    pub profile: Vec<ProfileQuestion>,
    pub roles: Vec<(RoleId, String)>,
    pub na_reasons: Vec<(ReasonId, String)>,
}

#[derive(Serialize)]
pub struct Stage {
    pub id: StageId,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Value>,
}

#[derive(Serialize)]
pub struct Scoring {
    pub method: &'static str,
    pub question_share: Fraction,
    pub domain_quorum: Fraction,
    pub min_coverage: Fraction,
    pub max_lag: u8,
    pub k_anonymity: u32,
    pub points: PointWeights,
}

#[derive(Serialize)]
pub struct PointWeights {
    pub holds_back: u16,
    pub completes_stage: u16,
    pub per_missing_level: u16,
    pub per_impact: u16,
    pub per_unlock: u16,
    pub unlock_cap: u16,
    pub serves_goal: u16,
    pub fits: u16,
    pub ill_suited: u16,
    pub per_effort: u16,
}

#[derive(Serialize)]
pub struct Domain {
    pub id: DomainId,
    pub title: String,
    pub weight: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Level>,
    pub questions: Vec<Question>,
}

#[derive(Serialize)]
pub struct Question {
    pub id: QuestionId,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<QuestionId>,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    pub keystone: bool,
    pub weight: u32,
    pub options: Vec<Choice>,
    pub steps: Vec<Step>,
}

#[derive(Serialize)]
pub struct Choice {
    pub id: OptionId,
    pub level: Level,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    pub text: String,
}

#[derive(Serialize)]
pub struct Step {
    pub id: StepId,
    pub level: Level,
    pub action: String,
    pub first_move: String,
    pub impact: u8,
    pub effort: u8,
    pub weeks: u16,
    pub owner: RoleId,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<StepId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub playbook: Option<PlaybookId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub metrics: Vec<MetricId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<GoalId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fits: Vec<(ProfileQuestionId, ValueId)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<(ProfileQuestionId, ValueId)>,
}

#[derive(Serialize)]
pub struct ProfileQuestion {
    pub id: ProfileQuestionId,
    pub text: String,
    pub options: Vec<ProfileOption>,
}

#[derive(Serialize)]
pub struct ProfileOption {
    pub id: ValueId,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parallel: Option<u8>,
}
