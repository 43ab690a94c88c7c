//! The link to this result, which holds the answers.

use super::section;
use crate::{
    browser::page,
    state::{Action, State},
    view::Surroundings,
    words,
};
use maturity::{Answers, wire::link};
use yew::prelude::*;

/// The field that holds the link.
const FIELD: &str = "share-link";

/// The section; nothing where there is nothing to share.
pub fn share(state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    if *state.answers == Answers::default() {
        return Html::default();
    }
    let body = match link::to_text(state.framework(), &state.answers) {
        Ok(text) => field(&[&page.address, "#", &text].concat(), state.copied, act),
        Err(reason) => html! { <p>{ reason }</p> },
    };
    section("share", words::SHARE, words::ABOUT_SHARE, "no-print", body)
}

fn field(address: &str, copied: Option<bool>, act: &Callback<Action>) -> Html {
    let onclick = act.reform(|_: MouseEvent| Action::Copied(page::copy(FIELD)));
    html! {
        <div>
            <div class="copy-link">
                <p class="field">
                    <label for={FIELD}>{ words::SHARE_LINK }</label>
                    <input id={FIELD} type="text" readonly=true value={address.to_owned()} />
                </p>
                <button class="button" type="button" {onclick}>{ words::COPY }</button>
            </div>
            <p class="small" role="status">{ copied.map(words::copied) }</p>
            <p class="small muted">{ words::SHARE_PARTS }</p>
        </div>
    }
}
