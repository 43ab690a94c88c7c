//! Advice, one reason, label or rule a test. The framework is two domains: `a` at Walk or wherever said, and `b`.

use crate::support::{
    answers, changing, domain, framework, keystone, not_applicable, question, set, stage, step_id, texts, value,
    weighing,
};
use maturity::{
    Action, Answer, Answers, Domain, DomainId, Framework, GoalId, Label, Level, MetricId, Plan, PointReason,
    ProfileQuestionId, Question, Step, ValueId, advise, score,
};

fn plan(framework: &Framework, answers: &Answers) -> Plan {
    advise(framework, answers, &score(framework, answers))
}

fn steps(plan: &Plan) -> Vec<&str> {
    plan.actions.iter().map(|action| action.step.as_str()).collect()
}

fn action<'a>(plan: &'a Plan, step: &str) -> &'a Action {
    plan.actions.iter().find(|action| action.step.as_str() == step).expect("recommended")
}

fn points_for(action: &Action, reason: PointReason) -> Option<i32> {
    action.points.terms.iter().find(|(other, _)| *other == reason).map(|(_, points)| *points)
}

/// Two domains of one question each; `a.q` as given.
fn pair(a: Question) -> Framework {
    framework(vec![domain("a", vec![a]), domain("b", vec![question("b.q")])])
}

/// The one action for `a.q` at Crawl, whose step to Walk is changed so, in a framework where `b` is at Walk.
fn first(change: impl Fn(&mut Step), visitor: impl Fn(&mut Answers)) -> Action {
    let small = pair(changing(question("a.q"), 2, change));
    let mut some = answers(&[("a.q", 1), ("b.q", 2)]);
    visitor(&mut some);
    action(&plan(&small, &some), "a.q@walk").clone()
}

fn plain(_: &mut Answers) {}

fn is_one(answers: &mut Answers) {
    answers.profile.insert(ProfileQuestionId::new("team"), ValueId::new("one"));
}

#[test]
fn the_sum_is_that_of_the_terms_in_the_order_of_the_table() {
    let change = |step: &mut Step| {
        step.impact = 4;
        step.effort = 2;
        step.goals = vec![GoalId::new("retention")];
        step.fits = vec![value("one")];
        step.unless = vec![value("one")];
    };
    let visitor = |answers: &mut Answers| {
        answers.goals.insert(GoalId::new("retention"));
        is_one(answers);
    };
    let small = framework(vec![
        domain("a", vec![changing(question("a.q"), 2, change)]),
        domain("b", vec![changing(question("b.q"), 3, |step| step.requires = vec![step_id("a.q", 2)])]),
    ]);
    let mut some = answers(&[("a.q", 1), ("b.q", 2)]);
    visitor(&mut some);
    let points = action(&plan(&small, &some), "a.q@walk").points.clone();
    assert_eq!(
        points.terms,
        [
            (PointReason::HoldsBack(Level::new(2)), 30),
            (PointReason::CompletesStage(Level::new(2)), 10),
            (PointReason::MissingLevels(1), 5),
            (PointReason::Impact(4), 16),
            (PointReason::Unlocks(1), 5),
            (PointReason::ServesGoal, 10),
            (PointReason::Fits, 6),
            (PointReason::IllSuited, -12),
            (PointReason::Effort(2), -4),
        ]
    );
    assert_eq!(points.total, 66);
}

#[test]
fn a_step_in_a_domain_that_holds_nothing_back_gets_no_points_for_it() {
    let plan = plan(&pair(question("a.q")), &answers(&[("a.q", 1), ("b.q", 2)]));
    assert_eq!(points_for(action(&plan, "a.q@walk"), PointReason::HoldsBack(Level::new(2))), Some(30));
    assert_eq!(points_for(action(&plan, "b.q@run"), PointReason::HoldsBack(Level::new(2))), None);
}

#[test]
fn only_the_answer_that_is_missing_completes_a_stage() {
    let small = framework(vec![domain("a", vec![keystone("a.p"), question("a.q"), question("a.r")])]);
    let plan = plan(&small, &answers(&[("a.p", 1), ("a.q", 2), ("a.r", 1)]));
    assert_eq!(points_for(action(&plan, "a.p@walk"), PointReason::CompletesStage(Level::new(2))), Some(10));
    assert_eq!(points_for(action(&plan, "a.r@walk"), PointReason::CompletesStage(Level::new(2))), None);
}

