//! The health score: what it is made of, and what each part fails to see.

use super::Prose;
use maturity::{MetricId, PlaybookId};

/// What a customer's health is read from.
#[derive(Clone, Debug)]
pub struct HealthScore {
    /// Shown to people.
    pub title: String,
    /// One or two sentences.
    pub summary: Prose,
    /// In the author's order; their weights add up to 100.
    pub parts: Vec<Part>,
    /// What a score means, from the best state to the worst.
    pub states: Vec<State>,
    /// How to use it.
    pub body: Prose,
}

/// What a score means.
#[derive(Clone, Debug)]
pub struct State {
    /// Shown to people.
    pub title: String,
    /// The least score of an account in it; 0 for the last.
    pub from: u8,
}

/// One part of the score.
#[derive(Clone, Debug)]
pub struct Part {
    /// Permanent id.
    pub id: String,
    /// Shown to people.
    pub title: String,
    /// The question that it answers.
    pub question: String,
    /// How.
    pub summary: Prose,
    /// What to look at.
    pub signals: Vec<Signal>,
    /// Percent of the whole, to start with.
    pub weight: u8,
    /// Points of the account in the worked example, at most `possible`.
    pub example: u16,
    /// What one misses who looks at this part alone.
    pub blind_spot: Prose,
    /// Playbooks for it.
    pub playbooks: Vec<PlaybookId>,
    /// Metrics that belong to it.
    pub metrics: Vec<MetricId>,
}

impl Part {
    /// Points where every signal looks good: 2 for each, and for one if the part names none.
    pub fn possible(&self) -> u16 {
        possible(self.signals.len())
    }
}

pub(crate) fn possible(signals: usize) -> u16 {
    u16::try_from(signals.max(1)).unwrap_or(u16::MAX / 2).saturating_mul(2)
}

/// One thing to look at.
#[derive(Clone, Debug)]
pub struct Signal {
    /// What it is.
    pub title: Prose,
    /// Where one finds it.
    pub source: Prose,
    /// How it looks where things go well.
    pub good: Prose,
    /// How it looks where they do not.
    pub bad: Prose,
}
