//! What the visitor has to know about their answers, above every screen.

use super::history;
use crate::{
    ROOMS,
    browser::{clock, file},
    route::Route,
    state::{Action, Keeping, Notice, PastAction, PastNotice, Refusal, State, Winner, answered, is_nothing},
    words,
};
use maturity::wire::answers_file;
use std::rc::Rc;
use yew::prelude::*;

/// The notices; nothing where there are none.
pub fn notices(state: &State, act: &Callback<Action>) -> Html {
    html! {
        <div class="assessment notices" role="status" hidden={is_quiet(state)}>
            if let Some(notice) = &state.notice {
                <div class={classes!("notice", matches!(notice, Notice::Refused(_) | Notice::NotLoaded).then_some("alert"))}>{ happened(state, notice, act) }</div>
            }
            if let Some(theirs) = &state.stored.other {
                <div class="notice">{ other_window(state, answered(state.framework(), theirs), act) }</div>
            }
            if let Keeping::Refused(refusal) = state.stored.keeping {
                <div class="notice"><p>{ words::refusal(refusal) }</p><p>{ download(state) }</p></div>
            }
            if let Some(refusal) = refusal_of_past(state) {
                <div class="notice"><p>{ words::refusal_of_past(refusal) }</p><p>{ history::download(state, "text-button") }</p></div>
            }
            if is_workshop_unkept(state) {
                <div class="notice"><p>{ words::workshop_unkept() }</p></div>
            }
            if !state.stored.unreadable.is_empty() {
                <div class="notice">{ unreadable(&state.stored.unreadable) }</div>
            }
        </div>
    }
}

/// Why results and steps are not kept, where there are some and that is not said of the answers already.
fn refusal_of_past(state: &State) -> Option<Refusal> {
    let Keeping::Refused(refusal) = state.past.keeping else { return None };
    let stands_there = matches!(refusal, Refusal::Newer | Refusal::Occupied);
    (stands_there || !is_nothing(&state.past.history)).then_some(refusal)
}

fn is_workshop_unkept(state: &State) -> bool {
    ROOMS && state.workshop.is_unkept && state.room().is_some()
}

fn is_quiet(state: &State) -> bool {
    refusal_of_past(state).is_none()
        && !is_workshop_unkept(state)
        && state.notice.is_none()
        && state.stored.other.is_none()
        && state.stored.keeping == Keeping::Kept
        && state.stored.unreadable.is_empty()
}

fn happened(state: &State, notice: &Notice, act: &Callback<Action>) -> Html {
    match notice {
        Notice::Deleted => html! { <p>{ words::deleted() }</p> },
        Notice::NotLoaded => html! { <p>{ words::not_loaded() }</p> },
        Notice::Past(notice) => past(notice, act),
        Notice::Earlier(earlier) => html! { <p>{ words::earlier(earlier, &state.framework().version) }</p> },
        Notice::TakenOver => html! { <p>{ words::taken_over() }</p> },
        Notice::Refused(reason) => {
            html! { <>{ for words::refused(reason).into_iter().map(|text| html! { <p>{ text }</p> }) }</> }
        }
        Notice::Uploaded(replaced) | Notice::Adopted(replaced) => {
            let (new, old) = (state.answered(), answered(state.framework(), replaced));
            let adopted = matches!(notice, Notice::Adopted(_));
            html! {
                <>
                    <p>{ if adopted { words::adopted(new, old) } else { words::uploaded(new, old) } }</p>
                    if old > 0 {
                        <button class="button quiet small" type="button" onclick={act.reform(|_| Action::Undo)}>{ words::take_back() }</button>
                    }
                </>
            }
        }
    }
}

fn past(notice: &PastNotice, act: &Callback<Action>) -> Html {
    let text = match notice {
        PastNotice::Kept => {
            return html! { <p>{ words::kept_now() }{ " " }<a href={Route::History.hash()}>{ words::history() }</a></p> };
        }
        PastNotice::Removed(_) => words::result_removed().to_owned(),
        PastNotice::Restored(_, results) => words::restored(*results),
    };
    html! {
        <>
            <p>{ text }</p>
            <button class="button quiet small" type="button" id="undo" onclick={act.reform(|_| Action::Past(PastAction::Undo))}>{ words::undo_change() }</button>
        </>
    }
}

/// What another window saved lacks something of ours, or somebody deleted everything.
fn other_window(state: &State, theirs: usize, act: &Callback<Action>) -> Html {
    let settle = |winner| act.reform(move |_: MouseEvent| Action::Settle(winner));
    let ours = state.answered();
    let (text, keep, let_go) = if theirs == 0 || state.past.is_cleared {
        let ours = words::possessions(ours, state.past.history.snapshots.len(), state.past.marked());
        (words::cleared(&ours), words::keep_again(), words::let_go())
    } else {
        (words::other_window(theirs, ours), words::keep_ours(), words::keep_theirs())
    };
    html! {
        <>
            <p>{ text }</p>
            <div class="button-row">
                <button class="button small" type="button" onclick={settle(Winner::Ours)}>{ keep }</button>
                <button class="button quiet small" type="button" onclick={settle(Winner::Theirs)}>{ let_go }</button>
                { download(state) }
                if state.past.is_cleared {
                    { history::download(state, "text-button") }
                }
            </div>
        </>
    }
}

fn download(state: &State) -> Html {
    let (bundle, answers) = (Rc::clone(&state.bundle), Rc::clone(&state.answers));
    let onclick = Callback::from(move |_: MouseEvent| {
        file::save("answers.json", &answers_file::to_json(&bundle.framework, &answers, Some(&clock::now())));
    });
    html! { <button class="text-button" type="button" {onclick}>{ words::download_answers() }</button> }
}

fn unreadable(texts: &[String]) -> Html {
    let save = |text: &String| {
        let text = text.clone();
        Callback::from(move |_: MouseEvent| file::save("unreadable-answers.json", &text))
    };
    html! {
        <>
            <p>{ words::unreadable(texts.len()) }</p>
            { for texts.iter().map(|text| html! {
                <button class="text-button" type="button" onclick={save(text)}>{ words::download_unreadable() }</button>
            }) }
        </>
    }
}
