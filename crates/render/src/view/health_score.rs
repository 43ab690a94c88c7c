//! The parts of a health score, each with its signals, its weight to start with and what it fails to see.

use super::{
    Described, Description, Here, Linked,
    designer::{Designer, designer},
    used_in,
};
use crate::Address;
use content::{HealthScore, Place, link::Kind};
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct View {
    title: String,
    summary: String,
    parts: Vec<PartView>,
    designer: Designer,
    body_html: String,
    used_in: Vec<used_in::Group>,
}

#[derive(Serialize)]
struct PartView {
    title: String,
    anchor: String,
    question: String,
    summary_html: String,
    signals: Vec<SignalView>,
    weight: u8,
    blind_spot_html: String,
    playbooks: Vec<Linked>,
    metrics: Vec<Linked>,
}

#[derive(Serialize)]
struct SignalView {
    title_html: String,
    source_html: String,
    good_html: String,
    bad_html: String,
}

impl Described for View {
    fn description(&self) -> Description {
        Description::new("health-score", &self.title, &self.summary).below(Address::Model)
    }
}

pub(crate) fn health_score(here: &Here<'_>, score: &HealthScore) -> View {
    let parts: Vec<PartView> = score.parts.iter().map(|part| part_view(here, part)).collect();
    let shown = parts.iter().flat_map(|part| part.playbooks.iter().chain(&part.metrics));
    View {
        title: score.title.clone(),
        summary: plain_text(&score.summary.value),
        used_in: used_in::used_in(here, &Place::new(Kind::Index, "health-score"), shown),
        parts,
        designer: designer(score),
        body_html: here.html_below(&score.body),
    }
}

fn part_view(here: &Here<'_>, part: &content::Part) -> PartView {
    let signal = |signal: &content::Signal| SignalView {
        title_html: here.inline(&signal.title),
        source_html: here.inline(&signal.source),
        good_html: here.inline(&signal.good),
        bad_html: here.inline(&signal.bad),
    };
    PartView {
        title: part.title.clone(),
        anchor: format!("part.{}", part.id),
        question: part.question.clone(),
        summary_html: here.html(&part.summary),
        signals: part.signals.iter().map(signal).collect(),
        weight: part.weight,
        blind_spot_html: here.html(&part.blind_spot),
        playbooks: here.playbook_links(&part.playbooks),
        metrics: here.metric_links(&part.metrics),
    }
}
