//! The methods of averages and of the weakest domain, and what can be shown beside what is claimed.

use crate::support::{
    answers, domain, framework, keystone, option, question,
    random::{Case, SMALL, case},
    set, texts, weighing,
};
use maturity::{Answer, Framework, Given, Level, Method, OptionId, QuestionId, Ratio, Scorecard, Value, score};
use proptest::prelude::*;

/// Security practices, each at 0, ¼, ½ or 1; Crawl from 0.2, Walk from ½, Run from ¾.
fn practices() -> Framework {
    let mut framework = framework(vec![
        domain("code", vec![question("code.review"), question("code.tests"), question("code.secrets")]),
        domain("run", vec![question("run.alerts"), question("run.backups")]),
    ]);
    framework.scoring.method = Method::Average;
    for question in framework.domains.iter_mut().flat_map(|domain| &mut domain.questions) {
        for (option, value) in question.options.iter_mut().zip(["0", "0.25", "0.5", "1"]) {
            option.value = value.parse().ok();
        }
    }
    for (stage, from) in framework.stages.iter_mut().zip(["0.2", "0.5", "0.75"]) {
        stage.from = from.parse().ok();
    }
    framework
}

fn weakest(mut framework: Framework) -> Framework {
    framework.scoring.method = Method::Weakest;
    framework
}

fn stages(scorecard: &Scorecard) -> Vec<Option<u8>> {
    scorecard.domains.iter().map(|domain| domain.stage.map(Level::get)).collect()
}

fn ratio(numerator: i64, denominator: u64) -> Ratio {
    Ratio { numerator, denominator }
}

#[test]
fn an_average_is_the_mean_of_the_options_values_and_the_whole_the_mean_of_its_domains() {
    let all =
        answers(&[("code.review", 3), ("code.tests", 1), ("code.secrets", 0), ("run.alerts", 2), ("run.backups", 1)]);
    let scorecard = score(&practices(), &all);
    assert_eq!(scorecard.domains[0].mean, Some(ratio(5, 12))); // (1 + 1/4 + 0) / 3
    assert_eq!(scorecard.domains[1].mean, Some(ratio(3, 8))); // (1/2 + 1/4) / 2
    assert_eq!(scorecard.mean, Some(ratio(19, 48))); // (5/12 + 3/8) / 2
    assert_eq!(stages(&scorecard), [Some(1), Some(1)]);
    assert_eq!(scorecard.stage, Some(Level::new(1)));
    assert_eq!(
        scorecard.domains.iter().map(|domain| domain.index.map(|index| index.low)).collect::<Vec<_>>(),
        [Some(42), Some(38)]
    );
    assert_eq!(texts(&scorecard.held_back_by), ["code", "run"]);
    // Secrets from 0 to 1 brings code to 3/4 and the whole to 9/16, from 1/2 on.
    assert_eq!(scorecard.distance, Some(1));
}

#[test]
fn a_mean_on_the_threshold_has_reached_it_and_a_hair_below_has_not() {
    let mut framework = practices();
    framework.domains[1].questions[0] = weighing(9999, framework.domains[1].questions[0].clone());
    let at = |alerts, backups| {
        let levels = [
            ("code.review", 2),
            ("code.tests", 2),
            ("code.secrets", 2),
            ("run.alerts", alerts),
            ("run.backups", backups),
        ];
        score(&framework, &answers(&levels))
    };
    let exactly = at(2, 2);
    assert_eq!((exactly.stage, exactly.mean), (Some(Level::new(2)), Some(ratio(1, 2))));
    let below = at(2, 1);
    assert_eq!(below.domains[1].mean, Some(ratio(19_999, 40_000)));
    assert_eq!((below.stage, stages(&below)), (Some(Level::new(1)), vec![Some(2), Some(1)]));
    // Rounded for display, the two look alike.
    assert_eq!(below.domains[1].index.map(|index| index.low), exactly.domains[1].index.map(|index| index.low));
    assert_eq!((below.distance, texts(&below.held_back_by)), (Some(1), vec!["run".to_owned()]));
}

