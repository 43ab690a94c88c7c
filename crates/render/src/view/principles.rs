//! All principles, and one.

use super::{Described, Description, Here, Linked, Listed, StageView, neighbours, used_in};
use crate::{Address, words};
use content::{Place, link::Kind};
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Principles {
    title: &'static str,
    summary: &'static str,
    principles: Vec<Listed>,
}

#[derive(Serialize)]
pub(crate) struct Principle {
    principle: Head,
    stages: Vec<Cell>,
    by_role: Vec<ByRole>,
    domains: Vec<Linked>,
    playbooks: Vec<Linked>,
    metrics: Vec<Linked>,
    principles: Vec<Linked>,
    used_in: Vec<used_in::Group>,
    previous: Option<Linked>,
    next: Option<Linked>,
}

#[derive(Serialize)]
struct Head {
    title: String,
    summary: String,
    body_html: String,
    why_html: String,
}

#[derive(Serialize)]
struct Cell {
    #[serde(flatten)]
    stage: StageView,
    html: String,
}

#[derive(Serialize)]
struct ByRole {
    title: String,
    html: String,
}

impl Described for Principles {
    fn description(&self) -> Description {
        Description::new("principles", self.title, self.summary)
    }
}

impl Described for Principle {
    fn description(&self) -> Description {
        Description::new("principle", &self.principle.title, &self.principle.summary)
            .below(Address::Index(Kind::Principle))
    }
}

pub(crate) fn principles(here: &Here<'_>) -> Principles {
    let principles = here.scene.library.principles.iter();
    Principles {
        title: words::principles(),
        summary: words::principles_summary(),
        principles: principles.map(|principle| here.principle(principle)).collect(),
    }
}

pub(crate) fn principle(here: &Here<'_>, at: usize) -> Principle {
    let library = here.scene.library;
    let principle = &library.principles[at];
    let cells = here.stages().into_iter().zip(&principle.cells);
    let by_role = principle.by_role.iter();
    let (previous, next) = neighbours(&library.principles, at, |principle| here.principle(principle));
    let domains: Vec<Linked> = principle.domains.iter().map(|id| here.domain(library.domain(id)).into()).collect();
    let playbooks = here.playbook_links(&principle.playbooks);
    let metrics = here.metric_links(&principle.metrics);
    let principles: Vec<Linked> =
        library.principles_near(principle).map(|other| here.principle(other).into()).collect();
    let shown: Vec<Linked> = [&domains, &playbooks, &metrics, &principles].into_iter().flatten().cloned().collect();
    Principle {
        principle: Head {
            title: principle.title.clone(),
            summary: plain_text(&principle.summary.value),
            body_html: here.html_below(&principle.body),
            why_html: here.html(&principle.why),
        },
        stages: cells.map(|(stage, cell)| Cell { stage, html: here.html(cell) }).collect(),
        by_role: by_role
            .map(|(role, text)| ByRole { title: library.role_title(role).to_owned(), html: here.html(text) })
            .collect(),
        domains,
        playbooks,
        metrics,
        principles,
        used_in: used_in::used_in(here, &Place::new(Kind::Principle, &principle.id), &shown),
        previous,
        next,
    }
}
