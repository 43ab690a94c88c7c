//! The shortest path: worked cases, and against trying every set of steps over small frameworks (law 10).

use crate::support::{
    answers, cases, changing, domain, fraction, framework, keystone, not_applicable, option, question,
    random::Case,
    seeded::{Shape, case},
    set, step_id, texts, weighing, with_levels,
};
use maturity::{
    Answer, Answers, Domain, Framework, GoalId, Level, Method, Path, Question, Scorecard, Step, StepId, Value,
    path::shortest_path_within, score, shortest_path,
};

/// How many frameworks with a next stage are tried in the normal run; `PROPTEST_CASES` in its place.
const CASES: u32 = 10_000;

/// Small enough to try every set of steps.
const SMALL: Shape = Shape {
    stages: (2, 3),
    domains: (2, 4),
    questions: (1, 3),
    weight: 3,
    cost: 3,
    requiring: 35,
    unanswered: 20,
    gaps: 20,
};
/// Sets of steps that differ in nothing but their ids.
const ALIKE: Shape = Shape { weight: 1, cost: 1, ..SMALL };
/// Of the size that the limit is made for.
const SHIPPED: Shape = Shape {
    stages: (3, 3),
    domains: (8, 8),
    questions: (3, 3),
    weight: 2,
    cost: 5,
    requiring: 45,
    unanswered: 10,
    gaps: 0,
};

fn method(seed: u64) -> Method {
    match seed % 4 {
        0 => Method::Weakest,
        1 => Method::Average,
        _ => Method::Staged,
    }
}

#[test]
fn law_10_the_path_reaches_the_stage_and_no_other_set_of_steps_comes_before_it() {
    let (mut tried, mut seed) = (0, 0);
    while tried < cases(CASES) {
        seed += 1;
        let case = case(if seed % 5 == 0 { ALIKE } else { SMALL }, method(seed), seed);
        let open = questions(&case);
        let scorecard = score(&case.framework, &case.answers);
        if scorecard.next.is_none() || open.iter().map(|question| question.steps.len()).sum::<usize>() > 14 {
            continue;
        }
        tried += 1;
        let found = shortest_path(&case.framework, &case.answers, &scorecard).map(|path| {
            assert_eq!((Some(path.to), path.gap), (scorecard.next, 0), "seed {seed}");
            check_order(&open, &path.steps, seed);
            let mut steps = path.steps;
            steps.sort();
            (path.effort, path.weeks, steps.len(), steps)
        });
        let expected = scorecard.next.and_then(|next| first_of_all(&case, &open, next));
        assert_eq!(found, expected, "seed {seed}");
    }
}

#[test]
fn of_a_path_in_a_larger_framework_no_step_can_be_spared() {
    for seed in 0..u64::from(cases(400)) {
        let case = case(SHIPPED, method(seed), seed);
        let scorecard = score(&case.framework, &case.answers);
        let path = shortest_path(&case.framework, &case.answers, &scorecard);
        check_is_found(&case, &scorecard, path.as_ref(), seed);
        let Some(path) = path.filter(|path| path.gap == 0) else { continue };
        let open = questions(&case);
        check_order(&open, &path.steps, seed);
        assert!(stage_after(&case, &open, &path.steps) >= Some(path.to), "seed {seed}");
        for step in &path.steps {
            let without: Vec<StepId> = path.steps.iter().filter(|other| !needs(&open, other, step)).cloned().collect();
            assert!(stage_after(&case, &open, &without) < Some(path.to), "seed {seed}: {step}");
        }
    }
}

