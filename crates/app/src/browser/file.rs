//! Files to save and files to read.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Blob, BlobPropertyBag, Event, FileReader, HtmlInputElement, Url, js_sys::Array};
use yew::NodeRef;

/// A text that has an address within this page until it is dropped.
pub struct Published(String);

impl Published {
    /// Gives a JSON text an address.
    pub fn json(text: &str) -> Option<Self> {
        let options = BlobPropertyBag::new();
        options.set_type("application/json");
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options).ok()?;
        Url::create_object_url_with_blob(&blob).ok().map(Self)
    }

    /// The address.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl Drop for Published {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is larger than allowed.
    TooLarge,
    /// The browser did not read it.
    Unreadable,
}

/// Has the browser ask for a file.
pub fn choose(input: &NodeRef) {
    if let Some(input) = input.cast::<HtmlInputElement>() {
        input.click();
    }
}

/// Reads the file that was chosen in a field, and empties the field so that the same file can be chosen again.
pub fn read_chosen(event: &Event, max_bytes: usize, done: impl FnOnce(Result<String, Unread>) + 'static) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    input.set_value("");
    if file.size() > f64::from(u32::try_from(max_bytes).unwrap_or(u32::MAX)) {
        return done(Err(Unread::TooLarge));
    }
    let Ok(reader) = FileReader::new() else { return done(Err(Unread::Unreadable)) };
    let ended = {
        let reader = reader.clone();
        Closure::once_into_js(move || {
            done(reader.result().ok().and_then(|text| text.as_string()).ok_or(Unread::Unreadable));
        })
    };
    reader.set_onloadend(Some(ended.unchecked_ref()));
    let _ = reader.read_as_text(&file);
}
