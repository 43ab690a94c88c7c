//! Teams: what several people say as one, what they differ on, and law 14.

use crate::support::{
    answers, domain, framework as framework_of, keystone, not_applicable, option,
    panel::{CASES, FEWER, Person, at_least, by, framework, people, reason},
    question, set, weighing,
};
use maturity::{Answer, Answers, Framework, Level, ProfileQuestionId, QuestionId, Tally, ValueId, score, wire};
use proptest::prelude::*;

fn tally(framework: &Framework, all: &[Answers], by: Option<&ProfileQuestionId>) -> Tally {
    all.iter().fold(Tally::new(by), |tally, answers| tally.merge(&Tally::of(framework, answers, by)))
}

/// What people say as one to `a.q`, each of whom says a level, `-` (does not apply), `=` (the second reason), `?`
/// (unknown), nothing (`.`) or a level that is evidenced (`0!`).
#[track_caller]
fn check(says: &str, expect: &str) {
    let all: Vec<Answers> = says.split(' ').map(person).collect();
    let combined = tally(&framework(), &all, None).combined(&framework());
    let said = combined.given.get(&QuestionId::new("a.q")).map_or(".".to_owned(), |given| match &given.answer {
        Answer::Option(option) => format!("{}{}", &option.as_str()[1..], if given.evidenced { "!" } else { "" }),
        Answer::NotApplicable(given) if *given == reason() => "=".to_owned(),
        Answer::NotApplicable(_) => "-".to_owned(),
        Answer::Unknown => "?".to_owned(),
    });
    assert_eq!(said, expect, "{says}");
}

fn person(says: &str) -> Answers {
    let mut all = Answers::default();
    match says {
        "." => {}
        "?" => set(&mut all, "a.q", Answer::Unknown),
        "-" => set(&mut all, "a.q", not_applicable()),
        "=" => set(&mut all, "a.q", Answer::NotApplicable(reason())),
        level => {
            set(&mut all, "a.q", Answer::Option(option(level.trim_end_matches('!').parse().expect("a level"))));
            all.given.get_mut(&QuestionId::new("a.q")).expect("set").evidenced = level.ends_with('!');
        }
    }
    all
}

#[test]
fn a_team_stands_where_the_person_in_the_middle_stands_the_lower_one_of_two() {
    check("2", "2");
    check("0 3", "0");
    check("3 0 1", "1");
    check("1 2 2 3", "2");
    check("1 1 3 3", "1");
}

#[test]
fn who_does_not_know_or_says_nothing_does_not_move_the_middle() {
    check("3 ? ? . .", "3");
    check("? . ?", "?");
    check(". .", ".");
}

#[test]
fn a_question_does_not_apply_where_more_than_half_of_those_who_can_tell_say_so() {
    check("- 2", "2");
    check("- - 2", "-");
    check("- - 2 ? ? ?", "-");
    check("- - 2 2", "2");
    check("- ? .", "-");
}

#[test]
fn the_most_frequent_reason_is_the_teams_the_first_of_the_list_where_several_are() {
    check("- = =", "=");
    check("- =", "-");
}

#[test]
fn a_level_is_evidenced_where_most_of_those_at_it_or_above_can_show_theirs() {
    check("2! 2", "2");
    check("2! 2! 2", "2!");
    check("1! 2 3!", "2");
    check("1 2! 3!", "2!");
}

#[test]
fn notes_profile_goals_and_targets_are_left_out() {
    let mut one = answers(&[("a.q", 1)]);
    one.given.get_mut(&QuestionId::new("a.q")).expect("there").note = Some("Only I know".to_owned());
    one.profile.insert(by(), ValueId::new("one"));
    assert_eq!(tally(&framework(), &[one], Some(&by())).combined(&framework()), answers(&[("a.q", 1)]));
}

#[test]
fn an_answer_under_an_earlier_id_is_the_questions_and_what_is_unknown_is_blank() {
    let mut renamed = framework();
    renamed.domains[0].questions[0].aliases = vec![QuestionId::new("a.old")];
    let mut other = answers(&[("a.old", 2), ("gone.q", 1)]);
    set(&mut other, "b.q", Answer::Option(maturity::OptionId::new("gone")));
    set(&mut other, "b.r", Answer::NotApplicable(maturity::ReasonId::new("gone")));
    let tally = tally(&renamed, &[other], None);
    assert_eq!(tally.combined(&renamed), answers(&[("a.q", 2)]));
    assert_eq!(tally.questions()[2].answered(), 0);
}

