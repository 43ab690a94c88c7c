//! Before a workshop: how it goes, and how the room votes.

use crate::{
    browser::file,
    state::{Action, State, Way, WorkshopAction},
    words,
};
use yew::prelude::*;

/// The screen.
pub fn begin(state: &State, act: &Callback<Action>) -> Html {
    let begins = |way| act.reform(move |_: MouseEvent| Action::Workshop(WorkshopAction::Begin(way)));
    html! {
        <div class="assessment">
            <header class="page-head">
                <h1 tabindex="-1">{ words::workshop() }</h1>
                <p class="lede">{ words::about_workshop() }</p>
                <p>{ words::how_it_goes() }</p>
            </header>
            { unreadable(state) }
            <h2 id="ways">{ words::how_to_vote() }</h2>
            <ul class="ways">
                <li>
                    <h3>{ words::by_device() }</h3>
                    <p>{ words::about_by_device() }</p>
                    <button class="button" type="button" onclick={begins(Way::Device)}>{ words::begin_device() }</button>
                </li>
                <li>
                    <h3>{ words::by_hands() }</h3>
                    <p>{ words::about_by_hands() }</p>
                    <button class="button" type="button" onclick={begins(Way::Hands)}>{ words::begin_hands() }</button>
                </li>
            </ul>
            <p class="small muted">{ words::workshop_stays() }</p>
        </div>
    }
}

fn unreadable(state: &State) -> Html {
    let Some(text) = state.workshop.lost.clone() else { return Html::default() };
    let onclick = Callback::from(move |_: MouseEvent| file::save_as("workshop.txt", "text/plain", &text));
    html! {
        <div class="notice">
            <p>{ words::workshop_unreadable() }</p>
            <button class="text-button" type="button" {onclick}>{ words::download_unreadable() }</button>
        </div>
    }
}
