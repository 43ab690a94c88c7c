//! For addresses that are not there.

use super::{Described, Description, Here, Listed};
use crate::{Address, words};
use content::link::Kind;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct NotFound {
    links: Vec<Listed>,
}

impl Described for NotFound {
    fn description(&self) -> Description {
        Description::new("not-found", words::NOT_FOUND, "There is no page at this address.")
    }
}

pub(crate) fn not_found(here: &Here<'_>) -> NotFound {
    let link = |address: Address, title: &str, summary: &str| Listed {
        title: title.to_owned(),
        href: here.href(&address),
        summary: Some(summary.to_owned()),
        icon_svg: None,
        meta: Vec::new(),
    };
    let links = [
        (Address::Home, words::HOME, "What this is, and where to begin."),
        (Address::Assessment, words::ASSESSMENT, words::PRIVACY),
        (Address::Model, words::MODEL, words::MODEL_SUMMARY),
        (Address::Index(Kind::Playbook), words::PLAYBOOKS, words::PLAYBOOKS_SUMMARY),
        (Address::Index(Kind::Metric), words::METRICS, words::METRICS_SUMMARY),
        (Address::Index(Kind::Term), words::GLOSSARY, words::GLOSSARY_SUMMARY),
    ];
    let there = links.into_iter().filter(|(address, ..)| here.scene.plan.has(address));
    NotFound { links: there.map(|(address, title, summary)| link(address, title, summary)).collect() }
}
