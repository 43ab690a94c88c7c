//! `content/framework.yaml`

use crate::yaml::{Spanned, Text};
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "the framework")]
pub(crate) struct Framework {
    pub(crate) format: Spanned<u32>,
    pub(crate) id: Text,
    pub(crate) version: Text,
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) language: Option<Text>,
    pub(crate) stages: Spanned<Vec<Stage>>,
    pub(crate) scoring: Option<Scoring>,
    pub(crate) goals: Vec<Goal>,
    pub(crate) profile: Vec<ProfileQuestion>,
    pub(crate) roles: Vec<Role>,
    pub(crate) journey_phases: Vec<JourneyPhase>,
    pub(crate) na_reasons: Vec<NaReason>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a stage")]
pub(crate) struct Stage {
    pub(crate) id: Text,
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) figure: Option<Text>,
    pub(crate) from: Option<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "scoring method", rename_all = "kebab-case")]
pub(crate) enum Method {
    Staged,
    Average,
    Weakest,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "scoring")]
pub(crate) struct Scoring {
    pub(crate) method: Option<Method>,
    pub(crate) question_share: Option<Text>,
    pub(crate) domain_quorum: Option<Text>,
    pub(crate) min_coverage: Option<Text>,
    pub(crate) max_lag: Option<u8>,
    pub(crate) k_anonymity: Option<Spanned<u32>>,
    pub(crate) points: Option<Points>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "points")]
pub(crate) struct Points {
    pub(crate) holds_back: Option<u16>,
    pub(crate) completes_stage: Option<u16>,
    pub(crate) per_missing_level: Option<u16>,
    pub(crate) per_impact: Option<u16>,
    pub(crate) per_unlock: Option<u16>,
    pub(crate) unlock_cap: Option<u16>,
    pub(crate) serves_goal: Option<u16>,
    pub(crate) fits: Option<u16>,
    pub(crate) ill_suited: Option<u16>,
    pub(crate) per_effort: Option<u16>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a goal")]
pub(crate) struct Goal {
    pub(crate) id: Text,
    pub(crate) title: Text,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a profile question")]
pub(crate) struct ProfileQuestion {
    pub(crate) id: Text,
    pub(crate) text: Text,
    pub(crate) options: Vec<ProfileOption>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a profile option")]
pub(crate) struct ProfileOption {
    pub(crate) id: Text,
    pub(crate) text: Text,
    pub(crate) parallel: Option<Spanned<u8>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a role")]
pub(crate) struct Role {
    pub(crate) id: Text,
    pub(crate) title: Text,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a journey phase")]
pub(crate) struct JourneyPhase {
    pub(crate) id: Text,
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) owner: Text,
    pub(crate) supports: Vec<Text>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a reason")]
pub(crate) struct NaReason {
    pub(crate) id: Text,
    pub(crate) text: Text,
}
