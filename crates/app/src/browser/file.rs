//! Files to save and files to read.

use super::page;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, FileList, FileReader, HtmlElement, HtmlInputElement, Url,
    js_sys::{self, Array},
};

/// Has the browser save a JSON text as a file.
pub fn save(name: &str, text: &str) {
    save_as(name, "application/json", text);
}

/// Has the browser save a text of this media type as a file.
pub fn save_as(name: &str, media_type: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options);
    let Some(address) = blob.ok().and_then(|blob| Url::create_object_url_with_blob(&blob).ok()) else { return };
    let link = page::document().and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        let _ = link.set_attribute("href", &address);
        let _ = link.set_attribute("download", name);
        link.click();
    }
    // The browser has begun to save by the next turn; the address is not needed after that.
    let revoke = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&address);
    });
    if let Some(window) = page::window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(revoke.unchecked_ref(), 10_000);
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

/// Most files that are read at once.
const MOST_FILES: u32 = 200;

/// Reads the file that was chosen in a field, and empties the field so that the same file can be chosen again.
pub fn read_chosen(event: &Event, max_bytes: usize, done: impl FnOnce(Result<String, Unread>) + 'static) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    input.set_value("");
    read(&file, max_bytes, Box::new(done));
}

/// Files by name, read or not.
pub type Files = Vec<(String, Result<String, Unread>)>;

/// Reads all files that were chosen in a field, and empties it.
pub fn read_all_chosen(event: &Event, max_bytes: usize, done: impl Fn(Files) + 'static) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    let files = input.files().map(|files| listed(&files)).unwrap_or_default();
    input.set_value("");
    read_all(files, max_bytes, done);
}

/// Reads all files that were dropped.
pub fn read_dropped(event: &DragEvent, max_bytes: usize, done: impl Fn(Files) + 'static) {
    let get = |of: &JsValue, key: &str| js_sys::Reflect::get(of, &key.into()).ok();
    let files = get(event, "dataTransfer").and_then(|data| get(&data, "files"));
    let files = files.and_then(|files| files.dyn_into::<FileList>().ok());
    read_all(files.map(|files| listed(&files)).unwrap_or_default(), max_bytes, done);
}

fn listed(files: &FileList) -> Vec<File> {
    (0..files.length().min(MOST_FILES)).filter_map(|place| files.get(place)).collect()
}

/// Reads one after another, so that they stay in their order.
fn read_all(files: Vec<File>, max_bytes: usize, done: impl Fn(Files) + 'static) {
    read_rest(files.into_iter(), max_bytes, Vec::new(), Box::new(done));
}

fn read_rest(mut rest: std::vec::IntoIter<File>, max_bytes: usize, mut read_so_far: Files, done: Box<dyn Fn(Files)>) {
    let Some(file) = rest.next() else {
        if !read_so_far.is_empty() {
            done(read_so_far);
        }
        return;
    };
    let name = file.name();
    let go_on = move |text| {
        read_so_far.push((name, text));
        read_rest(rest, max_bytes, read_so_far, done);
    };
    read(&file, max_bytes, Box::new(go_on));
}

fn read(file: &File, max_bytes: usize, done: Box<dyn FnOnce(Result<String, Unread>)>) {
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
    let _ = reader.read_as_text(file);
}
