//! Front matter of `content/domains/<id>/domain.md`

use super::ByStage;
use crate::yaml::{Spanned, Text};
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a domain")]
pub(crate) struct Domain {
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) order: Spanned<u32>,
    pub(crate) weight: Option<u32>,
    pub(crate) icon: Option<Text>,
    pub(crate) target: Option<Text>,
    pub(crate) stages: ByStage,
    pub(crate) aliases: Vec<Text>,
    pub(crate) draft: bool,
}