#[test]
fn a_path_found_within_a_limit_is_no_further_from_the_shortest_than_its_gap() {
    let (mut proven, mut unproven) = (0, 0);
    for seed in 0..u64::from(cases(400)) {
        let case = case(SHIPPED, method(seed), seed);
        let scorecard = score(&case.framework, &case.answers);
        let within = |limit| shortest_path_within(&case.framework, &case.answers, &scorecard, limit);
        let Some(shortest) = within(3_000_000).filter(|path| path.gap == 0) else { continue };
        for limit in [0, 20, 100, 1000] {
            let path = within(limit);
            check_is_found(&case, &scorecard, path.as_ref(), seed);
            let Some(path) = path else { continue };
            assert!(stage_after(&case, &questions(&case), &path.steps) >= Some(path.to), "seed {seed}");
            assert!((path.effort - path.gap..=path.effort).contains(&shortest.effort), "seed {seed}, limit {limit}");
            assert!(path.gap > 0 || path == shortest, "seed {seed}, limit {limit}");
            (proven, unproven) = if path.gap > 0 { (proven, unproven + 1) } else { (proven + 1, unproven) };
        }
    }
    assert!(proven > 100 && unproven > 100, "{proven} {unproven}");
}

/// In the method of averages there may be no path, or none in sight, where unscored domains pull the mean down.
fn check_is_found(case: &Case, scorecard: &Scorecard, path: Option<&Path>, seed: u64) {
    if case.framework.scoring.method != Method::Average {
        assert_eq!(path.map(|path| path.to), scorecard.next, "seed {seed}");
    }
}

#[test]
fn where_the_search_is_far_from_its_end_at_the_limit_there_is_a_path_all_the_same_and_its_gap() {
    for (method, seed) in [(Method::Staged, 0), (Method::Weakest, 1)] {
        let case = dense(method);
        let scorecard = score(&case.framework, &case.answers);
        let path = shortest_path(&case.framework, &case.answers, &scorecard).expect("a path");
        let open = questions(&case);
        check_order(&open, &path.steps, seed);
        assert_eq!(Some(path.to), scorecard.next);
        assert!(stage_after(&case, &open, &path.steps) >= scorecard.next);
        assert!(path.gap > 0 && path.gap < path.effort, "{} of {}", path.gap, path.effort);
        // It is thinned out: there are 150 steps to Walk alone.
        assert!(path.steps.len() < 100, "{}", path.steps.len());
    }
}

/// Ten questions in each of eight domains, of which any half is enough, and two requirements a step.
fn dense(method: Method) -> Case {
    const DOMAINS: usize = 8;
    let id = |domain: usize, place: usize| format!("d{}.q{}", domain % DOMAINS, place % 10);
    let drawn = |domain: usize, place: usize| {
        let mut drawn = with_levels(&id(domain, place), 3);
        for (level, step) in (0..).zip(&mut drawn.steps) {
            let number = usize::from(level);
            step.effort = 1 + u8::try_from((domain * 7 + place * 3 + number * 5) % 5).expect("small");
            step.weeks = 1 + u16::try_from((domain * 3 + place * 7 + number) % 9).expect("small");
            // Of earlier domains, so that there is no circle.
            for (needed, other) in [(place * 3 + domain, 0), (place * 7 + domain + 1, 1)] {
                if domain > other {
                    step.requires.push(step_id(&id((domain * place + number + other) % domain, needed), level + 1));
                }
            }
        }
        drawn
    };
    let domains =
        (0..DOMAINS).map(|number| domain(&format!("d{number}"), (0..10).map(|place| drawn(number, place)).collect()));
    let mut framework = framework(domains.collect());
    framework.scoring.method = method;
    framework.scoring.question_share = fraction("1/2");
    let mut answers = Answers::default();
    for (number, place) in (0..DOMAINS).flat_map(|number| (0..10).map(move |place| (number, place))) {
        let level = u8::try_from((number + place) % 2).expect("small");
        set(&mut answers, &id(number, place), Answer::Option(option(level)));
    }
    Case { framework, answers }
}

#[test]
fn of_a_domain_of_ten_blank_questions_every_way_is_looked_at() {
    let ten = |id: &str| domain(id, (0..10).map(|place| question(&format!("{id}.q{place}"))).collect());
    let mut four = framework(vec![ten("a"), ten("b"), ten("c"), ten("d")]);
    // Seven of ten to be answered, three or four of them raised: no shares leave more to be chosen from.
    for share in ["3/10", "4/10"] {
        four.scoring.question_share = fraction(share);
        four.scoring.min_coverage = fraction("7/10");
        four.scoring.domain_quorum = fraction("3/4");
        let mut three = Answers::default();
        for id in ["a", "b", "c"] {
            (0..10).for_each(|place| set(&mut three, &format!("{id}.q{place}"), Answer::Option(option(1))));
        }
        let path = shortest_path(&four, &three, &score(&four, &three)).expect("a path");
        let raised = if share == "3/10" { 3 } else { 4 };
        assert_eq!((path.effort, path.gap), (3 * raised, 0), "{share}");
    }
}

