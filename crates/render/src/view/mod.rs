//! What templates are given: one small struct for each kind of page, everything in it ready to be shown.

pub(crate) mod articles;
pub(crate) mod assessment;
pub(crate) mod calculator;
pub(crate) mod designer;
pub(crate) mod domain;
pub(crate) mod domains;
pub(crate) mod filters;
pub(crate) mod glossary;
pub(crate) mod health_score;
pub(crate) mod home;
pub(crate) mod journey;
pub(crate) mod languages;
pub(crate) mod metric;
pub(crate) mod metrics;
pub(crate) mod model;
pub(crate) mod not_found;
pub(crate) mod operating_model;
pub(crate) mod plain;
pub(crate) mod plan;
pub(crate) mod playbook;
pub(crate) mod playbooks;
pub(crate) mod principles;
pub(crate) mod search;
pub(crate) mod shared;
pub(crate) mod sheet;
pub(crate) mod transition;
pub(crate) mod used_in;

use crate::{
    Address, SitePlan, Theme,
    assets::Assets,
    cards,
    colors::Colors,
    plan::{relative, step_anchor},
    site::Version,
    words,
};
use content::{
    DomainPage, Library, Metric, Playbook, Principle, Prose, References, Transition,
    link::{Kind, Target},
};
use markdown::{Resolved, outline, plain_text, render, render_inline};
use maturity::{Level, MetricId, PlaybookId, Step};
use serde::Serialize;

/// All that pages are made of.
pub(crate) struct Scene<'a> {
    pub(crate) library: &'a Library,
    /// The site in all its languages, the original one first.
    pub(crate) versions: &'a [Version<'a>],
    pub(crate) references: &'a References,
    pub(crate) plan: &'a SitePlan,
    /// The folder of the search index.
    pub(crate) index: &'a str,
    pub(crate) theme: &'a Theme,
    pub(crate) assets: &'a Assets,
    pub(crate) colors: &'a Colors,
    /// How large the assessment in one file is: its page says so.
    pub(crate) one_file_bytes: usize,
}

/// A page's title and description, for its head.
pub(crate) struct Description {
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) kind: &'static str,
    /// From the page below home to the page's parent.
    pub(crate) parents: Vec<Address>,
    pub(crate) with_app: bool,
}

impl Description {
    pub(crate) fn new(kind: &'static str, title: &str, summary: &str) -> Self {
        Self { title: title.to_owned(), summary: plain_text(summary), kind, parents: Vec::new(), with_app: false }
    }

    pub(crate) fn below(mut self, parent: Address) -> Self {
        self.parents.push(parent);
        self
    }
}

/// A view says what its page is.
pub(crate) trait Described {
    fn description(&self) -> Description;
}

/// A thing with a page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Listed {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) summary: Option<String>,
    pub(crate) icon_svg: Option<String>,
    pub(crate) meta: Vec<String>,
}

/// A plain link.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Linked {
    pub(crate) title: String,
    pub(crate) href: String,
}

/// A stage; index 0 is "starting out".
#[derive(Clone, Debug, Serialize)]
pub(crate) struct StageView {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) index: u8,
    pub(crate) summary: String,
    pub(crate) figure_svg: String,
}

/// An entry of a table of contents.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct TocItem {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) depth: u8,
}

/// A page on its way: knows where it stands, so that it can say where others are.
pub(crate) struct Here<'a> {
    pub(crate) scene: &'a Scene<'a>,
    pub(crate) address: &'a Address,
    path: String,
}

impl<'a> Here<'a> {
    pub(crate) fn at(scene: &'a Scene<'a>, address: &'a Address) -> Self {
        Self { scene, address, path: scene.plan.path(address) }
    }

    /// The address of another page, as this page writes it. The page for addresses that are not there is shown at any
    /// depth, so that its links start at the root of the site.
    pub(crate) fn href(&self, address: &Address) -> String {
        self.file(&self.scene.plan.path(address))
    }

    /// The address of a file of the site, as this page writes it.
    pub(crate) fn file(&self, path: &str) -> String {
        if *self.address == Address::NotFound {
            format!("{}{path}", self.scene.library.site.base_path())
        } else {
            relative(&self.path, path)
        }
    }

