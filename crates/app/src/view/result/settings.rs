//! What the report shows, on the screen and on paper: its sections, and how many actions.

use crate::{
    browser::page,
    state::{Action, Part, Settings},
    words,
};
use yew::prelude::*;

/// The panel, with those parts that there can be.
pub fn settings(settings: &Settings, can_show: impl Fn(Part) -> bool, act: &Callback<Action>) -> Html {
    let parts = Part::ALL.into_iter().filter(|(part, _)| can_show(*part));
    html! {
        <details class="disclosure settings no-print">
            <summary>{ words::report_settings() }</summary>
            <div>
                <fieldset>
                    <legend class="visually-hidden">{ words::report_parts() }</legend>
                    { for parts.map(|(part, name)| {
                        let onchange = act.reform(move |_: Event| Action::Show(part));
                        html! {
                            <label class="tick" key={name}>
                                <input type="checkbox" name="part" value={name} checked={settings.shows(part)} {onchange} />
                                <span>{ words::part(part) }</span>
                            </label>
                        }
                    }) }
                </fieldset>
                { number(settings.actions, act) }
                <p class="small muted">{ words::about_report_settings() }</p>
            </div>
        </details>
    }
}

fn number(chosen: Option<usize>, act: &Callback<Action>) -> Html {
    let onchange = act.reform(|event: Event| Action::ShowActions(page::selected(&event).parse().ok()));
    html! {
        <p class="field">
            <label for="number-of-actions">{ words::number_of_actions() }</label>
            <select id="number-of-actions" {onchange}>
                { for Settings::ACTIONS.into_iter().map(|number| {
                    let text = number.map_or_else(|| words::all_actions().to_owned(), |number| number.to_string());
                    html! { <option value={text.clone()} selected={number == chosen}>{ text.clone() }</option> }
                }) }
            </select>
        </p>
    }
}
