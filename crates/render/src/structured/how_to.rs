//! A playbook: what to do, one step after the other.

use crate::view::Here;
use content::Playbook;
use markdown::{NumberedItem, numbered, plain_text, procedure};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct HowTo {
    name: String,
    description: String,
    url: String,
    in_language: String,
    /// An ISO 8601 duration.
    total_time: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    step: Vec<HowToStep>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct HowToStep {
    #[serde(skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    text: String,
}

pub(super) fn of(here: &Here<'_>, playbook: &Playbook) -> HowTo {
    let below = procedure(&playbook.body.value).unwrap_or_default();
    let steps = numbered(&playbook.body.value, &below).into_iter();
    HowTo {
        name: playbook.title.clone(),
        description: plain_text(&playbook.objective.value),
        url: here.url(here.address),
        in_language: here.scene.library.language.clone(),
        total_time: format!("P{}W", playbook.weeks),
        step: steps.map(|NumberedItem { title, text }| HowToStep { name: title, text }).collect(),
    }
}