#[test]
fn a_stage_is_completed_by_one_step_of_a_question_and_not_again_by_the_next() {
    let small = pair(changing(question("a.q"), 1, |step| step.requires = vec![step_id("b.q", 2)]));
    let plan = plan(&small, &answers(&[("a.q", 0), ("b.q", 0)]));
    assert_eq!(points_for(action(&plan, "b.q@crawl"), PointReason::CompletesStage(Level::new(1))), Some(10));
    assert_eq!(points_for(action(&plan, "b.q@walk"), PointReason::CompletesStage(Level::new(1))), None);
}

#[test]
fn every_level_that_is_missing_to_the_target_counts() {
    let to = |level: u8| {
        move |answers: &mut Answers| {
            answers.targets.insert(DomainId::new("a"), stage(level));
        }
    };
    assert_eq!(points_for(&first(|_| (), to(3)), PointReason::MissingLevels(2)), Some(10));
    assert_eq!(points_for(&first(|_| (), to(2)), PointReason::MissingLevels(1)), Some(5));
    // A fourth stage is not known here: as if no target had been chosen.
    assert_eq!(first(|_| (), to(4)), first(|_| (), plain));
}

#[test]
fn impact_counts_four_a_piece() {
    assert_eq!(points_for(&first(|step| step.impact = 5, plain), PointReason::Impact(5)), Some(20));
}

#[test]
fn effort_above_one_costs_four_a_piece() {
    assert_eq!(points_for(&first(|step| step.effort = 5, plain), PointReason::Effort(5)), Some(-16));
    assert_eq!(points_for(&first(|step| step.effort = 1, plain), PointReason::Effort(1)), None);
}

#[test]
fn a_goal_counts_only_where_it_was_chosen() {
    let serving = |step: &mut Step| step.goals = vec![GoalId::new("retention")];
    let chosen = |answers: &mut Answers| {
        answers.goals.insert(GoalId::new("retention"));
    };
    assert_eq!(points_for(&first(serving, chosen), PointReason::ServesGoal), Some(10));
    assert_eq!(points_for(&first(serving, plain), PointReason::ServesGoal), None);
}

#[test]
fn the_profile_counts_for_and_against() {
    assert_eq!(points_for(&first(|step| step.fits = vec![value("one")], is_one), PointReason::Fits), Some(6));
    assert_eq!(points_for(&first(|step| step.fits = vec![value("many")], is_one), PointReason::Fits), None);
    assert_eq!(points_for(&first(|step| step.unless = vec![value("one")], is_one), PointReason::IllSuited), Some(-12));
    assert_eq!(points_for(&first(|step| step.unless = vec![value("one")], plain), PointReason::IllSuited), None);
}

#[test]
fn unlocking_counts_five_a_step_and_at_most_fifteen() {
    let needy = |id: &str| changing(question(id), 2, |step| step.requires = vec![step_id("a.q", 2)]);
    for (others, points) in [(1, 5), (2, 10), (3, 15), (4, 15)] {
        let questions = (0..others).map(|n| needy(&format!("b.q{n}"))).collect();
        let small = framework(vec![domain("a", vec![question("a.q")]), domain("b", questions)]);
        let mut some = answers(&[("a.q", 1)]);
        (0..others).for_each(|n| set(&mut some, &format!("b.q{n}"), Answer::Option(crate::support::option(1))));
        let plan = plan(&small, &some);
        assert_eq!(points_for(action(&plan, "a.q@walk"), PointReason::Unlocks(others)), Some(points));
        assert_eq!(action(&plan, "a.q@walk").labels, if others >= 2 { vec![Label::Foundation] } else { vec![] });
    }
}

#[test]
fn points_follow_the_weights_of_the_framework() {
    let mut small = pair(question("a.q"));
    small.scoring.points.per_impact = u16::MAX;
    small.scoring.points.per_missing_level = 0;
    let plan = plan(&small, &answers(&[("a.q", 1), ("b.q", 2)]));
    let points = &action(&plan, "b.q@run").points;
    assert_eq!(points.terms[..], [(PointReason::CompletesStage(Level::new(3)), 10), (PointReason::Impact(3), 196_605)]);
    assert_eq!(points.total, 196_615);
}

#[test]
fn labels_are_earned_at_their_bounds() {
    let labels = |impact, effort| {
        let change = move |step: &mut Step| (step.impact, step.effort) = (impact, effort);
        first(change, plain).labels
    };
    assert_eq!(labels(4, 2), [Label::QuickWin]);
    assert_eq!(labels(4, 3), []);
    assert_eq!(labels(3, 2), []);
    assert_eq!(labels(4, 4), [Label::BigBet]);
    assert_eq!(labels(3, 4), []);
}

