//! Where a team stands: the result of scoring, with the figures from which each number can be re-added.

use crate::{DomainId, Level, QuestionId};
use std::fmt;

/// Where a team stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// The overall stage; nothing where too few domains are scored.
    pub stage: Option<Level>,
    /// The lower median of the scored domains' stages.
    pub typical: Option<Level>,
    /// The weighted mean of the scored domains' indices: for the trend only, never for the stage.
    pub index: Option<Index>,
    /// In the method of averages: the mean of the scored domains' means by their weights, which decides the stage. Nothing
    /// where its fraction is too long to be written.
    pub mean: Option<Ratio>,
    /// How much of all applicable weight is answered.
    pub coverage: Coverage,
    /// The stage after the overall one; nothing at the last stage, or where nothing is scored.
    pub next: Option<Level>,
    /// Domains that keep the overall stage from `next`: those that lag too far if any does, else those below it.
    pub held_back_by: Vec<DomainId>,
    /// The fewest answers that must rise for the overall stage to become `next`.
    pub distance: Option<u32>,
    /// Whether one answer, one level up or down, changes the overall stage.
    pub borderline: bool,
    /// Unknown and blank questions, those first whose answer could move the overall stage the most.
    pub to_be_sure: Vec<QuestionId>,
    /// What can be shown, beside what is claimed; nothing where no answer is marked as evidenced.
    pub evidenced: Option<Evidenced>,
    /// Every domain, in the framework's order.
    pub domains: Vec<DomainScore>,
    /// Answered ids that the framework does not know: kept, reported, not scored.
    pub unknown_ids: Vec<QuestionId>,
}

/// Where one domain stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainScore {
    /// The domain.
    pub id: DomainId,
    /// Its stage; nothing where coverage is too low or no question applies: not scored is never 0.
    pub stage: Option<Level>,
    /// Its index; nothing where it is not scored.
    pub index: Option<Index>,
    /// How much of its applicable weight is answered.
    pub coverage: Coverage,
    /// The fewest answers that must rise for its stage to become the next one; nothing at the last stage.
    pub distance: Option<u32>,
    /// Keystones that have not reached the domain's next stage.
    pub blocking_keystones: Vec<QuestionId>,
    /// In the method of averages: the mean of its options' values, what is unknown counting as the lowest option.
    pub mean: Option<Ratio>,
}

/// Where a team stands by what it could show: every answer that is not marked as evidenced counts as at most the first
/// stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidenced {
    /// The overall stage.
    pub stage: Option<Level>,
    /// Every domain that weighs something, in the framework's order, with its stage.
    pub domains: Vec<(DomainId, Option<Level>)>,
    /// How many answers above the first stage are marked.
    pub shown: u32,
    /// How many answers are above the first stage.
    pub claimed: u32,
}

/// An exact fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    /// Above the bar.
    pub numerator: i64,
    /// Below the bar, at least 1.
    pub denominator: u64,
}

/// A number from 0 to 100 with its honest upper end, and the sums behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Index {
    /// 0 to 100, rounded half up, what is unknown counting 0.
    pub low: u8,
    /// 0 to 100, rounded half up, what is unknown counting as the last stage.
    pub high: u8,
    /// The numerator of `low` before rounding: `low = round(100 · points / out_of)`.
    pub points: u64,
    /// The denominator of both, before rounding.
    pub out_of: u64,
    /// How much the unknown answers could add to `points`.
    pub unknown: u64,
}

/// How much of the applicable question weight is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Weight of the answered questions ("we don't know" is not an answer here).
    pub answered: u64,
    /// Weight of the applicable questions.
    pub applicable: u64,
}

impl fmt::Display for Ratio {
    /// `2` or `7/4`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.denominator == 1 {
            write!(f, "{}", self.numerator)
        } else {
            write!(f, "{}/{}", self.numerator, self.denominator)
        }
    }
}
