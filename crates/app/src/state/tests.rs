//! What happens to the state, action by action.

use super::*;
use crate::{fixture, route::Route};
use maturity::{Answer, GoalId, OptionId, Plan, ReasonId, StepId, wire::bundle::Feature};

fn question(id: &str) -> QuestionId {
    QuestionId::new(id)
}

fn option(level: usize) -> Pick {
    Pick::Option(OptionId::new(format!("level-{level}")))
}

fn to(id: &str) -> Action {
    Action::Visit(Route::Question(question(id)))
}

fn fresh() -> State {
    kept(Answers::default())
}

fn kept(answers: Answers) -> State {
    State::new(Rc::new(fixture::bundle()), Kept { answers, unreadable: Vec::new(), keeping: Keeping::Kept })
}

/// The state after these actions, from a fresh visit.
fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(fresh(), |state, action| reduce(&state, action))
}

/// Answers each question with the option of this level.
fn answers(levels: [usize; 6]) -> Answers {
    let state = fresh();
    let ids: Vec<_> = state.framework().questions().map(|(_, question)| question.id.clone()).collect();
    let given = ids
        .into_iter()
        .zip(levels)
        .map(|(id, level)| (id, Answer::Option(OptionId::new(format!("level-{level}"))).into()));
    Answers { given: given.collect(), ..Answers::default() }
}

/// Route, problem and the ids of what is answered, in one line each.
fn check(actions: impl IntoIterator<Item = Action>, expect: &str) {
    let state = after(actions);
    let given: Vec<_> =
        state.answers.given.iter().map(|(id, given)| format!("{id}={}", shown(&given.answer))).collect();
    let problem = state.form.problem.map_or(String::new(), |problem| format!(" !{problem:?}"));
    assert_eq!(format!("{}{problem} [{}]", state.route.hash(), given.join(" ")), expect);
}

fn shown(answer: &Answer) -> String {
    match answer {
        Answer::Option(option) => option.to_string(),
        Answer::NotApplicable(reason) => format!("na:{reason}"),
        Answer::Unknown => "?".to_owned(),
    }
}

#[test]
fn a_chosen_option_is_an_answer_at_once() {
    check([Action::Choose(option(2))], " [flour.store=level-2]");
}

#[test]
fn continue_leads_to_the_next_question() {
    check([Action::Choose(option(2)), Action::Continue], "#/q/flour.miller [flour.store=level-2]");
}

#[test]
fn continue_without_a_choice_says_so_and_stays() {
    check([Action::Continue], " !NothingChosen []");
}

#[test]
fn not_applicable_is_no_answer_before_there_is_a_reason() {
    check([Action::Choose(Pick::NotApplicable(None)), Action::Continue], " !NoReason []");
    check(
        [Action::Choose(Pick::NotApplicable(None)), Action::Reason(ReasonId::new("other")), Action::Continue],
        "#/q/flour.miller [flour.store=na:other]",
    );
}

#[test]
fn an_unfinished_change_leaves_the_earlier_answer() {
    check([Action::Choose(option(1)), Action::Choose(Pick::NotApplicable(None))], " [flour.store=level-1]");
}

#[test]
fn the_last_question_leads_to_the_check() {
    check([to("shop.taste"), Action::Choose(Pick::Unknown), Action::Continue], "#/check [shop.taste=?]");
}

#[test]
fn a_question_reached_from_the_check_leads_back_there() {
    let change = [Action::Visit(Route::Check), to("oven.heat"), Action::Choose(option(0)), Action::Continue];
    check(change, "#/check [oven.heat=level-0]");
}

#[test]
fn a_question_reached_from_the_result_leads_back_there() {
    check(
        [Action::Visit(Route::Result), to("oven.heat"), Action::Choose(option(0)), Action::Continue],
        "#/result [oven.heat=level-0]",
    );
}

#[test]
fn the_way_back_from_the_check_leads_on_to_the_question_before_the_last() {
    let state = after([Action::Visit(Route::Check), to("shop.taste")]);
    assert_eq!(state.form.back_to, None);
    check(
        [Action::Visit(Route::Check), to("shop.taste"), Action::Choose(option(1)), Action::Continue],
        "#/check [shop.taste=level-1]",
    );
}

