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
        Description::new("not-found", words::not_found(), words::not_found_description())
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
        (Address::Home, words::home(), words::home_summary()),
        (Address::Assessment, words::assessment(), words::privacy(&here.scene.library.site)),
        (Address::Model, words::model(), words::model_summary()),
        (Address::Index(Kind::Playbook), words::playbooks(), words::playbooks_summary()),
        (Address::Index(Kind::Metric), words::metrics(), words::metrics_summary()),
        (Address::Index(Kind::Term), words::glossary(), words::glossary_summary()),
    ];
    let there = links.into_iter().filter(|(address, ..)| here.scene.plan.has(address));
    NotFound { links: there.map(|(address, title, summary)| link(address, title, summary)).collect() }
}
