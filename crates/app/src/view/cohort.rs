//! Several clients on one page: where each stands, and what may be said of all of them together.

mod groups;
mod members;
mod together;

use crate::{native::Cohort, words};
use maturity::{Level, cohort::Figures, wire::bundle::Bundle};
use yew::prelude::*;

/// The page.
pub fn cohort(bundle: &Bundle, Cohort { members, report }: &Cohort) -> Html {
    let framework = &bundle.framework;
    let top = framework.top().get();
    let stages: Vec<Option<Level>> = (0..=top).map(|level| Some(Level::new(level))).chain([None]).collect();
    let counted = stages.into_iter().map(|stage| {
        let there = members.iter().filter(|member| member.scorecard.stage == stage).count();
        (stage, there)
    });
    let counted: Vec<_> = counted.collect();
    html! {
        <div class="assessment result cohort">
            <header class="page-head">
                <p class="eyebrow">{ &framework.title }</p>
                <h1>{ words::headline_of_clients(members.len()) }</h1>
                <p class="lede">{ words::sentence_of_clients(framework, &counted) }</p>
            </header>
            { report.all.as_ref().map(|all| facts(bundle, all)) }
            { members::members(bundle, members) }
            { together::together(bundle, report) }
            { groups::groups(bundle, report) }
        </div>
    }
}

/// The figures of all clients in brief.
fn facts(bundle: &Bundle, all: &Figures) -> Html {
    let fact = |name: &str, value: Html| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> };
    html! {
        <dl class="facts">
            { fact(words::clients(), html! { { all.sets } }) }
            if let Some(overall) = &all.overall {
                { fact(words::with_a_score(), html! { { overall.people } }) }
                { fact(words::middle_stage(), super::result::stage(bundle, overall.median)) }
            }
            if let Some(index) = all.index {
                { fact(words::middle_index(), html! {
                    <>{ index.median }<br /><small class="muted">{ words::half_of(index) }</small></>
                }) }
            }
        </dl>
    }
}

/// A stage, or that it is withheld.
fn middle(bundle: &Bundle, level: Option<Level>) -> Html {
    match level {
        Some(level) => super::result::stage(bundle, level),
        None => html! { <span class="muted">{ words::withheld() }</span> },
    }
}
