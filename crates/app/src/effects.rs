//! What follows from the state in the browser: each effect watches one part of it. Nothing else touches the browser.

use crate::{
    browser::{listener::Listener, page, store::Store},
    route::Route,
    state::{Action, Asking, Screen, State},
    view::{Focus, Shared, Surroundings},
    words,
};
use maturity::{Answers, wire::answers_file};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, StorageEvent};
use yew::prelude::*;

/// All effects.
#[hook]
pub fn use_effects(state: &State, page: &Shared<Surroundings>, act: &Callback<Action>) {
    use_saving(state, act);
    use_other_windows(state, act);
    use_address(state, act);
    use_title(state, page);
    use_focus(state, page);
    use_keys(act);
}

/// Gives the answers to the browser to keep whenever it does not have them yet.
#[hook]
fn use_saving(state: &State, act: &Callback<Action>) {
    let store = use_memo(state.framework().id.clone(), |id| Store::open(id));
    let watched = (Shared::of(&state.answers), Shared::of(&state.saved), state.may_save());
    use_effect_with(watched, {
        let (store, bundle, act) = (Rc::clone(&store), Rc::clone(&state.bundle), act.clone());
        let unsaved = Rc::clone(&state.answers);
        move |(answers, saved, may_save)| {
            if *may_save && answers != saved {
                let outcome = store.save(&bundle.framework, answers);
                act.emit(Action::Saved(outcome.map(|()| unsaved)));
            }
        }
    });
    let had_unreadable = use_mut_ref(|| false);
    use_effect_with(state.unreadable.is_empty(), move |none| {
        if *none && had_unreadable.replace(!none) {
            store.forget_unreadable();
        } else {
            had_unreadable.replace(!none);
        }
    });
}

/// Hears when another window saves.
#[hook]
fn use_other_windows(state: &State, act: &Callback<Action>) {
    let (bundle, act) = (Rc::clone(&state.bundle), act.clone());
    use_effect_with((), move |()| {
        let key = Store::open(&bundle.framework.id).answers_key();
        let listen = move |event: Event| {
            let Ok(event) = event.dyn_into::<StorageEvent>() else { return };
            // Without a key, everything was cleared.
            if event.key().is_none_or(|changed| changed == key) {
                let read = |text: String| answers_file::from_json(&bundle.framework, &text);
                act.emit(Action::OtherWindow(event.new_value().map_or_else(|| Ok(Answers::default()), read)));
            }
        };
        let listener = page::window().map(|window| Listener::new(window, "storage", listen));
        move || drop(listener)
    });
}

/// Keeps the address and the route the same, whichever of them changes.
#[hook]
fn use_address(state: &State, act: &Callback<Action>) {
    let act = act.clone();
    use_effect_with((), move |()| {
        let listen = move |_| {
            if let Some(route) = Route::from_hash(&page::hash()) {
                act.emit(Action::Visit(route));
            }
        };
        let listener = page::window().map(|window| Listener::new(window, "hashchange", listen));
        move || drop(listener)
    });
    use_effect_with(state.route.clone(), |route| {
        if Route::from_hash(&page::hash()).as_ref() != Some(route) {
            page::set_hash(&route.hash());
        }
    });
}

#[hook]
fn use_title(state: &State, page: &Shared<Surroundings>) {
    let screen = match state.current() {
        Some((place, _, _)) => words::question_number(place + 1, state.framework().questions().count()),
        None if state.screen() == Screen::Check => words::CHECK.to_owned(),
        None if state.screen() == Screen::Result => words::RESULT.to_owned(),
        None => words::WELCOME_BACK.to_owned(),
    };
    use_effect_with(words::title(&screen, &page.title, state.problem.is_some()), |title| page::set_title(title));
}

/// Moves the focus to what changed: a new screen's heading, the error summary, the question "are you sure?".
#[hook]
fn use_focus(state: &State, page: &Shared<Surroundings>) {
    let first = use_mut_ref(|| true);
    let (page, failed) = (page.clone(), state.problem.is_some());
    use_effect_with((state.screen(), state.problems), move |_| match &page.focus {
        Focus::Nothing if first.replace(false) => {}
        Focus::Id(id) if first.replace(false) => page::focus_id(id),
        _ => {
            first.replace(false);
            page::focus(if failed { ".error-summary" } else { "h1" });
        }
    });
    let asked = use_mut_ref(|| None::<Asking>);
    use_effect_with((state.asking, state.screen()), move |(asking, _)| match (asked.replace(*asking), asking) {
        (_, Some(_)) => page::focus_id("asking"),
        (Some(Asking::StartOver), None) => page::focus_id("ask-start-over"),
        (Some(Asking::Delete), None) => page::focus_id("ask-delete"),
        (None, None) => {}
    });
}

/// The keys 1 to 9 choose an option and Enter continues, wherever they mean nothing else.
#[hook]
fn use_keys(act: &Callback<Action>) {
    let act = act.clone();
    use_effect_with((), move |()| {
        let listen = move |event: Event| {
            let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
            if event.ctrl_key()
                || event.alt_key()
                || event.meta_key()
                || event.is_composing()
                || event.default_prevented()
            {
                return;
            }
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let is_within =
                |selector| target.as_ref().is_some_and(|target| matches!(target.closest(selector), Ok(Some(_))));
            let is_at = |selector| target.as_ref().is_some_and(|target| target.matches(selector).unwrap_or(false));
            let key = event.key();
            if key == "Enter" && is_at("#app h1, body") && page::within_app("form").is_some() {
                event.prevent_default();
                act.emit(Action::Continue);
            } else if key.len() == 1
                && ("1"..="9").contains(&key.as_str())
                && !is_within("input:not([type=radio]), textarea, select")
            {
                choose(&key, &event);
            }
        };
        let listener = page::document().map(|document| Listener::new(document, "keydown", listen));
        move || drop(listener)
    });
}

/// Chooses the radio of this number, as a click on it would.
fn choose(number: &str, event: &KeyboardEvent) {
    let selector = ["#answer-", number].concat();
    if let Some(radio) = page::within_app(&selector) {
        event.prevent_default();
        radio.click();
        let _ = radio.focus();
    }
}
