//! A scenario: named as one, with what it changes, and the way back.

use super::*;
use crate::state::Scenario;
use maturity::StepId;

fn ticked(levels: &'static [usize], steps: &'static [&'static str]) -> State {
    let tick = |state, step: &&str| reduce(&state, Action::Tick(StepId::new(*step)));
    steps.iter().fold(at(Route::Result, levels), tick)
}

#[test]
fn a_scenario_is_named_as_one_and_says_what_it_changes() {
    let html = markup(|| ticked(&[2, 2, 1, 1, 2, 2], &["oven.heat@loaf", "oven.care@loaf"]));
    has(&html, "Scenario · If you did these two steps");
    has(&html, "You would be at Loaf, ");
    has(&html, "<li>\nThe oven: Dough\n<span class=arrow>");
    has(&html, "Back to your result");
    has_not(&html, "Your result · November");
    has(&html, "<circle class=today|cx=33%|cy=7|r=4>");
}

#[test]
fn a_ticked_step_brings_what_it_needs_and_takes_along_what_needs_it() {
    let state = ticked(&[1; 6], &["oven.heat@loaf"]);
    let steps = |state: &State| state.report.scenario.steps.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(steps(&state), ["flour.store@loaf", "oven.heat@loaf"]);
    let state = reduce(&state, Action::Tick(StepId::new("flour.store@loaf")));
    assert_eq!(state.report.scenario, Scenario::default());
}

#[test]
fn a_scenario_never_touches_the_answers_and_is_cleared_by_one_button() {
    let before = at(Route::Result, &[1; 6]);
    let state = ticked(&[1; 6], &["oven.care@loaf"]);
    assert_eq!((&state.answers, &state.stored.saved), (&before.answers, &before.stored.saved));
    let state = reduce(&state, Action::ClearScenario);
    assert_eq!(state.report.scenario, Scenario::default());
}

#[test]
fn other_answers_end_the_scenario() {
    let state = ticked(&[1; 6], &["oven.care@loaf"]);
    let state = reduce(&state, Action::Visit(Route::Question(QuestionId::new("flour.store"))));
    assert!(!state.report.scenario.steps.is_empty());
    let state = reduce(&state, Action::Choose(Pick::Option(OptionId::new("level-3"))));
    assert_eq!(state.report.scenario, Scenario::default());
}

#[test]
fn every_action_says_what_it_would_change_by_itself() {
    let html = markup(|| at(Route::Result, &[2, 2, 1, 1, 2, 2]));
    has(&html, "<p class=effect>\n<span>\nThe oven: stays at Dough, index 33\n<span class=arrow>");
}

#[test]
fn the_words_of_a_scenario_are_right_for_one_step_and_for_every_standing() {
    assert_eq!(words::if_done(1), "If you did this step");
    assert_eq!(words::if_done(3), "If you did these three steps");
    let framework = fixture::bundle().framework;
    assert_eq!(words::stays(&framework, None), "still not scored");
    assert_eq!(words::stays(&framework, Some(Level::ZERO)), "still starting out");
    assert_eq!(words::stays(&framework, Some(Level::new(2))), "stays at Loaf");
    let headline = |levels: &[usize]| {
        let state = state(levels);
        words::scenario_headline(state.framework(), &Outcome::of(state.framework(), &state.answers).scorecard)
    };
    assert_eq!(headline(&[]), "There would still be too few answers for a result");
    assert_eq!(headline(&[0; 6]), "You would still be starting out, six answers short of Dough");
    assert_eq!(headline(&[3; 6]), "You would be at Feast, the last stage");
}
