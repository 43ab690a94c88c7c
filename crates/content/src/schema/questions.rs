//! `content/domains/<id>/questions.yaml`

use crate::yaml::{Entries, Spanned, Text};
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "the questions file")]
pub(crate) struct Questions {
    pub(crate) questions: Vec<Question>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a question")]
pub(crate) struct Question {
    pub(crate) id: Text,
    pub(crate) text: Text,
    pub(crate) help: Option<Text>,
    pub(crate) keystone: bool,
    pub(crate) weight: Option<u32>,
    pub(crate) aliases: Vec<Text>,
    pub(crate) options: Vec<Choice>,
    pub(crate) steps: Entries<Step>,
    pub(crate) draft: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "an option")]
pub(crate) struct Choice {
    pub(crate) id: Text,
    pub(crate) level: Spanned<u8>,
    pub(crate) value: Option<Text>,
    pub(crate) text: Text,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a step")]
pub(crate) struct Step {
    pub(crate) action: Text,
    pub(crate) first_move: Text,
    pub(crate) impact: Spanned<u8>,
    pub(crate) effort: Spanned<u8>,
    pub(crate) weeks: Spanned<u16>,
    pub(crate) owner: Text,
    pub(crate) requires: Vec<Text>,
    pub(crate) playbook: Option<Text>,
    pub(crate) metrics: Vec<Text>,
    pub(crate) goals: Vec<Text>,
    pub(crate) fits: Vec<Text>,
    pub(crate) unless: Vec<Text>,
}