fn by_team(levels: &[(&str, u8)], team: &str) -> Answers {
    let mut all = answers(levels);
    all.profile.insert(by(), ValueId::new(team));
    all
}

#[test]
fn discuss_first_what_is_widest_then_what_weighs_most_then_keystones_then_by_id() {
    let mut heavy = domain("b", vec![question("b.r"), keystone("b.q"), weighing(2, question("b.s")), question("b.p")]);
    heavy.weight = 2;
    let asked = framework_of(vec![domain("a", vec![question("a.q"), question("a.r")]), heavy]);
    let low = [("a.q", 0), ("a.r", 1), ("b.p", 0), ("b.q", 0), ("b.r", 0), ("b.s", 0)];
    let high = [("a.q", 3), ("a.r", 1), ("b.p", 1), ("b.q", 1), ("b.r", 1), ("b.s", 1)];
    let tally = tally(&asked, &[answers(&low), answers(&high)], None);
    let disagreements = tally.disagreements(&asked);
    let order: Vec<String> = disagreements.iter().map(|one| format!("{} by {}", one.question, one.spread)).collect();
    // `b.s` has 2 of 5 parts of a domain of weight 2: 4/5; the others 2/5. All agree on `a.r`.
    assert_eq!(order, ["a.q by 3", "b.s by 1", "b.q by 1", "b.p by 1", "b.r by 1"]);
    // A quarter of a domain of weight 4 weighs as much as the half of one of weight 2: to the last digit.
    let mut even = asked;
    even.domains[0].weight = 2;
    even.domains[1].weight = 5;
    let all = [answers(&[("a.q", 0), ("b.r", 0)]), answers(&[("a.q", 1), ("b.r", 1)])];
    let first = &self::tally(&even, &all, None).disagreements(&even)[0];
    assert_eq!(first.question.as_str(), "a.q");
}

#[test]
fn what_weighs_nothing_is_not_discussed() {
    let mut nothing = domain("b", vec![question("b.q")]);
    nothing.weight = 0;
    let asked = framework_of(vec![domain("a", vec![weighing(0, question("a.nothing")), keystone("a.q")]), nothing]);
    let all =
        [answers(&[("a.nothing", 0), ("a.q", 0), ("b.q", 0)]), answers(&[("a.nothing", 3), ("a.q", 1), ("b.q", 3)])];
    let disagreements = tally(&asked, &all, None).disagreements(&asked);
    let first: Vec<&str> = disagreements.iter().map(|one| one.question.as_str()).collect();
    assert_eq!(first, ["a.q"]);
}

#[test]
fn a_disagreement_says_what_each_role_said() {
    let mut quiet = answers(&[("a.q", 1)]);
    quiet.profile.insert(by(), ValueId::new("gone"));
    let all = [
        by_team(&[("a.q", 0), ("a.r", 1)], "one"),
        by_team(&[("a.q", 2), ("a.r", 1)], "one"),
        by_team(&[("a.q", 3)], "many"),
        by_team(&[], "many"),
        quiet,
    ];
    let tally = tally(&framework(), &all, Some(&by()));
    let disagreements = tally.disagreements(&framework());
    assert_eq!(disagreements.len(), 1);
    let first = &disagreements[0];
    assert_eq!((first.lowest, first.median, first.highest), (Level::new(0), Level::new(1), Level::new(3)));
    assert_eq!((first.spread, first.tally.levels.first(4)), (3, vec![1, 1, 1, 1]));
    let roles = first.by_role.iter().map(|role| {
        let name = role.role.as_ref().map_or("not said", ValueId::as_str);
        format!(
            "{name}: {} at {} to {}, {}",
            role.respondents,
            role.lowest.get(),
            role.highest.get(),
            role.median.get()
        )
    });
    assert_eq!(roles.collect::<Vec<_>>(), ["one: 2 at 0 to 2, 0", "many: 1 at 3 to 3, 3", "not said: 1 at 1 to 1, 1"]);
    assert_eq!(wire::team::to_json(&framework(), &tally), include_str!("support/team.json"));
}

#[test]
fn roles_by_a_question_that_the_framework_does_not_have_are_all_not_said() {
    let gone = ProfileQuestionId::new("gone");
    let tally = tally(&framework(), &[answers(&[("a.q", 1)]), answers(&[("a.q", 2)])], Some(&gone));
    assert_eq!(tally.groups().len(), 1);
    assert_eq!(tally.disagreements(&framework())[0].by_role[0].role, None);
}

