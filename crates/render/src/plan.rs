//! Every address of the site, known before any page is rendered.

use crate::Effort;
use content::{
    Alias, Library,
    link::{Kind, Target},
};
use maturity::{Level, QuestionId};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// A page of the site: what it is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// The first page.
    Home,
    /// The matrix of domains and stages.
    Model,
    /// The customer's journey: phases by functions.
    Journey,
    /// The touch models side by side.
    OperatingModel,
    /// The parts of a health score.
    HealthScore,
    /// All things of a kind.
    Index(Kind),
    /// One thing.
    Thing(Kind, String),
    /// Playbooks for one stage, by its id.
    PlaybooksByStage(String),
    /// Playbooks for one domain, by its id.
    PlaybooksByDomain(String),
    /// Playbooks that a role leads or takes part in, by its id.
    PlaybooksByRole(String),
    /// Playbooks by how much work they are.
    PlaybooksByEffort(Effort),
    /// The assessment.
    Assessment,
    /// The questionnaire on paper.
    Sheet,
    /// Where everything can be searched.
    Search,
    /// For addresses that are not there.
    NotFound,
}

/// What is written to a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// A page.
    Page(Address),
    /// The way from an earlier address of a page.
    Redirect(Address),
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Page(address) => write!(f, "{address:?}"),
            Self::Redirect(address) => write!(f, "an earlier address of {address:?}"),
        }
    }
}

/// Two things that want the same address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    /// The address.
    pub path: String,
    /// What wants it.
    pub claims: [Claim; 2],
}

impl fmt::Display for Collision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [one, other] = &self.claims;
        write!(f, "{one} and {other} would both be written to {}: give one of them another id", self.path)
    }
}

/// An address that a page once had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// The file that lay there, relative to the site's root.
    pub from: String,
    /// The page of today.
    pub to: Address,
}

/// Every page with its path.
#[derive(Clone, Debug)]
pub struct SitePlan {
    /// Where all of it lies: nothing, or a folder with a `/` at its end.
    folder: String,
    addresses: Vec<Address>,
    redirects: Vec<Redirect>,
    questions: BTreeMap<QuestionId, String>,
    terms: BTreeSet<String>,
}

/// Lays out the site.
///
/// # Errors
/// Two things that want the same address.
pub fn plan(library: &Library) -> Result<SitePlan, Collision> {
    let mut addresses =
        vec![Address::Home, Address::Model, Address::Assessment, Address::Sheet, Address::Search, Address::NotFound];
    let own = [
        ("journey", Address::Journey),
        ("operating-model", Address::OperatingModel),
        ("health-score", Address::HealthScore),
    ];
    let there = own.into_iter().filter(|(id, _)| library.ids(Kind::Index).any(|known| known == *id));
    addresses.extend(there.map(|(_, address)| address));
    let kinds =
        [Kind::Domain, Kind::Principle, Kind::Playbook, Kind::Metric, Kind::Transition, Kind::Article, Kind::Page];
    for kind in kinds {
        if !matches!(kind, Kind::Page | Kind::Transition) && library.ids(kind).next().is_some() {
            addresses.push(Address::Index(kind));
        }
        addresses.extend(library.ids(kind).map(|id| Address::Thing(kind, id.to_owned())));
    }
    if !library.glossary.is_empty() {
        addresses.push(Address::Index(Kind::Term));
    }
    if !library.playbooks.is_empty() {
        let stages = library
            .framework
            .stages
            .iter()
            .zip(1..)
            .filter(|(_, level)| library.playbooks.iter().any(|playbook| playbook.stage == Level::new(*level)));
        addresses.extend(stages.map(|(stage, _)| Address::PlaybooksByStage(stage.id.to_string())));
        let domains = library.domains.iter().filter(|domain| library.playbooks_of_domain(&domain.id).next().is_some());
        addresses.extend(domains.map(|domain| Address::PlaybooksByDomain(domain.id.to_string())));
        let roles =
            library.framework.roles.iter().filter(|role| library.playbooks.iter().any(|it| it.involves(&role.id)));
        addresses.extend(roles.map(|role| Address::PlaybooksByRole(role.id.to_string())));
        let is_there = |effort: &Effort| library.playbooks.iter().any(|it| Effort::of(it.effort) == *effort);
        addresses.extend(Effort::ALL.into_iter().filter(is_there).map(Address::PlaybooksByEffort));
    }
    let questions =
        library.framework.questions().map(|(domain, question)| (question.id.clone(), domain.id.to_string()));
    let terms = library.glossary.iter().map(|term| term.id.clone()).collect();
    let folder = library.folder();
    let mut plan = SitePlan { folder, addresses, redirects: Vec::new(), questions: questions.collect(), terms };
    plan.redirects = library.aliases.iter().flat_map(|alias| plan.redirects_of(alias)).collect();
    plan.collision().map_or(Ok(plan), Err)
}

impl SitePlan {
    /// The first two things that want one address.
    fn collision(&self) -> Option<Collision> {
        let pages = self.addresses.iter().map(|address| (self.path(address), Claim::Page(address.clone())));
        let redirects =
            self.redirects.iter().map(|redirect| (redirect.from.clone(), Claim::Redirect(redirect.to.clone())));
        let mut taken: BTreeMap<String, Claim> = BTreeMap::new();
        for (path, claim) in pages.chain(redirects) {
            if let Some(other) = taken.remove(&path) {
                return Some(Collision { path, claims: [other, claim] });
            }
            taken.insert(path, claim);
        }
        None
    }

