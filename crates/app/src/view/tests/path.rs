//! The shortest path, as it is laid out and said.

use super::*;
use maturity::{Path, StepId};

fn costs(steps: usize, effort: u32, gap: u32, days: u32, parallel: u8) -> String {
    let steps = vec![StepId::new("a.b@c"); steps];
    words::path_costs(&Path { to: Level::new(1), steps, effort, weeks: 0, gap }, days, parallel)
}

#[test]
fn the_shortest_path_is_laid_into_periods_with_owner_weeks_and_what_each_step_waits_for() {
    let html = markup(|| at(Route::Result, &[0; 6]));
    has(&html, "<h2 id=path>\nThe shortest path to Dough");
    has(&html, "<h3>\nNow\n<small>\nstarts by day 30");
    has(&html, "<span>\nBaker\n</span>\n<span>\nweeks 1–2");
    has_not(&html, "Waits for");
    let html = markup(|| at(Route::Result, &[1; 6]));
    has(&html, "Waits for “Bring flour.store to: In a dry store”.");
}

#[test]
fn without_a_next_stage_there_is_no_path() {
    has_not(&markup(|| at(Route::Result, &[3; 6])), "<h2 id=path>");
    has_not(&markup(|| at(Route::Result, &[])), "<h2 id=path>");
}

#[test]
fn where_no_steps_lead_to_the_next_stage_it_says_so() {
    let html = markup(|| {
        let mut state = at(Route::Result, &[1; 6]);
        let framework = &mut Rc::make_mut(&mut state.bundle).framework;
        framework.scoring.method = maturity::Method::Average;
        framework.stages[1].from = maturity::Value::new(9, 1);
        state
    });
    has(&html, "No set of steps leads from here to Loaf.");
}

#[test]
fn what_the_path_costs_is_right_for_one_step_and_many_proven_or_not() {
    assert_eq!(
        costs(1, 2, 0, 7, 2),
        "One step, done in 1 week. Its effort is 2 of 5, and it is proven that nothing gets there with less."
    );
    assert_eq!(
        costs(3, 7, 0, 31, 1),
        "Three steps, done in 5 weeks one after the other. Their efforts, each 1 to 5, add up to 7, and it is proven that nothing gets there with less."
    );
    assert_eq!(
        costs(12, 30, 2, 140, 2),
        "12 steps, done in 20 weeks with up to two under way at once. Their efforts, each 1 to 5, add up to 30. The search ended before it could prove that nothing gets there with less; what it proved is that nothing does with less than 28."
    );
}

#[test]
fn steps_from_answers_that_are_not_known_are_said_to_be_so() {
    let html = markup(|| {
        let mut state = at(Route::Result, &[0, 1, 1, 1, 1, 1]);
        let mut bundle = (*state.bundle).clone();
        bundle.framework.scoring.min_coverage = "1/2".parse().expect("a fraction");
        state.bundle = Rc::new(bundle);
        Rc::make_mut(&mut state.answers).given.insert(QuestionId::new("flour.store"), Answer::Unknown.into());
        state
    });
    has(&html, "It begins at an answer that is not known; the answer may spare you the step.");
    assert!(words::path_unknown(2, 2).starts_with("All of them begin"));
    assert!(words::path_unknown(2, 3).starts_with("Two of them begin"));
    assert!(words::path_unknown(1, 3).starts_with("One of them begins"));
}

#[test]
fn how_many_steps_run_at_once_can_be_chosen_where_the_framework_asks_for_it() {
    let html = markup(|| {
        let mut state = at(Route::Result, &[0; 6]);
        Rc::make_mut(&mut state.bundle).framework.profile[0].options[0].parallel = Some(1);
        reduce(&state, Action::Profile(maturity::ProfileQuestionId::new("size"), Some(maturity::ValueId::new("one"))))
    });
    has(&html, "one after the other");
    has(&html, "<select id=path-size>");
    has_not(&markup(|| at(Route::Result, &[0; 6])), "path-size");
}
