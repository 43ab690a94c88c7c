//! What the browser keeps of how the report is looked at, and figures beside it. Nothing of it is an answer, so that what cannot be kept is no
//! loss worth a word.

use super::page;
use crate::state::{Figures, Settings};
use web_sys::Storage;

const REPORT: &str = ":report";
const FIGURES: &str = ":figures";

/// What was chosen earlier.
pub fn load(framework: &str) -> Settings {
    kept(framework, REPORT).map_or_else(Settings::default, |text| Settings::read(&text))
}

/// The figures that were entered earlier.
pub fn load_figures(framework: &str) -> Figures {
    kept(framework, FIGURES).map_or_else(Figures::default, |text| Figures::read(&text))
}

/// Keeps what is chosen; nothing where that is what everybody begins with.
pub fn save(framework: &str, settings: &Settings) {
    let text = if *settings == Settings::default() { String::new() } else { settings.written() };
    keep(framework, REPORT, &text);
}

/// Keeps what was entered.
pub fn save_figures(framework: &str, figures: &Figures) {
    keep(framework, FIGURES, &figures.written());
}

/// Takes away all of it.
pub fn forget(framework: &str) {
    keep(framework, REPORT, "");
    keep(framework, FIGURES, "");
}

fn kept(framework: &str, name: &str) -> Option<String> {
    storage()?.get_item(&key(framework, name)).ok()?
}

fn keep(framework: &str, name: &str, text: &str) {
    if let Some(storage) = storage() {
        let key = key(framework, name);
        let _ = if text.is_empty() { storage.remove_item(&key) } else { storage.set_item(&key, text) };
    }
}

fn storage() -> Option<Storage> {
    page::window()?.local_storage().ok().flatten()
}

fn key(framework: &str, name: &str) -> String {
    ["stride:", framework, name].concat()
}
