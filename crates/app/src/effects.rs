//! What follows from the state in the browser: each effect watches one part of it. Nothing else touches the browser.

mod room;

use crate::{
    ROOMS,
    browser::{
        later,
        listener::Listener,
        page, rooms, settings,
        store::{self, Store},
    },
    route::Route,
    state::{Action, Asking, Notice, PastAction, PastNotice, Screen, State, WorkshopAction, is_nothing},
    view::{Focus, Surroundings},
    words,
};
use maturity::{Answers, wire::bundle::Bundle};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, StorageEvent};
use yew::Callback;

/// Brings the browser in line with `now`; `before` is what it was brought in line with last.
pub fn follow(before: Option<&State>, now: &State, page: &Surroundings, act: &Callback<Action>) {
    save(before, now, act);
    keep_settings(before, now);
    forget(before, now);
    if ROOMS {
        room::keep(before, now, act);
        room::tick(before, now, act);
    } else {
        enter(before, now, act);
    }
    address(before, now);
    page::set_title(&title(now, page));
    focus(before, now, page);
    ask(before, now);
}

/// Has the app with all rooms take over where one is entered.
fn enter(before: Option<&State>, now: &State, act: &Callback<Action>) {
    rooms::keep(now);
    if now.screen().is_room() && !before.is_some_and(|before| before.screen().is_room()) {
        let act = act.clone();
        rooms::enter(move || act.emit(Action::RoomsFailed));
    }
}

/// Gives the answers to the browser to keep, once for each change of them, and once the change is on the screen.
fn save(before: Option<&State>, now: &State, act: &Callback<Action>) {
    let tried = before.is_some_and(|before| {
        let (answers, saved) =
            (Rc::ptr_eq(&before.answers, &now.answers), Rc::ptr_eq(&before.stored.saved, &now.stored.saved));
        answers && saved && before.may_save()
    });
    if now.may_save() && !tried && !Rc::ptr_eq(&now.answers, &now.stored.saved) {
        let (now, act) = (now.clone(), act.clone());
        later::soon(move || save_answers(&now, &act));
    }
    save_past(before, now, act);
    if now.stored.unreadable.is_empty() && before.is_some_and(|before| !before.stored.unreadable.is_empty()) {
        Store::open(&now.framework().id).forget_unreadable();
    }
}

fn save_answers(now: &State, act: &Callback<Action>) {
    let store = Store::open(&now.framework().id);
    // Whoever cleared the storage may have meant it: to keep everything again is for the visitor to say.
    if *now.stored.saved != Answers::default() && store.look(&store.answers_key()) == Ok(None) {
        return look(&now.bundle, act);
    }
    let outcome = store.save(now.framework(), &now.answers);
    act.emit(Action::Saved(outcome.map(|()| Rc::clone(&now.answers))));
}

/// Keeps what the report shows, and figures, once for each change of them.
fn keep_settings(before: Option<&State>, now: &State) {
    if before.is_some_and(|before| before.report.settings != now.report.settings) {
        settings::save(&now.framework().id, &now.report.settings);
    }
    if before.is_some_and(|before| before.report.figures != now.report.figures) {
        settings::save_figures(&now.framework().id, &now.report.figures);
    }
}

/// Once everything was deleted, takes away what this app may never have read: a workshop, and what another window typed.
fn forget(before: Option<&State>, now: &State) {
    let is_deleted = |state: &State| matches!(state.notice, Some(Notice::Deleted));
    if is_deleted(now) && !before.is_some_and(is_deleted) {
        let framework = &now.framework().id;
        settings::forget(framework);
        // What could not be taken away could not be kept.
        let _ = Store::open(framework).save_workshop(None);
    }
}

/// Likewise what is kept between assessments.
fn save_past(before: Option<&State>, now: &State, act: &Callback<Action>) {
    let tried = before.is_some_and(|before| {
        let (past, was) = (&now.past, &before.past);
        Rc::ptr_eq(&was.history, &past.history) && Rc::ptr_eq(&was.saved, &past.saved) && before.may_save_past()
    });
    if now.may_save_past() && !tried && !Rc::ptr_eq(&now.past.history, &now.past.saved) {
        let store = Store::open(&now.framework().id);
        if !is_nothing(&now.past.saved) && store.look(&store.history_key()) == Ok(None) {
            return look(&now.bundle, act);
        }
        let of_all = *now.answers == Answers::default();
        let outcome = store.save_past(now.framework(), &now.past.history, of_all);
        act.emit(Action::Past(PastAction::Saved(outcome.map(|()| Rc::clone(&now.past.history)))));
    }
}

/// Reads what lies in the storage now, as if another window had just saved it.
fn look(bundle: &Bundle, act: &Callback<Action>) {
    let store = Store::open(&bundle.framework.id);
    if let Ok(text) = store.look(&store.answers_key()) {
        act.emit(Action::OtherWindow(store::read(&bundle.framework, text)));
    }
    if let Ok(text) = store.look(&store.history_key()) {
        act.emit(Action::Past(PastAction::OtherWindow(store::read_past(&bundle.framework, text))));
    }
}

fn address(before: Option<&State>, now: &State) {
    let moved = before.is_none_or(|before| before.route != now.route);
    if moved && Route::from_hash(&page::hash()).as_ref() != Some(&now.route) {
        page::set_hash(&now.route.hash());
    }
}

