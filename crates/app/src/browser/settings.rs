//! What the browser keeps of how the report is looked at. Nothing of it is an answer, so that what cannot be kept is no
//! loss worth a word.

use super::page;
use crate::state::Settings;
use web_sys::Storage;

/// What was chosen earlier.
pub fn load(framework: &str) -> Settings {
    let kept = storage().and_then(|storage| storage.get_item(&key(framework)).ok().flatten());
    kept.map_or_else(Settings::default, |text| Settings::read(&text))
}

/// Keeps what is chosen; nothing where that is what everybody begins with.
pub fn save(framework: &str, settings: &Settings) {
    if let Some(storage) = storage() {
        let _ = if *settings == Settings::default() {
            storage.remove_item(&key(framework))
        } else {
            storage.set_item(&key(framework), &settings.written())
        };
    }
}

fn storage() -> Option<Storage> {
    page::window()?.local_storage().ok().flatten()
}

fn key(framework: &str) -> String {
    ["stride:", framework, ":report"].concat()
}
