//! Sending the result to whoever publishes the site, where they ask for it and the visitor wants to.

use super::section;
use crate::{
    browser::{clock, page, take},
    state::{Action, MOST_FROM, Progress, SendAction, State},
    words,
};
use maturity::wire::{answers_file, bundle::Send};
use yew::prelude::*;

/// The box that says that the visitor agrees.
const CONSENT: &str = "send-consent";

/// The section.
pub fn send(state: &State, send: &Send, act: &Callback<Action>) -> Html {
    let host = words::host(&send.to);
    let sending = &state.report.sending;
    let act = act.reform(Action::Send);
    let oninput = act.reform(|event: InputEvent| SendAction::From(page::typed(&event)));
    let agreed = sending.agreed;
    let onchange = act.reform(move |_: Event| SendAction::Agree(!agreed));
    section(
        "send",
        words::send_title(),
        &words::about_send(host),
        "no-print",
        html! {
            <form class="measured" novalidate=true onsubmit={submit(state, send, &act)}>
                <p>{ words::what_is_sent(host) }</p>
                <p class="field">
                    <label for="send-from">{ words::send_from() }</label>
                    <input id="send-from" type="text" autocomplete="organization" maxlength={MOST_FROM.to_string()} value={sending.from.clone()} {oninput} />
                </p>
                if sending.is_missed {
                    <p class="error" id="send-missed" role="alert">{ words::agree_first() }</p>
                }
                <label class="tick">
                    <input id={CONSENT} type="checkbox" checked={agreed} aria-describedby={sending.is_missed.then_some("send-missed")} {onchange} />
                    <span>{ &send.consent }</span>
                </label>
                <p><button class="button" type="submit">{ words::send_result() }</button></p>
                <p class="small" role="status">{ sending.progress.map(|progress| words::sending(progress, host)) }</p>
            </form>
        },
    )
}

/// Sends it once; without consent, says what is missing.
fn submit(state: &State, Send { to, consent }: &Send, act: &Callback<SendAction>) -> Callback<SubmitEvent> {
    let (bundle, answers, sending) = (state.bundle.clone(), state.answers.clone(), state.report.sending.clone());
    let (to, consent, act) = (to.clone(), consent.clone(), act.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        if sending.progress == Some(Progress::Underway) {
            return;
        }
        if !sending.agreed {
            page::focus_id(CONSENT);
            return act.emit(SendAction::Miss);
        }
        act.emit(SendAction::Progress(Progress::Underway));
        let json = answers_file::to_json(&bundle.framework, &answers, Some(&clock::now()));
        let name = [bundle.framework.id.as_str(), "-answers.json"].concat();
        let act = act.clone();
        take::send(&to, [&sending.from, &consent, &name, &json], move |is_there| {
            act.emit(SendAction::Progress(if is_there { Progress::Saved } else { Progress::Failed }));
        });
    })
}