#[test]
fn the_empty_tally_says_nothing() {
    let empty = Tally::default();
    assert_eq!(empty.combined(&framework()), Answers::default());
    assert!(empty.disagreements(&framework()).is_empty());
    let json = wire::team::to_json(&framework(), &Tally::new(Some(&by())));
    assert_eq!(json.matches("\"respondents\": 0").count(), 4, "{json}");
}

proptest! {
    #![proptest_config(at_least(CASES))]

    #[test]
    fn law_14_combining_is_associative_and_commutative_with_an_identity(
        first in people(0..4), second in people(0..4), third in people(0..4), grouped in any::<bool>(),
    ) {
        let by = grouped.then(by);
        let framework = framework();
        let [a, b, c] = [first, second, third].map(|people| {
            let all: Vec<Answers> = people.iter().map(Person::answers).collect();
            tally(&framework, &all, by.as_ref())
        });
        prop_assert_eq!(a.clone().merge(&b).merge(&c), a.clone().merge(&b.clone().merge(&c)));
        prop_assert_eq!(a.clone().merge(&b), b.merge(&a));
        prop_assert_eq!(a.clone().merge(&Tally::default()), a.clone());
        prop_assert_eq!(Tally::default().merge(&a), a);
    }

    #[test]
    fn law_14_the_median_is_one_of_the_levels_given_with_the_lower_half_below(people in people(1..8)) {
        let framework = framework();
        let all: Vec<Answers> = people.iter().map(Person::answers).collect();
        let combined = tally(&framework, &all, None).combined(&framework);
        for (_, question) in framework.questions() {
            let said = |answers: &Answers| answers.given.get(&question.id).map(|given| given.answer.clone());
            let level = |answer: Answer| match answer {
                Answer::Option(option) => option.as_str()[1..].parse::<u8>().ok(),
                _ => None,
            };
            let mut levels: Vec<u8> = all.iter().filter_map(said).filter_map(level).collect();
            levels.sort_unstable();
            let not_applicable = all.iter().filter_map(said).filter(|said| matches!(said, Answer::NotApplicable(_))).count();
            match said(&combined) {
                Some(Answer::NotApplicable(_)) => prop_assert!(not_applicable > levels.len()),
                Some(Answer::Option(option)) => {
                    prop_assert!(not_applicable <= levels.len());
                    let expected = levels[(levels.len() - 1) / 2];
                    prop_assert_eq!(option, crate::support::option(expected));
                }
                Some(Answer::Unknown) => prop_assert!(all.iter().filter_map(said).all(|said| said == Answer::Unknown)),
                None => prop_assert_eq!(all.iter().filter_map(said).count(), 0),
            }
        }
    }

    #[test]
    fn law_14_people_who_all_say_the_same_say_it_as_one(people in people(1), times in 1..9_usize) {
        let framework = framework();
        let own = people[0].answers();
        let combined = tally(&framework, &vec![own.clone(); times], Some(&by())).combined(&framework);
        prop_assert_eq!(&combined.given, &own.given);
        prop_assert_eq!(score(&framework, &combined), score(&framework, &own));
        prop_assert!(tally(&framework, &vec![own; times], None).disagreements(&framework).is_empty());
    }
}

proptest! {
    #![proptest_config(at_least(FEWER))]

    #[test]
    fn roles_add_up_to_the_whole_and_every_disagreement_lies_within_its_range(people in people(0..8)) {
        let framework = framework();
        let all: Vec<Answers> = people.iter().map(Person::answers).collect();
        let tally = tally(&framework, &all, Some(&by()));
        let summed = tally.groups().iter().fold(Tally::default(), Tally::merge);
        prop_assert_eq!(summed.questions(), tally.questions());
        prop_assert_eq!(summed.respondents(), all.len() as u64);
        let disagreements = tally.disagreements(&framework);
        prop_assert!(disagreements.is_sorted_by(|a, b| a.spread >= b.spread));
        for one in disagreements {
            prop_assert!(one.lowest <= one.median && one.median <= one.highest && one.lowest < one.highest);
            prop_assert_eq!(one.by_role.iter().map(|role| role.lowest).min(), Some(one.lowest));
            prop_assert_eq!(one.by_role.iter().map(|role| role.highest).max(), Some(one.highest));
        }
    }
}
