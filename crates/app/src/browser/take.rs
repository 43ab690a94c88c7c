//! Files that a module makes which is loaded only now: the page's loader knows where it lies.

use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// Makes a file of an answers file and saves it; tells `done` whether it could.
    #[wasm_bindgen(catch, js_name = strideTakeAway)]
    fn take_away(file: &str, answers: &str, done: &JsValue) -> Result<(), JsValue>;
}

/// Has a file of `answers` made and saved, and tells `done` whether that went well.
pub fn take(file: &str, answers: &str, done: impl Fn(bool) + Clone + 'static) {
    let told = done.clone();
    if take_away(file, answers, &Closure::once_into_js(move |is_saved: bool| told(is_saved))).is_err() {
        done(false);
    }
}
