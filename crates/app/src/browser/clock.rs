//! The visitor's clock and calendar.

use super::page;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::js_sys;

/// This moment, in seconds since 1970.
pub fn seconds() -> u64 {
    // Milliseconds as the browser has them: a whole number, far below what the type holds.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let milliseconds = js_sys::Date::now().max(0.0) as u64;
    milliseconds / 1000
}

/// Does something once, a second from now.
pub fn in_a_second(work: impl FnOnce() + 'static) {
    if let Some(window) = page::window() {
        let work = Closure::once_into_js(work);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(work.unchecked_ref(), 1000);
    }
}

/// This moment, as RFC 3339.
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// This moment as RFC 3339 by the visitor's own clock, so that its first ten characters are the date here.
pub fn now_here() -> String {
    let now = js_sys::Date::new_0();
    let behind = now.get_timezone_offset();
    let here = js_sys::Date::new(&JsValue::from_f64(now.get_time() - behind * 60_000.0));
    let text = String::from(here.to_iso_string());
    // Whole minutes, of less than a day.
    #[expect(clippy::cast_possible_truncation, reason = "an offset is less than a day, in whole minutes")]
    let behind = behind as i32;
    let (sign, minutes) = (if behind > 0 { "-" } else { "+" }, behind.unsigned_abs());
    let two = |number: u32| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
    [text.get(..19).unwrap_or(&text), sign, &two(minutes / 60), ":", &two(minutes % 60)].concat()
}

/// The date of the day so many days from today by the visitor's own clock, as `20260131`.
pub fn day_in(days: u32) -> String {
    let now = js_sys::Date::new_0();
    let here = now.get_time() - now.get_timezone_offset() * 60_000.0 + f64::from(days) * 86_400_000.0;
    let text = String::from(js_sys::Date::new(&JsValue::from_f64(here)).to_iso_string());
    text.get(..10).unwrap_or_default().replace('-', "")
}
