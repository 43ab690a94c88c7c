//! A link that saves a text as a file; the text never leaves the browser.

use crate::browser::file;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct DownloadProps {
    /// The file's name.
    pub name: AttrValue,
    /// What is in it.
    pub text: AttrValue,
    pub class: &'static str,
    pub children: Html,
}

#[component]
pub fn Download(DownloadProps { name, text, class, children }: &DownloadProps) -> Html {
    let address = use_state(|| None::<AttrValue>);
    use_effect_with(text.clone(), {
        let address = address.setter();
        move |text: &AttrValue| {
            let file = file::Published::json(text);
            address.set(file.as_ref().map(|file| file.address().to_owned().into()));
            move || drop(file)
        }
    });
    html! { <a class={*class} download={name.clone()} href={(*address).clone()}>{ children.clone() }</a> }
}
