//! The workshop's clock. Time comes in with what happens; nothing here looks at one.

use super::{Workshop, WorkshopAction};
use crate::state::State;
use std::rc::Rc;

/// What time it is for the clock on show; the workshop itself knows when its time will be over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// The latest moment that we were told, in seconds since 1970.
    pub now: u64,
    /// Which run of the clock this is: a tick of an earlier one counts for nothing.
    pub run: u32,
    /// How often it has ticked.
    pub ticks: u32,
}

/// What happens to the clock; whether it was anything of the clock's.
pub(super) fn act(state: &mut State, kept: &mut Rc<Workshop>, action: &WorkshopAction) -> bool {
    match *action {
        WorkshopAction::Tick(run, now) => tick(state, kept, run, now),
        WorkshopAction::Clock(now) => {
            state.workshop.clock.now = now;
            let workshop = Rc::make_mut(kept);
            if workshop.until.is_some() {
                (workshop.left, workshop.until) = (workshop.left(now), None);
            } else {
                let left = if workshop.left == 0 { workshop.limit } else { workshop.left };
                workshop.until = Some(now.saturating_add(left));
                state.workshop.clock.run = state.workshop.clock.run.wrapping_add(1);
            }
        }
        WorkshopAction::Again => {
            let workshop = Rc::make_mut(kept);
            (workshop.left, workshop.until) = (workshop.limit, None);
        }
        WorkshopAction::Limit(limit) => {
            let workshop = Rc::make_mut(kept);
            (workshop.limit, workshop.left, workshop.until) = (limit, limit, None);
        }
        _ => return false,
    }
    true
}

fn tick(state: &mut State, kept: &mut Rc<Workshop>, run: u32, now: u64) {
    let Some(until) = kept.until.filter(|_| run == state.workshop.clock.run) else { return };
    state.workshop.clock.now = now;
    state.workshop.clock.ticks = state.workshop.clock.ticks.wrapping_add(1);
    if now >= until {
        let workshop = Rc::make_mut(kept);
        (workshop.left, workshop.until) = (0, None);
    }
}