/// A question that counts, with its steps above today's level.
struct Open<'a> {
    question: &'a Question,
    steps: Vec<&'a Step>,
}

fn questions(case: &Case) -> Vec<Open<'_>> {
    let weighing = case.framework.questions().filter(|(domain, question)| domain.weight > 0 && question.weight > 0);
    let open = weighing.filter_map(|(_, question)| {
        let today = match case.answers.given.get(&question.id).map(|given| &given.answer) {
            Some(Answer::NotApplicable(_)) => return None,
            Some(Answer::Option(id)) => question.option(id)?.level,
            _ => Level::ZERO,
        };
        Some(Open { question, steps: question.steps.iter().filter(|step| step.level > today).collect() })
    });
    open.collect()
}

type Key = (u32, u32, usize, Vec<StepId>);

/// By trying every level of every question: the first of all closed sets after which the stage is at least `next`.
fn first_of_all(case: &Case, open: &[Open], next: Level) -> Option<Key> {
    let mut best: Option<Key> = None;
    let mut counts = vec![0; open.len()];
    loop {
        let done = || open.iter().zip(&counts).flat_map(|(open, count)| open.steps[..*count].iter().copied());
        let effort = done().map(|step| u32::from(step.effort)).sum();
        let weeks = done().map(|step| u32::from(step.weeks)).sum();
        if best.as_ref().is_none_or(|best| (effort, weeks, done().count()) <= (best.0, best.1, best.2)) {
            let mut ids: Vec<StepId> = done().map(|step| step.id.clone()).collect();
            ids.sort();
            let is_met = |id: &StepId| ids.contains(id) || !is_open(open, id);
            let key = (effort, weeks, ids.len(), ids.clone());
            if done().all(|step| step.requires.iter().all(is_met))
                && best.as_ref().is_none_or(|best| key < *best)
                && stage_after(case, open, &ids) >= Some(next)
            {
                best = Some(key);
            }
        }
        // The next of all combinations.
        let Some(place) = (0..open.len()).find(|place| counts[*place] < open[*place].steps.len()) else { return best };
        counts[..place].fill(0);
        counts[place] += 1;
    }
}

fn is_open(open: &[Open], id: &StepId) -> bool {
    open.iter().flat_map(|open| &open.steps).any(|step| step.id == *id)
}

/// The overall stage once these steps are done.
fn stage_after(case: &Case, open: &[Open], done: &[StepId]) -> Option<Level> {
    let mut answers = case.answers.clone();
    for open in open {
        if let Some(step) = open.steps.iter().rfind(|step| done.contains(&step.id)) {
            set(&mut answers, open.question.id.as_str(), Answer::Option(option(step.level.get())));
        }
    }
    score(&case.framework, &answers).stage
}

/// Whether `step` is `other` or needs it, directly or through others.
fn needs(open: &[Open], step: &StepId, other: &StepId) -> bool {
    let mut seen = vec![step.clone()];
    let mut place = 0;
    while let Some(id) = seen.get(place).cloned() {
        for open in open {
            if let Some(at) = open.steps.iter().position(|step| step.id == id) {
                let earlier = open.steps[..at].iter().map(|step| &step.id);
                let new = earlier.chain(&open.steps[at].requires).filter(|id| !seen.contains(id)).cloned();
                let new: Vec<StepId> = new.collect();
                seen.extend(new);
            }
        }
        place += 1;
    }
    seen.contains(other)
}

