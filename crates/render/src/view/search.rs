//! Where everything can be searched; and without scripts, where to look instead.

use super::{Described, Description, Here, Linked, Listed, glossary};
use crate::{Address, words};
use content::link::Kind;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Search {
    title: &'static str,
    summary: &'static str,
    places: Vec<Listed>,
    letters: Vec<Linked>,
}

impl Described for Search {
    fn description(&self) -> Description {
        Description::new("search", self.title, self.summary)
    }
}

pub(crate) fn search(here: &Here<'_>) -> Search {
    Search {
        title: words::SEARCH,
        summary: words::SEARCH_SUMMARY,
        places: places(here),
        letters: glossary::letters(here),
    }
}

/// The lists of everything there is, as far as there is any.
fn places(here: &Here<'_>) -> Vec<Listed> {
    let places = [
        (Address::Index(Kind::Playbook), words::PLAYBOOKS, words::PLAYBOOKS_SUMMARY),
        (Address::Index(Kind::Metric), words::METRICS, words::METRICS_SUMMARY),
        (Address::Index(Kind::Domain), words::DOMAINS, words::DOMAINS_SUMMARY),
        (Address::Index(Kind::Principle), words::PRINCIPLES, words::PRINCIPLES_SUMMARY),
        (Address::Model, words::MODEL, words::MODEL_SUMMARY),
        (Address::Journey, words::JOURNEY, words::JOURNEY_SUMMARY),
        (Address::Index(Kind::Article), words::ARTICLES, words::ARTICLES_SUMMARY),
        (Address::Index(Kind::Term), words::GLOSSARY, words::GLOSSARY_SUMMARY),
    ];
    let there = places.into_iter().filter(|(address, ..)| here.scene.plan.has(address));
    let listed = |(address, title, summary): (Address, &str, &str)| Listed {
        title: title.to_owned(),
        href: here.href(&address),
        summary: Some(summary.to_owned()),
        icon_svg: None,
        meta: Vec::new(),
    };
    there.map(listed).collect()
}
