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
        title: words::search(),
        summary: words::search_summary(),
        places: places(here),
        letters: glossary::letters(here),
    }
}

/// The lists of everything there is, as far as there is any.
fn places(here: &Here<'_>) -> Vec<Listed> {
    let places = [
        (Address::Index(Kind::Playbook), words::playbooks(), words::playbooks_summary()),
        (Address::Index(Kind::Metric), words::metrics(), words::metrics_summary()),
        (Address::Index(Kind::Domain), words::domains(), words::domains_summary()),
        (Address::Index(Kind::Principle), words::principles(), words::principles_summary()),
        (Address::Model, words::model(), words::model_summary()),
        (Address::Journey, words::journey(), words::journey_summary()),
        (Address::Index(Kind::Article), words::articles(), words::articles_summary()),
        (Address::Index(Kind::Term), words::glossary(), words::glossary_summary()),
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
