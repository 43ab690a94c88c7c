//! The visitor's figures beside benchmarks and stages, contradictions named.

mod exposed;
mod fields;
mod table;

use super::{linked, section, stage};
use crate::{
    state::{Action, State},
    words,
};
use maturity::{
    CrossCheck, DomainId, Figure, OutcomeMetric, Scorecard,
    cross_check::{Applicable, Place, cross_check},
};
use yew::prelude::*;

/// A metric with the visitor's figure, and what may be compared with it.
struct Compared<'a> {
    metric: &'a OutcomeMetric,
    figure: Figure,
    among: Applicable<'a>,
}

/// The section; nothing where the framework names no outcomes. On paper only what was entered.
pub fn outcome(state: &State, scorecard: &Scorecard, act: &Callback<Action>) -> Html {
    let metrics = &state.bundle.outcomes.metrics;
    if metrics.is_empty() {
        return Html::default();
    }
    let compared = metrics.iter().filter_map(|metric| {
        let figure = state.figure(metric)?.ok()?;
        Some(Compared { metric, figure, among: metric.applicable(&state.answers.profile) })
    });
    let compared: Vec<_> = compared.collect();
    let exposed = exposed::exposed(state);
    let class = if compared.is_empty() && exposed.is_none() { "no-print" } else { "" };
    section(
        "outcome",
        words::compare_figures(),
        words::about_compare_figures(),
        class,
        html! {
            <div>
                { fields::fields(state, act) }
                <p class="visually-hidden" role="status">{ words::compared(compared.len()) }</p>
                if !compared.is_empty() {
                    <ul class="findings">{ for compared.iter().map(|compared| found(state, scorecard, compared)) }</ul>
                    { segment(state, &compared) }
                    { table::table(&compared) }
                }
                { exposed.unwrap_or_default() }
            </div>
        },
    )
}

fn found(state: &State, scorecard: &Scorecard, Compared { metric, figure, among }: &Compared<'_>) -> Html {
    let (bundle, framework) = (&state.bundle, state.framework());
    let CrossCheck { finding, place, practice } = cross_check(framework, &state.answers, scorecard, metric, *figure);
    let shown = words::figure(*figure, metric.unit);
    let said = metric.extremes(among).zip(place).map(|(ends, place)| {
        let [worst, best] = ends.map(|(end, _)| words::figure(end, metric.unit));
        let [worst_of, best_of] = ends.map(|(_, benchmark)| benchmark);
        let nearest = match place {
            Place::Worse => words::nearest(worst_of),
            Place::Better => words::nearest(best_of),
            Place::Between => words::between(worst_of, best_of),
        };
        (words::placed(&shown, place, among, [&worst, &best]), nearest)
    });
    let (placed, nearest) = said.unwrap_or_default();
    let reasons = words::reasons(finding);
    html! {
        <li key={metric.id.as_str()}>
            <h3>{ linked(bundle, &["metric:", metric.id.as_str()].concat(), &metric.title) }{ " " }<b>{ &shown }</b></h3>
            <p class="finding">{ words::finding(finding) }</p>
            <p>{ placed }{ " " }{ words::beside_stages(framework, finding, place, practice) }</p>
            if !reasons.is_empty() { <p>{ reasons }</p> }
            if !nearest.is_empty() { <p class="small muted">{ nearest }</p> }
            { behind(state, scorecard, &metric.domains) }
        </li>
    }
}

/// The domains that move the metric, each with its stage.
fn behind(state: &State, scorecard: &Scorecard, domains: &[DomainId]) -> Html {
    let of = |id: &DomainId| scorecard.domains.iter().find(|scored| &scored.id == id)?.stage;
    html! {
        <p class="behind small"><span class="muted">{ words::domains_behind() }{ " " }</span>
            { for domains.iter().map(|id| html! {
                <span>
                    { super::domain_name(&state.bundle, id) }{ " " }
                    if let Some(level) = of(id) { { stage(&state.bundle, level) } } else { <span class="muted">{ words::not_scored() }</span> }
                </span>
            }) }
        </p>
    }
}

/// How to have the own segment's benchmarks taken, where there may be some: the first question that they ask.
fn segment(state: &State, compared: &[Compared<'_>]) -> Html {
    let open = compared.iter().filter(|compared| !compared.among.is_own_segment);
    let values = open.flat_map(|compared| &compared.among.benchmarks).flat_map(|benchmark| &benchmark.holds_for);
    let mut unsaid = values.filter(|value| !state.answers.profile.contains_key(&value.question));
    let question =
        unsaid.next().and_then(|value| state.framework().profile.iter().find(|question| question.id == value.question));
    question.map_or_else(Html::default, |question| {
        html! {
            <p class="small no-print">{ words::say_segment(&question.text) }</p>
        }
    })
}
