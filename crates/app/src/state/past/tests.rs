//! What happens to results over time and to the marks of steps.

use super::*;
use crate::{
    fixture,
    route::Route,
    state::{Action, Asking, Kept, Pick, Winner, reduce},
};
use maturity::{Answer, Given, OptionId, QuestionId};

const MAY: &str = "2026-05-01T09:00:00+02:00";
const JUNE: &str = "2026-06-01T09:00:00+02:00";

fn state(level: usize) -> State {
    let bundle = Rc::new(fixture::bundle());
    let answer = || Given::from(Answer::Option(OptionId::new(format!("level-{level}"))));
    let given = bundle.framework.questions().map(|(_, question)| (question.id.clone(), answer())).collect();
    let answers = Answers { given, ..Answers::default() };
    State::new(bundle, Kept { answers, unreadable: Vec::new(), keeping: Keeping::Kept })
}

fn past(state: &State, action: PastAction) -> State {
    reduce(state, Action::Past(action))
}

fn keep(state: &State, label: &str, taken_at: &str) -> State {
    past(state, PastAction::Keep(label.to_owned(), taken_at.to_owned()))
}

/// The state as the browser has kept it.
fn saved(mut state: State) -> State {
    state.past.saved = Rc::clone(&state.past.history);
    state
}

fn labels(state: &State) -> Vec<&str> {
    state.past.history.snapshots.iter().map(|snapshot| snapshot.label.as_deref().unwrap_or("-")).collect()
}

fn step() -> StepId {
    StepId::new("oven.heat@loaf")
}

#[test]
fn results_are_kept_in_the_order_of_their_dates_each_by_its_name() {
    let state = keep(&state(1), " after the summer ", JUNE);
    assert_eq!(state.kept_today().map(|snapshot| snapshot.taken_at.as_str()), Some(JUNE));
    let state = keep(&state, " ", MAY);
    assert_eq!(labels(&state), ["-", "after the summer"]);
    let state = keep(&state, &"é".repeat(90), "2026-07-01T09:00:00Z");
    assert_eq!(labels(&state)[2].chars().count(), MAX_LABEL);
}

#[test]
fn a_result_that_was_changed_since_is_not_kept_today() {
    let state = keep(&state(1), "", MAY);
    let at = reduce(&state, Action::Visit(Route::Question(QuestionId::new("flour.store"))));
    let changed = reduce(&at, Action::Choose(Pick::Option(OptionId::new("level-3"))));
    assert_eq!((state.kept_today().is_some(), changed.kept_today().is_some()), (true, false));
    let mut other = state.clone();
    Rc::make_mut(&mut other.bundle).framework.hash = "another".to_owned();
    assert!(other.kept_today().is_none());
}

#[test]
fn a_removed_result_can_be_had_back() {
    let state = keep(&keep(&state(1), "one", MAY), "two", JUNE);
    let without = past(&state, PastAction::Remove(0));
    assert_eq!(labels(&without), ["two"]);
    assert_eq!(labels(&past(&without, PastAction::Undo)), ["one", "two"]);
    assert_eq!(labels(&past(&state, PastAction::Remove(2))), ["one", "two"]);
}

#[test]
fn a_file_adds_what_is_not_here_and_changes_nothing_that_is() {
    let ours = past(&keep(&state(1), "one", MAY), PastAction::Mark(step(), WorkState::Begun));
    let mut file = (*keep(&keep(&state(1), "renamed", MAY), "two", JUNE).past.history).clone();
    let other = StepId::new("oven.care@loaf");
    for id in [step(), other.clone()] {
        file.steps.push((id, Work { state: WorkState::Done, note: None }));
    }
    let restored = past(&ours, PastAction::Restore(Box::new(file)));
    assert_eq!(labels(&restored), ["one", "two"]);
    let work = |step: &StepId| restored.past.history.work(step).state;
    assert_eq!((work(&step()), work(&other)), (WorkState::Begun, WorkState::Done));
    assert!(matches!(restored.notice, Some(Notice::Past(PastNotice::Restored(_, 1)))));
    assert_eq!(labels(&past(&restored, PastAction::Undo)), ["one"]);
}

