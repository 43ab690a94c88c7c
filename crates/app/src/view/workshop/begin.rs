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
                <h1 tabindex="-1">{ words::WORKSHOP }</h1>
                <p class="lede">{ words::ABOUT_WORKSHOP }</p>
                <p>{ words::HOW_IT_GOES }</p>
            </header>
            { unreadable(state) }
            <h2 id="ways">{ words::HOW_TO_VOTE }</h2>
            <ul class="ways">
                <li>
                    <h3>{ words::BY_DEVICE }</h3>
                    <p>{ words::ABOUT_BY_DEVICE }</p>
                    <button class="button" type="button" onclick={begins(Way::Device)}>{ words::BEGIN_DEVICE }</button>
                </li>
                <li>
                    <h3>{ words::BY_HANDS }</h3>
                    <p>{ words::ABOUT_BY_HANDS }</p>
                    <button class="button" type="button" onclick={begins(Way::Hands)}>{ words::BEGIN_HANDS }</button>
                </li>
            </ul>
            <p class="small muted">{ words::WORKSHOP_STAYS }</p>
        </div>
    }
}

fn unreadable(state: &State) -> Html {
    let Some(text) = state.workshop.lost.clone() else { return Html::default() };
    let onclick = Callback::from(move |_: MouseEvent| file::save_as("workshop.txt", "text/plain", &text));
    html! {
        <div class="notice">
            <p>{ words::WORKSHOP_UNREADABLE }</p>
            <button class="text-button" type="button" {onclick}>{ words::DOWNLOAD_UNREADABLE }</button>
        </div>
    }
}
