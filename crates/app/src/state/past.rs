//! What is kept between assessments: results over time, and what became of the steps.

#[cfg(test)]
mod tests;

use super::{Keeping, Notice, Outcome, Refusal, State};
use maturity::{
    Answers, History, Snapshot, StepId, Work, WorkState, history,
    wire::history::{MAX_LABEL, MAX_NOTE},
};
use std::rc::Rc;

/// What is kept between assessments, and whether the browser keeps it.
#[derive(Clone, Debug)]
pub struct Past {
    /// Results and steps.
    pub history: Rc<History>,
    /// What the browser keeps of it, as far as we know.
    pub saved: Rc<History>,
    /// Whether the browser keeps it.
    pub keeping: Keeping,
    /// Everything that the browser held was taken away, elsewhere than here, and nobody said yet what that means here.
    pub is_cleared: bool,
}

/// What can happen to the past.
#[derive(Clone, Debug)]
pub enum PastAction {
    /// Today's result is to be kept, with whatever it is called, at this moment (RFC 3339).
    Keep(String, String),
    /// The result at this place is not wanted any more.
    Remove(usize),
    /// A step has come so far.
    Mark(StepId, WorkState),
    /// The note on a step was typed.
    Remark(StepId, String),
    /// A file with results was read: what is not here yet is wanted here.
    Restore(Box<History>),
    /// What was removed, or came from a file, is to be as it was.
    Undo,
    /// The browser keeps this, or does not.
    Saved(Result<Rc<History>, Refusal>),
    /// Another window saved this; an error where we cannot read what it saved.
    OtherWindow(Result<Box<History>, String>),
}

/// What just happened to the past; with what was there before, where that can be had back.
#[derive(Clone, Debug)]
pub enum PastNotice {
    /// Today's result is kept.
    Kept,
    /// A result was removed.
    Removed(Rc<History>),
    /// A file brought so many results that were not here.
    Restored(Rc<History>, usize),
}

impl Past {
    /// Begins with what the browser kept.
    pub fn new(history: History, keeping: Keeping) -> Self {
        let history = Rc::new(history);
        Self { saved: Rc::clone(&history), history, keeping, is_cleared: false }
    }

    /// Whether the browser holds just what we have.
    pub fn is_saved(&self) -> bool {
        Rc::ptr_eq(&self.history, &self.saved) || self.history == self.saved
    }

    /// How many steps have come somewhere.
    pub fn marked(&self) -> usize {
        self.history.steps.iter().filter(|(_, work)| work.state != WorkState::Open).count()
    }
}

/// Whether nothing is in it.
pub fn is_nothing(history: &History) -> bool {
    history.snapshots.is_empty() && history.steps.is_empty()
}

impl State {
    /// Whether the browser shall be given the past to keep.
    pub fn may_save_past(&self) -> bool {
        let in_the_way = Keeping::Refused(Refusal::Occupied);
        self.stored.other.is_none()
            && self.past.keeping != in_the_way
            && self.past.keeping != Keeping::Refused(Refusal::Newer)
    }

    /// Today's result, to be kept or compared at this moment.
    pub fn snapshot(&self, taken_at: &str) -> Snapshot {
        let Outcome { scorecard, .. } = Outcome::of(self.framework(), &self.answers);
        Snapshot::take(self.framework(), &self.answers, &scorecard, taken_at)
    }

    /// The kept result that today's answers gave, where it is the latest.
    pub fn kept_today(&self) -> Option<&Snapshot> {
        let same = |snapshot: &&Snapshot| snapshot.hash == self.framework().hash && snapshot.answers == *self.answers;
        self.past.history.snapshots.last().filter(same)
    }
}