#[test]
fn what_could_be_shown_is_so_also_once_the_answer_is_edited() {
    let could_be = |evidenced| Action::Evidenced(question("flour.store"), evidenced);
    let edited = [
        Action::Choose(option(2)),
        Action::Visit(Route::Result),
        could_be(true),
        to("flour.store"),
        Action::Note("In the cellar".to_owned()),
    ];
    let evidenced = |state: &State| state.answers.given[&question("flour.store")].evidenced;
    let state = after(edited);
    assert!(evidenced(&state));
    let state = [could_be(false), Action::Note("Not any more".to_owned())]
        .into_iter()
        .fold(state, |state, action| reduce(&state, action));
    assert!(!evidenced(&state));
}

#[test]
fn going_on_from_a_change_by_the_address_forgets_where_it_came_from() {
    let wander =
        [Action::Visit(Route::Check), to("oven.heat"), to("flour.store"), Action::Choose(option(0)), Action::Continue];
    check(wander, "#/q/flour.miller [flour.store=level-0]");
}

#[test]
fn an_earlier_id_in_the_address_shows_the_question() {
    assert_eq!(after([to("oven.warmth")]).screen(), Screen::Question(question("oven.heat")));
}

#[test]
fn an_address_without_a_question_shows_the_start() {
    assert_eq!(after([to("nowhere")]).screen(), Screen::Question(question("flour.store")));
}

#[test]
fn a_note_is_kept_with_the_answer_whichever_comes_first() {
    for actions in [
        [Action::Note("see the rota".to_owned()), Action::Choose(option(1))],
        [Action::Choose(option(1)), Action::Note("see the rota".to_owned())],
    ] {
        let state = after(actions);
        assert_eq!(state.answers.given[&question("flour.store")].note.as_deref(), Some("see the rota"));
    }
}

#[test]
fn a_blank_note_is_none() {
    let state = after([Action::Choose(option(1)), Action::Note(" ".to_owned())]);
    assert_eq!(state.answers.given[&question("flour.store")].note, None);
}

#[test]
fn a_note_is_never_longer_than_what_can_be_read_again() {
    let state = after([Action::Choose(option(1)), Action::Note("é".repeat(3000))]);
    let note = state.answers.given[&question("flour.store")].note.clone();
    assert_eq!(note.map(|note| note.chars().count()), Some(2000));
}

#[test]
fn earlier_answers_open_the_way_back_to_them() {
    assert_eq!(kept(answers([1; 6])).screen(), Screen::Resume);
    assert_eq!(kept(Answers::default()).screen(), Screen::Question(question("flour.store")));
}

#[test]
fn starting_over_is_asked_first() {
    let state = kept(answers([1; 6]));
    let state = reduce(&state, Action::Ask(Asking::StartOver));
    assert_eq!((state.asking, state.answered()), (Some(Asking::StartOver), 6));
    let state = reduce(&state, Action::Confirm);
    assert_eq!((state.asking, state.answered(), state.screen()), (None, 0, Screen::Question(question("flour.store"))));
}

#[test]
fn starting_over_keeps_what_could_not_be_read_and_deleting_does_not() {
    for (asking, left) in [(Asking::StartOver, 1), (Asking::Delete, 0)] {
        let mut state = kept(answers([1; 6]));
        state.stored.unreadable = ["{".to_owned()].into();
        let state = reduce(&reduce(&state, Action::Ask(asking)), Action::Confirm);
        assert_eq!(state.stored.unreadable.len(), left, "{asking:?}");
    }
}

#[test]
fn agreement_is_used_up_by_being_sent_and_the_name_goes_with_whoever_begins_again() {
    let said = [SendAction::From("Ada".to_owned()), SendAction::Agree(true), SendAction::Progress(Progress::Saved)];
    let state = after(said.map(Action::Send));
    assert_eq!((state.report.sending.from.as_str(), state.report.sending.agreed), ("Ada", false));
    let failed = after([SendAction::Agree(true), SendAction::Progress(Progress::Failed)].map(Action::Send));
    assert!(failed.report.sending.agreed, "it can be tried again");
    for asking in [Asking::StartOver, Asking::Delete] {
        let state = reduce(&reduce(&state, Action::Ask(asking)), Action::Confirm);
        assert_eq!(state.report.sending.from, "", "{asking:?}");
    }
}

