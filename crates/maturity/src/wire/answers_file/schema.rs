//! The answers file as it is written. A change here is a change of format.

use crate::{
    GoalId,
    wire::json::{Entries, read},
};
use serde::Serialize;

#[derive(Serialize)]
pub struct File {
    pub format: u32,
    pub framework: Framework,
    pub answers: Entries<Entry>,
    pub profile: Entries<String>,
    pub goals: Vec<GoalId>,
    pub targets: Entries<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_at: Option<String>,
}

#[derive(Serialize)]
pub struct Framework {
    pub id: String,
    pub version: String,
    pub hash: String,
}

/// Exactly one of `option`, `na` and `unknown`.
#[derive(Default, Serialize)]
pub struct Entry {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub na: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidenced: Option<bool>,
}

read! {
    File { format framework answers; profile goals targets taken_at; }
    Framework { id version hash; }
    Entry { ; option na unknown note evidence evidenced; }
}