/// Every step stands after those that it needs, unless there is a circle.
fn check_order(open: &[Open], steps: &[StepId], seed: u64) {
    let early = |place: usize, step| steps[place + 1..].iter().find(|later| *later == step || needs(open, step, later));
    if let Some((step, later)) = (0..steps.len()).find_map(|place| Some((&steps[place], early(place, &steps[place])?)))
    {
        let is_circular = |a: &StepId| steps.iter().any(|b| a != b && needs(open, a, b) && needs(open, b, a));
        assert!(steps.iter().any(is_circular), "seed {seed}: {step} before {later}");
    }
}

/// The path in a framework of domains of one question each, `a.q` and so on, from these levels.
fn path_from(framework: &Framework, levels: &[(&str, u8)]) -> Option<Path> {
    let answers = answers(levels);
    shortest_path(framework, &answers, &score(framework, &answers))
}

fn check(framework: &Framework, levels: &[(&str, u8)], steps: &[&str], effort: u32, weeks: u32) {
    let path = path_from(framework, levels).expect("a path");
    assert_eq!(
        (texts(&path.steps), path.effort, path.weeks, path.gap),
        (steps.iter().map(ToString::to_string).collect(), effort, weeks, 0)
    );
}

/// A domain of one question whose step to Walk is changed so.
fn single(id: &str, change: impl Fn(&mut Step)) -> Domain {
    domain(id, vec![changing(question(&format!("{id}.q")), 2, change)])
}

fn costs(effort: u8, weeks: u16) -> impl Fn(&mut Step) {
    move |step| (step.effort, step.weeks) = (effort, weeks)
}

fn requires(effort: u8, question: &str, level: u8) -> impl Fn(&mut Step) {
    move |step| (step.effort, step.requires) = (effort, vec![step_id(question, level)])
}

#[test]
fn there_is_no_path_from_the_last_stage_or_from_nowhere() {
    let pair = framework(vec![single("a", |_| {}), single("b", |_| {})]);
    assert_eq!(path_from(&pair, &[("a.q", 3), ("b.q", 3)]), None);
    assert_eq!(path_from(&pair, &[]), None);
}

#[test]
fn every_domain_that_the_quorum_needs_is_raised_by_the_cheapest_way() {
    // Three of four at Walk are the quorum; `b` may stay one stage below.
    let four = framework(vec![
        single("a", costs(2, 5)),
        single("b", costs(5, 1)),
        single("c", costs(3, 7)),
        single("d", costs(1, 9)),
    ]);
    let at_crawl = [("a.q", 1), ("b.q", 1), ("c.q", 1), ("d.q", 1)];
    check(&four, &at_crawl, &["d.q@walk", "a.q@walk", "c.q@walk"], 6, 21);
    // `b` at nothing lags two stages behind Walk, but its first step is enough.
    let lagging = [("a.q", 2), ("b.q", 0), ("c.q", 2), ("d.q", 2)];
    check(&four, &lagging, &["b.q@crawl"], 1, 4);
}

#[test]
fn a_requirement_that_two_steps_share_is_paid_once() {
    let mut five = framework(vec![
        single("a", costs(3, 4)),
        single("b", costs(3, 4)),
        single("c", requires(1, "e.q", 2)),
        single("d", requires(1, "e.q", 2)),
        single("e", costs(3, 4)),
    ]);
    // `e` has a say of its own: three of five are the half. One by one, `a` and `b` are cheaper than `c` or `d` with `e`.
    five.scoring.domain_quorum = fraction("3/5");
    check(
        &five,
        &[("a.q", 1), ("b.q", 1), ("c.q", 1), ("d.q", 1), ("e.q", 1)],
        &["e.q@walk", "c.q@walk", "d.q@walk"],
        5,
        12,
    );
}

#[test]
fn a_domain_that_a_requirement_makes_scored_must_not_lag() {
    let mut three = framework(vec![
        single("a", requires(1, "u.q", 1)),
        single("b", |_| {}),
        single("c", |_| {}),
        single("u", costs(4, 4)),
    ]);
    let three_at_crawl = [("a.q", 1), ("b.q", 1), ("c.q", 1)];
    // Three of four scored are the quorum. At Crawl, `u` may lag one stage behind, and three of four are at Walk.
    check(&three, &three_at_crawl, &["u.q@crawl", "a.q@walk", "b.q@walk", "c.q@walk"], 4, 16);
    three.scoring.max_lag = 0;
    check(&three, &three_at_crawl, &["u.q@crawl", "a.q@walk", "b.q@walk", "c.q@walk", "u.q@walk"], 8, 20);
}