/// What the app knows after something happened to the past.
pub fn reduce(state: &mut State, action: PastAction) {
    let before = Rc::clone(&state.past.history);
    match action {
        PastAction::Keep(label, taken_at) => {
            let label = label.trim();
            let mut snapshot = state.snapshot(&taken_at);
            snapshot.label = (!label.is_empty()).then(|| label.chars().take(MAX_LABEL).collect());
            let history = Rc::make_mut(&mut state.past.history);
            history.snapshots.push(snapshot);
            history::sort(&mut history.snapshots);
            state.notice = Some(Notice::Past(PastNotice::Kept));
        }
        PastAction::Remove(place) if place < before.snapshots.len() => {
            Rc::make_mut(&mut state.past.history).snapshots.remove(place);
            state.notice = Some(Notice::Past(PastNotice::Removed(before)));
        }
        PastAction::Remove(_) => {}
        PastAction::Mark(step, to) => work(state, step, |work| work.state = to),
        PastAction::Remark(step, note) => {
            let note: String = note.chars().take(MAX_NOTE).collect();
            work(state, step, |work| work.note = (!note.trim().is_empty()).then_some(note));
        }
        PastAction::Restore(file) => {
            let history = Rc::make_mut(&mut state.past.history);
            merge(history, *file);
            let new = history.snapshots.len() - before.snapshots.len();
            state.notice = Some(Notice::Past(PastNotice::Restored(before, new)));
        }
        PastAction::Undo => {
            if let Some(Notice::Past(PastNotice::Removed(before) | PastNotice::Restored(before, _))) =
                state.notice.take()
            {
                state.past.history = before;
            }
        }
        PastAction::Saved(Ok(history)) => (state.past.saved, state.past.keeping) = (history, Keeping::Kept),
        PastAction::Saved(Err(refusal)) => state.past.keeping = Keeping::Refused(refusal),
        PastAction::OtherWindow(theirs) => meet(state, theirs),
    }
}

/// Changes what is said of a step. What says nothing is not kept.
fn work(state: &mut State, step: StepId, change: impl FnOnce(&mut Work)) {
    let history = Rc::make_mut(&mut state.past.history);
    let mut work = history.work(&step);
    change(&mut work);
    match history.steps.iter_mut().find(|(id, _)| *id == step) {
        Some((_, known)) => *known = work,
        None => history.steps.push((step, work)),
    }
    history.steps.retain(|(_, work)| work.note.is_some() || work.state != WorkState::Open);
}

/// Another window saved. It began with what we have, so what it removed is not wanted any more; what was never kept of
/// ours stays, and so does everything where all of it was taken away.
fn meet(state: &mut State, theirs: Result<Box<History>, String>) {
    let theirs = match theirs {
        Ok(theirs) => Rc::new(*theirs),
        Err(reason) => {
            state.past.keeping = Keeping::Refused(Refusal::of_unreadable(&reason));
            return;
        }
    };
    if !state.may_save_past() && state.stored.other.is_none() {
        state.past.keeping = Keeping::Kept;
    }
    if theirs == state.past.saved {
        return;
    }
    let was_saved = state.past.is_saved();
    state.past.saved = Rc::clone(&theirs);
    state.past.is_cleared = is_nothing(&theirs) && !is_nothing(&state.past.history);
    if state.past.is_cleared {
        state.stored.other.get_or_insert_with(|| Rc::clone(&state.stored.saved));
    } else if was_saved {
        state.past.history = theirs;
    } else {
        let mut history = (*theirs).clone();
        merge(&mut history, (*state.past.history).clone());
        state.past.history = Rc::new(history);
    }
}

/// Adds what is not there yet; what is said of a step stays.
fn merge(history: &mut History, other: History) {
    for snapshot in other.snapshots {
        let same = |known: &Snapshot| known.taken_at == snapshot.taken_at && known.answers == snapshot.answers;
        if !history.snapshots.iter().any(same) {
            history.snapshots.push(snapshot);
        }
    }
    history::sort(&mut history.snapshots);
    for (step, work) in other.steps {
        if !history.steps.iter().any(|(known, _)| *known == step) {
            history.steps.push((step, work));
        }
    }
}

/// Whether there is anything at all to come back to.
pub fn is_begun(answers: &Answers, history: &History) -> bool {
    !answers.given.is_empty() || !history.snapshots.is_empty()
}