#[test]
fn a_mean_of_many_odd_weights_is_compared_exactly_where_no_machine_integer_holds_it() {
    let primes =
        [4_294_967_291, 4_294_967_279, 4_294_967_231, 4_294_967_197, 4_294_967_189, 4_294_967_161, 4_294_967_143];
    let mut all = answers(&[]);
    let mut domains = Vec::new();
    for (place, prime) in primes.into_iter().enumerate() {
        let id = format!("d{place}");
        domains.push(domain(&id, vec![weighing(prime, question(&format!("{id}.a"))), question(&format!("{id}.b"))]));
        set(&mut all, &format!("{id}.a"), Answer::Option(option(2)));
        set(&mut all, &format!("{id}.b"), Answer::Option(option(2)));
    }
    let mut framework = framework(domains);
    framework.scoring.method = Method::Average;
    assert_eq!(score(&framework, &all).stage, Some(Level::new(2)));
    set(&mut all, "d6.b", Answer::Option(option(1)));
    let below = score(&framework, &all);
    assert_eq!((below.stage, below.distance, below.mean), (Some(Level::new(1)), Some(1), None));
    set(&mut all, "d0.b", Answer::Option(option(3)));
    assert_eq!(score(&framework, &all).stage, Some(Level::new(1)), "1/p of the larger prime is the smaller part");
    set(&mut all, "d5.b", Answer::Option(option(3)));
    assert_eq!(score(&framework, &all).stage, Some(Level::new(2)));
}

#[test]
fn values_below_zero_count_and_keystones_do_not() {
    let mut framework = framework(vec![domain("d", vec![keystone("d.a"), question("d.b")])]);
    framework.scoring.method = Method::Average;
    for option in framework.domains[0].questions.iter_mut().flat_map(|question| &mut question.options[..1]) {
        option.value = Value::new(-4, 1);
    }
    let scorecard = score(&framework, &answers(&[("d.a", 0), ("d.b", 3)]));
    assert_eq!((scorecard.mean, scorecard.stage), (Some(ratio(-1, 2)), Some(Level::ZERO)));
    let scorecard = score(&framework, &answers(&[("d.a", 1), ("d.b", 3)]));
    assert_eq!((scorecard.mean, scorecard.stage), (Some(ratio(2, 1)), Some(Level::new(2))));
    assert!(scorecard.domains[0].blocking_keystones.is_empty());
}

#[test]
fn what_is_unknown_counts_as_the_lowest_option_of_a_mean() {
    let mut all = answers(&[("code.review", 3), ("code.tests", 3), ("run.alerts", 3), ("run.backups", 3)]);
    set(&mut all, "code.secrets", Answer::Unknown);
    let scorecard = score(&practices(), &all);
    assert_eq!(scorecard.domains[0].mean, Some(ratio(2, 3)));
    let index = scorecard.domains[0].index.expect("scored");
    assert_eq!((index.low, index.high), (67, 100));
}

#[test]
fn the_whole_stands_where_its_weakest_domain_stands() {
    let three = || framework(["a", "b", "c"].map(|id| domain(id, vec![question(&format!("{id}.q"))])).into());
    let levels = [("a.q", 3), ("b.q", 3), ("c.q", 1)];
    let scorecard = score(&weakest(three()), &answers(&levels));
    assert_eq!(scorecard.stage, Some(Level::new(1)));
    assert_eq!((texts(&scorecard.held_back_by), scorecard.distance), (vec!["c".to_owned()], Some(1)));
    let even = score(&weakest(three()), &answers(&[("a.q", 2), ("b.q", 2), ("c.q", 2)]));
    assert_eq!((even.stage, even.distance, even.held_back_by.len()), (Some(Level::new(2)), Some(3), 3));
    let nothing = score(&weakest(three()), &answers(&[("a.q", 3), ("b.q", 3), ("c.q", 0)]));
    assert_eq!(nothing.stage, Some(Level::ZERO));
}

fn shown(level: u8) -> Given {
    Given { evidenced: true, ..Answer::Option(option(level)).into() }
}

