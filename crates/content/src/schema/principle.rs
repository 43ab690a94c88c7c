//! Front matter of `content/principles/<id>.md`

use super::ByStage;
use crate::yaml::{Entries, Spanned, Text};
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a principle")]
pub(crate) struct Principle {
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) order: Spanned<u32>,
    pub(crate) why: Text,
    pub(crate) stages: ByStage,
    pub(crate) by_role: Entries<Text>,
    pub(crate) domains: Vec<Text>,
    pub(crate) playbooks: Vec<Text>,
    pub(crate) metrics: Vec<Text>,
    pub(crate) principles: Vec<Text>,
    pub(crate) aliases: Vec<Text>,
    pub(crate) draft: bool,
}
