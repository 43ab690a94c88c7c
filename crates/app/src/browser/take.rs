//! What a module makes that is loaded only now: the page's loader knows where it lies.

use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// Makes a file of an answers file and saves it; tells `done` whether it could.
    #[wasm_bindgen(catch, js_name = strideTakeAway)]
    fn take_away(file: &str, answers: &str, done: &JsValue) -> Result<JsValue, JsValue>;

    /// Draws the QR code of a text; gives it to `done` as SVG, or nothing.
    #[wasm_bindgen(catch, js_name = strideQrCode)]
    fn draw_qr_code(text: &str, done: &JsValue) -> Result<JsValue, JsValue>;

    /// Posts a form to an address; tells `done` whether it was taken.
    #[wasm_bindgen(catch, js_name = strideSend)]
    fn post(to: &str, from: &str, consent: &str, name: &str, answers: &str, done: &JsValue)
    -> Result<JsValue, JsValue>;
}

/// Has a file of `answers` made and saved, and tells `done` whether that went well.
pub fn take(file: &str, answers: &str, done: impl Fn(bool) + Clone + 'static) {
    let told = done.clone();
    if take_away(file, answers, &Closure::once_into_js(move |is_saved: bool| told(is_saved))).is_err() {
        done(false);
    }
}

/// Has the QR code of `text` drawn, and gives it to `done` as SVG, or nothing where that did not go well.
pub fn qr_code(text: &str, done: impl Fn(Option<String>) + Clone + 'static) {
    let told = done.clone();
    if draw_qr_code(text, &Closure::once_into_js(move |svg: Option<String>| told(svg))).is_err() {
        done(None);
    }
}

/// Posts a form to an address: who sends it, what they agreed to, and an answers file with its name. Tells `done` whether
/// it was taken.
pub fn send(to: &str, [from, consent, name, answers]: [&str; 4], done: impl Fn(bool) + Clone + 'static) {
    let told = done.clone();
    let done_there = Closure::once_into_js(move |is_taken: bool| told(is_taken));
    if post(to, from, consent, name, answers, &done_there).is_err() {
        done(false);
    }
}
