//! The matrix: domains by stages.

use super::{Described, Description, Here, Listed, StageView};
use crate::{Address, words};
use content::link::Kind;
use markdown::plain_text;
use maturity::Level;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Model {
    title: &'static str,
    summary: &'static str,
    stages: Vec<StageView>,
    rows: Vec<Row>,
    transitions: Vec<Listed>,
    /// Whether they lead from each stage to the next, so that each can be drawn between two columns.
    arched: bool,
    parts: Vec<Listed>,
}

#[derive(Serialize)]
struct Row {
    domain: String,
    title: String,
    href: String,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    stage: StageView,
    html: String,
}

impl Described for Model {
    fn description(&self) -> Description {
        Description::new("model", self.title, self.summary)
    }
}

pub(crate) fn model(here: &Here<'_>) -> Model {
    let row = |domain: &content::DomainPage| Row {
        domain: domain.id.to_string(),
        title: domain.title.clone(),
        href: here.thing(Kind::Domain, domain.id.as_str()),
        cells: (1..)
            .zip(&domain.cells)
            .map(|(index, cell)| Cell {
                stage: StageView { figure_svg: String::new(), ..here.stage(Level::new(index)) },
                html: here.html(cell),
            })
            .collect(),
    };
    Model {
        title: words::model(),
        summary: words::model_summary(),
        stages: here.stages(),
        rows: here.scene.library.domains.iter().map(row).collect(),
        transitions: here.scene.library.transitions.iter().map(|transition| here.transition(transition)).collect(),
        arched: leads_from_each_to_the_next(here),
        parts: parts(here),
    }
}

fn leads_from_each_to_the_next(here: &Here<'_>) -> bool {
    let library = here.scene.library;
    let there = library.transitions.iter().map(|transition| (transition.from, transition.to));
    let levels = library.framework.levels().filter(|level| *level < library.framework.top());
    there.eq(levels.map(|level| (level, level.next())))
}

/// The journey, the operating model and the health score, where there are any.
pub(crate) fn parts(here: &Here<'_>) -> Vec<Listed> {
    let library = here.scene.library;
    let listed = |address: &Address, title: &str, summary: &str| Listed {
        title: title.to_owned(),
        href: here.href(address),
        summary: Some(plain_text(summary)),
        icon_svg: None,
        meta: Vec::new(),
    };
    let journey = here.scene.plan.has(&Address::Journey);
    let journey = journey.then(|| listed(&Address::Journey, words::journey(), words::journey_summary()));
    let model = library.operating_model.as_ref();
    let model = model.map(|model| listed(&Address::OperatingModel, &model.title, &model.summary.value));
    let score = library.health_score.as_ref();
    let score = score.map(|score| listed(&Address::HealthScore, &score.title, &score.summary.value));
    [journey, model, score].into_iter().flatten().collect()
}
