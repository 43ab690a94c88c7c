//! Front matter of `content/playbooks/<id>.md`

use super::{bounds, forms};
use crate::yaml::{Spanned, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// How a step is carried out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a playbook")]
pub(crate) struct Playbook {
    /// What the playbook is called. Plain text.
    pub(crate) title: Text,
    /// What it is for. Markdown.
    pub(crate) objective: Text,
    /// The stage that it leads to.
    pub(crate) stage: Text,
    /// The domains that it belongs to.
    pub(crate) domains: Vec<Text>,
    /// Steps that it carries out, beside those that name it, such as health.score@walk.
    pub(crate) steps: Vec<Text>,
    /// The role that sees to it.
    pub(crate) owner: Text,
    /// Other roles that take part.
    pub(crate) roles: Vec<Text>,
    /// How many weeks it takes.
    #[schemars(range(min = bounds::WEEKS.0, max = bounds::WEEKS.1))]
    pub(crate) weeks: Spanned<u16>,
    /// What it costs, from 1 (little) to 5.
    #[schemars(range(min = bounds::EFFORT.0, max = bounds::EFFORT.1))]
    pub(crate) effort: Spanned<u8>,
    /// Metrics to watch.
    pub(crate) metrics: Vec<Text>,
    /// What goes wrong. Markdown.
    pub(crate) pitfalls: Vec<Text>,
    /// Texts to copy and fill in.
    pub(crate) templates: Vec<Template>,
    /// Earlier ids of the same playbook.
    #[schemars(with = "Vec<forms::Id>")]
    pub(crate) aliases: Vec<Text>,
    /// Keeps it out of everything.
    pub(crate) draft: bool,
}

/// A text to copy and fill in.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a template")]
pub(crate) struct Template {
    /// What the template is called. Plain text.
    pub(crate) title: Text,
    /// The text itself. Markdown.
    pub(crate) body: Text,
}
