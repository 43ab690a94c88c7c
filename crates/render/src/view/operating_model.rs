//! The touch models side by side, and what each takes and costs.

use super::{
    Described, Description, Here, Linked,
    plan::{Plan, plan},
    used_in,
};
use crate::{
    Address,
    words::{self, grouped},
};
use content::{OperatingModel, Place, PlanningBenchmark, TouchModel, link::Kind};
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct View {
    title: String,
    summary: String,
    models: Vec<ModelView>,
    plan: Option<Plan>,
    benchmarks: Vec<BenchmarkView>,
    body_html: String,
    used_in: Vec<used_in::Group>,
}

#[derive(Serialize)]
struct ModelView {
    title: String,
    anchor: String,
    summary_html: String,
    suits_html: String,
    contact: Vec<String>,
    owner: String,
    roles: Vec<String>,
    accounts: String,
    hours: String,
    automated: Vec<String>,
    signs_of_strain: Vec<String>,
    playbooks: Vec<Linked>,
    metrics: Vec<Linked>,
}

#[derive(Serialize)]
struct BenchmarkView {
    model: String,
    segment: String,
    value: String,
    source: String,
    year: u16,
    sample: String,
}

impl Described for View {
    fn description(&self) -> Description {
        Description::new("operating-model", &self.title, &self.summary).below(Address::Model)
    }
}

pub(crate) fn operating_model(here: &Here<'_>, model: &OperatingModel) -> View {
    let models: Vec<ModelView> = model.touch_models.iter().map(|model| model_view(here, model)).collect();
    let shown = models.iter().flat_map(|model| model.playbooks.iter().chain(&model.metrics));
    let used_in = used_in::used_in(here, &Place::new(Kind::Index, "operating-model"), shown);
    let benchmarks = model.touch_models.iter().flat_map(|touch_model| {
        touch_model.benchmarks.iter().map(|benchmark| benchmark_view(&touch_model.title, benchmark))
    });
    View {
        title: model.title.clone(),
        summary: plain_text(&model.summary.value),
        models,
        plan: plan(model),
        benchmarks: benchmarks.collect(),
        body_html: here.html_below(&model.body),
        used_in,
    }
}

fn model_view(here: &Here<'_>, model: &TouchModel) -> ModelView {
    let library = here.scene.library;
    let (least, most) = model.accounts;
    ModelView {
        title: model.title.clone(),
        anchor: format!("model.{}", model.id),
        summary_html: here.html(&model.summary),
        suits_html: here.html(&model.suits),
        contact: here.inlines(&model.contact),
        owner: library.role_title(&model.owner).to_owned(),
        roles: model.roles.iter().map(|role| library.role_title(role).to_owned()).collect(),
        accounts: words::range(&whole(least.into()), &whole(most.into())),
        hours: words::hours_counted(usize::try_from(model.hours).unwrap_or(usize::MAX)),
        automated: here.inlines(&model.automated),
        signs_of_strain: here.inlines(&model.signs_of_strain),
        playbooks: here.playbook_links(&model.playbooks),
        metrics: here.metric_links(&model.metrics),
    }
}

fn benchmark_view(model: &str, entry: &PlanningBenchmark) -> BenchmarkView {
    let benchmark = &entry.benchmark;
    let value = grouped(benchmark.value.as_str());
    let value = benchmark.to.as_ref().map_or_else(|| value.clone(), |to| words::range(&value, &grouped(to.as_str())));
    BenchmarkView {
        model: model.to_owned(),
        segment: benchmark.segment.clone(),
        value: words::figure_of(&value, &entry.unit),
        source: benchmark.source.clone(),
        year: benchmark.year,
        sample: grouped(&benchmark.sample.to_string()),
    }
}

fn whole(number: u128) -> String {
    grouped(&number.to_string())
}