#[test]
fn a_claim_that_cannot_be_shown_counts_as_the_first_stage_at_most() {
    let two = framework(vec![domain("a", vec![question("a.q")]), domain("b", vec![question("b.q")])]);
    let mut all = answers(&[("a.q", 3), ("b.q", 3)]);
    assert_eq!(score(&two, &all).evidenced, None, "nothing is marked");
    all.given.insert(QuestionId::new("a.q"), shown(3));
    let scorecard = score(&two, &all);
    let evidenced = scorecard.evidenced.expect("an answer is marked");
    assert_eq!((scorecard.stage, evidenced.stage), (Some(Level::new(3)), Some(Level::new(1))));
    assert_eq!((evidenced.shown, evidenced.claimed), (1, 2));
    let stages: Vec<_> = evidenced.domains.iter().map(|(id, stage)| (id.as_str(), stage.map(Level::get))).collect();
    assert_eq!(stages, [("a", Some(3)), ("b", Some(1))]);
}

#[test]
fn an_answer_at_the_first_stage_needs_nothing_to_show() {
    let one = framework(vec![domain("a", vec![question("a.q")])]);
    let mut all = answers(&[]);
    all.given.insert(QuestionId::new("a.q"), shown(1));
    assert_eq!(score(&one, &all).evidenced, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_can_be_shown_is_never_more_than_what_is_claimed(one in case(SMALL), marks in any::<u64>()) {
        let Case { framework, answers: mut all } = one;
        for (place, given) in all.given.values_mut().enumerate() {
            given.evidenced = marks >> (place % 64) & 1 == 1;
        }
        let claimed = score(&framework, &all);
        if let Some(evidenced) = &claimed.evidenced {
            prop_assert!(evidenced.stage <= claimed.stage);
            prop_assert!(1 <= evidenced.shown && evidenced.shown <= evidenced.claimed);
            for (id, stage) in &evidenced.domains {
                let whole = claimed.domains.iter().find(|domain| domain.id == *id).expect("the same domains");
                prop_assert!(*stage <= whole.stage && stage.is_some() == whole.stage.is_some());
            }
            all.given.values_mut().for_each(|given| given.evidenced = true);
            let everything = score(&framework, &all).evidenced.expect("marked");
            prop_assert_eq!((everything.stage, everything.shown), (claimed.stage, everything.claimed));
        }
    }

    /// The weakest domain, written once more.
    #[test]
    fn by_the_weakest_the_stage_is_the_lowest_of_the_scored_domains(one in case(SMALL)) {
        let Case { framework, answers } = one;
        let scorecard = score(&weakest(framework.clone()), &answers);
        let counts = |id: &maturity::DomainId| framework.domain(id).is_some_and(|domain| domain.weight > 0);
        let stages = scorecard.domains.iter().filter(|domain| counts(&domain.id)).filter_map(|domain| domain.stage);
        prop_assert!(scorecard.stage.is_none() || scorecard.stage == stages.min());
    }

    /// The mean of small frameworks, written once more with ordinary fractions.
    #[test]
    fn by_averages_the_stage_is_the_highest_threshold_that_the_mean_reaches(one in case(SMALL)) {
        let Case { mut framework, answers } = one;
        framework.scoring.method = Method::Average;
        let scorecard = score(&framework, &answers);
        let (mut above, mut below, mut weight) = (0_i128, 1_i128, 0_i128);
        for (domain, scored) in framework.domains.iter().zip(&scorecard.domains) {
            let Some(mean) = scored.mean else { continue };
            let (n, d, w) = (i128::from(mean.numerator), i128::from(mean.denominator), i128::from(domain.weight));
            (above, below, weight) = (above * d + w * n * below, below * d, weight + w);
        }
        if let Some(stage) = scorecard.stage {
            let reaches = |level: Level| {
                let from = framework.threshold(level);
                let (n, d) = (i128::from(from.in_units(from.denominator())), i128::from(from.denominator()));
                above * d >= n * below * weight
            };
            prop_assert_eq!(Some(stage), framework.levels().take_while(|level| reaches(*level)).last().or(Some(Level::ZERO)));
            let mean = scorecard.mean.expect("small sums can be written");
            prop_assert_eq!(i128::from(mean.numerator) * below * weight, above * i128::from(mean.denominator));
        }
    }
}

#[test]
fn an_option_stands_for_every_level_up_to_the_next_one() {
    let mut two = question("d.a");
    two.options.retain(|option| [OptionId::new("l0"), OptionId::new("l2")].contains(&option.id));
    let level = |level| two.option_at(Level::new(level)).map(|option| option.level.get());
    assert_eq!([level(0), level(1), level(2), level(3)], [Some(0), Some(0), Some(2), Some(2)]);
}
