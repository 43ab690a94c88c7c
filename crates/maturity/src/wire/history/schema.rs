//! The history as it is written. A change here is a change of format.

use crate::{
    GoalId,
    wire::{
        answers_file::schema::Entry,
        json::{Entries, read},
    },
};
use serde::Serialize;

#[derive(Serialize)]
pub struct File {
    pub format: u32,
    pub framework: Framework,
    pub snapshots: Vec<Snapshot>,
    #[serde(skip_serializing_if = "is_empty")]
    pub steps: Entries<Work>,
}

#[derive(Serialize)]
pub struct Framework {
    pub id: String,
}

/// Answers, profile, goals and targets as in an answers file.
#[derive(Serialize)]
pub struct Snapshot {
    pub taken_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    pub framework: Stamp,
    pub answers: Entries<Entry>,
    pub profile: Entries<String>,
    pub goals: Vec<GoalId>,
    pub targets: Entries<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

#[derive(Serialize)]
pub struct Stamp {
    pub version: String,
    pub hash: String,
}

/// `stage` is a level of the model of that time; without stage and index it was not scored.
#[derive(Serialize)]
pub struct Outcome {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<u8>,
    pub domains: Entries<Standing>,
}

#[derive(Serialize)]
pub struct Standing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<u8>,
}

/// `state` is `begun` or `done`; without it nothing was begun.
#[derive(Serialize)]
pub struct Work {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

fn is_empty(steps: &Entries<Work>) -> bool {
    steps.0.is_empty()
}

read! {
    File { format framework snapshots; steps; }
    Framework { id; }
    Snapshot { taken_at framework answers; label profile goals targets outcome; }
    Stamp { version hash; }
    Outcome { domains; stage index; }
    Standing { ; stage index; }
    Work { ; state note; }
}
