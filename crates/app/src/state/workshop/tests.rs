//! What happens in a workshop.

use super::*;
use crate::{
    fixture,
    state::{Action, Asking, Keeping, Kept, Screen, reduce},
};
use maturity::{OptionId, ReasonId};

fn level(level: u8) -> Answer {
    Answer::Option(OptionId::new(format!("level-{level}")))
}

fn visitor(own: Answers) -> State {
    let kept = Kept { answers: own, unreadable: Vec::new(), keeping: Keeping::Kept };
    let state = State::new(Rc::new(fixture::bundle()), kept);
    reduce(&state, Action::Visit(Route::Workshop))
}

fn after(state: &State, actions: impl IntoIterator<Item = WorkshopAction>) -> State {
    actions.into_iter().fold(state.clone(), |state, action| reduce(&state, Action::Workshop(action)))
}

fn begun(way: Way) -> State {
    after(&visitor(Answers::default()), [WorkshopAction::Begin(way)])
}

fn votes(levels: &[u8]) -> Vec<WorkshopAction> {
    levels.iter().flat_map(|at| [WorkshopAction::Choose(level(*at)), WorkshopAction::Cast]).collect()
}

fn room(state: &State) -> &Workshop {
    state.workshop.running.as_deref().expect("a workshop")
}

fn topic(state: &State) -> Topic {
    let room = room(state);
    room.at.as_ref().and_then(|at| room.topic(at)).expect("somebody voted").clone()
}

#[test]
fn a_vote_that_was_handed_in_leaves_no_choice_behind() {
    let state = after(&begun(Way::Device), votes(&[2]));
    assert_eq!((state.workshop.vote.clone(), topic(&state).people(), topic(&state).revealed), (None, 1, false));
}

#[test]
fn nothing_is_handed_in_without_a_choice() {
    let state = after(&begun(Way::Device), [WorkshopAction::Cast]);
    assert!(state.form.problem.is_some() && topic(&state).people() == 0);
    assert!(after(&state, votes(&[1])).form.problem.is_none());
}

#[test]
fn enter_hands_a_vote_in() {
    let state = after(&begun(Way::Device), [WorkshopAction::Choose(level(1))]);
    assert_eq!(topic(&reduce(&state, Action::Continue)).people(), 1);
}

#[test]
fn a_vote_chosen_and_handed_in_at_one_stroke_is_a_turn_and_a_choice_or_a_counted_hand_is_none() {
    let begun_with_error = after(&begun(Way::Device), [WorkshopAction::Cast]);
    assert!(after(&begun_with_error, votes(&[2])).has_turned_since(&begun_with_error));
    let chosen = after(&begun_with_error, [WorkshopAction::Choose(level(2))]);
    assert!(!chosen.has_turned_since(&begun_with_error));
    let hands = begun(Way::Hands);
    assert!(!after(&hands, [WorkshopAction::Count(level(1), 2)]).has_turned_since(&hands));
}

#[test]
fn enter_reveals_counted_hands_and_then_leads_on() {
    let state = reduce(&after(&begun(Way::Hands), [WorkshopAction::Count(level(1), 2)]), Action::Continue);
    assert!(topic(&state).revealed);
    assert_eq!(room(&reduce(&state, Action::Continue)).at, Some(QuestionId::new("flour.miller")));
}

#[test]
fn nothing_is_revealed_before_anybody_voted_and_no_vote_counts_after() {
    let state = after(&begun(Way::Device), [WorkshopAction::Reveal]);
    assert!(!topic(&state).revealed);
    let state = after(&after(&state, votes(&[1, 3])), [WorkshopAction::Reveal]);
    assert!(topic(&state).revealed);
    assert_eq!(topic(&after(&state, votes(&[1]))).people(), 2);
}

#[test]
fn hands_are_counted_as_typed() {
    let count = [
        WorkshopAction::Count(level(1), 12),
        WorkshopAction::Count(level(1), 3),
        WorkshopAction::Count(Answer::Unknown, 70_000),
    ];
    let state = after(&begun(Way::Hands), count);
    assert_eq!((topic(&state).votes_for(&level(1)), topic(&state).votes_for(&Answer::Unknown)), (3, 999));
}

