//! What to measure now, and what to leave for later.

use super::{linked, section};
use crate::{
    state::{FIRST, Outcome},
    words,
};
use maturity::{
    Level, StepId,
    wire::bundle::{Bundle, Priority},
};
use yew::prelude::*;

/// How many metrics are to be watched at most: more than that nobody watches.
const NOW: usize = 6;

/// The section: metrics that the first actions move, those at the core of the stage first; and those that can wait there.
pub fn metrics(bundle: &Bundle, outcome: &Outcome) -> Html {
    let level = outcome.scorecard.stage.unwrap_or_default().max(Level::new(1));
    let (now, later) = (now(bundle, outcome, level), later(bundle, level));
    if outcome.plan.actions.is_empty() || now.is_empty() && later.is_empty() {
        return Html::default();
    }
    section(
        "metrics",
        words::what_to_measure(),
        "",
        "",
        html! {
            <div>
                if !now.is_empty() {
                    <h3>{ words::metrics_now() }</h3>
                    <ul class="lines-list">{ for now.iter().map(|(key, step)| html! {
                        <li>{ linked(bundle, key, "") }{ " " }<small class="muted">{ words::moved_by(&action(bundle, step)) }</small></li>
                    }) }</ul>
                }
                if !later.is_empty() {
                    <h3>{ words::metrics_later() }</h3>
                    <p class="small">{ words::about_later(&words::stage(&bundle.framework, level)) }{ " " }{ for later.iter().enumerate().map(|(place, key)| html! {
                        <>if place > 0 { { words::between_links() } }{ linked(bundle, key, "") }</>
                    }) }{ words::full_stop() }</p>
                }
            </div>
        },
    )
}

fn action(bundle: &Bundle, step: &StepId) -> String {
    bundle.framework.step(step).map_or_else(String::new, |(_, _, step)| step.action.clone())
}

/// Keys of pages, each with the first step that moves it.
fn now<'a>(bundle: &'a Bundle, outcome: &Outcome, level: Level) -> Vec<(&'a str, StepId)> {
    let mut found: Vec<(&str, StepId)> = Vec::new();
    for core in [true, false] {
        for action in outcome.plan.actions.iter().take(FIRST) {
            let Some((_, _, step)) = bundle.framework.step(&action.step) else { continue };
            for metric in &step.metrics {
                let Some((key, page)) = bundle.pages.get_key_value(&["metric:", metric.as_str()].concat()) else {
                    continue;
                };
                let priority = page.priority(level);
                let counts = priority != Some(Priority::Later) && (priority == Some(Priority::Core)) == core;
                if counts && found.len() < NOW && !found.iter().any(|(other, _)| *other == key.as_str()) {
                    found.push((key.as_str(), step.id.clone()));
                }
            }
        }
    }
    found
}

fn later(bundle: &Bundle, level: Level) -> Vec<&str> {
    let later = bundle.pages.iter().filter(|(_, page)| page.priority(level) == Some(Priority::Later));
    later.map(|(key, _)| key.as_str()).collect()
}
