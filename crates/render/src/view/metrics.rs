//! All metrics: by category, and as a map of metric by stage.

use super::{
    Described, Description, Here, Listed, StageView,
    filters::{FilterOption, FilterView, Filtered},
};
use crate::words;
use content::{Metric, Priority};
use maturity::Level;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Metrics {
    title: &'static str,
    summary: &'static str,
    stages: Vec<StageView>,
    filters: Vec<FilterView>,
    categories: Vec<Category>,
    map: Vec<Row>,
}

#[derive(Serialize)]
struct Category {
    title: String,
    anchor: String,
    metrics: Vec<Filtered>,
}

#[derive(Serialize)]
struct Row {
    title: String,
    href: String,
    priorities: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    stage: StageView,
    priority: &'static str,
    title: String,
}

impl Described for Metrics {
    fn description(&self) -> Description {
        Description::new("metrics", self.title, self.summary)
    }
}

pub(crate) fn metrics(here: &Here<'_>) -> Metrics {
    let metrics = &here.scene.library.metrics;
    Metrics {
        title: words::metrics(),
        summary: words::metrics_summary(),
        stages: here.stages(),
        filters: vec![core_at(here)],
        categories: metrics.chunk_by(|a, b| a.category == b.category).map(|group| category(here, group)).collect(),
        map: metrics.iter().map(|metric| row(here, metric)).collect(),
    }
}

/// The name of a category, with a capital.
pub(crate) fn category_title(category: &str) -> String {
    let mut letters = category.replace('-', " ").chars().collect::<Vec<_>>();
    if let Some(first) = letters.first_mut() {
        *first = first.to_ascii_uppercase();
    }
    letters.into_iter().collect()
}

pub(crate) fn priority_title(priority: Priority) -> String {
    words::priority(priority.name())
}

/// The stages at which a metric is core, as a filter. Without scripts its options lead to the map, which says the same.
fn core_at(here: &Here<'_>) -> FilterView {
    let metrics = &here.scene.library.metrics;
    let all = FilterOption {
        facet: String::new(),
        title: words::all().to_owned(),
        href: here.href(here.address),
        count: metrics.len(),
        current: true,
    };
    let option = |stage: StageView| {
        let level = Level::new(stage.index);
        let count = metrics.iter().filter(|metric| is_core(metric, level)).count();
        FilterOption { facet: facet(&stage), title: stage.title, href: "#on.map".to_owned(), count, current: false }
    };
    let options = std::iter::once(all).chain(here.stages().into_iter().map(option));
    FilterView { name: "core", title: words::core_at(), options: options.collect() }
}

/// One that is core nowhere can be filtered too: "All" shows it, and nothing else does.
fn facets(here: &Here<'_>, metric: &Metric) -> String {
    let stages = here.stages().into_iter().filter(|stage| is_core(metric, Level::new(stage.index)));
    std::iter::once("all".to_owned()).chain(stages.map(|stage| facet(&stage))).collect::<Vec<_>>().join(" ")
}

fn facet(stage: &StageView) -> String {
    format!("core:{}", stage.id)
}

fn is_core(metric: &Metric, level: Level) -> bool {
    (1..).zip(&metric.priorities).any(|(index, entry)| Level::new(index) == level && entry.priority == Priority::Core)
}

fn category(here: &Here<'_>, group: &[Metric]) -> Category {
    let name = group.first().map_or("", |metric| metric.category.as_str());
    Category {
        title: category_title(name),
        anchor: format!("category.{name}"),
        metrics: group
            .iter()
            .map(|metric| Filtered { listed: here.metric(metric), facets: facets(here, metric) })
            .collect(),
    }
}

fn row(here: &Here<'_>, metric: &Metric) -> Row {
    let Listed { title, href, .. } = here.metric(metric);
    let cell = |(index, entry): (u8, &content::PriorityOf)| Cell {
        stage: StageView { figure_svg: String::new(), ..here.stage(Level::new(index)) },
        priority: entry.priority.name(),
        title: priority_title(entry.priority),
    };
    Row { title, href, priorities: (1..).zip(&metric.priorities).map(cell).collect() }
}
