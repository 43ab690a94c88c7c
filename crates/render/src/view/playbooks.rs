//! All playbooks, or those that one filter lets through: each filter is a page of its own, so that it works without
//! scripts. With scripts the page of all combines them, by what is written beside each playbook.

use super::{
    Described, Description, Here, StageView,
    filters::{FilterOption, FilterView, Filtered},
};
use crate::{Address, Effort, words};
use content::{Library, Playbook, link::Kind};
use maturity::{DomainId, Level, RoleId};
use serde::Serialize;

/// Which playbooks a page shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filter<'a> {
    All,
    Stage(&'a str),
    Domain(&'a str),
    Role(&'a str),
    Effort(Effort),
}

impl<'a> Filter<'a> {
    /// That of the page at `address`, where it is one of playbooks.
    pub(crate) fn at(address: &'a Address) -> Option<Self> {
        Some(match address {
            Address::Index(Kind::Playbook) => Self::All,
            Address::PlaybooksByStage(stage) => Self::Stage(stage),
            Address::PlaybooksByDomain(domain) => Self::Domain(domain),
            Address::PlaybooksByRole(role) => Self::Role(role),
            Address::PlaybooksByEffort(effort) => Self::Effort(*effort),
            _ => return None,
        })
    }

    /// Its kind and its value.
    fn parts(self) -> (&'static str, &'a str) {
        match self {
            Self::All => ("", ""),
            Self::Stage(stage) => ("stage", stage),
            Self::Domain(domain) => ("domain", domain),
            Self::Role(role) => ("role", role),
            Self::Effort(effort) => ("effort", effort.id()),
        }
    }

    /// Both, as they stand among the facets of a playbook.
    fn facet(self) -> String {
        let (kind, value) = self.parts();
        format!("{kind}:{value}")
    }

    fn lets_through(self, library: &Library, playbook: &Playbook) -> bool {
        match self {
            Self::All => true,
            Self::Stage(id) => library.framework.stage(playbook.stage).is_some_and(|stage| stage.id.as_str() == id),
            Self::Domain(id) => library.playbooks_of_domain(&DomainId::new(id)).any(|other| other.id == playbook.id),
            Self::Role(id) => playbook.involves(&RoleId::new(id)),
            Self::Effort(effort) => Effort::of(playbook.effort) == effort,
        }
    }

    /// What the page is called.
    pub(crate) fn page_title(self, library: &Library) -> String {
        words::playbooks_by(self.parts().0, self.parts().1, &self.title(library))
    }

    /// What it is called beside others of its kind.
    fn title(self, library: &Library) -> String {
        match self {
            Self::All => words::all().to_owned(),
            Self::Stage(id) => {
                let stage = library.stages.iter().find(|stage| stage.id.as_str() == id);
                stage.map_or(id, |stage| &stage.title).to_owned()
            }
            Self::Domain(id) => library.domain(&DomainId::new(id)).title.clone(),
            Self::Role(id) => library.role_title(&RoleId::new(id)).to_owned(),
            Self::Effort(effort) => words::effort(effort),
        }
    }
}

#[derive(Serialize)]
pub(crate) struct Playbooks {
    title: String,
    summary: &'static str,
    filters: Vec<FilterView>,
    groups: Vec<Group>,
    filtered: bool,
}

#[derive(Serialize)]
struct Group {
    stage: StageView,
    playbooks: Vec<Filtered>,
}

impl Described for Playbooks {
    fn description(&self) -> Description {
        let description = Description::new("playbooks", &self.title, self.summary);
        if self.filtered { description.below(Address::Index(Kind::Playbook)) } else { description }
    }
}

pub(crate) fn playbooks(here: &Here<'_>, filter: Filter<'_>) -> Playbooks {
    let library = here.scene.library;
    let filters: Vec<Filter<'_>> = here.scene.plan.addresses().iter().filter_map(Filter::at).collect();
    let groups = (1..=library.framework.top().get()).map(|index| group(here, Level::new(index), filter, &filters));
    let titles = [
        ("stage", words::stage()),
        ("domain", words::domain()),
        ("role", words::role()),
        ("effort", words::sentences::effort()),
    ];
    Playbooks {
        title: filter.page_title(library),
        summary: words::playbooks_summary(),
        filters: titles.into_iter().map(|(name, title)| filter_view(here, name, title)).collect(),
        groups: groups.filter(|group| !group.playbooks.is_empty()).collect(),
        filtered: filter != Filter::All,
    }
}

fn group(here: &Here<'_>, level: Level, filter: Filter<'_>, filters: &[Filter<'_>]) -> Group {
    let library = here.scene.library;
    let playbooks = library.playbooks.iter().filter(|playbook| playbook.stage == level);
    let playbooks = playbooks.filter(|playbook| filter.lets_through(library, playbook));
    let facets = |playbook: &Playbook| {
        let through = filters.iter().filter(|one| **one != Filter::All && one.lets_through(library, playbook));
        through.map(|filter| filter.facet()).collect::<Vec<_>>().join(" ")
    };
    Group {
        stage: StageView { figure_svg: String::new(), ..here.stage(level) },
        playbooks: playbooks
            .map(|playbook| Filtered { listed: here.playbook(playbook), facets: facets(playbook) })
            .collect(),
    }
}

/// One kind of filter: all playbooks, and then each page of that kind.
fn filter_view(here: &Here<'_>, name: &'static str, title: &'static str) -> FilterView {
    let library = here.scene.library;
    let option = |address: &Address| {
        let filter = Filter::at(address).filter(|filter| *filter == Filter::All || filter.parts().0 == name)?;
        Some(FilterOption {
            facet: filter.facet(),
            title: filter.title(library),
            href: here.href(address),
            count: library.playbooks.iter().filter(|playbook| filter.lets_through(library, playbook)).count(),
            current: address == here.address,
        })
    };
    let options = here.scene.plan.addresses().iter().filter_map(option);
    FilterView { name, title, options: options.collect() }
}
