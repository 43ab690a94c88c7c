//! Somebody's result, as a link holds it: to be read, beside the visitor's own answers and never among them.

use super::{Surroundings, ask::ask, result};
use crate::{
    route::Route,
    state::{Action, Asking, State, Whose},
    words,
};
use maturity::wire::link::Link;
use std::rc::Rc;
use yew::prelude::*;

/// The screen.
pub fn shared(state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    match state.linked() {
        Ok(link) => html! {
            <>
                <div class="assessment result lent">{ banner(state, &link, act) }</div>
                { result::result(&state.with(Rc::new(link.answers), Whose::Somebodys), page, act) }
            </>
        },
        Err(reason) => refused(state, &reason),
    }
}

fn banner(state: &State, link: &Link, act: &Callback<Action>) -> Html {
    html! {
        <div class="notice" role="note">
            <p>{ words::read_only() }</p>
            if !link.same_content {
                <p class="small">{ words::other_content() }</p>
            }
            if !link.unknown.is_empty() {
                <p class="small">{ words::strangers(link.unknown.len()) }</p>
            }
            <div class="button-row no-print">
                { own(state, "button small") }
                <button class="button quiet small" type="button" id="ask-adopt" onclick={act.reform(|_| Action::Adopt)}>{ words::adopt() }</button>
            </div>
            if state.asking == Some(Asking::Adopt) {
                { ask(Asking::Adopt, state.answered(), act) }
            }
        </div>
    }
}

/// The way to the visitor's own answers, or to the first question.
fn own(state: &State, class: &'static str) -> Html {
    let (href, words) = match state.answered() {
        0 => ("#/".to_owned(), words::take_it()),
        done if done == state.total() => (Route::Result.hash(), words::go_to_own()),
        _ => ("#/".to_owned(), words::go_to_own()),
    };
    html! { <a {class} {href}>{ words }</a> }
}

fn refused(state: &State, reason: &str) -> Html {
    html! {
        <div class="assessment">
            <header class="page-head">
                <h1 tabindex="-1">{ words::link_unreadable() }</h1>
                <p class="lede">{ words::link_refused(reason) }</p>
                <p>{ words::own_untouched() }</p>
                <p class="small muted">{ reason }</p>
                <div class="button-row">{ own(state, "button") }</div>
            </header>
        </div>
    }
}
