//! The document: finding, focusing, naming.

use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, InputEvent,
    Window, js_sys,
};

pub fn window() -> Option<Window> {
    web_sys::window()
}

pub fn document() -> Option<Document> {
    window()?.document()
}

pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The first element in the app that a selector names.
pub fn within_app(selector: &str) -> Option<HtmlElement> {
    by_id("app")?.query_selector(selector).ok()??.dyn_into().ok()
}

pub fn focus_id(id: &str) {
    if let Some(element) = by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

pub fn click(id: &str) {
    if let Some(element) = by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.click();
    }
}

/// Puts the focus on a part of the app, from the top of the page on.
pub fn focus(selector: &str) {
    if let (Some(window), Some(element)) = (window(), within_app(selector)) {
        window.scroll_to_with_x_and_y(0.0, 0.0);
        let _ = element.focus();
    }
}

/// What had the focus has gone.
pub fn nothing_has_focus() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_none_or(|element| element.tag_name() == "BODY")
}

pub fn title() -> String {
    document().map(|document| document.title()).unwrap_or_default()
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

thread_local! {
    /// The address within the page that the app went to or heard of last.
    static KNOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The address within the page, where it is another one than the app knows of. The browser tells late that it has changed,
/// and of the app's own changes too: by then the visitor may have gone on, and would be taken back.
pub fn new_hash() -> Option<String> {
    let hash = hash();
    let known = KNOWN.with(|known| known.replace(hash.clone()));
    (known != hash).then_some(hash)
}

/// The page's own address, up to any `#`. A link that is made at a stand is opened elsewhere, where there is none.
pub fn address() -> String {
    let whole = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let address = whole.split('#').next().unwrap_or_default();
    address.split("?kiosk").next().unwrap_or_default().to_owned()
}

/// Copies what stands in a field; where the browser does not let us, it stays selected there. Pages from disk and plain
/// hosts have no other clipboard than this one.
pub fn copy(id: &str) -> bool {
    let Some(field) = by_id(id).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return false };
    let before = document().and_then(|document| document.active_element());
    let _ = field.focus();
    field.select();
    let copied = exec_copy().is_some_and(|done| done.is_truthy());
    if copied && let Some(before) = before.and_then(|before| before.dyn_into::<HtmlElement>().ok()) {
        let _ = before.focus();
    }
    copied
}

fn exec_copy() -> Option<JsValue> {
    let document = document()?;
    let exec = js_sys::Reflect::get(&document, &"execCommand".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    exec.call1(&document, &"copy".into()).ok()
}

/// Goes to an address within the page, as a link would.
pub fn set_hash(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(hash);
    }
    new_hash();
}

pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The text of the field in which something was typed.
pub fn typed(event: &InputEvent) -> String {
    let target = event.target();
    let area =
        target.as_ref().and_then(|target| target.dyn_ref::<HtmlTextAreaElement>()).map(HtmlTextAreaElement::value);
    let input = || target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>()).map(HtmlInputElement::value);
    area.or_else(input).unwrap_or_default()
}

/// The text of the field that was left.
pub fn entered(event: &Event) -> String {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}

/// What stands in a text area, which is empty then.
pub fn take_value(id: &str) -> String {
    let area = by_id(id).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
    area.map_or_else(String::new, |area| {
        let text = area.value();
        area.set_value("");
        text
    })
}

/// The value that was selected.
pub fn selected(event: &Event) -> String {
    let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
    select.map(|select| select.value()).unwrap_or_default()
}

/// Where this page can be found again by others; nothing for a page from disk.
pub fn web_address() -> Option<String> {
    Some(address()).filter(|address| address.starts_with("http"))
}

/// What stands in the field with this id.
pub fn value(id: &str) -> String {
    let field = by_id(id).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Shows the page's own words for an assessment that could not start, and the reason to developers.
pub fn fail(reason: &str) {
    for (id, hidden) in [("assessment-failed", false), ("app", false)] {
        if let Some(element) = by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            element.set_hidden(hidden);
        }
    }
    web_sys::console::error_1(&JsValue::from_str(reason));
}
