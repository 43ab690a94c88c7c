//! Figures held against benchmarks and stages.

use crate::support::{
    answers, domain, framework, not_applicable, question,
    random::{Case, SMALL, case},
    set, value,
};
use maturity::{
    Answers, DomainId, Figure, FigureUnit, Finding, Framework, MetricId, OutcomeMetric, ProfileQuestionId, ValueId,
    cross_check::{Benchmark, Exposed, Place, Practice, Share, SharedBy, cross_check, exposed},
    score,
};
use proptest::{collection::vec, prelude::*, sample::subsequence};

fn figure(text: &str) -> Figure {
    text.parse().expect("a figure in a test")
}

fn benchmark(from: &str, to: Option<&str>, holds_for: &[&str]) -> Benchmark {
    Benchmark {
        segment: format!("Teams at {from}"),
        from: figure(from),
        to: to.map(figure),
        source: "A survey".to_owned(),
        year: 2025,
        sample: 100,
        holds_for: holds_for.iter().map(|of| value(of)).collect(),
    }
}

fn metric(benchmarks: Vec<Benchmark>) -> OutcomeMetric {
    OutcomeMetric {
        id: MetricId::new("kept"),
        title: "Kept".to_owned(),
        unit: FigureUnit::Percent,
        lower_is_better: false,
        domains: ["a", "b", "c"].map(DomainId::new).to_vec(),
        benchmarks,
    }
}

fn three() -> Framework {
    framework(["a", "b", "c", "x"].map(|id| domain(id, vec![question(&format!("{id}.q"))])).to_vec())
}

/// What is found of a figure where the domains stand at these levels.
fn found(figure_text: &str, levels: [u8; 3], benchmarks: Vec<Benchmark>) -> Finding {
    let [a, b, c] = levels;
    finding(&answers(&[("a.q", a), ("b.q", b), ("c.q", c), ("x.q", 0)]), figure_text, benchmarks)
}

fn finding(answers: &Answers, figure_text: &str, benchmarks: Vec<Benchmark>) -> Finding {
    let (framework, metric) = (three(), metric(benchmarks));
    let scorecard = score(&framework, answers);
    cross_check(&framework, answers, &scorecard, &metric, figure(figure_text)).finding
}

fn two() -> Vec<Benchmark> {
    vec![benchmark("90", None, &[]), benchmark("92", Some("95"), &[])]
}

#[test]
fn practice_is_ahead_where_most_domains_are_at_the_middle_and_the_figure_is_worse_than_every_benchmark() {
    assert_eq!(found("89.9", [2, 3, 1], two()), Finding::PracticeAhead);
    assert_eq!(found("89.9", [2, 1, 1], two()), Finding::Agrees);
    assert_eq!(found("90", [2, 3, 1], two()), Finding::Between);
}

#[test]
fn the_outcome_is_ahead_where_most_domains_are_at_the_lowest_stage_and_the_figure_is_better_than_every_benchmark() {
    assert_eq!(found("95.1", [0, 1, 3], two()), Finding::OutcomeAhead);
    assert_eq!(found("95.1", [2, 2, 0], two()), Finding::Agrees);
    assert_eq!(found("95", [0, 1, 3], two()), Finding::Between);
}

#[test]
fn where_less_is_better_a_smaller_figure_is_the_better_one() {
    let framework = three();
    let said = answers(&[("a.q", 2), ("b.q", 2), ("c.q", 2)]);
    let metric = OutcomeMetric { lower_is_better: true, ..metric(vec![benchmark("30", Some("40"), &[])]) };
    let place = |text| cross_check(&framework, &said, &score(&framework, &said), &metric, figure(text)).place;
    assert_eq!(["41", "35", "29"].map(place), [Some(Place::Worse), Some(Place::Between), Some(Place::Better)]);
}

#[test]
fn without_a_benchmark_or_without_most_of_the_domains_nothing_is_said() {
    assert_eq!(found("50", [3, 3, 3], Vec::new()), Finding::NoBenchmark);
    assert_eq!(finding(&answers(&[("a.q", 3), ("x.q", 3)]), "50", two()), Finding::DomainsNotKnown);
    assert_eq!(finding(&answers(&[("a.q", 3), ("b.q", 3)]), "50", two()), Finding::PracticeAhead);
}

