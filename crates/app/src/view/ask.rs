//! "Are you sure?", asked in the page, beneath the button that led to it.

use crate::{
    state::{Action, Asking},
    words,
};
use yew::prelude::*;

/// Asks before `answers` answers are deleted.
pub fn ask(asking: Asking, answers: usize, act: &Callback<Action>) -> Html {
    html! {
        <div class="notice" role="group" tabindex="-1" id="asking" aria-labelledby="asking-title">
            <p id="asking-title">{ words::asking(asking, answers) }</p>
            <div class="button-row">
                <button class="button small" type="button" onclick={act.reform(|_| Action::Dismiss)}>{ words::no_keep(answers) }</button>
                <button class="button quiet small" type="button" onclick={act.reform(|_| Action::Confirm)}>{ words::confirm(asking) }</button>
            </div>
        </div>
    }
}