#[test]
fn marks_and_notes_of_steps_change_no_answer_and_what_says_nothing_is_not_kept() {
    let before = state(1);
    let state = past(&before, PastAction::Mark(step(), WorkState::Done));
    let state = past(&state, PastAction::Remark(step(), "with Ada".to_owned()));
    let done = Work { state: WorkState::Done, note: Some("with Ada".to_owned()) };
    assert_eq!((state.past.history.work(&step()), state.past.marked()), (done, 1));
    assert_eq!(state.answers, before.answers);
    let state =
        past(&past(&state, PastAction::Remark(step(), " ".to_owned())), PastAction::Mark(step(), WorkState::Open));
    assert!(is_nothing(&state.past.history));
}

#[test]
fn starting_over_keeps_results_and_steps_and_deleting_does_not() {
    for (asking, left) in [(Asking::StartOver, 1), (Asking::Delete, 0)] {
        let state = keep(&state(1), "one", MAY);
        let state = reduce(&reduce(&state, Action::Ask(asking)), Action::Confirm);
        assert_eq!((state.past.history.snapshots.len(), state.answered()), (left, 0), "{asking:?}");
    }
}

#[test]
fn what_another_window_did_to_what_is_kept_is_done_here_too() {
    let state = saved(keep(&keep(&state(1), "one", MAY), "two", JUNE));
    let theirs = past(&state, PastAction::Remove(0)).past.history;
    let state = past(&state, PastAction::OtherWindow(Ok(Box::new((*theirs).clone()))));
    assert_eq!(labels(&state), ["two"]);
    assert!(Rc::ptr_eq(&state.past.history, &state.past.saved), "it would be saved again");
}

#[test]
fn what_the_browser_did_not_keep_stays_beside_what_another_window_saved() {
    let one = saved(keep(&state(1), "one", MAY));
    let mut theirs = (*one.past.history).clone();
    theirs.snapshots[0].label = Some("renamed".to_owned());
    let two = past(&keep(&one, "two", JUNE), PastAction::Saved(Err(Refusal::Full)));
    let state = past(&two, PastAction::OtherWindow(Ok(Box::new(theirs))));
    assert_eq!(labels(&state), ["renamed", "two"]);
    assert!(!state.past.is_saved());
}

#[test]
fn results_that_were_cleared_elsewhere_stay_until_they_are_let_go() {
    let begun = reduce(&reduce(&saved(keep(&state(1), "one", MAY)), Action::Ask(Asking::StartOver)), Action::Confirm);
    let mut begun = saved(begun);
    begun.stored.saved = Rc::clone(&begun.answers);
    let state = past(&begun, PastAction::OtherWindow(Ok(Box::default())));
    assert_eq!((labels(&state), state.may_save_past(), state.past.is_cleared), (vec!["one"], false, true));
    let ours = reduce(&state, Action::Settle(Winner::Ours));
    assert_eq!((labels(&ours), ours.may_save_past(), ours.past.is_saved()), (vec!["one"], true, false));
    let theirs = reduce(&state, Action::Settle(Winner::Theirs));
    assert_eq!((labels(&theirs).len(), theirs.past.is_saved()), (0, true));
}

#[test]
fn choosing_between_answers_takes_no_result_that_is_not_kept_yet() {
    let mut state = keep(&state(1), "one", MAY);
    state = past(&state, PastAction::Saved(Err(Refusal::Full)));
    state.stored.saved = Rc::clone(&state.answers);
    let state = reduce(&state, Action::OtherWindow(Ok(Answers::default())));
    assert_eq!(labels(&reduce(&state, Action::Settle(Winner::Theirs))), ["one"]);
}

#[test]
fn results_that_cannot_be_read_are_never_written_over() {
    let newer = "The history is of format 2; this version reads format 1.";
    for (reason, refusal) in [(newer, Refusal::Newer), ("It ends.", Refusal::Occupied)] {
        let state = past(&saved(keep(&state(1), "one", MAY)), PastAction::OtherWindow(Err(reason.to_owned())));
        assert_eq!((labels(&state), state.may_save_past()), (vec!["one"], false));
        assert_eq!(state.past.keeping, Keeping::Refused(refusal));
        assert!(state.may_save(), "the answers have nothing to do with it");
    }
}