fn title(now: &State, page: &Surroundings) -> String {
    let screen = match now.current() {
        Some((place, _, _)) => words::question_number(place + 1, now.total()),
        None if now.screen() == Screen::Check => words::check_answers().to_owned(),
        None if now.screen() == Screen::Result => words::result().to_owned(),
        None => match now.screen() {
            Screen::Shared => words::somebodys_result(),
            Screen::Team => words::team(),
            Screen::Workshop => words::workshop(),
            Screen::TeamResult => words::team_result(),
            Screen::History => words::history(),
            Screen::Steps => words::your_steps(),
            _ => words::welcome_back(),
        }
        .to_owned(),
    };
    words::title(&screen, &page.title, now.form.problem.is_some())
}

/// Moves the focus to what is new: a screen's heading, or the summary of what is wrong.
fn focus(before: Option<&State>, now: &State, page: &Surroundings) {
    let Some(before) = before else {
        return match &page.focus {
            Focus::Nothing => {}
            Focus::Id(id) => page::focus_id(id),
            Focus::Screen if now.form.problem.is_some() => page::focus(".error-summary"),
            Focus::Screen => page::focus("h1"),
        };
    };
    let past_moved = !Rc::ptr_eq(&now.past.history, &before.past.history);
    if now.team.members.len() < before.team.members.len() {
        page::focus_id("team-choose");
    } else if now.has_turned_since(before) {
        page::focus("h1");
    } else if let (Some(Notice::Past(notice)), true) = (&now.notice, past_moved) {
        page::focus_id(if matches!(notice, PastNotice::Kept) { "kept" } else { "undo" });
    } else if past_moved
        && matches!(before.notice, Some(Notice::Past(PastNotice::Removed(_) | PastNotice::Restored(..))))
    {
        page::focus("h1");
    } else if now.form.problems != before.form.problems && now.route != Route::Workshop {
        page::focus(".error-summary");
    } else if now.screen() != before.screen() || is_another_link(before, now) || left_scenario(before, now) {
        page::focus("h1");
    }
}

/// The way back from a scenario was taken, and went with it; where the last tick was taken away, that box has the focus.
fn left_scenario(before: &State, now: &State) -> bool {
    !before.report.scenario.steps.is_empty() && now.report.scenario.steps.is_empty() && page::nothing_has_focus()
}

/// One link was opened after another.
fn is_another_link(before: &State, now: &State) -> bool {
    matches!(now.route, Route::Shared(_)) && now.route != before.route
}

/// Moves the focus to the question "are you sure?", and back to what led to it.
fn ask(before: Option<&State>, now: &State) {
    let asked = before.and_then(|before| before.asking);
    if asked != now.asking {
        page::focus_id(match (now.asking, asked) {
            (Some(_), _) => "asking",
            (None, Some(Asking::Delete)) => "ask-delete",
            (None, Some(Asking::Adopt)) => "ask-adopt",
            (None, Some(Asking::DeleteWorkshop)) => "ask-delete-workshop",
            (None, _) => "ask-start-over",
        });
    }
}

/// Hears what happens around the app, for as long as the listeners are kept.
pub fn listen(bundle: &Rc<Bundle>, act: &Callback<Action>) -> Vec<Listener> {
    let (Some(window), Some(document)) = (page::window(), page::document()) else { return Vec::new() };
    let (moved, pressed) = (act.clone(), act.clone());
    let mut listeners = vec![
        Listener::new(document.clone(), "keydown", move |event| press(&event, &pressed)),
        Listener::new(window.clone(), "hashchange", move |_| {
            if let Some(route) = page::new_hash().and_then(|hash| Route::from_hash(&hash)) {
                moved.emit(Action::Visit(route));
            }
        }),
    ];
    listeners.push(Listener::new(window.clone(), "pagehide", |_| later::now()));
    // A page that was left and comes back heard nothing meanwhile.
    for (target, kind) in [(EventTarget::from(document), "visibilitychange"), (window.clone().into(), "pageshow")] {
        let (bundle, act) = (Rc::clone(bundle), act.clone());
        listeners.push(Listener::new(target, kind, move |_| look(&bundle, &act)));
    }
    let (bundle, act, store) = (Rc::clone(bundle), act.clone(), Store::open(&bundle.framework.id));
    listeners.push(Listener::new(window, "storage", move |event| {
        let Ok(event) = event.dyn_into::<StorageEvent>() else { return };
        // Without a key, everything was cleared.
        let is = |name: String| event.key().is_none_or(|changed| changed == name);
        if is(store.answers_key()) {
            act.emit(Action::OtherWindow(store::read(&bundle.framework, event.new_value())));
        }
        if is(store.history_key()) {
            let theirs = store::read_past(&bundle.framework, event.new_value());
            act.emit(Action::Past(PastAction::OtherWindow(theirs)));
        }
        if let (true, Some(record)) = (ROOMS && is(store.workshop_key()), event.new_value()) {
            act.emit(Action::Workshop(WorkshopAction::OtherWindow(record)));
        }
    }));
    listeners
}

/// The keys 1 to 9 choose an option and Enter continues, wherever they mean nothing else.
fn press(event: &Event, act: &Callback<Action>) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() || event.default_prevented() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is = |selector| target.as_ref().is_some_and(|target| target.matches(selector).unwrap_or(false));
    let key = event.key();
    if key == "Enter" && is("#app h1, body") && page::within_app("form").is_some() {
        event.prevent_default();
        act.emit(Action::Continue);
    } else if matches!(key.as_bytes(), [b'1'..=b'9']) && !is("input:not([type=radio]), textarea, select") {
        choose(&key, event);
    }
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
