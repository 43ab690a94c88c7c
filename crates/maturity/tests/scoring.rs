//! Scoring, one idea a test.

use crate::support::{answers, domain, fraction, framework, keystone, not_applicable, question, set, texts, weighing};
use maturity::{Answer, Answers, Domain, DomainScore, Index, Level, OptionId, QuestionId, ReasonId, Scorecard, score};

/// The score of one domain `d` with these questions.
fn in_domain(questions: Vec<maturity::Question>, answers: &Answers) -> DomainScore {
    let mut scorecard = score(&framework(vec![domain("d", questions)]), answers);
    scorecard.domains.remove(0)
}

fn three() -> Vec<maturity::Question> {
    vec![question("d.a"), question("d.b"), question("d.c")]
}

/// Domains of one question each, with these weights and levels.
fn overall(domains: &[(&str, u32, u8)]) -> Scorecard {
    let built = |(id, weight, _): &(&str, u32, u8)| Domain {
        weight: *weight,
        ..domain(id, vec![question(&format!("{id}.only"))])
    };
    let ids: Vec<(String, u8)> = domains.iter().map(|(id, _, level)| (format!("{id}.only"), *level)).collect();
    let levels: Vec<(&str, u8)> = ids.iter().map(|(id, level)| (id.as_str(), *level)).collect();
    score(&framework(domains.iter().map(built).collect()), &answers(&levels))
}

#[test]
fn two_thirds_of_the_questions_at_walk_make_walk() {
    let walk = in_domain(three(), &answers(&[("d.a", 2), ("d.b", 2), ("d.c", 0)]));
    assert_eq!(walk.stage, Some(Level::new(2)));
    let crawl = in_domain(three(), &answers(&[("d.a", 2), ("d.b", 1), ("d.c", 0)]));
    assert_eq!(crawl.stage, Some(Level::new(1)));
}

#[test]
fn a_keystone_below_walk_keeps_its_domain_from_walk() {
    let questions = vec![keystone("d.a"), question("d.b"), question("d.c"), question("d.d")];
    let score = in_domain(questions, &answers(&[("d.a", 1), ("d.b", 3), ("d.c", 3), ("d.d", 3)]));
    assert_eq!(score.stage, Some(Level::new(1)));
    assert_eq!(texts(&score.blocking_keystones), ["d.a"]);
    assert_eq!(score.distance, Some(1));
}

#[test]
fn an_unknown_keystone_has_reached_nothing() {
    let questions = vec![keystone("d.a"), question("d.b"), question("d.c")];
    let mut some = answers(&[("d.b", 3), ("d.c", 3)]);
    set(&mut some, "d.a", Answer::Unknown);
    let score = in_domain(questions, &some);
    assert_eq!(score.stage, Some(Level::ZERO));
    assert_eq!(texts(&score.blocking_keystones), ["d.a"]);
}

#[test]
fn an_index_counts_the_unknown_as_nothing_and_as_everything() {
    let score = in_domain(three(), &answers(&[("d.a", 2), ("d.b", 1)]));
    assert_eq!(score.index, Some(Index { low: 33, high: 67, points: 3, out_of: 9, unknown: 3 }));
}

#[test]
fn an_index_is_rounded_half_up() {
    let questions = (0..8).map(|n| question(&format!("d.q{n}"))).collect();
    let each = [("d.q0", 3), ("d.q1", 0), ("d.q2", 0), ("d.q3", 0), ("d.q4", 0), ("d.q5", 0), ("d.q6", 0), ("d.q7", 0)];
    let index = in_domain(questions, &answers(&each)).index.expect("scored");
    assert_eq!((index.low, index.points, index.out_of), (13, 3, 24), "12.5");
}

#[test]
fn a_domain_answered_below_two_thirds_is_not_scored() {
    let one = in_domain(three(), &answers(&[("d.a", 3)]));
    assert_eq!((one.stage, one.index, one.distance), (None, None, None));
    assert!(one.blocking_keystones.is_empty());
    assert!(in_domain(three(), &answers(&[("d.a", 3), ("d.b", 0)])).stage.is_some());
}

