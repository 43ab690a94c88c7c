//! The answers file as it is written. A change here is a change of format.

use crate::{GoalId, wire::unique};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub format: u32,
    pub framework: Framework,
    #[serde(deserialize_with = "unique::map")]
    pub answers: BTreeMap<String, Entry>,
    #[serde(default, deserialize_with = "unique::map")]
    pub profile: BTreeMap<String, String>,
    #[serde(default)]
    pub goals: Vec<GoalId>,
    #[serde(default, deserialize_with = "unique::map")]
    pub targets: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub taken_at: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    pub id: String,
    pub version: String,
    pub hash: String,
}

/// Exactly one of `option`, `na` and `unknown`.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub na: Option<String>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub unknown: Option<bool>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

/// A key may be absent, but not `null`.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
