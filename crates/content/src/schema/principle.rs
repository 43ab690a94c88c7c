//! Front matter of `content/principles/<id>.md`

use super::{ByStage, forms};
use crate::yaml::{Entries, Spanned, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// A belief that the framework rests on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a principle")]
pub(crate) struct Principle {
    /// The principle in a few words. Plain text.
    pub(crate) title: Text,
    /// What it says. Markdown.
    pub(crate) summary: Text,
    /// Principles are shown by it, then by id.
    pub(crate) order: Spanned<u32>,
    /// Why it matters. Markdown.
    pub(crate) why: Text,
    /// By stage id, how it shows. Markdown, one text for each stage.
    #[schemars(extend("minProperties" = 1))]
    pub(crate) stages: ByStage,
    /// By role id, what it means to them. Markdown.
    pub(crate) by_role: Entries<Text>,
    /// Domains in which it shows.
    pub(crate) domains: Vec<Text>,
    /// Playbooks that put it into practice.
    pub(crate) playbooks: Vec<Text>,
    /// Metrics by which one sees it.
    pub(crate) metrics: Vec<Text>,
    /// Principles near it.
    pub(crate) principles: Vec<Text>,
    /// Earlier ids of the same principle.
    #[schemars(with = "Vec<forms::Id>")]
    pub(crate) aliases: Vec<Text>,
    /// Keeps it out of everything.
    pub(crate) draft: bool,
}
