//! One page: its view, its template, its HTML.

use crate::{
    Address, ThemeError, needs,
    view::{self, Here, Scene, playbooks::Filter, shared::Shared},
};
use content::link::Kind;
use serde::Serialize;
use tera::{Context, Tera};

/// Renders the page at `address`.
pub(crate) fn render(scene: &Scene<'_>, templates: &Tera, address: &Address) -> Result<String, Vec<ThemeError>> {
    let here = Here::at(scene, address);
    let page = Page { here: &here, templates };
    match address {
        Address::Home => page.fill("home.html", &view::home::home(&here)),
        Address::Model => page.fill("model.html", &view::model::model(&here)),
        Address::Journey => page.fill("journey.html", &view::journey::journey(&here)),
        Address::OperatingModel => match &scene.library.operating_model {
            Some(model) => page.fill("operating-model.html", &view::operating_model::operating_model(&here, model)),
            None => Err(vec![ThemeError::new("the plan names an operating model, which is not in the library")]),
        },
        Address::HealthScore => match &scene.library.health_score {
            Some(score) => page.fill("health-score.html", &view::health_score::health_score(&here, score)),
            None => Err(vec![ThemeError::new("the plan names a health score, which is not in the library")]),
        },
        Address::Index(kind) => page.index(*kind),
        Address::Thing(kind, id) => page.thing(*kind, id),
        Address::PlaybooksByStage(_)
        | Address::PlaybooksByDomain(_)
        | Address::PlaybooksByRole(_)
        | Address::PlaybooksByEffort(_) => page.playbooks(),
        Address::Assessment => {
            page.fill("assessment.html", &view::assessment::assessment(&here, view::assessment::Links::Relative))
        }
        Address::Sheet => page.fill("sheet.html", &view::sheet::sheet(&here)),
        Address::Search => page.fill("search.html", &view::search::search(&here)),
        Address::NotFound => page.fill("not-found.html", &view::not_found::not_found(&here)),
    }
}

struct Page<'a> {
    here: &'a Here<'a>,
    templates: &'a Tera,
}

impl Page<'_> {
    fn index(&self, kind: Kind) -> Result<String, Vec<ThemeError>> {
        let here = self.here;
        match kind {
            Kind::Principle => self.fill("principles.html", &view::principles::principles(here)),
            Kind::Playbook => self.playbooks(),
            Kind::Metric => self.fill("metrics.html", &view::metrics::metrics(here)),
            Kind::Term => self.fill("glossary.html", &view::glossary::glossary(here)),
            Kind::Article => self.fill("articles.html", &view::articles::articles(here)),
            Kind::Domain | Kind::Transition | Kind::Page | Kind::Question | Kind::Index => {
                self.fill("domains.html", &view::domains::domains(here))
            }
        }
    }

    fn playbooks(&self) -> Result<String, Vec<ThemeError>> {
        let filter = Filter::at(self.here.address).unwrap_or(Filter::All);
        self.fill("playbooks.html", &view::playbooks::playbooks(self.here, filter))
    }

    fn thing(&self, kind: Kind, id: &str) -> Result<String, Vec<ThemeError>> {
        let (here, library) = (self.here, self.here.scene.library);
        let missing = || vec![ThemeError::new(format!("the plan names {kind:?} `{id}`, which is not in the library"))];
        macro_rules! fill {
            ($template:literal, $list:ident, $view:path) => {
                self.fill(
                    $template,
                    &$view(here, library.$list.iter().position(|t| same(&t.id, id)).ok_or_else(missing)?),
                )
            };
        }
        match kind {
            Kind::Domain => fill!("domain.html", domains, view::domain::domain),
            Kind::Principle => fill!("principle.html", principles, view::principles::principle),
            Kind::Playbook => fill!("playbook.html", playbooks, view::playbook::playbook),
            Kind::Metric => fill!("metric.html", metrics, view::metric::metric),
            Kind::Transition => fill!("transition.html", transitions, view::transition::transition),
            Kind::Article => fill!("article.html", articles, view::articles::article),
            Kind::Page => fill!("page.html", pages, view::plain::page),
            Kind::Term | Kind::Question | Kind::Index => Err(missing()),
        }
    }

    /// Renders `template` with what every page has and with `view`.
    fn fill<V: Serialize + view::Described>(&self, template: &str, view: &V) -> Result<String, Vec<ThemeError>> {
        let mut context = context_of(&Shared::of(self.here, &view.description())).map_err(|error| vec![error])?;
        context.extend(context_of(view).map_err(|error| vec![error])?);
        let html = self.templates.render(template, &context).map_err(|error| vec![ThemeError::of(&error)])?;
        let scene = self.here.scene;
        let missing = needs::missing(scene.theme, scene.assets, self.here.address, template, &html);
        if missing.is_empty() { Ok(html) } else { Err(missing) }
    }
}

/// What a template is given.
pub(crate) fn context_of<T: Serialize>(value: &T) -> Result<Context, ThemeError> {
    Context::from_serialize(value).map_err(|error| ThemeError::of(&error))
}

/// Ids are of a type for each kind; all of them show themselves as text.
fn same(id: &impl std::fmt::Display, other: &str) -> bool {
    id.to_string() == other
}
