//! What happens to a team.

use super::*;
use crate::{
    fixture,
    route::Route,
    state::{Action, Keeping, Kept, Screen, Whose, reduce},
};
use maturity::{Answer, GoalId, OptionId, wire::link};

fn answers(levels: [usize; 6]) -> Answers {
    let framework = fixture::bundle().framework;
    let ids: Vec<_> = framework.questions().map(|(_, question)| question.id.clone()).collect();
    let option = |level: usize| Answer::Option(OptionId::new(format!("level-{level}"))).into();
    Answers { given: ids.into_iter().zip(levels.map(option)).collect(), ..Answers::default() }
}

fn file(name: &str, answers: &Answers) -> (String, Result<String, Unread>) {
    let json = answers_file::to_json(&fixture::bundle().framework, answers, Some("2026-03-01T09:00:00Z"));
    (name.to_owned(), Ok(json))
}

fn visitor(own: Answers) -> State {
    State::new(Rc::new(fixture::bundle()), Kept { answers: own, unreadable: Vec::new(), keeping: Keeping::Kept })
}

fn after(state: State, actions: impl IntoIterator<Item = TeamAction>) -> State {
    actions.into_iter().fold(state, |state, action| reduce(&state, Action::Team(action)))
}

fn three() -> State {
    let files = vec![
        file("anna.json", &answers([0; 6])),
        file("ben.json", &answers([1, 1, 1, 1, 1, 1])),
        file("cleo.json", &answers([3, 1, 1, 1, 1, 1])),
    ];
    after(visitor(answers([2; 6])), [TeamAction::Files(files)])
}

fn names(state: &State) -> Vec<&str> {
    state.team.members.iter().map(|member| member.name.as_str()).collect()
}

#[test]
fn a_team_answers_with_the_person_in_the_middle() {
    let state = three();
    let reading = state.team.reading(state.framework());
    assert_eq!(names(&state), ["anna", "ben", "cleo"]);
    assert_eq!(reading.combined, answers([1; 6]));
    assert_eq!(reading.tally.disagreements(state.framework())[0].spread, 3);
    assert_eq!(*state.answers, answers([2; 6]), "the visitor's own");
}

#[test]
fn bad_files_are_named_with_their_reasons_and_the_others_count() {
    let files = vec![
        ("picture.json".to_owned(), Ok("\u{1}PNG".to_owned())),
        file("anna.json", &answers([0; 6])),
        ("huge.json".to_owned(), Err(Unread::TooLarge)),
    ];
    let state = after(visitor(Answers::default()), [TeamAction::Files(files)]);
    assert_eq!(names(&state), ["anna"]);
    let refused: Vec<_> = state.team.refused.iter().map(|refused| refused.name.as_str()).collect();
    assert_eq!(refused, ["picture.json", "huge.json"]);
    assert_eq!(state.team.refused[1].reason, "It is larger than an answers file can be.");
}

#[test]
fn links_count_like_files_and_a_bad_one_does_not_keep_the_others_out() {
    let link = |levels| link::to_text(&fixture::bundle().framework, &answers(levels)).expect("a link");
    let text = format!("https://a.example/#{}\nnonsense\n{}", link([1; 6]), link([3; 6]));
    let state = after(visitor(Answers::default()), [TeamAction::Links(text)]);
    assert_eq!((names(&state), state.team.refused.len()), (vec!["Link 1", "Link 2"], 1));
    assert_eq!(state.team.refused[0].name, "nonsense");
}

#[test]
fn the_same_link_and_one_s_own_answers_count_once_whatever_they_are_called() {
    let link = link::to_text(&fixture::bundle().framework, &answers([1; 6])).expect("a link");
    let twice = [TeamAction::Links(link.clone()), TeamAction::Own];
    let state = after(visitor(answers([1; 6])), twice.clone());
    let renamed = [TeamAction::Name(1, "Anna".to_owned()), TeamAction::Name(2, "Ben".to_owned())];
    let state = after(after(state, renamed), twice);
    assert_eq!((names(&state), state.team.refused.len()), (vec!["Anna", "Ben"], 1));
}

#[test]
fn the_same_file_counts_once() {
    let state = after(three(), [TeamAction::Files(vec![file("anna.json", &answers([0; 6]))])]);
    assert_eq!((names(&state).len(), state.team.refused.len()), (3, 1));
}

#[test]
fn whoever_is_removed_no_longer_counts() {
    let state = after(three(), [TeamAction::Remove(1)]);
    assert_eq!(names(&state), ["ben", "cleo"]);
    assert_eq!(state.team.reading(state.framework()).tally.respondents(), 2);
}

#[test]
fn roles_divide_the_team_in_the_framework_s_order_with_those_who_did_not_say_last() {
    assert!(three().team.reading(three().framework()).roles.is_empty(), "nobody has a role");
    let state = after(three(), [TeamAction::Role(3, Some(RoleId::new("baker")))]);
    let roles = state.team.reading(state.framework()).roles;
    let sizes: Vec<_> = roles.iter().map(|(role, tally)| (role.clone(), tally.respondents())).collect();
    assert_eq!(sizes, [(Some(RoleId::new("baker")), 1), (None, 2)]);
    let range = Reading::range(&roles[1].1, 0).expect("a range");
    assert_eq!((range.lowest.get(), range.median.get(), range.highest.get(), range.people), (0, 0, 1, 2));
}

#[test]
fn a_goal_is_the_team_s_where_all_have_it() {
    let wants = |goals: &[&str]| {
        let goals = goals.iter().map(|goal| GoalId::new(*goal)).collect();
        Answers { goals, ..answers([1; 6]) }
    };
    let files = vec![file("a", &wants(&["less-waste", "more-guests"])), file("b", &wants(&["more-guests"]))];
    let state = after(visitor(Answers::default()), [TeamAction::Files(files)]);
    let goals = state.team.reading(state.framework()).combined.goals;
    assert_eq!(goals.into_iter().collect::<Vec<_>>(), [GoalId::new("more-guests")]);
}

#[test]
fn the_team_is_as_old_as_its_last_answer() {
    let mut later = file("b.json", &answers([1; 6]));
    later.1 = later.1.map(|json| json.replace("2026-03-01T09:00:00Z", "2026-03-01T09:30:00+01:00"));
    let state = after(visitor(Answers::default()), [TeamAction::Files(vec![file("a.json", &answers([0; 6])), later])]);
    assert_eq!(state.team.taken_at(), Some("2026-03-01T09:00:00Z"));
}

#[test]
fn the_team_s_result_is_shown_beside_the_visitor_s_answers() {
    let state = reduce(&three(), Action::Visit(Route::TeamResult));
    assert_eq!(state.screen(), Screen::TeamResult);
    let state = reduce(&state, Action::Goal(GoalId::new("more-guests"), true));
    assert_eq!(*state.answers, answers([2; 6]));
    assert_eq!(state.whose, Whose::Ours, "only what is shown belongs to the team");
}

#[test]
fn without_a_team_its_result_leads_to_the_team_s_page() {
    let state = reduce(&visitor(Answers::default()), Action::Visit(Route::TeamResult));
    assert_eq!(state.screen(), Screen::Team);
}

#[test]
fn deleting_the_visitor_s_data_forgets_the_team() {
    let state = reduce(&three(), Action::Ask(crate::state::Asking::Delete));
    assert!(reduce(&state, Action::Confirm).team.members.is_empty());
}
