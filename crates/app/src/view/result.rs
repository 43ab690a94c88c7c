//! The result: readable in ten seconds, then in ten minutes.

mod actions;
mod context;
mod domains;
mod keep;
mod open;
mod path;
mod verdict;

use super::Surroundings;
use crate::{
    state::{Action, Outcome, State, Tally},
    words,
};
use maturity::{DomainId, Level, wire::bundle::Bundle};
use yew::prelude::*;

/// The screen.
pub fn result(state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    let (bundle, answers) = (&state.bundle, &state.answers);
    let outcome = Outcome::of(&bundle.framework, answers);
    let tally = Tally::of(&bundle.framework, answers);
    html! {
        <div class="assessment result">
            { verdict::verdict(bundle, &outcome, tally, page) }
            { domains::domains(bundle, &outcome) }
            { actions::actions(bundle, answers, &outcome, state.all_actions, act) }
            { path::path(bundle, answers, &outcome, act) }
            if outcome.scorecard.stage.is_some() || !outcome.plan.actions.is_empty() {
                { context::context(bundle, answers, state.change.as_ref(), act) }
            }
            { open::to_be_sure(bundle, &outcome) }
            { open::left_out(bundle, answers) }
            { keep::keep(bundle, answers, outcome.scorecard.unknown_ids.len(), act) }
            { keep::leave(tally, state.asking, act) }
        </div>
    }
}

/// A part of the result with its heading, and a remark beside it where there is one.
fn section(id: &'static str, title: &str, about: &str, class: &'static str, body: Html) -> Html {
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
    match bundle.pages.get(key) {
        Some(page) => html! { <a href={page.href.clone()}>{ if title.is_empty() { &page.title } else { title } }</a> },
        None => html! { <>{ title }</> },
    }
}

/// A stage as a word with its mark.
fn stage(bundle: &Bundle, level: Level) -> Html {
    html! { <span class="stage" data-stage={level.get().to_string()}>{ words::short_stage(&bundle.framework, level) }</span> }
}