#[test]
fn the_middle_is_the_lower_of_two_and_nobody_s_where_no_level_was_voted() {
    let state = begun(Way::Device);
    let question = state.framework().domains[0].questions[0].clone();
    for (levels, expect) in [(&[0, 3][..], Some(0)), (&[0, 1, 3], Some(1)), (&[3, 3, 0, 0], Some(0)), (&[2], Some(2))] {
        let topic = topic(&after(&state, votes(levels)));
        assert_eq!(topic.middle(&question), expect.map(level), "{levels:?}");
    }
    assert_eq!(Topic::new(question.id.clone()).middle(&question), None);
}

#[test]
fn voting_again_throws_the_votes_away_and_keeps_what_was_agreed() {
    let talk = [WorkshopAction::Reveal, WorkshopAction::Agree(level(2)), WorkshopAction::VoteAgain];
    let topic = topic(&after(&after(&begun(Way::Device), votes(&[1, 2])), talk));
    assert_eq!((topic.people(), topic.revealed, topic.agreed), (0, false, Some(level(2))));
}

#[test]
fn after_the_last_question_come_the_minutes() {
    let state = after(&begun(Way::Device), vec![WorkshopAction::Next; 6]);
    assert_eq!(room(&state).at, None);
    let back = WorkshopAction::Turn(Some(QuestionId::new("oven.care")));
    assert_eq!(room(&after(&state, [back])).at, Some(QuestionId::new("oven.care")));
}

#[test]
fn what_is_agreed_becomes_answers_with_owner_and_note() {
    let state = after(
        &begun(Way::Device),
        [
            WorkshopAction::Agree(level(2)),
            WorkshopAction::Owner("Ada".to_owned()),
            WorkshopAction::Note("By May".to_owned()),
            WorkshopAction::Next,
            WorkshopAction::Agree(Answer::NotApplicable(ReasonId::new("other"))),
        ],
    );
    let given = room(&state).answers().given;
    let first = &given[&QuestionId::new("flour.store")];
    assert_eq!((&first.answer, first.note.as_deref()), (&level(2), Some("Owner: Ada\nBy May")));
    assert_eq!((given.len(), room(&state).agreed(state.framework())), (2, 2));
}

#[test]
fn the_visitor_s_answers_change_only_when_asked_and_keep_their_goals() {
    let own = |levels: u8| Answers {
        given: [(QuestionId::new("shop.taste"), level(levels).into())].into(),
        goals: [maturity::GoalId::new("less-waste")].into(),
        ..Answers::default()
    };
    let begun = after(&visitor(own(3)), [WorkshopAction::Begin(Way::Device)]);
    let state = after(&begun, [WorkshopAction::Agree(level(2))]);
    assert_eq!(*state.answers, own(3));
    let state = reduce(&reduce(&state, Action::Adopt), Action::Confirm);
    assert_eq!(state.screen(), Screen::Result);
    assert_eq!((state.answers.given.len(), state.answers.goals.len()), (1, 1));
    assert!(state.answers.given.contains_key(&QuestionId::new("flour.store")));
    assert_eq!(*reduce(&state, Action::Undo).answers, own(3));
    assert!(state.workshop.running.is_some(), "adopting ends nothing");
}

#[test]
fn a_workshop_is_deleted_when_asked_and_with_all_data() {
    for asking in [Asking::DeleteWorkshop, Asking::Delete] {
        let state = reduce(&begun(Way::Device), Action::Ask(asking));
        assert!(reduce(&state, Action::Confirm).workshop.running.is_none(), "{asking:?}");
    }
    let state = reduce(&begun(Way::Device), Action::Ask(Asking::StartOver));
    assert!(reduce(&state, Action::Confirm).workshop.running.is_some());
}

