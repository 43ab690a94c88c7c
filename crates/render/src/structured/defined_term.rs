//! A word with its meaning: a metric, or each term of the glossary.

use crate::{view::Here, words};
use content::{Metric, Term};
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DefinedTerm {
    name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternate_name: Vec<String>,
    description: String,
    url: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DefinedTermSet {
    name: &'static str,
    description: &'static str,
    url: String,
    in_language: String,
    has_defined_term: Vec<Member>,
}

/// A term within its set: what it means stands at its address, on the same page.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "DefinedTerm")]
struct Member {
    name: String,
    url: String,
}

pub(super) fn metric(here: &Here<'_>, metric: &Metric) -> DefinedTerm {
    DefinedTerm {
        name: metric.title.clone(),
        alternate_name: metric.also_known_as.clone(),
        description: plain_text(&metric.summary.value),
        url: here.url(here.address),
    }
}

pub(super) fn glossary(here: &Here<'_>) -> DefinedTermSet {
    let page = here.url(here.address);
    let member = |term: &Term| Member { name: term.title.clone(), url: format!("{page}#{}", term.id) };
    DefinedTermSet {
        name: words::glossary(),
        description: words::glossary_summary(),
        in_language: here.scene.library.language.clone(),
        has_defined_term: here.scene.library.glossary.iter().map(member).collect(),
        url: page,
    }
}
