//! The result: readable in ten seconds, then in ten minutes.

mod actions;
mod context;
mod domains;
mod evidence;
mod keep;
mod metrics;
mod open;
mod outcome;
mod over_time;
mod path;
mod playbooks;
mod radar;
mod scenario;
mod send;
mod settings;
mod share;
mod strengths;
pub(super) mod take;
pub(super) mod together;
mod verdict;

use super::Surroundings;
use crate::{
    ROOMS,
    state::{Action, Outcome, Part, State, Tally},
    words,
};
use maturity::{DomainId, Level, wire::bundle::Bundle};
use scenario::Then;
use yew::prelude::*;

/// The screen.
pub fn result(state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    let (bundle, answers) = (&state.bundle, &state.answers);
    let outcome = Outcome::of(&bundle.framework, answers);
    let tally = Tally::of(&bundle.framework, answers);
    let then = Then::of(state, &outcome);
    let shown = then.as_ref().map_or(&outcome, |then| &then.outcome);
    let said = then.as_ref().map_or(&**answers, |then| &then.answers);
    let is_on = |part| state.report.settings.shows(part);
    let today = &outcome.scorecard;
    let is_ours = state.whose.is_ours();
    html! {
        <div class="assessment result">
            { verdict::verdict(state, shown, then.as_ref(), tally, page) }
            if is_on(Part::Bars) { { domains::domains(state, shown, today) } }
            if is_on(Part::Radar) { { radar::radar(&bundle.framework, &shown.scorecard.domains) } }
            if is_on(Part::Strengths) { { strengths::strengths(bundle, said, shown) } }
            if is_on(Part::Actions) { { actions::actions(state, &outcome, act) } }
            if is_on(Part::Path) { { path::path(state, &outcome, act) } }
            if is_ours && (today.stage.is_some() || !outcome.plan.actions.is_empty()) {
                { context::context(bundle, answers, state.report.change.as_ref(), act) }
            }
            if is_on(Part::Metrics) { { metrics::metrics(bundle, shown) } }
            if is_ours && is_on(Part::Figures) { { outcome::outcome(state, today, act) } }
            if is_on(Part::Playbooks) { { playbooks::playbooks(bundle, said, shown) } }
            if is_on(Part::Evidence) { { evidence::evidence(state, today, act) } }
            if is_on(Part::Unknown) { { open::to_be_sure(bundle, shown, state.whose) } }
            if is_on(Part::LeftOut) { { open::left_out(bundle, answers, state.whose) } }
            if is_ours {
                { settings::settings(&state.report.settings, |part| can_show(bundle, part), act) }
                { over_time::over_time(state, act) }
                { share::share(state, page, act) }
                { together::together(bundle) }
                { keep::keep(bundle, answers, today.unknown_ids.len(), state.report.taking, act) }
                { bundle.send.as_ref().filter(|_| ROOMS).map(|to| send::send(state, to, act)) }
                { keep::leave(tally, state.asking, act) }
            }
            if state.whose.has_controls() { { scenario::bar(state, then.as_ref(), act) } }
        </div>
    }
}

/// Whether there is what a part shows, whatever the answers.
fn can_show(bundle: &Bundle, part: Part) -> bool {
    match part {
        Part::Radar => bundle.framework.domains.len() >= radar::FEWEST,
        Part::Figures => !bundle.outcomes.metrics.is_empty(),
        Part::Metrics => bundle.pages.keys().any(|key| key.starts_with("metric:")),
        Part::Playbooks => bundle.pages.keys().any(|key| key.starts_with("playbook:")),
        _ => true,
    }
}

/// A part of the result with its heading, and a remark beside it where there is one.
pub(super) fn section(id: &'static str, title: &str, about: &str, class: &'static str, body: Html) -> Html {
    html! {
        <section class={classes!("section", class)} aria-labelledby={id}>
            <div class="section-head"><h2 {id}>{ title }</h2>if !about.is_empty() { <p>{ about }</p> }</div>
            { body }
        </section>
    }
}

/// A domain's name, as a link where the site has a page for it.
fn domain_name(bundle: &Bundle, id: &DomainId) -> Html {
    let title = bundle.framework.domain(id).map_or(id.as_str(), |domain| &domain.title);
    linked(bundle, &format!("domain:{id}"), title)
}

/// A thing's name, as a link where the site has a page for it; its page's own title comes first.
fn linked(bundle: &Bundle, key: &str, title: &str) -> Html {
    let page = bundle.pages.get(key);
    let title = page.filter(|_| title.is_empty()).map_or(title, |page| &page.title);
    match page.filter(|page| !page.href.is_empty()) {
        Some(page) => html! { <a href={page.href.clone()}>{ title }</a> },
        None => html! { <>{ title }</> },
    }
}

/// A stage as a word with its mark.
pub(super) fn stage(bundle: &Bundle, level: Level) -> Html {
    html! { <span class="stage" data-stage={level.get().to_string()}>{ words::short_stage(&bundle.framework, level) }</span> }
}