#[test]
fn what_the_site_does_not_offer_leads_to_the_start() {
    let mut bundle = fixture::bundle();
    bundle.without = vec![Feature::Workshop];
    let mut state = fresh();
    state.bundle = Rc::new(bundle);
    assert_eq!(reduce(&state, Action::Visit(Route::Workshop)).route, Route::Start);
    assert_eq!(reduce(&state, Action::Visit(Route::Team)).route, Route::Team);
}

#[test]
fn nothing_is_confirmed_that_was_not_asked() {
    assert_eq!(reduce(&kept(answers([1; 6])), Action::Confirm).answered(), 6);
}

#[test]
fn an_uploaded_file_takes_the_place_of_the_answers_until_undone() {
    let mut few = answers([3; 6]);
    few.given.retain(|id, _| id.as_str() == "oven.care");
    let state = reduce(&kept(answers([1; 6])), Action::Upload(Ok(few)));
    assert_eq!(state.answered(), 1);
    assert_eq!(*reduce(&state, Action::Undo).answers, answers([1; 6]));
}

#[test]
fn a_refused_file_changes_no_answer() {
    let state = reduce(&kept(answers([1; 6])), Action::Upload(Err("it is a picture.".to_owned())));
    assert_eq!(*state.answers, answers([1; 6]));
    assert!(matches!(state.notice, Some(Notice::Refused(reason)) if reason == "it is a picture."));
}

#[test]
fn newer_answers_from_another_window_are_taken_over() {
    let mut theirs = answers([1; 6]);
    theirs.given.insert(question("shop.taste"), Answer::Unknown.into());
    let state = reduce(&kept(answers([1; 6])), Action::OtherWindow(Ok(theirs.clone())));
    assert_eq!((&*state.answers, state.stored.other.is_some(), state.may_save()), (&theirs, false, true));
    assert!(Rc::ptr_eq(&state.answers, &state.stored.saved), "it would be saved again, and again in the other window");
}

#[test]
fn answers_that_another_window_saved_as_they_are_here_are_not_saved_again() {
    let state = reduce(&kept(answers([1; 6])), Action::OtherWindow(Ok(answers([1; 6]))));
    assert!(Rc::ptr_eq(&state.answers, &state.stored.saved));
}

#[test]
fn another_window_that_lacks_answers_is_not_believed_unasked() {
    let state = reduce(&kept(answers([1; 6])), Action::OtherWindow(Ok(Answers::default())));
    assert_eq!((state.answered(), state.may_save()), (6, false));
    let ours = reduce(&state, Action::Settle(Winner::Ours));
    assert_eq!((ours.answered(), ours.may_save(), *ours.stored.saved == *ours.answers), (6, true, false));
    let theirs = reduce(&state, Action::Settle(Winner::Theirs));
    assert_eq!((theirs.answered(), Rc::ptr_eq(&theirs.stored.saved, &theirs.answers)), (0, true));
}

#[test]
fn another_window_that_lacks_a_note_is_not_believed_unasked() {
    let mut ours = answers([1; 6]);
    ours.given.get_mut(&question("oven.care")).expect("answered").note = Some("Tuesdays".to_owned());
    let state = reduce(&kept(ours), Action::OtherWindow(Ok(answers([2; 6]))));
    assert!(state.stored.other.is_some());
}

#[test]
fn what_another_window_saved_unreadably_is_never_written_over() {
    let state = reduce(&kept(answers([1; 6])), Action::OtherWindow(Err("format 2".to_owned())));
    assert_eq!((state.answered(), state.may_save()), (6, false));
}

#[test]
fn a_refusal_to_keep_is_shown_until_keeping_works_again() {
    let state = reduce(&fresh(), Action::Saved(Err(Refusal::Full)));
    assert_eq!((state.stored.keeping, state.may_save()), (Keeping::Refused(Refusal::Full), true));
    assert_eq!(reduce(&state, Action::Saved(Ok(Rc::default()))).stored.keeping, Keeping::Kept);
}

