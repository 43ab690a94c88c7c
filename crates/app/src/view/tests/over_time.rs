//! Results over time, steps and their words, and what is said of the storage, as markup.

use super::*;
use crate::state::{Earlier, Past, PastAction};
use maturity::{Outcome as Record, Standing, StepId, WorkState};

const MAY: &str = "2026-05-03T09:00:00+02:00";
const JUNE: &str = "2026-06-12T18:30:00+02:00";

fn past(state: &State, action: PastAction) -> State {
    reduce(state, Action::Past(action))
}

fn keep(state: &State, label: &str, taken_at: &str) -> State {
    past(state, PastAction::Keep(label.to_owned(), taken_at.to_owned()))
}

/// The answers of `levels`, after those of `before` were kept.
fn after(before: &[usize], levels: &[usize]) -> State {
    let mut state = state(levels);
    state.past = keep(&super::state(before), "the first", MAY).past;
    state
}

fn on(state: &State, route: Route) -> State {
    reduce(state, Action::Visit(route))
}

#[test]
fn the_result_leads_to_keeping_it_to_results_over_time_to_steps_and_to_reminders() {
    let html = markup(|| at(Route::Result, &[1; 6]));
    has(&html, "<label for=label>\nWhat to call it");
    has(&html, "<a class=button quiet|href=#/history>\nYour results over time\n");
    has(&html, "<a class=button quiet|href=#/steps>\nYour steps\n");
    has(&html, "In 30 days\n</button>\n<button class=button quiet small|type=button>\nIn 60 days");
    let html = markup(|| on(&keep(&at(Route::Result, &[1; 6]), "before summer", MAY), Route::Result));
    has(&html, "This result is kept: May 3, 2026 · before summer.");
    has(&html, "Your results over time (1)");
    has_not(&html, "<label for=label>");
}

#[test]
fn a_history_of_one_result_says_what_there_will_be() {
    let html = markup(|| on(&keep(&state(&[1; 6]), "", MAY), Route::History));
    has(&html, "One result is kept. At the next assessment you see here what has changed.");
    has(&html, "<th scope=row>\nMay 3, 2026");
    has_not(&html, "class=trend");
    has(&markup(|| on(&state(&[]), Route::History)), "Nothing is kept yet.");
}

#[test]
fn a_trend_has_a_point_for_each_result_and_a_table_with_the_same_figures() {
    let html = markup(|| on(&keep(&after(&[1; 6], &[2; 6]), "", JUNE), Route::History));
    has(&html, "<circle cx=5.0%|cy=67.0%|data-stage=1|r=6>");
    has(&html, "<circle cx=95.0%|cy=33.0%|data-stage=2|r=6>");
    has(&html, "<line class=line|x1=5.0%|x2=95.0%|y1=67.0%|y2=33.0%>");
    has(&html, "May 3, 2026 · the first\n</th>");
    has(&html, "67\n</td>\n<td class=number>\n<span class=cell-label>\nChange\n</span>\n+34");
    has(&html, "Delete\n<span class=visually-hidden>\nthe result of May 3, 2026 · the first");
    has_not(&html, "style=");
}

#[test]
fn today_s_result_is_compared_although_it_is_not_kept_and_cannot_be_deleted() {
    let html = markup(|| on(&after(&[1; 6], &[2; 6]), Route::History));
    has(&html, "<th scope=row>\nToday, not kept yet");
    has(&html, "May 3, 2026 · the first to Today, not kept yet");
    assert_eq!(html.matches("\nDelete\n<span").count(), 1);
}

#[test]
fn under_one_model_a_change_is_told_by_domain_without_parts() {
    let html = markup(|| on(&after(&[1; 6], &[1, 1, 2, 2, 1, 1]), Route::History));
    has(&html, "Dough, 33 → Dough, 44");
    has(&html, "<th scope=row>\nThe oven");
    has(&html, "2 other domains did not move.");
    has_not(&html, "The model’s");
}

/// The same with the older result from another version of the framework, where it gave this index.
fn from_another_version(index: u8) -> State {
    let mut state = after(&[1; 6], &[2; 6]);
    let history = Rc::make_mut(&mut state.past.history);
    let old = &mut history.snapshots[0];
    (old.version, old.hash) = ("0.9.0".to_owned(), "older".to_owned());
    if let Some(record) = &mut old.outcome {
        *record = Record { overall: Standing { stage: Some(Level::new(1)), index: Some(index) }, domains: Vec::new() };
    }
    on(&state, Route::History)
}

#[test]
fn a_change_across_versions_is_split_into_yours_and_the_models() {
    let html = markup(|| from_another_version(40));
    has(&html, "Dough, 40 → Loaf, 67");
    has(&html, "The framework changed in between, from version 0.9.0 to 1.0.0.");
    has(&html, "Yours\n</dt>\n<dd>\nDough, 33 → Loaf, 67");
    has(&html, "The model’s\n</dt>\n<dd>\nDough, 40 → Dough, 33");
    has(&html, "<line class=line model");
}

#[test]
fn between_two_earlier_versions_only_the_whole_is_told() {
    let html = markup(|| {
        let mut state = from_another_version(40);
        let kept = keep(&state, "", JUNE);
        state.past = kept.past;
        let history = Rc::make_mut(&mut state.past.history);
        history.snapshots[1].hash = "also older".to_owned();
        state
    });
    has(&html, "how much of this was yours cannot be told any more");
}

