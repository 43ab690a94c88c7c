//! Opening somebody's link.

use super::*;
use crate::{
    fixture,
    state::{Asking, Keeping, Kept, Scenario, Screen, reduce},
};
use maturity::{Answer, GoalId, OptionId, ReasonId, StepId};

fn answers(level: usize) -> Answers {
    let framework = fixture::bundle().framework;
    let ids = framework.questions().map(|(_, question)| question.id.clone());
    let given = ids.map(|id| (id, Answer::Option(OptionId::new(format!("level-{level}"))).into()));
    Answers { given: given.collect(), ..Answers::default() }
}

/// Somebody's link, opened by a visitor with these answers.
fn opened(own: Answers, link: &str) -> State {
    let kept = Kept { answers: own, unreadable: Vec::new(), keeping: Keeping::Kept };
    let state = State::new(Rc::new(fixture::bundle()), kept);
    reduce(&state, Action::Visit(Route::Shared(link.to_owned())))
}

fn link() -> String {
    link::to_text(&fixture::bundle().framework, &answers(2)).expect("a link")
}

#[test]
fn a_link_shows_what_it_holds_and_leaves_the_visitor_s_answers() {
    let state = opened(answers(1), &link());
    assert_eq!((state.screen(), &*state.answers), (Screen::Shared, &answers(1)));
    assert_eq!(state.linked().map(|link| link.answers), Ok(answers(2)));
}

#[test]
fn nothing_that_is_done_with_somebody_s_result_changes_the_visitor_s_answers() {
    let mut state = opened(answers(1), &link());
    for action in [
        Action::Goal(GoalId::new("more-guests"), true),
        Action::Reason(ReasonId::new("other")),
        Action::Continue,
        Action::ShowAll(true),
    ] {
        state = reduce(&state, action);
    }
    assert_eq!(*state.answers, answers(1));
}

#[test]
fn a_step_ticked_on_somebody_s_result_needs_what_they_lack_and_not_what_the_visitor_lacks() {
    let feast = StepId::new("oven.care@feast");
    for own in [Answers::default(), answers(1), answers(3)] {
        let ticked = reduce(&opened(own, &link()), Action::Tick(feast.clone()));
        assert_eq!(ticked.report.scenario.steps, [feast.clone()]);
    }
}

#[test]
fn a_scenario_stays_with_the_result_that_it_was_made_on() {
    let feast = || Action::Tick(StepId::new("oven.care@feast"));
    let theirs = reduce(&opened(answers(2), &link()), feast());
    let own = reduce(&theirs, Action::Visit(Route::Result));
    assert_eq!(own.report.scenario, Scenario::default());
    let own = reduce(&own, feast());
    let theirs = reduce(&own, Action::Visit(Route::Shared(link())));
    assert_eq!(theirs.report.scenario, Scenario::default());
}

#[test]
fn somebody_s_answers_become_the_visitor_s_only_when_asked_and_can_be_given_back() {
    let state = reduce(&opened(answers(1), &link()), Action::Adopt);
    assert_eq!((state.asking, &*state.answers), (Some(Asking::Adopt), &answers(1)));
    let state = reduce(&state, Action::Confirm);
    assert_eq!((&*state.answers, state.screen()), (&answers(2), Screen::Result));
    assert_eq!(*reduce(&state, Action::Undo).answers, answers(1));
}

#[test]
fn without_own_answers_there_is_nothing_to_ask() {
    let state = reduce(&opened(Answers::default(), &link()), Action::Adopt);
    assert_eq!((state.asking, &*state.answers), (None, &answers(2)));
}

#[test]
fn a_link_that_cannot_be_read_can_not_be_taken_over() {
    let link = link();
    let state = reduce(&opened(answers(1), &link[..link.len() - 4]), Action::Adopt);
    assert_eq!(*reduce(&state, Action::Confirm).answers, answers(1));
}

#[test]
fn a_link_is_read_with_its_address_and_with_the_stops_of_a_sentence() {
    let state = opened(Answers::default(), "");
    for around in [["", ""], ["https://a.example/b/#", ""], [" <", ">. "], ["(", ")"], ["", "%20"]] {
        assert_eq!(read(&state, &around.join(&link())).map(|link| link.answers), Ok(answers(2)), "{around:?}");
    }
}