/// Two questions in two domains that hold back alike, each changed; the order in which their steps are advised.
fn order(a: impl Fn(&mut Step), b: impl Fn(&mut Step)) -> Vec<String> {
    let small = framework(vec![
        domain("a", vec![changing(question("a.q"), 2, a)]),
        domain("b", vec![changing(question("b.q"), 2, b)]),
    ]);
    let plan = plan(&small, &answers(&[("a.q", 1), ("b.q", 1)]));
    steps(&plan).into_iter().map(str::to_owned).collect()
}

#[test]
fn more_points_come_first() {
    assert_eq!(order(|step| step.impact = 1, |step| step.impact = 2), ["b.q@walk", "a.q@walk"]);
}

#[test]
fn at_equal_points_leverage_comes_first() {
    // b.q unlocks a step, worth nothing here, and so leads although ids would have it last.
    let mut small = framework(vec![
        domain("a", vec![question("a.q")]),
        domain("b", vec![question("b.q")]),
        domain("c", vec![changing(question("c.q"), 2, |step| step.requires = vec![step_id("b.q", 2)])]),
    ]);
    small.scoring.points.per_unlock = 0;
    let plan = plan(&small, &answers(&[("a.q", 1), ("b.q", 1), ("c.q", 1)]));
    assert_eq!(steps(&plan), ["b.q@walk", "a.q@walk", "c.q@walk"]);
}

#[test]
fn at_equal_points_and_leverage_less_effort_comes_first() {
    // Impact 4 at effort 2 and impact 3 at effort 1 are both worth 12.
    let hard = |step: &mut Step| (step.impact, step.effort) = (4, 2);
    assert_eq!(order(hard, |_| ()), ["b.q@walk", "a.q@walk"]);
}

#[test]
fn otherwise_the_domain_with_the_lower_index_comes_first_and_then_the_lower_id() {
    assert_eq!(order(|_| (), |_| ()), ["a.q@walk", "b.q@walk"]);
    let with = |id: &str, level: u8| {
        let other = Question { steps: Vec::new(), ..weighing(1, question(&format!("{id}.z"))) };
        (domain(id, vec![weighing(2, question(&format!("{id}.q"))), other]), (format!("{id}.z"), level))
    };
    let ((a, (a_z, a_level)), (b, (b_z, b_level))) = (with("a", 1), with("b", 0));
    let some = answers(&[("a.q", 1), ("b.q", 1), (&a_z, a_level), (&b_z, b_level)]);
    assert_eq!(steps(&plan(&framework(vec![a, b]), &some)), ["b.q@walk", "a.q@walk"]);
}

#[test]
fn indexes_are_compared_as_fractions_and_not_by_how_many_questions_a_domain_has() {
    // 0 of 3 is less than 1 of 9, and 3 of 9 is less than 2 of 3, however the sums above and below the bars compare.
    for (few, many) in [(0, [1, 0, 0]), (2, [1, 1, 1])] {
        let three = ["a.q", "a.r", "a.s"];
        let mut small = framework(vec![domain("a", three.map(question).into()), domain("b", vec![question("b.q")])]);
        for domain in &mut small.domains {
            domain.target = Some(Level::new(3));
        }
        small.scoring.points.per_missing_level = 0;
        small.scoring.points.completes_stage = 0;
        small.scoring.points.holds_back = 0;
        let mut some = answers(&[("b.q", few)]);
        for (id, level) in three.iter().zip(many) {
            set(&mut some, id, Answer::Option(crate::support::option(level)));
        }
        let plan = plan(&small, &some);
        let first = if few == 0 { "b.q@crawl" } else { "a.q@walk" };
        assert_eq!(steps(&plan)[0], first);
        assert_eq!(plan.actions.iter().map(|action| action.points.total).max(), Some(12));
    }
}

#[test]
fn at_equal_points_a_domain_that_is_not_scored_comes_after_one_that_is() {
    let mut small =
        framework(vec![domain("a", vec![question("a.q"), question("a.r")]), domain("b", vec![question("b.q")])]);
    small.scoring.points.completes_stage = 0;
    assert_eq!(steps(&plan(&small, &answers(&[("a.q", 0), ("b.q", 0)]))), ["b.q@crawl", "a.q@crawl"]);
}