#[test]
fn a_domain_that_is_not_scored_is_answered_where_that_is_the_cheapest_for_the_quorum() {
    let mut four =
        framework(vec![single("a", |_| {}), single("b", costs(5, 4)), single("c", |_| {}), single("u", |_| {})]);
    four.scoring.domain_quorum = fraction("3/5");
    // Two of three are enough without `u`: its two steps are not taken.
    check(&four, &[("a.q", 1), ("b.q", 1), ("c.q", 1)], &["a.q@walk", "c.q@walk"], 2, 8);
    // Three of four are needed: `u` from nothing takes two, `b` would take five.
    four.scoring.domain_quorum = fraction("3/4");
    check(&four, &[("a.q", 1), ("b.q", 1), ("c.q", 1)], &["a.q@walk", "c.q@walk", "u.q@crawl", "u.q@walk"], 4, 16);
}

#[test]
fn keystones_are_raised_whatever_they_cost_and_of_the_others_the_cheapest_that_weigh_enough() {
    let at_walk = |question: Question, effort| changing(question, 2, costs(effort, 4));
    let one = framework(vec![domain(
        "a",
        vec![
            at_walk(keystone("a.key"), 5),
            at_walk(weighing(2, question("a.heavy")), 3),
            at_walk(question("a.light"), 1),
            at_walk(question("a.more"), 1),
        ],
    )]);
    // Two thirds of five are four: the keystone, and three more.
    let levels = [("a.key", 1), ("a.heavy", 1), ("a.light", 1), ("a.more", 1)];
    check(&one, &levels, &["a.light@walk", "a.heavy@walk", "a.key@walk"], 9, 12);
}

#[test]
fn requiring_what_does_not_apply_or_weighs_nothing_asks_for_nothing() {
    let mut three = framework(vec![
        single("a", requires(1, "b.q", 2)),
        domain("b", vec![weighing(0, question("b.q")), question("b.other")]),
        single("c", |step| step.requires = vec![step_id("d.q", 1)]),
        domain("d", vec![question("d.q")]),
    ]);
    let mut some = answers(&[("a.q", 1), ("b.q", 0), ("b.other", 2), ("c.q", 1)]);
    set(&mut some, "d.q", not_applicable());
    let path = shortest_path(&three, &some, &score(&three, &some)).expect("a path");
    assert_eq!(texts(&path.steps), ["a.q@walk", "c.q@walk"]);

    three.domains[1].weight = 0;
    let path = shortest_path(&three, &some, &score(&three, &some)).expect("a path");
    assert_eq!(texts(&path.steps), ["a.q@walk", "c.q@walk"]);
}

#[test]
fn of_paths_of_equal_effort_the_one_of_fewer_weeks_then_steps_then_by_id_is_taken() {
    let half = |a: Domain, b: Domain| {
        let mut pair = framework(vec![b, a]);
        pair.scoring.domain_quorum = fraction("1/2");
        pair
    };
    let at_crawl = [("a.q", 1), ("b.q", 1)];
    check(&half(single("a", costs(2, 5)), single("b", costs(2, 4))), &at_crawl, &["b.q@walk"], 2, 4);
    check(&half(single("a", costs(2, 4)), single("b", costs(2, 4))), &at_crawl, &["a.q@walk"], 2, 4);
    // `a` from nothing takes two steps of one.
    let mut two_steps = half(single("a", costs(1, 4)), single("b", costs(2, 8)));
    two_steps.scoring.max_lag = 2;
    check(&two_steps, &[("a.q", 0), ("b.q", 0)], &["a.q@crawl"], 1, 4);
    check(&two_steps, &[("a.q", 1), ("b.q", 1)], &["a.q@walk"], 1, 4);
}

