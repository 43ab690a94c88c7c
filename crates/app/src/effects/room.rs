//! What follows from the workshop in the browser: its record, and its clock.

use crate::{
    browser::{clock, store::Store},
    state::{Action, State, WorkshopAction},
};
use std::rc::Rc;
use yew::Callback;

/// Gives the workshop to the browser to keep, once for each change of it.
pub fn keep(before: Option<&State>, now: &State, act: &Callback<Action>) {
    let Some(before) = before else { return };
    let same = match (&before.workshop.running, &now.workshop.running) {
        (Some(before), Some(now)) => Rc::ptr_eq(before, now),
        (before, now) => before.is_none() && now.is_none(),
    };
    let forgot = before.workshop.lost.is_some() && now.workshop.lost.is_none();
    if !same || forgot {
        let kept = Store::open(&now.framework().id).save_workshop(now.workshop.running.as_deref()).is_ok();
        if kept == now.workshop.is_unkept {
            act.emit(Action::Workshop(WorkshopAction::Kept(kept)));
        }
    }
}

/// Has the clock tick once more, for as long as it runs.
pub fn tick(before: Option<&State>, now: &State, act: &Callback<Action>) {
    let running = |state: &State| state.workshop.running.as_ref().is_some_and(|workshop| workshop.until.is_some());
    let ticked = before.is_none_or(|before| before.workshop.clock != now.workshop.clock || !running(before));
    if running(now) && ticked {
        let (act, run) = (act.clone(), now.workshop.clock.run);
        clock::in_a_second(move || act.emit(Action::Workshop(WorkshopAction::Tick(run, clock::seconds()))));
    }
}
