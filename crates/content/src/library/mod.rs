//! What the content means: every reference names a thing that is there.

mod alias;
mod backlinks;
mod date;
pub(crate) mod health_score;
mod metric;
mod operating_model;
mod pages;
mod references;

pub use alias::Alias;
pub use date::Date;
pub use health_score::{HealthScore, Part, Signal, State};
pub use metric::{Benchmark, Decimal, Example, Input, Metric, Priority, PriorityOf};
pub use operating_model::{Assumption, AssumptionOf, OperatingModel, PlanningBenchmark, TouchModel};
pub use pages::{
    Article, DomainPage, Home, JourneyPhase, Page, Playbook, Principle, Shift, StageInfo, Template, Term, Transition,
};
pub use references::{Place, References};

use crate::{Site, languages::Untranslated, yaml::Spanned};
use maturity::{Answers, DomainId, Framework, MetricId, Outcomes, PlaybookId};
use words::Words;

/// Markdown that an author wrote, and its place.
pub type Prose = Spanned<String>;

/// A whole project, resolved. Every id in it names a thing in it.
#[derive(Clone, Debug)]
pub struct Library {
    /// What is assessed; its texts are plain text.
    pub framework: Framework,
    /// One sentence about the framework.
    pub summary: String,
    /// BCP 47, such as `en-US`.
    pub language: String,
    /// What pages, the assessment and its files say in that language.
    pub words: &'static Words,
    /// What is still in the original language, where this is a translation.
    pub untranslated: Option<Untranslated>,
    /// In order, beside `framework.stages`.
    pub stages: Vec<StageInfo>,
    /// The customer's journey, in order.
    pub journey_phases: Vec<JourneyPhase>,
    /// In the framework's order, beside `framework.domains`.
    pub domains: Vec<DomainPage>,
    /// By their order.
    pub principles: Vec<Principle>,
    /// By stage, then title.
    pub playbooks: Vec<Playbook>,
    /// By category, then title.
    pub metrics: Vec<Metric>,
    /// In the order of the stages they lead from.
    pub transitions: Vec<Transition>,
    /// Which customers get what from whom, where that is described.
    pub operating_model: Option<OperatingModel>,
    /// What a customer's health is read from, where that is described.
    pub health_score: Option<HealthScore>,
    /// By their order.
    pub articles: Vec<Article>,
    /// By id.
    pub pages: Vec<Page>,
    /// By term.
    pub glossary: Vec<Term>,
    /// Earlier ids of things with a page, by kind, then earlier id. Those of questions are in the framework.
    pub aliases: Vec<Alias>,
    /// What the first page says.
    pub home: Home,
    /// Answers whose result the first page shows.
    pub sample: Option<Answers>,
    /// What results are held against.
    pub outcomes: Outcomes,
    /// Name, address, navigation.
    pub site: Site,
}

impl Library {
    /// The folder of the site in which this language's pages lie, with a `/` at its end; nothing for the original language.
    pub fn folder(&self) -> String {
        self.untranslated.as_ref().map(|_| format!("{}/", self.language)).unwrap_or_default()
    }

    /// The domain's page.
    ///
    /// # Panics
    /// Never for an id out of this library: resolving checked it.
    pub fn domain(&self, id: &DomainId) -> &DomainPage {
        self.domains.iter().find(|domain| &domain.id == id).expect("resolve checked every domain id")
    }

    /// The playbook with this id.
    ///
    /// # Panics
    /// Never for an id out of this library: resolving checked it.
    pub fn playbook(&self, id: &PlaybookId) -> &Playbook {
        self.playbooks.iter().find(|playbook| &playbook.id == id).expect("resolve checked every playbook id")
    }

    /// The metric with this id.
    ///
    /// # Panics
    /// Never for an id out of this library: resolving checked it.
    pub fn metric(&self, id: &MetricId) -> &Metric {
        self.metrics.iter().find(|metric| &metric.id == id).expect("resolve checked every metric id")
    }

    /// The principle with this id.
    ///
    /// # Panics
    /// Never for an id out of this library: resolving checked it.
    pub fn principle(&self, id: &str) -> &Principle {
        self.principles.iter().find(|principle| principle.id == id).expect("resolve checked every principle id")
    }

    /// What a role is called.
    pub fn role_title<'a>(&'a self, id: &'a maturity::RoleId) -> &'a str {
        self.framework.roles.iter().find(|role| &role.id == id).map_or(id.as_str(), |role| &role.title)
    }
}
