//! Front matter of `content/health-score.md`

use super::{bounds, forms};
use crate::yaml::{Spanned, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// What a health score is made of.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the health score")]
pub(crate) struct HealthScore {
    /// What the page is called. Plain text.
    pub(crate) title: Text,
    /// One or two sentences. Markdown.
    pub(crate) summary: Text,
    /// Its parts, in order; their weights add up to 100.
    pub(crate) parts: Vec<Part>,
    /// What a score means, from the best state to the worst, which begins at 0.
    pub(crate) states: Vec<State>,
}

/// A part of a health score.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a part of the score")]
pub(crate) struct Part {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// What it is called. Plain text.
    pub(crate) title: Text,
    /// What it answers. Plain text.
    pub(crate) question: Text,
    /// How to see it. Markdown.
    pub(crate) summary: Text,
    /// What to look at.
    pub(crate) signals: Vec<Signal>,
    /// Of the hundred that all parts share, as a start.
    #[schemars(range(min = bounds::PART_WEIGHT.0, max = bounds::PART_WEIGHT.1))]
    pub(crate) weight: Spanned<u8>,
    /// Points of the account in the worked example: 2 for each signal that looks good, 1 for one in between. As a start
    /// every signal is in between.
    #[schemars(range(max = bounds::POINTS.1))]
    pub(crate) example: Option<Spanned<u16>>,
    /// What one misses by this part alone. Markdown.
    pub(crate) blind_spot: Text,
    /// Playbooks that raise it.
    pub(crate) playbooks: Vec<Text>,
    /// Metrics that measure it.
    pub(crate) metrics: Vec<Text>,
}

/// What a score means.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a state of health")]
pub(crate) struct State {
    /// What it is called. Plain text.
    pub(crate) title: Text,
    /// The least score of an account in it.
    #[schemars(range(min = bounds::SCORE.0, max = bounds::SCORE.1))]
    pub(crate) from: Spanned<u8>,
}

/// Something to look at.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a signal")]
pub(crate) struct Signal {
    /// What it is called. Plain text.
    pub(crate) title: Text,
    /// Where to find it. Plain text.
    pub(crate) source: Text,
    /// What looks good. Plain text.
    pub(crate) good: Text,
    /// What looks bad. Plain text.
    pub(crate) bad: Text,
}
