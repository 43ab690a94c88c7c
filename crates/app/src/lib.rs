//! The assessment in the browser: questions, check, result. It owns no rule of scoring, and nothing leaves the browser.
//!
//! ```text
//!  page ─ take_over ─▶ State ─▶ view ─▶ Action ─ reduce ─▶ State        reduce is pure
//!                        └────▶ effects: storage, address, title, focus, keys
//! ```

mod browser;
mod effects;
#[cfg(test)]
mod fixture;
#[cfg(any(test, feature = "native"))]
pub mod native;
mod reminder;
mod route;
mod state;
mod view;
mod words;

use wasm_bindgen::prelude::wasm_bindgen;

/// Whether this build has the rooms beside the assessment. What is behind it is compiled either way, and left out of the
/// module where nothing leads to it.
const ROOMS: bool = cfg!(feature = "rooms");

/// Whether this build draws reports for the command line.
const NATIVE: bool = cfg!(any(test, feature = "native"));

/// Takes over the page that this was loaded in.
#[wasm_bindgen(start)]
pub fn start() {
    if let Err(reason) = browser::take_over() {
        browser::page::fail(&reason);
    }
}

/// Gives the page back for the app with all rooms to take over, and with it what that app goes on with.
#[wasm_bindgen]
pub fn leave() -> web_sys::js_sys::Array {
    browser::rooms::leave()
}
