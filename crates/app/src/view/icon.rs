//! The icons on buttons: drawn with one line, hidden from screen readers, always beside words.

use yew::prelude::*;

pub const DOWNLOAD: &str = "M12 4v11.5M7 11l5 5 5-5M4.5 20h15";
pub const UPLOAD: &str = "M12 16V4.5M7 9l5-5 5 5M4.5 20h15";
pub const EDIT: &str = "m4.5 19.5.8-3.8L16 5l3 3L8.3 18.7zM13.8 7.2l3 3";
pub const RESTART: &str = "M4.5 5v4.5H9M5 9.5a7.5 7.5 0 1 1-.3 4.5";
pub const PRINT: &str = "M7 8.5V4h10v4.5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6H7z";

/// The icon with this path.
pub fn icon(path: &'static str) -> Html {
    html! {
        <span class="icon" aria-hidden="true">
            <svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none"
                stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d={path} /></svg>
        </span>
    }
}
