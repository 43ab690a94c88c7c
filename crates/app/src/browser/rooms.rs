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

/// Stands for [`Carried::is_asked`].
const ASKED: &str = "asked";

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

/// What is carried along: where the browser keeps nothing, it is nowhere else.
pub struct Carried {
    /// The answers, as a file.
    pub answers: String,
    /// What is kept between assessments, as a file.
    pub history: String,
    /// How the report is looked at, as the browser keeps it.
    pub settings: String,
    /// The visitor's figures, as the browser keeps them.
    pub figures: String,
    /// The visitor has not said yet whether this window's answers count, or those of another one.
    pub is_asked: bool,
}

/// Takes the app off the page, and gives what it takes along.
pub fn leave() -> Array {
    if let Some(app) = APP.with(RefCell::take) {
        app.destroy();
    }
    let texts = LATEST.with(RefCell::take).map_or_else(Vec::new, |state| {
        vec![
            answers_file::to_json(state.framework(), &state.answers, None),
            history::to_json(state.framework(), &state.past.history).unwrap_or_default(),
            state.report.settings.written(),
            state.report.figures.written(),
            if state.stored.other.is_some() { ASKED } else { "" }.to_owned(),
        ]
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
pub fn carried() -> Option<Carried> {
    let window = page::window()?;
    let texts: Array = Reflect::get(window.as_ref(), &CARRIED.into()).ok()?.dyn_into().ok()?;
    let text = |place| texts.get(place).as_string();
    let (answers, history, settings, figures) = (text(0)?, text(1)?, text(2)?, text(3)?);
    Some(Carried { answers, history, settings, figures, is_asked: text(4)? == ASKED })
}
