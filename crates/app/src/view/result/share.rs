//! The link to this result, which holds the answers.

use super::section;
use crate::{
    browser::{page, take},
    state::{Action, Code, State},
    view::Surroundings,
    words,
};
use maturity::{
    Answers,
    wire::{bundle::Feature, link},
};
use yew::prelude::*;

/// The field that holds the link.
const FIELD: &str = "share-link";

/// The section; nothing where there is nothing to share.
pub fn share(state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    if *state.answers == Answers::default() || !state.bundle.offers(Feature::Share) {
        return Html::default();
    }
    let body = match link::to_text(state.framework(), &state.answers) {
        Ok(text) => {
            let link = [&page.address, "#", &text].concat();
            let code = state.report.code.as_ref().filter(|code| code.link == link);
            let svg = code.and_then(|code| code.svg.clone());
            let is_paper = if svg.is_some() { "" } else { "no-print" };
            let body = html! {
                <div>
                    { field(&link, state.report.copied, act) }
                    { qr_code(link, code, svg, act) }
                </div>
            };
            return section("share", words::share_result(), words::about_share(), is_paper, body);
        }
        Err(reason) => html! { <p>{ reason }</p> },
    };
    section("share", words::share_result(), words::about_share(), "no-print", body)
}

fn field(address: &str, copied: Option<bool>, act: &Callback<Action>) -> Html {
    let onclick = act.reform(|_: MouseEvent| Action::Copied(page::copy(FIELD)));
    html! {
        <div class="no-print">
            <div class="copy-link">
                <p class="field">
                    <label for={FIELD}>{ words::share_link() }</label>
                    <input id={FIELD} type="text" readonly=true value={address.to_owned()} />
                </p>
                <button class="button" type="button" {onclick}>{ words::copy_link() }</button>
            </div>
            <p class="small" role="status">{ copied.map(words::copied) }</p>
            <p class="small muted">{ words::share_parts() }</p>
        </div>
    }
}

/// The code, or the button that has it drawn.
fn qr_code(link: String, code: Option<&Code>, svg: Option<AttrValue>, act: &Callback<Action>) -> Html {
    let Some(svg) = svg else {
        let act = act.clone();
        let onclick = move |_: MouseEvent| {
            let (act, link) = (act.clone(), link.clone());
            take::qr_code(&link.clone(), move |svg| {
                act.emit(Action::Drawn(Code { link: link.clone(), svg: svg.map(AttrValue::from) }));
            });
        };
        return html! {
            <div class="no-print">
                <p><button class="button quiet small" type="button" {onclick}>{ words::show_qr_code() }</button></p>
                <p class="small" role="status">{ code.map(|_| words::no_qr_code()) }</p>
            </div>
        };
    };
    html! {
        <figure class="qr-code">
            { Html::from_html_unchecked(svg) }
            <figcaption class="small">{ words::about_qr_code() }</figcaption>
        </figure>
    }
}