#[test]
fn a_domain_without_an_answer_is_not_scored_even_where_no_coverage_is_asked_for() {
    let mut lenient = framework(vec![domain("d", three())]);
    lenient.scoring.min_coverage = fraction("0");
    assert_eq!(score(&lenient, &Answers::default()).domains[0].stage, None);
    assert_eq!(score(&lenient, &answers(&[("d.a", 0)])).domains[0].stage, Some(Level::ZERO));
}

#[test]
fn weights_count_in_share_index_and_coverage() {
    let questions = vec![weighing(4, question("d.a")), weighing(2, question("d.b"))];
    let score = in_domain(questions, &answers(&[("d.a", 1)]));
    assert_eq!((score.coverage.answered, score.coverage.applicable), (4, 6));
    assert_eq!(score.stage, Some(Level::new(1)));
    assert_eq!(score.index, Some(Index { low: 22, high: 56, points: 4, out_of: 18, unknown: 6 }));
}

#[test]
fn an_option_or_reason_that_the_framework_does_not_have_leaves_the_question_blank() {
    let mut odd = answers(&[("d.a", 3), ("d.b", 3)]);
    set(&mut odd, "d.c", Answer::Option(OptionId::new("gone")));
    assert_eq!(in_domain(three(), &odd), in_domain(three(), &answers(&[("d.a", 3), ("d.b", 3)])));
    set(&mut odd, "d.c", Answer::NotApplicable(ReasonId::new("gone")));
    assert_eq!(in_domain(three(), &odd), in_domain(three(), &answers(&[("d.a", 3), ("d.b", 3)])));
    set(&mut odd, "d.c", not_applicable());
    assert_eq!(in_domain(three(), &odd).coverage.applicable, 2);
}

#[test]
fn an_answer_under_an_earlier_id_counts_unless_the_question_is_answered_under_its_own() {
    let mut renamed = question("d.a");
    renamed.aliases = vec![QuestionId::new("d.old")];
    let small = framework(vec![domain("d", vec![renamed])]);
    let old = score(&small, &answers(&[("d.old", 2)]));
    assert_eq!(old.domains[0].stage, Some(Level::new(2)));
    assert!(old.unknown_ids.is_empty());
    assert_eq!(score(&small, &answers(&[("d.old", 2), ("d.a", 1)])).domains[0].stage, Some(Level::new(1)));
}

#[test]
fn answers_to_questions_that_do_not_exist_are_reported() {
    let scorecard = score(&framework(vec![domain("d", three())]), &answers(&[("d.a", 1), ("x.y", 1)]));
    assert_eq!(texts(&scorecard.unknown_ids), ["x.y"]);
}

#[test]
fn the_typical_stage_is_the_lower_median() {
    assert_eq!(overall(&[("a", 1, 1), ("b", 1, 2), ("c", 1, 3), ("d", 1, 3)]).typical, Some(Level::new(2)));
    assert_eq!(overall(&[("a", 9, 1), ("b", 1, 2), ("c", 1, 3)]).typical, Some(Level::new(2)));
}

#[test]
fn the_overall_index_is_the_mean_of_the_domains_as_shown_by_weight() {
    let index = overall(&[("a", 3, 1), ("b", 1, 2)]).index.expect("scored");
    // 33 three times and 67 once: 166 of 400 is 41.5.
    assert_eq!((index.low, index.points, index.out_of), (42, 166, 400));
}

#[test]
fn a_domain_that_lags_too_far_holds_back_alone() {
    assert_eq!(texts(&overall(&[("a", 5, 3), ("b", 1, 0), ("c", 1, 1)]).held_back_by), ["b"]);
    assert_eq!(texts(&overall(&[("a", 1, 2), ("b", 1, 1), ("c", 1, 1)]).held_back_by), ["b", "c"]);
}

