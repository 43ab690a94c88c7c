//! More ways to take the result away: files whose maker is loaded when one is asked for.

use crate::{
    browser::take,
    state::{Action, Progress, Taken},
    view::icon,
    words,
};
use maturity::{
    Answers,
    wire::{answers_file, bundle::Bundle},
};
use std::rc::Rc;
use yew::prelude::*;

/// The disclosure, and how it goes with the file that was asked for last.
pub fn more_ways(
    bundle: &Rc<Bundle>,
    answers: &Rc<Answers>,
    taking: Option<(Taken, Progress)>,
    act: &Callback<Action>,
) -> Html {
    html! {
        <details class="disclosure" id="more-ways">
            <summary>{ words::more_ways() }</summary>
            <div>
                <p class="small">{ words::about_more_ways() }</p>
                <div class="button-row">
                    { for Taken::OF_RESULT.into_iter().map(|file| button(bundle, answers, file, act)) }
                </div>
                <p class="small" role="status">{ taking.map(words::taking) }</p>
            </div>
        </details>
    }
}

fn button(bundle: &Rc<Bundle>, answers: &Rc<Answers>, file: Taken, act: &Callback<Action>) -> Html {
    let (bundle, answers) = (Rc::clone(bundle), Rc::clone(answers));
    taker(file, move || Ok(answers_file::to_json(&bundle.framework, &answers, None)), act)
}

/// The button that has a file made of what `from` says.
pub fn taker(file: Taken, from: impl Fn() -> Result<String, String> + 'static, act: &Callback<Action>) -> Html {
    let act = act.clone();
    let onclick = move |_: MouseEvent| {
        let Ok(json) = from() else { return act.emit(Action::Take(file, Progress::Failed)) };
        act.emit(Action::Take(file, Progress::Underway));
        let act = act.clone();
        take::take(file.id(), &json, move |is_saved| {
            act.emit(Action::Take(file, if is_saved { Progress::Saved } else { Progress::Failed }));
        });
    };
    html! {
        <button class="button quiet" type="button" {onclick}>{ icon::icon(icon::DOWNLOAD) }{ words::taken(file) }</button>
    }
}
