//! Front matter of articles, plain pages, the home page and transitions, and `content/glossary.yaml`

use super::forms;
use crate::yaml::{Spanned, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// A longer read.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "an article")]
pub(crate) struct Article {
    /// The headline. Plain text.
    pub(crate) title: Text,
    /// What it says, in a sentence or two. Markdown.
    pub(crate) summary: Text,
    /// Articles are shown by it, then by id.
    pub(crate) order: Spanned<u32>,
    /// Domains that it is about.
    pub(crate) domains: Vec<Text>,
    /// Playbooks that it leads to.
    pub(crate) playbooks: Vec<Text>,
    /// Principles that it argues for.
    pub(crate) principles: Vec<Text>,
    /// The day on which it was published, such as 2026-01-31. With it, or with `updated`, the article is in the feed.
    #[schemars(with = "Option<forms::Date>")]
    pub(crate) published: Option<Text>,
    /// The day on which it last changed in a way that readers should know of.
    #[schemars(with = "Option<forms::Date>")]
    pub(crate) updated: Option<Text>,
    /// Earlier ids of the same article.
    #[schemars(with = "Vec<forms::Id>")]
    pub(crate) aliases: Vec<Text>,
    /// Keeps it out of everything.
    pub(crate) draft: bool,
}

/// A page of its own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a page")]
pub(crate) struct Page {
    /// The headline. Plain text.
    pub(crate) title: Text,
    /// What it says, in a sentence or two. Markdown.
    pub(crate) summary: Text,
    /// Earlier ids of the same page.
    #[schemars(with = "Vec<forms::Id>")]
    pub(crate) aliases: Vec<Text>,
    /// Keeps it out of everything.
    pub(crate) draft: bool,
}

/// The first page's own words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the home page")]
pub(crate) struct Home {
    /// The headline. Plain text.
    pub(crate) title: Text,
    /// What a visitor gets here. Plain text.
    pub(crate) summary: Text,
    /// A sentence above the sample result. Plain text.
    pub(crate) sample: Option<Text>,
}

/// The way from one stage to the next.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a transition")]
pub(crate) struct Transition {
    /// The stage that is left.
    pub(crate) from: Text,
    /// The stage that is reached.
    pub(crate) to: Text,
    /// What the transition is called. Plain text.
    pub(crate) title: Text,
    /// What changes. Markdown.
    pub(crate) summary: Text,
    /// By what one sees that one is ready. Markdown.
    pub(crate) signals: Vec<Text>,
    /// What gives way to what.
    pub(crate) shifts: Vec<Shift>,
    /// What one can do afterwards. Markdown.
    pub(crate) capabilities: Vec<Text>,
    /// What goes wrong. Markdown.
    pub(crate) risks: Vec<Text>,
    /// Playbooks on the way.
    pub(crate) playbooks: Vec<Text>,
    /// Keeps it out of everything.
    pub(crate) draft: bool,
}

/// What gives way to what.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a shift")]
pub(crate) struct Shift {
    /// How it was. Markdown.
    pub(crate) from: Text,
    /// How it is then. Markdown.
    pub(crate) to: Text,
}

/// What the words mean.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the glossary")]
pub(crate) struct Glossary {
    /// The terms, in any order.
    pub(crate) terms: Vec<Term>,
}

/// A word and what it means.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a glossary term")]
pub(crate) struct Term {
    /// Permanent id.
    #[schemars(with = "forms::Id")]
    pub(crate) id: Text,
    /// The word. Plain text.
    pub(crate) term: Text,
    /// Other words for it.
    pub(crate) aliases: Vec<Text>,
    /// What it means. Markdown.
    pub(crate) definition: Text,
    /// Ids of terms near it.
    pub(crate) see: Vec<Text>,
}