#[test]
fn a_goal_changes_the_advice_and_says_how() {
    let state = kept(answers([1, 1, 1, 1, 1, 1]));
    let state = reduce(&state, Action::Goal(GoalId::new("more-guests"), true));
    assert_eq!(state.answers.goals.len(), 1);
    let change = state.report.change.as_ref().expect("a change");
    assert!(change.revalued > 0, "{change:?}");
    let state = reduce(&state, Action::Goal(GoalId::new("more-guests"), false));
    assert_eq!(state.answers.goals.len(), 0);
}

#[test]
fn a_change_names_what_came_and_what_went() {
    let plan = |order: [&str; 6]| Plan {
        actions: order.iter().zip(0..).map(|(id, rank)| planned(id, 50 - rank)).collect(),
        sustain: None,
    };
    let change = Change::between(&plan(["a", "b", "c", "d", "e", "f"]), &plan(["f", "a", "b", "c", "d", "e"]), FIRST);
    assert_eq!(change.new_first, Some(StepId::new("f")));
    assert_eq!(change.entered, [StepId::new("f")]);
    assert_eq!(change.left, [StepId::new("e")]);
    assert_eq!(change.revalued, 6);
}

fn planned(id: &str, total: i32) -> maturity::Action {
    maturity::Action {
        step: StepId::new(id),
        question: question(id),
        from: maturity::Level::ZERO,
        to: maturity::Level::new(1),
        points: maturity::Points { total, terms: Vec::new() },
        labels: Vec::new(),
        first_because_of: Vec::new(),
        unlocks: Vec::new(),
    }
}

#[test]
fn a_tally_tells_known_unknown_and_blank_apart() {
    let state = after([
        Action::Choose(option(1)),
        Action::Continue,
        Action::Choose(Pick::Unknown),
        Action::Continue,
        Action::Reason(ReasonId::new("other")),
    ]);
    assert_eq!(Tally::of(state.framework(), &state.answers), Tally { known: 2, unknown: 1, blank: 3 });
}

#[test]
fn what_is_kept_is_not_news_while_this_window_has_more() {
    let state = reduce(&fresh(), Action::Choose(option(1)));
    let state = reduce(&state, Action::Saved(Err(Refusal::Full)));
    let state = reduce(&state, Action::OtherWindow(Ok(Answers::default())));
    assert_eq!(
        (state.answered(), state.stored.other.is_some(), state.stored.keeping),
        (1, false, Keeping::Refused(Refusal::Full))
    );
}

#[test]
fn a_cleared_storage_takes_no_goal_unasked() {
    let state = kept(Answers { goals: [GoalId::new("less-waste")].into(), ..Answers::default() });
    let state = reduce(&state, Action::OtherWindow(Ok(Answers::default())));
    assert_eq!((state.answers.goals.len(), state.may_save()), (1, false));
}

#[test]
fn answers_of_another_window_leave_an_unfinished_form_as_it_is() {
    let state = reduce(&kept(answers([1; 6])), to("oven.heat"));
    let state = reduce(&reduce(&state, Action::Choose(Pick::NotApplicable(None))), Action::Note("cold".to_owned()));
    let state = reduce(&state, Action::OtherWindow(Ok(answers([2; 6]))));
    let draft = state.draft(&question("oven.heat"));
    assert_eq!((draft.pick, draft.note.as_str()), (Some(Pick::NotApplicable(None)), "cold"));
}

#[test]
fn what_a_newer_version_saved_is_told_apart_from_what_is_damaged() {
    for (reason, refusal) in [
        ("The answers file is of format 2; this version reads format 1.", Refusal::Newer),
        ("The answers file cannot be read: it ends.", Refusal::Occupied),
    ] {
        let state = reduce(&kept(answers([1; 6])), Action::OtherWindow(Err(reason.to_owned())));
        assert_eq!((state.stored.keeping, state.may_save()), (Keeping::Refused(refusal), false));
        let state = reduce(&state, Action::OtherWindow(Ok(answers([1; 6]))));
        assert_eq!(state.stored.keeping, Keeping::Kept);
    }
}

#[test]
fn deleting_makes_room_where_something_unreadable_stood_in_the_way() {
    let mut state = kept(answers([1; 6]));
    state.stored.keeping = Keeping::Refused(Refusal::Occupied);
    let state = reduce(&reduce(&state, Action::Ask(Asking::Delete)), Action::Confirm);
    assert!(state.may_save());
}