#[test]
fn a_domain_that_does_not_apply_is_as_if_it_were_not_named() {
    let mut said = answers(&[("a.q", 3)]);
    set(&mut said, "b.q", not_applicable());
    set(&mut said, "c.q", not_applicable());
    assert_eq!(finding(&said, "50", two()), Finding::PracticeAhead);
}

#[test]
fn the_middle_stage_of_an_even_number_is_the_first_of_the_upper_half() {
    for (stages, middle) in [(2, 2), (3, 2), (4, 3), (5, 3), (6, 4)] {
        let framework = crate::support::with_stages(stages, vec![domain("a", vec![question("a.q")])]);
        let scorecard = score(&framework, &Answers::default());
        assert_eq!(Practice::of(&framework, &scorecard, &[]).middle.get(), middle, "of {stages}");
    }
}

fn of_team(team: Option<&str>) -> Answers {
    let profile = team.map(|team| (ProfileQuestionId::new("team"), ValueId::new(team)));
    Answers { profile: profile.into_iter().collect(), ..Answers::default() }
}

#[test]
fn the_benchmarks_of_ones_own_segment_come_before_those_of_everybody() {
    let metric = metric(vec![
        benchmark("90", None, &["one"]),
        benchmark("92", None, &["one", "many"]),
        benchmark("95", None, &["many"]),
        benchmark("91", None, &[]),
    ]);
    let applicable = |team| {
        let applicable = metric.applicable(&of_team(team).profile);
        let figures = applicable.benchmarks.iter().map(|benchmark| benchmark.from.to_string()).collect::<Vec<_>>();
        (figures.join(" "), applicable.is_own_segment)
    };
    assert_eq!(applicable(Some("one")), ("90 92".to_owned(), true));
    assert_eq!(applicable(Some("many")), ("92 95".to_owned(), true));
    assert_eq!(applicable(Some("hundreds")), ("91".to_owned(), false));
    assert_eq!(applicable(None), ("90 92 95 91".to_owned(), false));
}

#[test]
fn what_is_exposed_can_be_added_again_by_hand() {
    let metric = metric(two());
    let exposed = exposed(figure("12000000"), Some(figure("92")), &metric, &of_team(None).profile).expect("rates");
    let Exposed { least, most } = exposed;
    let share = |share: &Share| [share.kept, share.lost, share.amount].map(|figure| figure.to_string()).join(" ");
    assert_eq!(share(&least), "95 5 600000");
    assert_eq!(share(&most), "90 10 1200000");
    assert!(matches!(most.by, SharedBy::Benchmark(benchmark) if benchmark.segment == "Teams at 90"));
}

#[test]
fn ones_own_share_alone_makes_a_range_of_one_and_nothing_is_exposed_above_a_hundred() {
    let bare = metric(Vec::new());
    let profile = of_team(None).profile;
    let own = exposed(figure("1000"), Some(figure("97.55")), &bare, &profile).expect("one's own");
    assert_eq!(own.least, own.most);
    assert_eq!((own.most.amount.to_string(), own.most.by), ("25".to_owned(), SharedBy::Own));
    let above = exposed(figure("1000"), Some(figure("104")), &bare, &profile).expect("one's own");
    assert_eq!(above.most.amount.to_string(), "0");
    assert_eq!(exposed(figure("1000"), None, &bare, &profile), None);
}

/// Worse before better, whatever the practice.
fn rank(finding: Finding) -> u8 {
    match finding {
        Finding::PracticeAhead => 0,
        Finding::OutcomeAhead => 2,
        _ => 1,
    }
}