#[test]
fn a_domain_of_no_weight_has_a_score_but_no_say() {
    let scorecard = overall(&[("a", 1, 3), ("b", 1, 3), ("c", 0, 0)]);
    assert_eq!(scorecard.domains[2].stage, Some(Level::ZERO));
    assert_eq!(scorecard.stage, Some(Level::new(3)));
    assert_eq!(scorecard.coverage.applicable, 2);
}

#[test]
fn a_keystone_that_must_rise_counts_once_towards_the_share() {
    let questions = vec![weighing(3, keystone("d.a")), question("d.b"), question("d.c"), question("d.d")];
    let mut strict = framework(vec![domain("d", questions)]);
    strict.scoring.question_share = fraction("1");
    let scorecard = score(&strict, &answers(&[("d.a", 0), ("d.b", 0), ("d.c", 0), ("d.d", 0)]));
    assert_eq!(scorecard.domains[0].distance, Some(4));
}

#[test]
fn the_overall_distance_takes_the_cheapest_choice_of_domains_and_not_the_greediest() {
    // Two domains of weight 3 are 2 answers short of Walk each, one of weight 5 is 3 answers short.
    let at = |id: &str, weight, count| Domain {
        weight,
        ..domain(id, (0..count).map(|n| keystone(&format!("{id}.q{n}"))).collect())
    };
    let small = framework(vec![at("done", 7, 1), at("x", 3, 2), at("y", 3, 2), at("z", 5, 3)]);
    let mut some = answers(&[("done.q0", 2)]);
    for (id, count) in [("x", 2), ("y", 2), ("z", 3)] {
        (0..count).for_each(|n| set(&mut some, &format!("{id}.q{n}"), Answer::Option(crate::support::option(1))));
    }
    let scorecard = score(&small, &some);
    assert_eq!(scorecard.next, Some(Level::new(2)));
    // 3/4 of 18 is 13.5: with the 7 that are there x and y make 13 and z makes 12; x and z make 15 for 5 answers.
    assert_eq!(scorecard.distance, Some(5));
}

#[test]
fn one_answer_from_another_stage_is_borderline() {
    assert!(overall(&[("a", 1, 2), ("b", 1, 2)]).borderline);
    // Where each domain has five answers at Walk, no single one decides.
    let five = |id: &str| domain(id, (0..5).map(|n| question(&format!("{id}.q{n}"))).collect());
    let small = framework(vec![five("a"), five("b")]);
    let mut all = Answers::default();
    for (_, question) in small.questions() {
        set(&mut all, question.id.as_str(), Answer::Option(crate::support::option(2)));
    }
    assert!(!score(&small, &all).borderline);
}

#[test]
fn to_be_sure_begins_with_the_unknown_that_could_move_the_overall_stage() {
    // a is at Run whatever a.z is; b waits for its keystone.
    let small = framework(vec![
        domain("a", vec![question("a.x"), question("a.y"), question("a.z")]),
        domain("b", vec![question("b.x"), question("b.y"), keystone("b.z")]),
    ]);
    let scorecard = score(&small, &answers(&[("a.x", 3), ("a.y", 3), ("b.x", 3), ("b.y", 3)]));
    assert_eq!(texts(&scorecard.to_be_sure), ["b.z", "a.z"]);
}

#[test]
fn the_greatest_weights_do_not_overflow() {
    let heavy = |id: &str| Domain {
        weight: u32::MAX,
        ..domain(id, (0..10).map(|n| weighing(u32::MAX, question(&format!("{id}.q{n}")))).collect())
    };
    let small = framework((0..20).map(|n| heavy(&format!("d{n}"))).collect());
    let mut all = Answers::default();
    for (_, question) in small.questions() {
        set(&mut all, question.id.as_str(), Answer::Option(crate::support::option(3)));
    }
    let scorecard = score(&small, &all);
    assert_eq!(scorecard.stage, Some(Level::new(3)));
    assert_eq!(scorecard.index.map(|index| (index.low, index.high)), Some((100, 100)));
}
