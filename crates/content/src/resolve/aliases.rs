//! Earlier ids of the things that have a page.

use super::Resolver;
use crate::{library::Alias, link::Kind, parse::Document, yaml::Text};

impl Resolver<'_> {
    /// Those of drafts are left out, as the drafts are.
    pub(super) fn aliases(&self) -> Vec<Alias> {
        let parsed = self.parsed;
        let mut aliases = Vec::new();
        aliases.extend(of(Kind::Domain, &parsed.domains, |front| (front.draft, &front.aliases)));
        aliases.extend(of(Kind::Principle, &parsed.principles, |front| (front.draft, &front.aliases)));
        aliases.extend(of(Kind::Playbook, &parsed.playbooks, |front| (front.draft, &front.aliases)));
        aliases.extend(of(Kind::Metric, &parsed.metrics, |front| (front.draft, &front.aliases)));
        aliases.extend(of(Kind::Article, &parsed.articles, |front| (front.draft, &front.aliases)));
        aliases.extend(of(Kind::Page, &parsed.pages, |front| (front.draft, &front.aliases)));
        aliases.sort();
        aliases
    }
}

fn of<T>(kind: Kind, documents: &[Document<T>], aliases: fn(&T) -> (bool, &Vec<Text>)) -> Vec<Alias> {
    let mut found = Vec::new();
    for document in documents {
        let (draft, old) = aliases(&document.front);
        let alias = |old: &Text| Alias { kind, old: old.value.clone(), id: document.id.value.clone() };
        found.extend(old.iter().filter(|_| !draft).map(alias));
    }
    found
}
