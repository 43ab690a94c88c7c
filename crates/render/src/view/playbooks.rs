//! All playbooks, or those for a stage or a domain: each filter is a page of its own, so that it works without scripts.

use super::{Described, Description, Here, Listed, StageView};
use crate::{Address, words};
use content::{Playbook, link::Kind};
use maturity::{DomainId, Level};
use serde::Serialize;

#[derive(Clone, Copy)]
pub(crate) enum Filter<'a> {
    All,
    Stage(&'a str),
    Domain(&'a str),
}

#[derive(Serialize)]
pub(crate) struct Playbooks {
    title: String,
    summary: &'static str,
    filters: Vec<FilterView>,
    groups: Vec<Group>,
    #[serde(skip)]
    filtered: bool,
}

#[derive(Serialize)]
struct FilterView {
    title: &'static str,
    options: Vec<FilterOption>,
}

#[derive(Serialize)]
struct FilterOption {
    title: String,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct Group {
    stage: StageView,
    playbooks: Vec<Listed>,
}

impl Described for Playbooks {
    fn description(&self) -> Description {
        let description = Description::new("playbooks", &self.title, self.summary);
        if self.filtered { description.below(Address::Index(Kind::Playbook)) } else { description }
    }
}

pub(crate) fn playbooks(here: &Here<'_>, filter: Filter<'_>) -> Playbooks {
    let title = match filter {
        Filter::All => words::PLAYBOOKS.to_owned(),
        Filter::Stage(stage) => {
            let title = here.scene.library.stages.iter().find(|info| info.id.as_str() == stage).map(|info| &info.title);
            format!("{} for {}", words::PLAYBOOKS, title.map_or(stage, String::as_str))
        }
        Filter::Domain(domain) => {
            format!("{} for {}", words::PLAYBOOKS, here.scene.library.domain(&DomainId::new(domain)).title)
        }
    };
    let top = here.scene.library.framework.top().get();
    let groups = (1..=top).map(|index| group(here, Level::new(index), filter));
    Playbooks {
        title,
        summary: words::PLAYBOOKS_SUMMARY,
        filters: vec![stages(here), domains(here)],
        groups: groups.filter(|group| !group.playbooks.is_empty()).collect(),
        filtered: !matches!(filter, Filter::All),
    }
}

fn group(here: &Here<'_>, level: Level, filter: Filter<'_>) -> Group {
    let library = here.scene.library;
    let is_shown = |playbook: &&Playbook| match filter {
        Filter::All => true,
        Filter::Stage(stage) => library.framework.stage(playbook.stage).is_some_and(|own| own.id.as_str() == stage),
        Filter::Domain(domain) => {
            library.playbooks_of_domain(&DomainId::new(domain)).any(|other| other.id == playbook.id)
        }
    };
    let playbooks = library.playbooks.iter().filter(|playbook| playbook.stage == level).filter(is_shown);
    Group {
        stage: StageView { figure_svg: String::new(), ..here.stage(level) },
        playbooks: playbooks.map(|playbook| here.playbook(playbook)).collect(),
    }
}

fn stages(here: &Here<'_>) -> FilterView {
    let stages = here.scene.library.stages.iter();
    let option = |stage: &content::StageInfo| {
        filter_option(here, &stage.title, &Address::PlaybooksByStage(stage.id.to_string()))
    };
    FilterView { title: "Stage", options: std::iter::once(all(here)).chain(stages.map(option)).collect() }
}

fn domains(here: &Here<'_>) -> FilterView {
    let domains = here.scene.library.domains.iter();
    let option = |domain: &content::DomainPage| {
        filter_option(here, &domain.title, &Address::PlaybooksByDomain(domain.id.to_string()))
    };
    FilterView { title: "Domain", options: std::iter::once(all(here)).chain(domains.map(option)).collect() }
}

fn all(here: &Here<'_>) -> FilterOption {
    filter_option(here, "All", &Address::Index(Kind::Playbook))
}

fn filter_option(here: &Here<'_>, title: &str, address: &Address) -> FilterOption {
    FilterOption { title: title.to_owned(), href: here.href(address), current: address == here.address }
}
