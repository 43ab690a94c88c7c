//! Takes answers from a file, or says why not.

use crate::{
    browser::{file, page},
    state::Action,
    words,
};
use maturity::wire::{answers_file, bundle::Bundle};
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
            let file = text.and_then(|text| answers_file::from_json(&bundle.framework, &text));
            act.emit(Action::Upload(file.map(|file| file.answers)));
        });
    });
    html! {
        <>
            <button {class} type="button" onclick={|_| page::click(FIELD)}>{ icon }{ words::UPLOAD }</button>
            <input id={FIELD} type="file" accept=".json,application/json" hidden=true {onchange} />
        </>
    }
}