#[test]
fn the_weakest_method_raises_every_domain_below() {
    let mut three = framework(vec![single("a", costs(1, 1)), single("b", costs(5, 9)), single("c", costs(1, 1))]);
    three.scoring.domain_quorum = fraction("1/2");
    three.scoring.method = Method::Weakest;
    check(&three, &[("a.q", 3), ("b.q", 1), ("c.q", 1)], &["c.q@walk", "b.q@walk"], 6, 10);
}

#[test]
fn in_the_method_of_averages_the_steps_are_taken_that_add_the_most_for_their_effort() {
    let mut pair = framework(vec![single("a", costs(3, 4)), single("b", costs(2, 4))]);
    pair.scoring.method = Method::Average;
    // From a mean of 1 to 2: one level more in both, or two in one.
    check(&pair, &[("a.q", 1), ("b.q", 1)], &["b.q@walk", "b.q@run"], 3, 8);
    // With Walk from 1.5 one level is enough; where Walk counts 3 in `a`, so does that one.
    pair.stages[1].from = Value::new(3, 2);
    check(&pair, &[("a.q", 1), ("b.q", 1)], &["b.q@walk"], 2, 4);
    pair.stages[1].from = Value::new(2, 1);
    pair.domains[0].questions[0].options[2].value = Value::new(3, 1);
    pair.domains[0].questions[0].options[3].value = Value::new(4, 1);
    pair.domains[0].questions[0].steps[1].effort = 1;
    check(&pair, &[("a.q", 1), ("b.q", 1)], &["a.q@walk"], 1, 4);
}

#[test]
fn weights_beyond_all_reason_give_a_path_without_a_spare_step_of_which_nothing_is_proven() {
    let heavy = |id: &str, weight| domain(id, vec![weighing(weight, question(&format!("{id}.q")))]);
    let mut five = framework(vec![
        heavy("a", 4_294_967_291),
        heavy("b", 4_294_967_279),
        heavy("c", 4_294_967_231),
        heavy("d", 4_294_967_197),
        heavy("e", 4_294_967_189),
    ]);
    five.scoring.method = Method::Average;
    let at_crawl = [("a.q", 1), ("b.q", 1), ("c.q", 1), ("d.q", 1), ("e.q", 1)];
    // From a mean of 1 to 2 takes five levels, wherever.
    let path = path_from(&five, &at_crawl).expect("a path");
    assert_eq!((path.steps.len(), path.gap), (5, 5));
    // Nor is there a path for them where all steps together do not lead to the stage.
    five.stages[1].from = Value::new(4, 1);
    assert_eq!(path_from(&five, &at_crawl), None);
}

#[test]
fn steps_come_in_the_order_of_advice_but_after_what_they_need() {
    let goal = |step: &mut Step| step.goals = vec![GoalId::new("retention")];
    let three = framework(vec![
        single("a", |_| {}),
        single("b", |step| step.requires = vec![step_id("c.q", 2)]),
        single("c", |_| {}),
        single("d", goal),
    ]);
    let mut some: Answers = answers(&[("a.q", 1), ("b.q", 1), ("c.q", 1), ("d.q", 1)]);
    let mut three_needed = three;
    three_needed.scoring.domain_quorum = fraction("1");
    some.goals.insert(GoalId::new("retention"));
    let path = shortest_path(&three_needed, &some, &score(&three_needed, &some)).expect("a path");
    assert_eq!(texts(&path.steps), ["d.q@walk", "c.q@walk", "a.q@walk", "b.q@walk"]);
}

#[test]
fn a_circle_of_requirements_is_done_as_one() {
    let pair = framework(vec![
        single("a", requires(1, "b.q", 2)),
        single("b", requires(2, "a.q", 2)),
        single("c", |_| {}),
        single("d", costs(4, 4)),
    ]);
    let path = path_from(&pair, &[("a.q", 1), ("b.q", 1), ("c.q", 1), ("d.q", 1)]).expect("a path");
    assert_eq!((path.steps.len(), path.effort), (3, 4));
}