fn random_metric() -> impl Strategy<Value = OutcomeMetric> {
    let ends = (0..=60_u32, prop::option::of(0..=60_u32), subsequence(vec!["one", "many"], 0..=2));
    let benchmarks = vec(ends, 0..=4).prop_map(|all| {
        let one = |(from, to, holds): &(u32, Option<u32>, Vec<&str>)| {
            benchmark(&from.to_string(), to.map(|to| to.to_string()).as_deref(), holds)
        };
        all.iter().map(one).collect::<Vec<_>>()
    });
    let domains = subsequence((0..5).collect::<Vec<_>>(), 0..=5);
    (benchmarks, domains, any::<bool>()).prop_map(|(benchmarks, domains, lower_is_better)| OutcomeMetric {
        domains: domains.iter().map(|number| DomainId::new(format!("d{number}"))).collect(),
        lower_is_better,
        ..metric(benchmarks)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn a_better_figure_never_moves_the_finding_towards_worse(
        Case { framework, answers } in case(SMALL), metric in random_metric(), figures in (0..=60_u32, 0..=60_u32)
    ) {
        let (low, high) = (figures.0.min(figures.1), figures.0.max(figures.1));
        let (worse, better) = if metric.lower_is_better { (high, low) } else { (low, high) };
        let scorecard = score(&framework, &answers);
        let check = |number| cross_check(&framework, &answers, &scorecard, &metric, Figure::whole(number));
        let (worse, better) = (check(worse), check(better));
        prop_assert!(worse.place <= better.place);
        prop_assert!(rank(worse.finding) <= rank(better.finding));
        prop_assert_eq!(worse.practice, better.practice);
    }

    #[test]
    fn the_order_of_benchmarks_and_of_domains_does_not_matter(
        Case { framework, answers } in case(SMALL), metric in random_metric(), number in 0..=60_u32, by in 0..4_usize
    ) {
        let mut turned = metric.clone();
        turned.benchmarks.reverse();
        let count = turned.benchmarks.len().max(1);
        let end = by % count;
        turned.benchmarks.rotate_left(end);
        turned.domains.reverse();
        let scorecard = score(&framework, &answers);
        let number = Figure::whole(number);
        let check = |metric: &OutcomeMetric| cross_check(&framework, &answers, &scorecard, metric, number);
        prop_assert_eq!(check(&metric), check(&turned));
        let range = |metric: &OutcomeMetric| {
            let exposed = exposed(figure("123456"), Some(number), metric, &answers.profile)?;
            Some((exposed.least.amount, exposed.most.amount))
        };
        prop_assert_eq!(range(&metric), range(&turned));
    }

    #[test]
    fn a_further_benchmark_never_makes_a_contradiction(
        Case { framework, answers } in case(SMALL), metric in random_metric(), number in 0..=60_u32, more in 0..=60_u32
    ) {
        let mut wider = metric.clone();
        wider.benchmarks.push(Benchmark { holds_for: metric.benchmarks.first().map(|one| one.holds_for.clone()).unwrap_or_default(), ..benchmark(&more.to_string(), None, &[]) });
        let scorecard = score(&framework, &answers);
        let check = |metric: &OutcomeMetric| cross_check(&framework, &answers, &scorecard, metric, Figure::whole(number));
        let before = check(&metric);
        let speaks = !metric.applicable(&answers.profile).benchmarks.is_empty();
        let same_segment = metric.applicable(&answers.profile).is_own_segment == wider.applicable(&answers.profile).is_own_segment;
        if speaks && same_segment && rank(before.finding) == 1 {
            prop_assert_eq!(rank(check(&wider).finding), 1);
        }
    }

    #[test]
    fn counts_of_domains_keep_their_bounds(Case { framework, answers } in case(SMALL), metric in random_metric()) {
        let practice = Practice::of(&framework, &score(&framework, &answers), &metric.domains);
        prop_assert!(practice.lowest + practice.advanced <= practice.scored && practice.scored <= practice.domains);
        prop_assert!(!(practice.is_lowest() && practice.is_advanced()));
    }

    #[test]
    fn the_least_exposed_is_never_more_than_the_most(metric in random_metric(), own in prop::option::of(0..=120_u32), amount in 0..=1_000_000_u32) {
        let profile = of_team(Some("one")).profile;
        if let Some(Exposed { least, most }) = exposed(Figure::whole(amount), own.map(Figure::whole), &metric, &profile) {
            prop_assert!(least.amount <= most.amount && most.amount <= Figure::whole(amount));
            prop_assert!(least.kept >= most.kept);
        }
    }
}
