//! Front matter of `content/domains/<id>/domain.md`

use super::{ByStage, forms};
use crate::yaml::{Spanned, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// A field of practice.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a domain")]
pub(crate) struct Domain {
    /// What the domain is called. Plain text.
    pub(crate) title: Text,
    /// What it is about. Markdown.
    pub(crate) summary: Text,
    /// Domains are shown by it, then by id.
    pub(crate) order: Spanned<u32>,
    /// Its weight among the domains, 1 where not said; with 0 it has no say in anything overall.
    pub(crate) weight: Option<u32>,
    /// Names a picture: site/icons/<icon>.svg.
    pub(crate) icon: Option<Text>,
    /// The stage that advice aims at; the one after the domain's own where not said.
    pub(crate) target: Option<Text>,
    /// By stage id, what one would observe. Markdown, one text for each stage.
    #[schemars(extend("minProperties" = 1))]
    pub(crate) stages: ByStage,
    /// Earlier ids of the same domain.
    #[schemars(with = "Vec<forms::Id>")]
    pub(crate) aliases: Vec<Text>,
    /// Keeps it out of everything.
    pub(crate) draft: bool,
}
