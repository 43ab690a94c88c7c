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
mod reminder;
mod route;
mod state;
mod view;
mod words;

use wasm_bindgen::prelude::wasm_bindgen;

/// Takes over the page that this was loaded in.
#[wasm_bindgen(start)]
pub fn start() {
    if let Err(reason) = browser::take_over() {
        browser::page::fail(&reason);
    }
}
