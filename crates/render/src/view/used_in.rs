//! Where a thing is used: the pages that lead to it and that its own page does not lead to anyway.

use super::{Here, Linked};
use crate::words;
use content::{Place, link::Kind};
use serde::Serialize;
use std::collections::BTreeSet;

/// Pages of one kind.
#[derive(Serialize)]
pub(crate) struct Group {
    title: &'static str,
    items: Vec<Linked>,
}

/// The pages that name this one, by kind, without those whose addresses are `shown` on it already.
pub(crate) fn used_in<'l>(here: &Here<'_>, place: &Place, shown: impl IntoIterator<Item = &'l Linked>) -> Vec<Group> {
    let page = |href: &str| href.split('#').next().unwrap_or_default().to_owned();
    let shown: BTreeSet<String> = shown.into_iter().map(|link| page(&link.href)).collect();
    let sources: Vec<&Place> = here.scene.references.to(place).collect();
    let kinds = [
        (Kind::Domain, words::domains()),
        (Kind::Principle, words::principles()),
        (Kind::Playbook, words::playbooks()),
        (Kind::Metric, words::metrics()),
        (Kind::Transition, words::transitions()),
        (Kind::Index, words::model_pages()),
        (Kind::Article, words::articles()),
        (Kind::Page, words::pages()),
        (Kind::Term, words::glossary()),
    ];
    let groups = kinds.into_iter().map(|(kind, title)| {
        let of_kind = sources.iter().filter(|source| source.kind == kind);
        let links = of_kind.filter_map(|source| link(here, source));
        Group { title, items: links.filter(|link| kind == Kind::Term || !shown.contains(&page(&link.href))).collect() }
    });
    groups.filter(|group| !group.items.is_empty()).collect()
}

/// The pages that name a term, in one row: the terms that do so stand beside it.
pub(crate) fn mentions(here: &Here<'_>, place: &Place) -> Vec<Linked> {
    let groups = used_in(here, place, []).into_iter().filter(|group| group.title != words::glossary());
    groups.flat_map(|group| group.items).collect()
}

fn link(here: &Here<'_>, place: &Place) -> Option<Linked> {
    let library = here.scene.library;
    let title = match (place.kind, place.id.as_str()) {
        (Kind::Index, "journey") => words::journey().to_owned(),
        (Kind::Index, "operating-model") => library.operating_model.as_ref()?.title.clone(),
        (Kind::Index, "health-score") => library.health_score.as_ref()?.title.clone(),
        (kind, id) => library.title_of(kind, id)?.to_owned(),
    };
    let target = content::link::Target::Thing { kind: place.kind, id: place.id.clone(), anchor: None };
    Some(Linked { title, href: here.target(&target)? })
}
