//! Entry points to what lasts beyond today: keeping this result, results over time, steps, and a reminder.

use super::section;
use crate::{
    browser::{clock, file, page},
    reminder::{self, Reminder},
    route::Route,
    state::{Action, PastAction, State},
    words,
};
use maturity::{Framework, WorkState, wire::history::MAX_LABEL};
use std::rc::Rc;
use yew::prelude::*;

/// After so many days one may be reminded.
const REMINDERS: [u32; 3] = [30, 60, 90];

/// The section.
pub fn over_time(state: &State, act: &Callback<Action>) -> Html {
    let past = &state.past.history;
    let so_far = |wanted| past.steps.iter().filter(|(_, work)| work.state == wanted).count();
    section(
        "over-time",
        words::over_time(),
        words::about_over_time(),
        "no-print",
        html! {
            <div>
                if let Some(snapshot) = state.kept_today() {
                    <p id="kept" tabindex="-1">{ words::kept_as(&words::name(snapshot, &past.snapshots)) }</p>
                } else {
                    { keep(act) }
                }
                <div class="button-row">
                    <a class="button quiet" href={Route::History.hash()}>{ words::see_results(past.snapshots.len()) }</a>
                    <a class="button quiet" href={Route::Steps.hash()}>{ words::see_steps(so_far(WorkState::Done), so_far(WorkState::Begun)) }</a>
                </div>
                { remind(state) }
            </div>
        },
    )
}

fn keep(act: &Callback<Action>) -> Html {
    let onsubmit = act.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Past(PastAction::Keep(page::value("label"), clock::now_here()))
    });
    html! {
        <form class="keep-result" {onsubmit}>
            <p class="field">
                <label for="label">{ words::what_to_call_it() }</label>
                <small id="about-label">{ words::about_label() }</small>
                <input id="label" maxlength={MAX_LABEL.to_string()} autocomplete="off" aria-describedby="about-label" />
            </p>
            <button class="button" type="submit">{ words::keep_result() }</button>
        </form>
    }
}

fn remind(state: &State) -> Html {
    html! {
        <div class="reminders" role="group" aria-labelledby="remind">
            <p id="remind">{ words::remind() }</p>
            <div class="button-row">
                { for REMINDERS.iter().map(|&days| {
                    let bundle = Rc::clone(&state.bundle);
                    let onclick = move |_: MouseEvent| save(&bundle.framework, days);
                    html! { <button class="button quiet small" type="button" {onclick}>{ words::in_days(days as usize) }</button> }
                }) }
            </div>
        </div>
    }
}

fn save(framework: &Framework, days: u32) {
    let address = page::web_address();
    let reminder = Reminder {
        framework: &framework.id,
        day: &clock::day_in(days),
        now: &clock::now(),
        summary: &words::reminder(&framework.title),
        description: &words::about_reminder(&words::calendar_day(&clock::now_here())),
        address: address.as_deref(),
    };
    let name = [framework.id.as_str(), "-in-", &days.to_string(), "-days.ics"].concat();
    file::save_as(&name, "text/calendar", &reminder::ics(&reminder));
}