    /// The address of a file of this page's language, as this page writes it.
    pub(crate) fn own_file(&self, path: &str) -> String {
        self.file(&self.scene.plan.file(path))
    }

    /// The checksum by which a browser checks a file of the site, where the site asks for that.
    pub(crate) fn integrity(&self, path: &str) -> Option<String> {
        self.scene.library.site.integrity.then(|| self.scene.assets.integrity(path)).flatten()
    }

    /// The address of a file that a script will load; behind `#` its checksum, where the site asks for that.
    pub(crate) fn checked(&self, path: &str) -> String {
        let integrity = self.integrity(path).map(|integrity| format!("#{integrity}")).unwrap_or_default();
        format!("{}{integrity}", self.file(path))
    }

    /// The page's own full address, where the site's is known.
    pub(crate) fn canonical(&self) -> Option<String> {
        (*self.address != Address::NotFound).then(|| self.absolute(self.address))?
    }

    /// The full address of a page where the site's is known, or else the address as this page writes it.
    pub(crate) fn url(&self, address: &Address) -> String {
        self.absolute(address).unwrap_or_else(|| self.href(address))
    }

    /// The full address of the picture that previews show, where the site's is known.
    pub(crate) fn card(&self) -> Option<String> {
        let base_url = self.scene.library.site.base_url.as_ref()?;
        cards::path(&self.path).map(|path| format!("{base_url}{path}"))
    }

    fn absolute(&self, address: &Address) -> Option<String> {
        let base_url = self.scene.library.site.base_url.as_ref()?;
        Some(format!("{base_url}{}", self.scene.plan.short_path(address)))
    }

    pub(crate) fn thing(&self, kind: Kind, id: &str) -> String {
        self.href(&Address::Thing(kind, id.to_owned()))
    }

    pub(crate) fn target(&self, target: &Target) -> Option<String> {
        if let Target::Elsewhere(address) = target {
            return Some(address.clone());
        }
        if let Target::Here(anchor) = target {
            return Some(format!("#{anchor}"));
        }
        let (address, anchor) = self.scene.plan.target(target)?;
        let href = if address == *self.address && anchor.is_some() { String::new() } else { self.href(&address) };
        Some(anchor.map_or(href.clone(), |anchor| format!("{href}#{anchor}")))
    }

    /// Markdown as HTML blocks.
    pub(crate) fn html(&self, text: &Prose) -> String {
        self.html_of(&text.value)
    }

    /// Markdown, given as text, as HTML blocks.
    pub(crate) fn html_of(&self, text: &str) -> String {
        render(text, 0, &|address| self.resolve(address))
    }

    /// Markdown as HTML blocks whose headings stand one level further down, below a heading of the page's own.
    pub(crate) fn html_below(&self, text: &Prose) -> String {
        render(&text.value, 1, &|address| self.resolve(address))
    }

    /// Markdown as HTML without a paragraph around it.
    pub(crate) fn inline(&self, text: &Prose) -> String {
        render_inline(&text.value, &|address| self.resolve(address))
    }

    fn resolve(&self, address: &str) -> Option<Resolved> {
        let target = Target::parse(address).ok()?;
        Some(Resolved { href: self.target(&target)?, title: self.hover(&target) })
    }

    /// What shows on hover: a term's definition.
    fn hover(&self, target: &Target) -> String {
        let Target::Thing { kind: Kind::Term, id, .. } = target else { return String::new() };
        let term = self.scene.library.glossary.iter().find(|term| term.id == *id);
        term.map(|term| plain_text(&term.definition.value)).unwrap_or_default()
    }

    pub(crate) fn stage(&self, level: Level) -> StageView {
        let Some(info) = usize::from(level.get()).checked_sub(1).and_then(|at| self.scene.library.stages.get(at))
        else {
            let title = words::sentences::starting_out().to_owned();
            return StageView { id: String::new(), title, index: 0, summary: String::new(), figure_svg: String::new() };
        };
        let figure = info.figure.as_deref().and_then(|figure| self.scene.theme.figure(figure));
        StageView {
            id: info.id.to_string(),
            title: info.title.clone(),
            index: level.get(),
            summary: plain_text(&info.summary.value),
            figure_svg: figure.unwrap_or_default().to_owned(),
        }
    }

