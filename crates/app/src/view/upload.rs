//! Takes answers, or results over time, from a file, or says why not.

use crate::{
    browser::{file, page},
    state::{Action, PastAction},
    words,
};
use maturity::wire::{answers_file, bundle::Bundle, history};
use std::rc::Rc;
use yew::prelude::*;

/// The field that the button stands for: the browser's own button does not speak the page's language.
const FIELD: &str = "upload";

/// A button, with an icon where it looks like one.
pub fn upload(class: &'static str, icon: Html, bundle: &Rc<Bundle>, act: &Callback<Action>) -> Html {
    let (bundle, act) = (Rc::clone(bundle), act.clone());
    let onchange = Callback::from(move |event: Event| {
        let (bundle, act) = (Rc::clone(&bundle), act.clone());
        file::read_chosen(&event, answers_file::MAX_BYTES, move |text| {
            let text = text.map_err(|reason| words::unread_file(reason).to_owned());
            act.emit(read(&bundle, text));
        });
    });
    html! {
        <>
            <button {class} type="button" onclick={|_| page::click(FIELD)}>{ icon }{ words::upload() }</button>
            <input id={FIELD} type="file" accept=".json,application/json" hidden=true {onchange} />
        </>
    }
}

/// A file that is no answers file may be one of results: only those have snapshots.
fn read(bundle: &Bundle, text: Result<String, String>) -> Action {
    let answers =
        text.as_deref().map_err(Clone::clone).and_then(|text| answers_file::from_json(&bundle.framework, text));
    match (answers, text) {
        (Ok(file), _) => Action::Upload(Ok(file.answers)),
        (Err(_), Ok(text)) if text.contains("\"snapshots\"") => match history::from_json(&bundle.framework, &text) {
            Ok(history) => Action::Past(PastAction::Restore(Box::new(history))),
            Err(reason) => Action::Upload(Err(reason)),
        },
        (Err(reason), _) => Action::Upload(Err(reason)),
    }
}
