//! What a result says, in English: headlines, sums, and why a step comes first.

#[path = "../../app/src/fixture.rs"]
mod fixture;

use maturity::{Answer, AnswerTally, Answers, Framework, Level, OptionId, PointReason, Points, Scorecard, score};
use words::{Who, first_because, headline_of, said, short_by, sum};

fn framework() -> Framework {
    fixture::bundle().framework
}

/// What comes of answers of these levels to the first questions.
fn scored(framework: &Framework, levels: &[u8]) -> Scorecard {
    let option = |level: &u8| Answer::Option(OptionId::new(format!("level-{level}"))).into();
    let questions = framework.questions().map(|(_, question)| question.id.clone());
    let given = questions.zip(levels.iter().map(option)).collect();
    score(framework, &Answers { given, ..Answers::default() })
}

#[track_caller]
fn check_headline(who: Who, levels: &[u8], expect: &str) {
    let framework = framework();
    assert_eq!(headline_of(who, &framework, &scored(&framework, levels)), expect);
}

#[test]
fn a_headline_says_of_whom_it_is() {
    for (who, subject) in [
        (Who::You, "You are"),
        (Who::They, "They are"),
        (Who::Team, "The team is"),
        (Who::Room, "The room is"),
        (Who::Would, "You would be"),
        (Who::Still, "You would still be"),
    ] {
        check_headline(who, &[1; 6], &format!("{subject} at Dough, six answers short of Loaf"));
        check_headline(who, &[0; 6], &format!("{subject} starting out, six answers short of Dough"));
        check_headline(who, &[3; 6], &format!("{subject} at Feast, the last stage"));
    }
}

#[test]
fn without_enough_answers_there_is_no_headline_but_that() {
    check_headline(Who::They, &[], "Not enough answers for a result yet");
}

#[test]
fn how_far_the_next_stage_is_counts_answers() {
    let check = |distance, level: Option<u8>, expect: &str| {
        assert_eq!(short_by(&framework(), distance, level.map(Level::new)), expect);
    };
    check(Some(1), Some(0), "1 answer short of Dough");
    check(Some(2), Some(1), "2 answers short of Loaf");
    check(None, Some(3), "At the last stage");
    check(None, None, "Not scored");
}

#[test]
fn what_is_not_known_is_said_beside_what_is_answered() {
    let said = |known, unknown, blank| said(AnswerTally { known, unknown, blank });
    assert_eq!(said(3, 0, 21), "3 of 24 answered");
    assert_eq!(said(3, 1, 20), "4 of 24 answered, 1 of them “We don’t know”");
}

/// The sum with a line below each space at which no line ends.
fn sum_of(terms: &[(PointReason, i32)]) -> String {
    let total = terms.iter().map(|(_, value)| value).sum();
    sum(&framework(), &Points { total, terms: terms.to_vec() }).replace('\u{a0}', "_")
}

#[test]
fn every_reason_is_said_within_a_sum() {
    let terms = [
        (PointReason::HoldsBack(Level::new(1)), 40),
        (PointReason::CompletesStage(Level::new(2)), 15),
        (PointReason::MissingLevels(1), 10),
        (PointReason::Impact(5), 15),
        (PointReason::Unlocks(1), 5),
        (PointReason::ServesGoal, 20),
        (PointReason::Fits, 8),
        (PointReason::IllSuited, -8),
        (PointReason::Effort(3), -1006),
    ];
    let expect = "Holds_Dough_back_(40) +_completes_Loaf_in_its_domain_(15) +_1_level_missing_(10) \
                  +_very_high_impact_(15) +_unlocks_1_step_(5) +_serves_your_goals_(20) +_fits_your_company_(8) \
                  −_ill-suited_to_your_company_(8) −_effort_3_of_5_(1,006) = −901";
    assert_eq!(sum_of(&terms), expect);
}

#[test]
fn a_sum_begins_as_a_sentence_does() {
    for (reason, expect) in [
        (PointReason::HoldsBack(Level::ZERO), "Holds_Dough,_starting_out_back_(1) = 1"),
        (PointReason::CompletesStage(Level::new(1)), "Completes_Dough_in_its_domain_(1) = 1"),
        (PointReason::MissingLevels(2), "2_levels_missing_(1) = 1"),
        (PointReason::Impact(0), "Very_low_impact_(1) = 1"),
        (PointReason::Impact(3), "Medium_impact_(1) = 1"),
        (PointReason::ServesGoal, "Serves_your_goals_(1) = 1"),
        (PointReason::Fits, "Fits_your_company_(1) = 1"),
    ] {
        assert_eq!(sum_of(&[(reason, 1)]), expect);
    }
    assert_eq!(sum_of(&[(PointReason::Effort(2), -4)]), "−_effort_2_of_5_(4) = −4");
}

#[test]
fn what_comes_first_says_for_which_steps() {
    let first = |names: &[&str]| first_because(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    assert_eq!(first(&["A"]), "First, because “A” needs it.");
    assert_eq!(first(&["A", "B"]), "First, because “A” and “B” need it.");
}
