//! Front matter of `content/playbooks/<id>.md`

use crate::yaml::{Spanned, Text};
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a playbook")]
pub(crate) struct Playbook {
    pub(crate) title: Text,
    pub(crate) objective: Text,
    pub(crate) stage: Text,
    pub(crate) domains: Vec<Text>,
    pub(crate) steps: Vec<Text>,
    pub(crate) owner: Text,
    pub(crate) roles: Vec<Text>,
    pub(crate) weeks: Spanned<u16>,
    pub(crate) effort: Spanned<u8>,
    pub(crate) metrics: Vec<Text>,
    pub(crate) pitfalls: Vec<Text>,
    pub(crate) templates: Vec<Template>,
    pub(crate) aliases: Vec<Text>,
    pub(crate) draft: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a template")]
pub(crate) struct Template {
    pub(crate) title: Text,
    pub(crate) body: Text,
}