#[test]
fn steps_are_listed_with_how_far_each_has_come() {
    let html = markup(|| {
        let state = state(&[2, 2, 1, 1, 2, 2]);
        let state = past(&state, PastAction::Mark(StepId::new("oven.heat@loaf"), WorkState::Done));
        let state = past(&state, PastAction::Mark(StepId::new("flour.store@dough"), WorkState::Begun));
        on(&past(&state, PastAction::Remark(StepId::new("oven.heat@loaf"), "with Ada".to_owned())), Route::Steps)
    });
    has(&html, "The shortest path to Loaf");
    has(&html, "Marked earlier");
    has(&html, "1 in work");
    has(&html, "<input checked|name=state-oven.heat@loaf|type=radio>\n<span>\nDone");
    has(&html, "value=with Ada");
    has(&markup(|| on(&state(&[]), Route::Steps)), "There is nothing to do yet");
}

#[test]
fn a_step_that_is_done_is_shown_at_its_question_and_answers_nothing() {
    let html = markup(|| {
        let state = past(&state(&[]), PastAction::Mark(StepId::new("flour.store@dough"), WorkState::Done));
        let state = past(&state, PastAction::Mark(StepId::new("flour.store@loaf"), WorkState::Begun));
        on(&state, Route::Question(QuestionId::new("flour.store")))
    });
    assert_eq!(html.matches("You marked “").count(), 1);
    has(&html, "” as done.");
    has_not(&html, "<input checked");
}

#[test]
fn coming_back_without_answers_leads_to_a_new_assessment_and_to_the_results() {
    let html = markup(|| {
        let mut state = state(&[]);
        state.past = keep(&super::state(&[1; 6]), "", MAY).past;
        state.returning = true;
        state
    });
    has(&html, "There is no answer in this browser yet.");
    has(&html, "Begin a new assessment");
    has(&html, "<a class=text-button|href=#/history>\nYour results over time (1)");
}

#[test]
fn what_was_removed_or_restored_can_be_undone() {
    let removed = markup(|| past(&keep(&state(&[1; 6]), "", MAY), PastAction::Remove(0)));
    has(&removed, "The result is deleted.");
    has(&removed, "<button class=button quiet small|id=undo|type=button>\nUndo");
    let restored = markup(|| past(&state(&[1; 6]), PastAction::Restore(Box::default())));
    has(&restored, "Every result of the file was here already.");
}

#[test]
fn what_is_not_kept_is_said_with_a_way_to_keep_it_as_a_file() {
    for (refusal, words) in [
        (Refusal::Full, "has no room for your results and steps"),
        (Refusal::TooLarge, "as many results as this browser may keep"),
        (Refusal::Newer, "A newer version of this page saved results"),
        (Refusal::Occupied, "holds results that this page cannot read"),
        (Refusal::Blocked, "are not kept in this browser either"),
    ] {
        let html = markup(move || past(&keep(&state(&[1; 6]), "", MAY), PastAction::Saved(Err(refusal))));
        has(&html, words);
        has(&html, "Download results and steps (JSON)");
    }
    let quiet = markup(|| past(&state(&[1; 6]), PastAction::Saved(Err(Refusal::Blocked))));
    has(&quiet, "class=assessment notices|hidden");
}

#[test]
fn a_cleared_storage_is_said_with_all_that_this_window_still_has() {
    let html = markup(|| {
        let mut state = keep(&state(&[1, 1]), "", MAY);
        state.past = Past { saved: Rc::clone(&state.past.history), ..state.past };
        let state = reduce(&state, Action::OtherWindow(Ok(Answers::default())));
        past(&state, PastAction::OtherWindow(Ok(Box::default())))
    });
    has(&html, "This window still has 2 answers and 1 kept result.");
    has(&html, "Keep them in this browser again");
    has(&html, "Delete them here too");
    has(&html, "Download results and steps (JSON)");
}

#[test]
fn answers_of_an_earlier_version_are_told_with_what_became_of_them() {
    let earlier =
        |strangers, version: &str| words::earlier(&Earlier { version: version.to_owned(), strangers }, "1.0.0");
    assert_eq!(
        earlier(0, "0.9.0"),
        "You answered version 0.9.0 of these questions; this is version 1.0.0. All your answers are still here."
    );
    assert!(earlier(1, "1.0.0").starts_with("The questions have changed since you answered. One of your answers has"));
    assert!(earlier(3, "1.0.0").contains("3 of your answers have no place here any more"));
}

#[test]
fn dates_and_differences_read_as_one_writes_them() {
    assert_eq!(words::calendar_day("2026-05-03T09:00:00+02:00"), "May 3, 2026");
    assert_eq!(words::calendar_day("someday"), "someday");
    assert_eq!(words::calendar_day("2026-13-03T09:00:00Z"), "2026-13-03T09:00:00Z");
    let signs = [Some(8), Some(-2), Some(0), None].map(words::signed);
    assert_eq!(signs, ["+8", "−2", "0", "–"]);
    let twice = keep(&keep(&state(&[1; 6]), "", MAY), "", &MAY.replace("09:00", "17:45"));
    let all = &twice.past.history.snapshots;
    assert_eq!([&all[0], &all[1]].map(|one| words::name(one, all)), ["May 3, 2026, 09:00", "May 3, 2026, 17:45"]);
}
