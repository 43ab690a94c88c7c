//! The workshop's screens.

use super::*;
use crate::state::{Way, WorkshopAction};

fn after(actions: impl IntoIterator<Item = WorkshopAction>) -> State {
    let begun = at(Route::Workshop, &[]);
    actions.into_iter().fold(begun, |state, action| reduce(&state, Action::Workshop(action)))
}

fn level(level: u8) -> Answer {
    Answer::Option(OptionId::new(format!("level-{level}")))
}

fn voted(levels: &[u8]) -> Vec<WorkshopAction> {
    let votes = levels.iter().flat_map(|at| [WorkshopAction::Choose(level(*at)), WorkshopAction::Cast]);
    [WorkshopAction::Begin(Way::Device)].into_iter().chain(votes).collect()
}

#[test]
fn before_a_workshop_the_room_chooses_how_it_votes() {
    let html = markup(|| at(Route::Workshop, &[]));
    has(&html, "Begin with this device");
    has(&html, "Begin with cards or hands");
    has(&html, "It does not touch your own answers.");
}

#[test]
fn before_the_reveal_only_the_number_of_votes_is_shown() {
    let html = markup(|| after(voted(&[3, 1])));
    has(&html, "Vote 2 is in. Next person, please.");
    has_not(&html, "checked");
    has_not(&html, "<ul class=votes>");
    has_not(&html, "name=agreed");
}

#[test]
fn after_the_reveal_the_votes_stand_beside_the_answers_and_the_room_can_agree() {
    let html = markup(|| {
        let state = after(voted(&[3, 1, 1]));
        reduce(&state, Action::Workshop(WorkshopAction::Reveal))
    });
    has(&html, "3 votes");
    has(&html, "<li data-stage=1>\n<b>\n2\n</b>\n<span class=name>\nOn a shelf\n<span class=tag>\nin the middle");
    has(&html, "What do you agree on?");
    has(&html, "Doesn’t apply to us: We are too early for this");
    has(&html, "<input autocomplete=off|id=owner|type=text>");
}

#[test]
fn an_empty_vote_is_answered_with_what_to_do() {
    let html = markup(|| after([WorkshopAction::Begin(Way::Device), WorkshopAction::Cast]));
    has(&html, "Choose an answer, or “We don’t know”, before you hand it in");
    has(&html, "<fieldset aria-describedby=error>");
}

#[test]
fn a_workshop_that_is_not_kept_is_said_of_the_workshop_alone_and_where_it_is_held() {
    let unkept = || after(voted(&[2]).into_iter().chain([WorkshopAction::Kept(false)]));
    let html = markup(unkept);
    has(&html, "This browser does not keep the workshop");
    has_not(&html, "download your answers");
    has_not(&markup(move || reduce(&unkept(), Action::Visit(Route::Check))), "does not keep the workshop");
    has_not(
        &markup(move || reduce(&unkept(), Action::Workshop(WorkshopAction::Kept(true)))),
        "does not keep the workshop",
    );
}

#[test]
fn hands_have_a_number_for_each_answer_and_for_not_knowing() {
    let html = markup(|| after([WorkshopAction::Begin(Way::Hands)]));
    assert_eq!(html.matches("type=number").count(), 5);
    has(&html, "<button class=button|disabled|type=submit>\nReveal the votes");
}

#[test]
fn the_clock_speaks_at_a_minute_and_at_the_end() {
    let said = |now| {
        markup(move || {
            let state = after([WorkshopAction::Begin(Way::Device), WorkshopAction::Clock(0)]);
            reduce(&state, Action::Workshop(WorkshopAction::Tick(state.workshop.clock.run, now)))
        })
    };
    has(&said(60), "2:00");
    has_not(&said(60), "One minute left.");
    has(&said(125), "One minute left.");
    has(&said(180), "Time is up.");
}

#[test]
fn the_minutes_hold_what_was_agreed_and_show_text_word_for_word() {
    let state = after(voted(&[3, 1]).into_iter().chain([
        WorkshopAction::Reveal,
        WorkshopAction::Agree(level(2)),
        WorkshopAction::Owner("Ada".to_owned()),
        WorkshopAction::Note("# Not a heading\n<b>*".to_owned()),
        WorkshopAction::Turn(None),
    ]));
    let workshop = state.workshop.running.as_deref().expect("a workshop");
    let minutes = words::minutes(state.framework(), workshop, "November 22, 2026");
    assert_eq!(
        minutes,
        "# Workshop: Bakery\n\nNovember 22, 2026\n\nYou agreed on 1 of 6 questions.\n\n## Flour \\& grain\n\n### Where is the flour kept?\n\n\
         - **Agreed:** Loaf: In a dry store\n- **Owner:** Ada\n- **Note:** \\# Not a heading \\<b\\>\\*\n- **Votes:** 2 votes\n    - 1 × Feast: In a measured silo\n    - 1 × Dough: On a shelf\n"
    );
    let html = markup(move || after([WorkshopAction::Begin(Way::Device), WorkshopAction::Turn(None)]));
    has(&html, "You agreed on 0 of 6 questions.");
    has_not(&html, "Save the agreed answers");
}
