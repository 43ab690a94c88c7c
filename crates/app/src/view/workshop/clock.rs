//! The clock of a question: in sight all the time, spoken only when it matters.

use crate::{
    browser::{clock, page},
    state::{Action, State, Workshop, WorkshopAction},
    words,
};
use yew::prelude::*;

/// The minutes that a question may have.
const MINUTES: [u8; 6] = [1, 2, 3, 5, 10, 15];

/// The clock with its buttons.
pub fn clock(state: &State, workshop: &Workshop, act: &Callback<Action>) -> Html {
    let left = workshop.left(state.workshop.clock.now);
    let runs = workshop.until.is_some();
    let turn = act.reform(|_: MouseEvent| Action::Workshop(WorkshopAction::Clock(clock::seconds())));
    let again = act.reform(|_: MouseEvent| Action::Workshop(WorkshopAction::Again));
    let onchange = act.reform(|event: Event| {
        let minutes = page::selected(&event).parse().unwrap_or(3);
        Action::Workshop(WorkshopAction::Limit(60 * minutes))
    });
    let said = match left {
        0 => words::time_is_up(),
        1..=60 if runs && workshop.limit > 60 => words::one_minute_left(),
        _ => "",
    };
    html! {
        <div class={classes!("clock", (left == 0).then_some("over"))}>
            <span class="time" role="timer" aria-live="off">{ words::clock(left) }</span>
            <button class="button quiet small" type="button" onclick={turn}>{ if runs { words::pause_clock() } else { words::start_clock() } }</button>
            if left < workshop.limit && !runs {
                <button class="text-button" type="button" onclick={again}>{ words::reset_clock() }</button>
            }
            <label class="visually-hidden" for="limit">{ words::minutes_each() }</label>
            <select id="limit" {onchange}>
                { for MINUTES.iter().map(|minutes| html! {
                    <option value={minutes.to_string()} selected={workshop.limit == 60 * u64::from(*minutes)}>{ words::minutes_long(usize::from(*minutes)) }</option>
                }) }
            </select>
            <span class={classes!((left > 0).then_some("visually-hidden"))} role="status">{ said }</span>
        </div>
    }
}
