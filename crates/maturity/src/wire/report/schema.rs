//! The report as it is written. A change here is a change of format.

use crate::{DomainId, QuestionId, StageId, StepId};
use serde::Serialize;

#[derive(Serialize)]
pub struct Report<'a> {
    pub format: u32,
    pub framework: Framework<'a>,
    pub scorecard: Scorecard<'a>,
    pub plan: Plan<'a>,
}

#[derive(Serialize)]
pub struct Framework<'a> {
    pub id: &'a str,
    pub version: &'a str,
    pub hash: &'a str,
}

#[derive(Serialize)]
pub struct Scorecard<'a> {
    pub stage: Option<Stage<'a>>,
    pub typical: Option<Stage<'a>>,
    pub index: Option<Index>,
    pub coverage: Coverage,
    pub next: Option<Stage<'a>>,
    pub held_back_by: &'a [DomainId],
    pub distance: Option<u32>,
    pub borderline: bool,
    pub to_be_sure: &'a [QuestionId],
    pub domains: Vec<Domain<'a>>,
    pub unknown_ids: &'a [QuestionId],
}

#[derive(Serialize)]
pub struct Domain<'a> {
    pub id: &'a DomainId,
    pub weight: u32,
    pub stage: Option<Stage<'a>>,
    pub index: Option<Index>,
    pub coverage: Coverage,
    pub distance: Option<u32>,
    pub blocking_keystones: &'a [QuestionId],
}

/// A level with its stage: `id` is `null` at level 0.
#[derive(Serialize)]
pub struct Stage<'a> {
    pub level: u8,
    pub id: Option<&'a StageId>,
}

#[derive(Serialize)]
pub struct Index {
    pub low: u8,
    pub high: u8,
    pub points: u64,
    pub unknown: u64,
    pub out_of: u64,
}

#[derive(Serialize)]
pub struct Coverage {
    pub answered: u64,
    pub applicable: u64,
}

#[derive(Serialize)]
pub struct Plan<'a> {
    pub actions: Vec<Action<'a>>,
}

#[derive(Serialize)]
pub struct Action<'a> {
    pub step: &'a StepId,
    pub question: &'a QuestionId,
    pub domain: Option<&'a DomainId>,
    pub from: Stage<'a>,
    pub to: Stage<'a>,
    pub points: Points<'a>,
    pub labels: Vec<&'static str>,
    pub first_because_of: &'a [StepId],
    pub unlocks: &'a [StepId],
}

#[derive(Serialize)]
pub struct Points<'a> {
    pub total: i32,
    pub terms: Vec<Term<'a>>,
}

/// One reason with what it counts: a stage, or a number of levels, steps, or of impact or effort.
#[derive(Serialize)]
pub struct Term<'a> {
    pub reason: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u8>,
    pub points: i32,
}
