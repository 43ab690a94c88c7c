//! All domains.

use super::{Described, Description, Here, Listed};
use crate::{Address, words};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Domains {
    title: &'static str,
    summary: &'static str,
    model_href: String,
    domains: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    #[serde(flatten)]
    listed: Listed,
    /// Whose stage is said beside it to a returning visitor.
    mark: String,
}

impl Described for Domains {
    fn description(&self) -> Description {
        Description::new("domains", self.title, self.summary).below(Address::Model)
    }
}

pub(crate) fn domains(here: &Here<'_>) -> Domains {
    let library = here.scene.library;
    let listed = |domain: &content::DomainPage| {
        let questions = library.framework.domain(&domain.id).map_or(0, |domain| domain.questions.len());
        let playbooks = library.playbooks_of_domain(&domain.id).count();
        let counts = [words::questions_of_domain(questions), words::playbooks_of_domain(playbooks)];
        let there = counts.into_iter().zip([questions, playbooks]).filter(|(_, number)| *number > 0);
        let meta = there.map(|(count, _)| count).collect();
        Item { listed: Listed { meta, ..here.domain(domain) }, mark: format!("domain:{}", domain.id) }
    };
    Domains {
        title: words::domains(),
        summary: words::domains_summary(),
        model_href: here.href(&Address::Model),
        domains: library.domains.iter().map(listed).collect(),
    }
}
