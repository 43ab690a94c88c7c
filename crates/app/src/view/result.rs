//! The result: readable in ten seconds, then in ten minutes.

mod actions;
mod context;
mod domains;
mod keep;
mod open;
mod verdict;

use super::Shared;
use crate::{
    browser::page,
    state::{Action, Asking, Change, Outcome, Tally},
    view::Surroundings,
    words,
};
use maturity::{Answers, DomainId, Level, wire::bundle::Bundle};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ResultProps {
    pub bundle: Shared<Bundle>,
    pub answers: Shared<Answers>,
    pub page: Shared<Surroundings>,
    pub asking: Option<Asking>,
    pub change: Option<Change>,
    pub act: Callback<Action>,
}

/// The result. Scores once for the same answers; remembers whether all actions are shown.
#[component]
pub fn Result(props: &ResultProps) -> Html {
    let ResultProps { bundle, answers, page, asking, change, act } = props;
    let outcome = use_memo(answers.clone(), |answers| Outcome::of(&bundle.framework, answers));
    let all = use_state(|| false);
    let taken_at = use_state(|| None::<String>);
    use_effect_with(answers.clone(), {
        let taken_at = taken_at.setter();
        move |_| taken_at.set(Some(page::now()))
    });
    let toggle = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    html! {
        <div class="assessment result">
            { verdict::verdict(bundle, &outcome, Tally::of(&bundle.framework, answers), page) }
            { domains::domains(bundle, &outcome) }
            { actions::actions(bundle, &outcome, *all, toggle) }
            { context::context(bundle, answers, change.as_ref(), act) }
            { open::to_be_sure(bundle, &outcome) }
            { open::left_out(bundle, answers) }
            { keep::keep(bundle, answers, &outcome, taken_at.as_deref(), act) }
            { keep::leave(Tally::of(&bundle.framework, answers), *asking, act) }
        </div>
    }
}

/// A part of the result with its heading.
fn section(id: &'static str, title: &str, about: &str, class: &'static str, body: Html) -> Html {
    html! {
        <section class={classes!("section", class)} aria-labelledby={id}>
            <div class="section-head"><h2 {id}>{ title }</h2><p>{ about }</p></div>
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
