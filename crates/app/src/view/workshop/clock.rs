//! The clock of a question: in sight all the time, spoken only when it matters.

use crate::{
    browser::{clock, page},
    state::{Action, State, Workshop, WorkshopAction},
    words,
};
use yew::prelude::*;

/// The minutes that a question may have.
const MINUTES: [u64; 6] = [1, 2, 3, 5, 10, 15];

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
        0 => words::TIME_IS_UP,
        1..=60 if runs && workshop.limit > 60 => words::ONE_MINUTE_LEFT,
        _ => "",
    };
    html! {
        <div class={classes!("clock", (left == 0).then_some("over"))}>
            <span class="time" role="timer" aria-live="off">{ words::clock(left) }</span>
            <button class="button quiet small" type="button" onclick={turn}>{ if runs { words::PAUSE_CLOCK } else { words::START_CLOCK } }</button>
            if left < workshop.limit && !runs {
                <button class="text-button" type="button" onclick={again}>{ words::RESET_CLOCK }</button>
            }
            <label class="visually-hidden" for="limit">{ words::MINUTES_EACH }</label>
            <select id="limit" {onchange}>
                { for MINUTES.iter().map(|minutes| html! {
                    <option value={minutes.to_string()} selected={workshop.limit == 60 * minutes}>{ words::minutes_long(*minutes) }</option>
                }) }
            </select>
            <span class={classes!((left > 0).then_some("visually-hidden"))} role="status">{ said }</span>
        </div>
    }
}
