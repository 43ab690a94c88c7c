//! The way from the app that most visitors load to the one with all rooms, and what is carried along: where the browser
//! keeps nothing, it is in no other place.

use super::page;
use crate::{state::State, view::App};
use maturity::wire::{answers_file, history};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::js_sys::{Array, Reflect};
use yew::AppHandle;

/// Where the page's loader lays what is carried along.
const CARRIED: &str = "strideCarried";

#[wasm_bindgen]
extern "C" {
    /// Has the app with all rooms take over; says to `failed` if it cannot.
    #[wasm_bindgen(catch, js_name = strideRooms)]
    fn enter_rooms(failed: &JsValue) -> Result<(), JsValue>;
}

thread_local! {
    static APP: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
    static LATEST: RefCell<Option<State>> = const { RefCell::new(None) };
}

/// Keeps the app, so that it can leave.
pub fn run(app: AppHandle<App>) {
    APP.with(|running| running.replace(Some(app)));
}

/// Keeps what it would take along if it left now.
pub fn keep(now: &State) {
    LATEST.with(|latest| latest.replace(Some(now.clone())));
}

/// Takes the app off the page, and gives what it takes along: the answers and the history, as files.
pub fn leave() -> Array {
    if let Some(app) = APP.with(RefCell::take) {
        app.destroy();
    }
    let texts = LATEST.with(RefCell::take).map_or_else(Vec::new, |state| {
        let history = history::to_json(state.framework(), &state.past.history).unwrap_or_default();
        vec![answers_file::to_json(state.framework(), &state.answers, None), history]
    });
    texts.into_iter().map(JsValue::from).collect()
}

/// Has the app with all rooms take over.
pub fn enter(failed: impl Fn() + Clone + 'static) {
    let told = failed.clone();
    if enter_rooms(&Closure::once_into_js(told)).is_err() {
        failed();
    }
}

/// What was taken along, where the visitor comes from the other app.
pub fn carried() -> Option<(String, String)> {
    let window = page::window()?;
    let texts: Array = Reflect::get(window.as_ref(), &CARRIED.into()).ok()?.dyn_into().ok()?;
    Some((texts.get(0).as_string()?, texts.get(1).as_string()?))
}