    pub(crate) fn stages(&self) -> Vec<StageView> {
        (1..=self.scene.library.framework.top().get()).map(|index| self.stage(Level::new(index))).collect()
    }

    pub(crate) fn domain(&self, domain: &DomainPage) -> Listed {
        let icon = domain.icon.as_deref().and_then(|icon| self.scene.theme.icon(icon));
        Listed {
            title: domain.title.clone(),
            href: self.thing(Kind::Domain, domain.id.as_str()),
            summary: Some(plain_text(&domain.summary.value)),
            icon_svg: icon.map(str::to_owned),
            meta: Vec::new(),
        }
    }

    pub(crate) fn playbook(&self, playbook: &Playbook) -> Listed {
        Listed {
            title: playbook.title.clone(),
            href: self.thing(Kind::Playbook, playbook.id.as_str()),
            summary: Some(plain_text(&playbook.objective.value)),
            icon_svg: None,
            meta: vec![
                self.stage(playbook.stage).title,
                self.scene.library.role_title(&playbook.owner).to_owned(),
                words::sentences::weeks(playbook.weeks.into()),
            ],
        }
    }

    pub(crate) fn metric(&self, metric: &Metric) -> Listed {
        Listed {
            title: metric.title.clone(),
            href: self.thing(Kind::Metric, metric.id.as_str()),
            summary: Some(plain_text(&metric.summary.value)),
            icon_svg: None,
            meta: metric.also_known_as.iter().map(|name| words::also_called(name)).collect(),
        }
    }

    pub(crate) fn principle(&self, principle: &Principle) -> Listed {
        Listed {
            title: principle.title.clone(),
            href: self.thing(Kind::Principle, &principle.id),
            summary: Some(plain_text(&principle.summary.value)),
            icon_svg: None,
            meta: Vec::new(),
        }
    }

    pub(crate) fn transition(&self, transition: &Transition) -> Listed {
        Listed {
            title: transition.title.clone(),
            href: self.thing(Kind::Transition, &transition.id),
            summary: Some(plain_text(&transition.summary.value)),
            icon_svg: None,
            meta: Vec::new(),
        }
    }

    /// Links to some playbooks.
    pub(crate) fn playbook_links(&self, ids: &[PlaybookId]) -> Vec<Linked> {
        ids.iter().map(|id| self.playbook(self.scene.library.playbook(id)).into()).collect()
    }

    /// Links to some metrics.
    pub(crate) fn metric_links(&self, ids: &[MetricId]) -> Vec<Linked> {
        ids.iter().map(|id| self.metric(self.scene.library.metric(id)).into()).collect()
    }

    /// Texts as HTML, each without a paragraph around it.
    pub(crate) fn inlines(&self, texts: &[Prose]) -> Vec<String> {
        texts.iter().map(|text| self.inline(text)).collect()
    }

    /// A step, on its domain's page.
    pub(crate) fn step(&self, step: &Step) -> Linked {
        let library = self.scene.library;
        let domain = library.framework.step(&step.id).map_or("", |(domain, _, _)| domain.id.as_str());
        let page = Address::Thing(Kind::Domain, domain.to_owned());
        let href = if page == *self.address { String::new() } else { self.href(&page) };
        Linked { title: step.action.clone(), href: format!("{href}#{}", step_anchor(step.id.as_str())) }
    }

    /// What a text's second- and third-level headings say.
    pub(crate) fn toc(text: &Prose) -> Vec<TocItem> {
        let headings = outline(&text.value).headings.into_iter().filter(|heading| (2..=3).contains(&heading.level));
        headings
            .map(|heading| TocItem { title: heading.text, href: format!("#{}", heading.anchor), depth: heading.level })
            .collect()
    }
}

impl From<Listed> for Linked {
    fn from(listed: Listed) -> Self {
        Self { title: listed.title, href: listed.href }
    }
}

/// The neighbours of `list[at]`, as links.
pub(crate) fn neighbours<T>(list: &[T], at: usize, link: impl Fn(&T) -> Listed) -> (Option<Linked>, Option<Linked>) {
    let previous = at.checked_sub(1).and_then(|before| list.get(before));
    let as_link = |thing: &T| Linked::from(link(thing));
    (previous.map(as_link), list.get(at + 1).map(as_link))
}
