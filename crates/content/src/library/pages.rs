//! The things that have pages.

use super::{Date, Prose};
use maturity::{DomainId, Level, MetricId, PlaybookId, RoleId, StageId, StepId};

/// What a stage is, beyond its name.
#[derive(Clone, Debug)]
pub struct StageInfo {
    /// Permanent id.
    pub id: StageId,
    /// Shown to people.
    pub title: String,
    /// One or two sentences.
    pub summary: Prose,
    /// The theme's figure for it.
    pub figure: Option<String>,
}

/// A phase of the customer's journey.
#[derive(Clone, Debug)]
pub struct JourneyPhase {
    /// Permanent id.
    pub id: String,
    /// Shown to people.
    pub title: String,
    /// One sentence.
    pub summary: Prose,
    /// Who leads it.
    pub owner: RoleId,
    /// The fact by which it is over.
    pub ends_when: Prose,
    /// What each function does in it; who is named here and does not lead supports.
    pub by_role: Vec<(RoleId, Prose)>,
    /// Playbooks for it.
    pub playbooks: Vec<PlaybookId>,
    /// Metrics that show how it goes.
    pub metrics: Vec<MetricId>,
}

/// A domain's page.
#[derive(Clone, Debug)]
pub struct DomainPage {
    /// Permanent id.
    pub id: DomainId,
    /// Shown to people.
    pub title: String,
    /// One sentence.
    pub summary: Prose,
    /// The theme's icon for it.
    pub icon: Option<String>,
    /// What one would observe at each stage, in the order of the stages.
    pub cells: Vec<Prose>,
    /// The page itself.
    pub body: Prose,
}

/// A principle.
#[derive(Clone, Debug)]
pub struct Principle {
    /// Permanent id.
    pub id: String,
    /// Shown to people.
    pub title: String,
    /// One sentence.
    pub summary: Prose,
    /// Place among the principles.
    pub order: u32,
    /// Why it matters.
    pub why: Prose,
    /// How it shows at each stage, in the order of the stages.
    pub cells: Vec<Prose>,
    /// What each function does about it.
    pub by_role: Vec<(RoleId, Prose)>,
    /// Domains where it is at home.
    pub domains: Vec<DomainId>,
    /// Playbooks that put it to work.
    pub playbooks: Vec<PlaybookId>,
    /// Metrics that show it.
    pub metrics: Vec<MetricId>,
    /// Principles near it.
    pub related: Vec<String>,
    /// The idea.
    pub body: Prose,
}

/// A playbook.
#[derive(Clone, Debug)]
pub struct Playbook {
    /// Permanent id.
    pub id: PlaybookId,
    /// Shown to people.
    pub title: String,
    /// The result, checkable.
    pub objective: Prose,
    /// The stage that it helps to reach.
    pub stage: Level,
    /// Domains that it serves.
    pub domains: Vec<DomainId>,
    /// Every step that it carries out: those that name it, and those that it names.
    pub steps: Vec<StepId>,
    /// Who leads it.
    pub owner: RoleId,
    /// Who takes part.
    pub roles: Vec<RoleId>,
    /// Elapsed weeks.
    pub weeks: u16,
    /// 1 to 5.
    pub effort: u8,
    /// What to watch.
    pub metrics: Vec<MetricId>,
    /// What goes wrong.
    pub pitfalls: Vec<Prose>,
    /// What to copy.
    pub templates: Vec<Template>,
    /// Numbered steps, each with its "done when".
    pub body: Prose,
}

/// Something to copy: an agenda, a mail, a table.
#[derive(Clone, Debug)]
pub struct Template {
    /// Shown to people.
    pub title: String,
    /// Markdown, to be copied as it is.
    pub body: Prose,
}

/// The way from one stage to the next.
#[derive(Clone, Debug)]
pub struct Transition {
    /// Permanent id.
    pub id: String,
    /// From this level.
    pub from: Level,
    /// To this one.
    pub to: Level,
    /// Shown to people.
    pub title: String,
    /// One sentence.
    pub summary: Prose,
    /// How one knows that it is time.
    pub signals: Vec<Prose>,
    /// What changes.
    pub shifts: Vec<Shift>,
    /// What must be learned.
    pub capabilities: Vec<Prose>,
    /// What goes wrong.
    pub risks: Vec<Prose>,
    /// Playbooks on the way.
    pub playbooks: Vec<PlaybookId>,
    /// The page itself.
    pub body: Prose,
}

/// What changes: from this to that.
#[derive(Clone, Debug)]
pub struct Shift {
    /// As it was.
    pub from: Prose,
    /// As it will be.
    pub to: Prose,
}

/// A longer read.
#[derive(Clone, Debug)]
pub struct Article {
    /// Permanent id.
    pub id: String,
    /// Shown to people.
    pub title: String,
    /// One or two sentences.
    pub summary: Prose,
    /// Place among the articles.
    pub order: u32,
    /// When it was published, where that is said.
    pub published: Option<Date>,
    /// When it last changed, where that is said; never before `published`.
    pub updated: Option<Date>,
    /// Domains that it is about.
    pub domains: Vec<DomainId>,
    /// Playbooks that take it further.
    pub playbooks: Vec<PlaybookId>,
    /// Principles that it is about.
    pub principles: Vec<String>,
    /// The text.
    pub body: Prose,
}

/// What the first page says.
#[derive(Clone, Debug, Default)]
pub struct Home {
    /// The sentence that a visitor reads first.
    pub title: String,
    /// What they get, in two or three sentences.
    pub summary: String,
    /// Whose result the sample shows.
    pub sample: Option<String>,
}

/// A plain page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Permanent id.
    pub id: String,
    /// Shown to people.
    pub title: String,
    /// One sentence.
    pub summary: Prose,
    /// The text.
    pub body: Prose,
}

/// A word and what it means.
#[derive(Clone, Debug)]
pub struct Term {
    /// Permanent id.
    pub id: String,
    /// Shown to people.
    pub title: String,
    /// Other words for it.
    pub aliases: Vec<String>,
    /// What it means.
    pub definition: Prose,
    /// Terms near it.
    pub see: Vec<String>,
}
