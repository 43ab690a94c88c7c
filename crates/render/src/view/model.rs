//! The matrix: domains by stages.

use super::{Described, Description, Here, StageView};
use crate::words;
use content::link::Kind;
use maturity::Level;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Model {
    title: &'static str,
    summary: &'static str,
    stages: Vec<StageView>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
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
        title: words::MODEL,
        summary: words::MODEL_SUMMARY,
        stages: here.stages(),
        rows: here.scene.library.domains.iter().map(row).collect(),
    }
}