#[test]
fn an_unmet_requirement_is_pulled_in_and_says_for_what() {
    // b has reached its target, but a.q@walk cannot be done without b.q@run.
    let small = pair(changing(question("a.q"), 2, |step| step.requires = vec![step_id("b.q", 3)]));
    let mut some = answers(&[("a.q", 1), ("b.q", 2)]);
    some.targets.insert(DomainId::new("b"), stage(2));
    let plan = plan(&small, &some);
    assert_eq!(steps(&plan), ["b.q@run", "a.q@walk"]);
    let first = action(&plan, "b.q@run");
    assert_eq!(texts(&first.first_because_of), ["a.q@walk"]);
    assert_eq!(texts(&first.unlocks), ["a.q@walk"]);
    assert_eq!(points_for(first, PointReason::MissingLevels(0)), None);
    assert!(action(&plan, "a.q@walk").first_because_of.is_empty());
}

#[test]
fn a_candidate_that_stands_before_a_step_that_outranks_it_says_for_which() {
    let need = |step: &mut Step| (step.impact, step.requires) = (5, vec![step_id("b.q", 1)]);
    let small = framework(vec![
        domain("a", vec![changing(question("a.q"), 1, need)]),
        domain("b", vec![changing(question("b.q"), 1, |step| step.impact = 1)]),
    ]);
    let plan = plan(&small, &answers(&[("a.q", 0), ("b.q", 0)]));
    assert_eq!(steps(&plan), ["b.q@crawl", "a.q@crawl"]);
    assert!(action(&plan, "b.q@crawl").points.total < action(&plan, "a.q@crawl").points.total);
    assert_eq!(texts(&action(&plan, "b.q@crawl").first_because_of), ["a.q@crawl"]);
    assert!(action(&plan, "a.q@crawl").first_because_of.is_empty());
}

#[test]
fn a_requirement_some_levels_away_brings_the_steps_before_it() {
    let mut small = pair(changing(question("a.q"), 1, |step| step.requires = vec![step_id("b.q", 2)]));
    let some = answers(&[("a.q", 0), ("b.q", 0)]);
    small.domains[1].target = Some(Level::ZERO);
    let plan = plan(&small, &some);
    assert_eq!(steps(&plan), ["b.q@crawl", "b.q@walk", "a.q@crawl"]);
    assert_eq!(texts(&action(&plan, "b.q@crawl").first_because_of), ["a.q@crawl"]);
    assert_eq!(texts(&action(&plan, "b.q@crawl").unlocks), ["b.q@walk"]);
    let second = action(&plan, "b.q@walk");
    assert_eq!((second.from, second.to), (Level::ZERO, Level::new(2)));
}

#[test]
fn a_requirement_that_is_met_or_does_not_apply_asks_for_nothing() {
    let small = pair(changing(question("a.q"), 2, |step| step.requires = vec![step_id("b.q", 2)]));
    let mut some = answers(&[("a.q", 1), ("b.q", 2)]);
    some.targets.insert(DomainId::new("b"), stage(2));
    assert_eq!(steps(&plan(&small, &some)), ["a.q@walk"]);
    set(&mut some, "b.q", not_applicable());
    assert_eq!(steps(&plan(&small, &some)), ["a.q@walk"]);
}

#[test]
fn a_requirement_comes_right_before_its_dependant_and_not_where_its_own_points_would_have_it() {
    let small = framework(vec![
        domain(
            "a",
            vec![changing(question("a.q"), 2, |step| {
                step.impact = 5;
                step.requires = vec![step_id("c.q", 2)];
            })],
        ),
        domain("b", vec![changing(question("b.q"), 2, |step| step.impact = 4)]),
        domain("c", vec![changing(question("c.q"), 2, |step| step.impact = 1)]),
    ]);
    let plan = plan(&small, &answers(&[("a.q", 1), ("b.q", 1), ("c.q", 1)]));
    assert_eq!(steps(&plan), ["c.q@walk", "a.q@walk", "b.q@walk"]);
}

#[test]
fn a_circle_of_requirements_still_gives_every_step_once() {
    let small = framework(vec![
        domain(
            "a",
            vec![changing(question("a.q"), 2, |step| {
                step.requires = vec![step_id("b.q", 2), step_id("a.q", 2)];
            })],
        ),
        domain("b", vec![changing(question("b.q"), 2, |step| step.requires = vec![step_id("a.q", 2)])]),
    ]);
    let plan = plan(&small, &answers(&[("a.q", 1), ("b.q", 1)]));
    let mut all = steps(&plan);
    all.sort_unstable();
    assert_eq!(all, ["a.q@walk", "b.q@walk"]);
}