#[test]
fn the_clock_runs_stops_and_ends_by_the_moments_it_is_told() {
    let state = after(&begun(Way::Device), [WorkshopAction::Clock(1000)]);
    let run = state.workshop.clock.run;
    let at = |state: &State| room(state).left(state.workshop.clock.now);
    assert_eq!(at(&state), 180);
    let state = after(&state, [WorkshopAction::Tick(run, 1030)]);
    assert_eq!(at(&state), 150);
    assert_eq!(at(&after(&state, [WorkshopAction::Tick(run + 1, 1100)])), 150, "a tick of another run");
    let stopped = after(&state, [WorkshopAction::Clock(1040), WorkshopAction::Tick(run, 1100)]);
    assert_eq!((at(&stopped), room(&stopped).until), (140, None));
    let over = after(&state, [WorkshopAction::Tick(run, 2000)]);
    assert_eq!((at(&over), room(&over).until), (0, None));
    assert_eq!(at(&after(&over, [WorkshopAction::Clock(3000)])), 180, "from the beginning");
    assert_eq!(at(&after(&over, [WorkshopAction::Next])), 180);
}

#[test]
fn a_tick_leaves_the_record_as_it_is() {
    let state = after(&begun(Way::Device), [WorkshopAction::Clock(1000)]);
    let later = after(&state, [WorkshopAction::Tick(state.workshop.clock.run, 1001)]);
    assert!(
        Rc::ptr_eq(state.workshop.running.as_ref().unwrap(), later.workshop.running.as_ref().unwrap()),
        "saved each second"
    );
}

#[test]
fn a_record_gives_the_same_workshop_back() {
    let mut workshop = room(&after(&begun(Way::Hands), votes(&[1]))).clone();
    workshop.until = Some(1_700_000_000);
    workshop.topics[0].agreed = Some(Answer::NotApplicable(ReasonId::new("other")));
    workshop.topics[0].owner = "Ada\t\\n".to_owned();
    workshop.topics[0].note = "first\nsecond\\".to_owned();
    workshop.topics[0].votes = vec![(level(2), 7), (Answer::Unknown, 1)];
    assert_eq!(read(&write(&workshop)), Some(workshop));
}

#[test]
fn lines_that_this_version_does_not_know_are_kept_and_other_records_are_none() {
    let text = "workshop 1\nway\tballoon\nmood\tgood\ntopic\toven.heat\topen\nat\toven.heat";
    let workshop = read(text).expect("a record");
    assert_eq!(workshop.at, Some(QuestionId::new("oven.heat")));
    let written = write(&workshop);
    for line in ["way\tballoon", "mood\tgood", "topic\toven.heat\topen"] {
        assert!(written.lines().any(|other| other == line), "{line}\n{written}");
    }
    assert_eq!((read("workshop 2"), read("{}"), read("")), (None, None, None));
}

#[test]
fn no_text_makes_reading_a_record_fail_badly() {
    let whole = write(room(&after(&begun(Way::Hands), votes(&[1, 2]))));
    for end in 0..whole.len() {
        let _ = read(&whole[..end]);
    }
    for junk in ["topic\t\t\t\t\t\t", "topic\ta\topen\tq/x\t\t", "until\t-1", "topic\ta\topen\t\t\t\t99999999999 a/b"] {
        let _ = read(&["workshop 1\n", junk].concat());
    }
}

#[test]
fn what_another_window_keeps_of_the_workshop_is_taken_over() {
    let state = after(&begun(Way::Device), [WorkshopAction::Choose(level(1))]);
    let ahead = after(&state, votes(&[1, 2]));
    let met = after(&state, [WorkshopAction::OtherWindow(write(room(&ahead)))]);
    assert_eq!(topic(&met).people(), 2);
    assert_eq!(met.workshop.vote, Some(level(1)), "the same question is on show");
    let next = after(&ahead, [WorkshopAction::Reveal, WorkshopAction::Next]);
    let met = after(&met, [WorkshopAction::OtherWindow(write(room(&next)))]);
    assert_eq!((met.workshop.vote.clone(), room(&met).at.clone()), (None, room(&next).at.clone()));
}

#[test]
fn a_record_of_another_window_that_cannot_be_read_changes_nothing() {
    let state = after(&begun(Way::Device), votes(&[1]));
    let met = after(&state, [WorkshopAction::OtherWindow("workshop 2".to_owned())]);
    assert_eq!(room(&met), room(&state));
}