    /// The addresses of a thing's pages under its earlier id.
    fn redirects_of(&self, alias: &Alias) -> Vec<Redirect> {
        let pages = |id: &str| [Address::Thing(alias.kind, id.to_owned()), Address::PlaybooksByDomain(id.to_owned())];
        let both = pages(&alias.old).into_iter().zip(pages(&alias.id));
        let there = both.filter(|(_, to)| {
            self.has(to) && (alias.kind == Kind::Domain || !matches!(to, Address::PlaybooksByDomain(_)))
        });
        there.map(|(from, to)| Redirect { from: self.path(&from), to }).collect()
    }

    /// Every address that a page once had.
    pub fn redirects(&self) -> &[Redirect] {
        &self.redirects
    }

    /// Every page.
    pub fn addresses(&self) -> &[Address] {
        &self.addresses
    }

    /// Whether there is such a page: lists of nothing have none.
    pub fn has(&self, address: &Address) -> bool {
        self.addresses.contains(address)
    }

    /// The page's file, relative to the site's root.
    pub fn path(&self, address: &Address) -> String {
        self.file(&file_of(address))
    }

    /// A file of this language, relative to the site's root.
    pub(crate) fn file(&self, path: &str) -> String {
        format!("{}{path}", self.folder)
    }

    /// The page's address relative to the site's root: that of its folder, where it is the folder's page.
    pub(crate) fn short_path(&self, address: &Address) -> String {
        let path = self.path(address);
        path.strip_suffix("index.html").map(str::to_owned).unwrap_or(path)
    }

    /// Where a link of an author leads: a page and a place on it. Nothing for another site or the same page, nor
    /// for what an edition hides.
    pub(crate) fn target(&self, target: &Target) -> Option<(Address, Option<String>)> {
        let Target::Thing { kind, id, anchor } = target else { return None };
        let (address, anchor) = match kind {
            Kind::Term if !self.terms.contains(id) => return None,
            Kind::Term => (Address::Index(Kind::Term), Some(id.clone())),
            Kind::Question => {
                let domain = self.questions.get(&QuestionId::new(id.as_str()))?;
                (Address::Thing(Kind::Domain, domain.clone()), Some(question_anchor(id)))
            }
            Kind::Index => (index(id)?, anchor.clone()),
            kind => (Address::Thing(*kind, id.clone()), anchor.clone()),
        };
        self.has(&address).then_some((address, anchor))
    }
}

/// The page's file within its language.
fn file_of(address: &Address) -> String {
    match address {
        Address::Home => "index.html".to_owned(),
        Address::Model => "model.html".to_owned(),
        Address::Journey => "journey.html".to_owned(),
        Address::OperatingModel => "operating-model.html".to_owned(),
        Address::HealthScore => "health-score.html".to_owned(),
        Address::Index(Kind::Term) => "glossary.html".to_owned(),
        Address::Index(kind) => format!("{}/index.html", folder(*kind)),
        Address::Thing(Kind::Page, id) => format!("{id}.html"),
        Address::Thing(kind, id) => format!("{}/{id}.html", folder(*kind)),
        Address::PlaybooksByStage(stage) => format!("playbooks/by-stage/{stage}.html"),
        Address::PlaybooksByDomain(domain) => format!("playbooks/by-domain/{domain}.html"),
        Address::PlaybooksByRole(role) => format!("playbooks/by-role/{role}.html"),
        Address::PlaybooksByEffort(effort) => format!("playbooks/by-effort/{}.html", effort.id()),
        Address::Assessment => "assessment/index.html".to_owned(),
        Address::Sheet => "assessment/sheet.html".to_owned(),
        Address::Search => "search.html".to_owned(),
        Address::NotFound => "404.html".to_owned(),
    }
}

fn index(name: &str) -> Option<Address> {
    Some(match name {
        "home" => Address::Home,
        "model" => Address::Model,
        "domains" => Address::Index(Kind::Domain),
        "principles" => Address::Index(Kind::Principle),
        "playbooks" => Address::Index(Kind::Playbook),
        "metrics" => Address::Index(Kind::Metric),
        "journey" => Address::Journey,
        "operating-model" => Address::OperatingModel,
        "health-score" => Address::HealthScore,
        "glossary" => Address::Index(Kind::Term),
        "articles" => Address::Index(Kind::Article),
        "assessment" => Address::Assessment,
        "search" => Address::Search,
        _ => return None,
    })
}

fn folder(kind: Kind) -> &'static str {
    match kind {
        Kind::Domain | Kind::Question => "domains",
        Kind::Principle => "principles",
        Kind::Playbook => "playbooks",
        Kind::Metric => "metrics",
        Kind::Term => "glossary",
        Kind::Transition => "transitions",
        Kind::Article => "articles",
        Kind::Page | Kind::Index => "",
    }
}

/// The place of a question on its domain's page: no heading of an author has such an anchor by chance.
pub(crate) fn question_anchor(id: &str) -> String {
    format!("question.{id}")
}

/// The place of a step on its domain's page.
pub(crate) fn step_anchor(id: &str) -> String {
    format!("step.{}", id.replace('@', "."))
}

/// The address of `to` as a page at `from` writes it: relative, so that the site works wherever it is put.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let folders: Vec<&str> = from.split('/').collect();
    let target: Vec<&str> = to.split('/').collect();
    let shared =
        folders[..folders.len() - 1].iter().zip(&target[..target.len() - 1]).take_while(|(a, b)| a == b).count();
    let mut href = "../".repeat(folders.len() - 1 - shared);
    href.push_str(&target[shared..].join("/"));
    href
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn relative_addresses_climb_only_as_far_as_they_must() {
        assert_eq!(relative("index.html", "playbooks/a.html"), "playbooks/a.html");
        assert_eq!(relative("playbooks/a.html", "playbooks/b.html"), "b.html");
        assert_eq!(relative("playbooks/by-stage/walk.html", "playbooks/index.html"), "../index.html");
        assert_eq!(relative("playbooks/a.html", "index.html"), "../index.html");
    }
}
