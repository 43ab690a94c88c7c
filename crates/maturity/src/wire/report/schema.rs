//! The report as it is written. A change here is a change of format.

use crate::{
    DomainId, GoalId, MetricId, OptionId, QuestionId, ReasonId, StageId, StepId, Value, ValueId,
    wire::{
        bundle::schema::Scoring,
        json::Entries,
        what_if::{Changes, WhatIf},
    },
};
use serde::Serialize;

#[derive(Serialize)]
pub struct Report<'a> {
    pub format: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
    pub framework: Framework<'a>,
    pub scoring: Scoring,
    pub profile: Entries<&'a ValueId>,
    pub goals: Vec<&'a GoalId>,
    pub targets: Entries<&'a StageId>,
    pub scorecard: Scorecard<'a>,
    pub questions: Vec<Question<'a>>,
    pub plan: Plan<'a>,
    pub path: Option<Path<'a>>,
    pub unknown: Vec<Unknown<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_if: Option<WhatIf<'a>>,
}

/// A scorecard by itself, one of many.
#[derive(Serialize)]
pub struct Line<'a> {
    pub format: u32,
    pub source: &'a str,
    pub framework: Framework<'a>,
    pub scorecard: Scorecard<'a>,
}

/// An answer set that was refused, among many that were not.
#[derive(Serialize)]
pub struct Refusal<'a> {
    pub format: u32,
    pub source: &'a str,
    pub error: &'a str,
}

/// What scoring made of the answer to a question: what every sum of the scorecard can be re-added from.
#[derive(Serialize)]
pub struct Question<'a> {
    pub id: &'a QuestionId,
    pub domain: &'a DomainId,
    pub weight: u32,
    pub keystone: bool,
    /// `answered`, `unknown`, `not_applicable` or `blank`; an option or reason that is not known leaves it blank.
    pub state: &'static str,
    pub option: Option<&'a OptionId>,
    pub level: Option<u8>,
    /// In the method of averages: what the answer counts, that of an unknown one being the lowest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lowest: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub highest: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'a ReasonId>,
    pub evidenced: bool,
}

/// The steps of the shortest path in the order of their days; `gap` is 0 where it is proven to be the shortest.
#[derive(Serialize)]
pub struct Path<'a> {
    pub to: Stage<'a>,
    pub effort: u32,
    pub weeks: u32,
    pub gap: u32,
    pub parallel: u8,
    pub now: Vec<Slot<'a>>,
    pub next: Vec<Slot<'a>>,
    pub later: Vec<Slot<'a>>,
}

/// From the first day to the last, counted from 0.
#[derive(Serialize)]
pub struct Slot<'a> {
    pub step: &'a StepId,
    pub effort: u8,
    pub weeks: u16,
    pub start: u32,
    pub end: u32,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<Mean>,
    pub coverage: Coverage,
    pub next: Option<Stage<'a>>,
    pub held_back_by: &'a [DomainId],
    pub distance: Option<u32>,
    pub borderline: bool,
    pub to_be_sure: &'a [QuestionId],
    pub evidenced: Option<Evidenced<'a>>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<Mean>,
}

/// An exact fraction in lowest terms, in the method of averages.
#[derive(Serialize)]
pub struct Mean {
    pub numerator: i64,
    pub denominator: u64,
}

/// What could be shown: `shown` of `claimed` answers above the first stage.
#[derive(Serialize)]
pub struct Evidenced<'a> {
    pub stage: Option<Stage<'a>>,
    pub shown: u32,
    pub claimed: u32,
    pub domains: Vec<EvidencedDomain<'a>>,
}

#[derive(Serialize)]
pub struct EvidencedDomain<'a> {
    pub id: &'a DomainId,
    pub stage: Option<Stage<'a>>,
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
    pub sustain: Option<Sustain<'a>>,
}

/// Nothing is to be raised.
#[derive(Serialize)]
pub struct Sustain<'a> {
    pub watch: &'a [MetricId],
    pub reassess_in_days: u16,
}

/// Something in the answers that the framework does not know: `of` is the question, profile question or domain that it
/// was said of.
#[derive(Serialize)]
pub struct Unknown<'a> {
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<&'a str>,
    pub id: &'a str,
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
    pub changes: Changes<'a>,
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
