//! Where colleagues' files and links come in.

use crate::{
    browser::{file, page},
    state::{Action, Refused, State, TeamAction},
    view::result::section,
    words,
};
use maturity::wire::answers_file;
use yew::prelude::*;

const FILES: &str = "team-files";
const LINKS: &str = "team-links";

/// The section.
pub fn add(state: &State, act: &Callback<Action>) -> Html {
    let take = act.reform(|files| Action::Team(TeamAction::Files(files)));
    let dropped = take.clone();
    let onchange = Callback::from(move |event: Event| {
        let take = take.clone();
        file::read_all_chosen(&event, answers_file::MAX_BYTES, move |files| take.emit(files));
    });
    let ondrop = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        let take = dropped.clone();
        file::read_dropped(&event, answers_file::MAX_BYTES, move |files| take.emit(files));
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    section(
        "add",
        words::add_answers(),
        words::about_add(),
        "no-print",
        html! {
            <div class="take-in">
                <div class="drop" {ondrop} {ondragover}>
                    <button class="button" type="button" id="team-choose" onclick={|_| page::click(FILES)}>{ words::choose_files() }</button>
                    <span class="muted">{ words::or_drop() }</span>
                    <input id={FILES} type="file" accept=".json,application/json" multiple=true hidden=true {onchange} />
                </div>
                { links(act) }
                if state.answered() > 0 && !state.team.has_own() {
                    <p><button class="text-button" type="button" onclick={act.reform(|_| Action::Team(TeamAction::Own))}>{ words::add_own() }</button></p>
                }
                <div role="status">
                    <p>{ words::sets(state.team.members.len()) }</p>
                    { refused(&state.team.refused) }
                </div>
            </div>
        },
    )
}

fn links(act: &Callback<Action>) -> Html {
    let act = act.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let text = page::take_value(LINKS);
        if !text.trim().is_empty() {
            act.emit(Action::Team(TeamAction::Links(text)));
        }
    });
    html! {
        <form class="copy-link" {onsubmit}>
            <p class="field">
                <label for={LINKS}>{ words::paste_links() }</label>
                <textarea id={LINKS} rows="2" spellcheck="false" />
            </p>
            <button class="button quiet" type="submit">{ words::add_links() }</button>
        </form>
    }
}

fn refused(refused: &[Refused]) -> Html {
    if refused.is_empty() {
        return Html::default();
    }
    html! {
        <div class="notice alert">
            <p>{ words::not_taken(refused.len()) }</p>
            <ul class="bullets">
                { for refused.iter().map(|Refused { name, reason }| html! { <li><strong>{ name }</strong>{ words::colon() }{ reason }</li> }) }
            </ul>
        </div>
    }
}
