//! What has time until the browser has shown what changed, and is done before the page is left all the same.

use super::page;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, closure::Closure};

thread_local! {
    static WAITING: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
}

/// Does this soon, and in the place of what waits already.
pub fn soon(work: impl FnOnce() + 'static) {
    WAITING.with(|waiting| waiting.replace(Some(Box::new(work))));
    if let Some(window) = page::window() {
        let _ = window.set_timeout_with_callback(Closure::once_into_js(now).unchecked_ref());
    }
}

/// Does now what waits.
pub fn now() {
    if let Some(work) = WAITING.with(RefCell::take) {
        work();
    }
}
