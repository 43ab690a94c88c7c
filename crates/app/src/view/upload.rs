//! Takes answers from a file, or says why not.

use super::{Shared, icon};
use crate::{browser::file, state::Action, words};
use maturity::wire::{answers_file, bundle::Bundle};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct UploadProps {
    pub bundle: Shared<Bundle>,
    pub class: &'static str,
    pub act: Callback<Action>,
}

#[component]
pub fn Upload(UploadProps { bundle, class, act }: &UploadProps) -> Html {
    let input = use_node_ref();
    let onclick = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| file::choose(&input))
    };
    let onchange = {
        let (bundle, act) = (bundle.clone(), act.clone());
        Callback::from(move |event: Event| {
            let (bundle, act) = (bundle.clone(), act.clone());
            file::read_chosen(&event, answers_file::MAX_BYTES, move |text| {
                let text = text.map_err(|reason| words::unread_file(reason).to_owned());
                act.emit(Action::Upload(text.and_then(|text| answers_file::from_json(&bundle.framework, &text))));
            });
        })
    };
    html! {
        <>
            <button class={*class} type="button" {onclick}>
                if *class != "text-button" {
                    { icon::icon(icon::UPLOAD) }
                }
                { words::UPLOAD }
            </button>
            <input ref={input} type="file" accept=".json,application/json" hidden=true {onchange} />
        </>
    }
}
