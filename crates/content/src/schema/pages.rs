//! Front matter of articles, plain pages, the home page and transitions, and `content/glossary.yaml`

use crate::yaml::{Spanned, Text};
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "an article")]
pub(crate) struct Article {
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) order: Spanned<u32>,
    pub(crate) domains: Vec<Text>,
    pub(crate) playbooks: Vec<Text>,
    pub(crate) principles: Vec<Text>,
    pub(crate) aliases: Vec<Text>,
    pub(crate) draft: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a page")]
pub(crate) struct Page {
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) aliases: Vec<Text>,
    pub(crate) draft: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "the home page")]
pub(crate) struct Home {
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) sample: Option<Text>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a transition")]
pub(crate) struct Transition {
    pub(crate) from: Text,
    pub(crate) to: Text,
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) signals: Vec<Text>,
    pub(crate) shifts: Vec<Shift>,
    pub(crate) capabilities: Vec<Text>,
    pub(crate) risks: Vec<Text>,
    pub(crate) playbooks: Vec<Text>,
    pub(crate) draft: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a shift")]
pub(crate) struct Shift {
    pub(crate) from: Text,
    pub(crate) to: Text,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "the glossary")]
pub(crate) struct Glossary {
    pub(crate) terms: Vec<Term>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a glossary term")]
pub(crate) struct Term {
    pub(crate) id: Text,
    pub(crate) term: Text,
    pub(crate) aliases: Vec<Text>,
    pub(crate) definition: Text,
    pub(crate) see: Vec<Text>,
}