#[test]
fn nothing_is_advised_further_than_one_stage_past_the_next_overall_stage() {
    let small = pair(question("a.q"));
    // Overall at nothing, next is Crawl: Walk may be advised, Run not, whatever the target.
    let mut some = answers(&[("a.q", 1), ("b.q", 0)]);
    some.targets.insert(DomainId::new("a"), stage(3));
    assert_eq!(steps(&plan(&small, &some)), ["b.q@crawl", "a.q@walk"]);
    set(&mut some, "a.q", Answer::Option(crate::support::option(2)));
    assert_eq!(steps(&plan(&small, &some)), ["b.q@crawl"]);
}

#[test]
fn the_visitors_target_precedes_the_frameworks_which_precedes_the_next_stage() {
    let mut small = pair(question("a.q"));
    let mut some = answers(&[("a.q", 1), ("b.q", 1)]);
    assert_eq!(steps(&plan(&small, &some)), ["a.q@walk", "b.q@walk"]);
    small.domains[0].target = Some(Level::new(1));
    assert_eq!(steps(&plan(&small, &some)), ["b.q@walk"]);
    some.targets.insert(DomainId::new("a"), stage(2));
    assert_eq!(steps(&plan(&small, &some)), ["a.q@walk", "b.q@walk"]);
}

#[test]
fn a_domains_target_can_be_asked_for_and_is_the_last_stage_at_most() {
    let small = pair(question("a.q"));
    let mut some = answers(&[("a.q", 1), ("b.q", 3)]);
    let target = |some: &Answers, place: usize| {
        maturity::advice::target(&small, some, &score(&small, some), &small.domains[place]).get()
    };
    assert_eq!((target(&some, 0), target(&some, 1)), (2, 3));
    some.targets.insert(DomainId::new("a"), stage(3));
    assert_eq!(target(&some, 0), 3);
}

#[test]
fn at_every_target_there_is_nothing_to_advise() {
    let mut some = answers(&[("a.q", 2), ("b.q", 2)]);
    some.targets = ["a", "b"].into_iter().map(|id| (DomainId::new(id), stage(2))).collect();
    assert!(plan(&pair(question("a.q")), &some).actions.is_empty());
}

#[test]
fn where_nothing_is_to_be_raised_the_metrics_of_what_was_done_are_to_be_watched() {
    let moving = |id: &str, metrics: &'static [&str]| {
        changing(question(id), 3, move |step| step.metrics = metrics.iter().map(|id| MetricId::new(*id)).collect())
    };
    let small = framework(vec![
        domain("a", vec![moving("a.q", &["churn", "nrr"])]),
        domain("b", vec![Question { keystone: true, ..moving("b.q", &["nrr", "grr"]) }]),
    ]);
    let at_the_top = plan(&small, &answers(&[("a.q", 3), ("b.q", 3)]));
    let sustain = at_the_top.sustain.expect("nothing is advised");
    assert_eq!(
        (texts(&sustain.watch), sustain.reassess_in_days),
        (vec!["nrr".to_owned(), "grr".into(), "churn".into()], 90)
    );
    assert_eq!(plan(&small, &answers(&[("a.q", 3), ("b.q", 2)])).sustain, None, "a step is advised");
    assert_eq!(plan(&small, &answers(&[])).sustain, None, "nothing is answered");
    let mut targeted = small.clone();
    targeted.domains.iter_mut().for_each(|domain| domain.target = Some(Level::new(1)));
    targeted.domains[0].questions.extend([question("a.r"), question("a.s")]);
    let mut unsure = answers(&[("a.q", 1), ("a.r", 1), ("a.s", 1), ("b.q", 1)]);
    assert!(plan(&targeted, &unsure).sustain.is_some());
    set(&mut unsure, "a.s", Answer::Unknown);
    assert_eq!(plan(&targeted, &unsure).sustain, None, "first find out");
}

#[test]
fn the_first_answers_get_advice_before_anything_is_scored_and_nobody_holds_back() {
    let small =
        framework(vec![domain("a", vec![question("a.q"), question("a.r")]), domain("b", vec![question("b.q")])]);
    let plan = plan(&small, &answers(&[("a.q", 0)]));
    assert_eq!(steps(&plan), ["a.q@crawl"]);
    assert_eq!(plan.actions[0].points.terms[..], [(PointReason::MissingLevels(1), 5), (PointReason::Impact(3), 12)]);
}

#[test]
fn what_weighs_nothing_gets_no_advice() {
    let mut small = pair(weighing(0, question("a.q")));
    let some = answers(&[("a.q", 1), ("b.q", 1)]);
    assert_eq!(steps(&plan(&small, &some)), ["b.q@walk"]);
    small.domains[1] = Domain { weight: 0, ..small.domains[1].clone() };
    assert!(plan(&small, &some).actions.is_empty());
}
