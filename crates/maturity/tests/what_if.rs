//! What-if: what steps would change, and law 15.

use crate::support::{
    answers, domain, framework, not_applicable, option,
    panel::{CASES, FEWER, at_least},
    question,
    random::{Case, TINY, case},
    set, step_id,
};
use maturity::{
    Answer, Answers, Framework, Level, Outcome, QuestionId, Shift, Standing, StepId,
    path::with_needs,
    score,
    what_if::{apply, what_if},
    wire::report,
};
use proptest::prelude::*;

fn small() -> Framework {
    let mut renamed = question("health.owner");
    renamed.aliases = vec![QuestionId::new("health.old")];
    framework(vec![
        domain("health", vec![question("health.score"), renamed]),
        domain("value", vec![question("value.plan")]),
    ])
}

/// The answers after `steps`, as `question level` in the order of the questions' ids.
#[track_caller]
fn check(before: &Answers, steps: &[(&str, u8)], expect: &[&str]) {
    let steps: Vec<StepId> = steps.iter().map(|(question, level)| step_id(question, *level)).collect();
    let after = apply(&small(), before, &steps);
    let said = after.given.iter().map(|(id, given)| match &given.answer {
        Answer::Option(option) => format!("{id} {option}"),
        other => format!("{id} {other:?}"),
    });
    assert_eq!(said.collect::<Vec<_>>(), expect);
}

#[test]
fn a_step_raises_its_question_to_its_level_and_nothing_else() {
    let today = answers(&[("health.score", 1), ("value.plan", 1)]);
    check(&today, &[("health.score", 2)], &["health.score l2", "value.plan l1"]);
    check(&today, &[("health.score", 3), ("health.score", 2)], &["health.score l3", "value.plan l1"]);
    check(&today, &[("health.score", 1)], &["health.score l1", "value.plan l1"]);
    check(&today, &[], &["health.score l1", "value.plan l1"]);
}

#[test]
fn a_blank_or_unknown_question_is_answered_by_its_step_and_one_that_does_not_apply_stays() {
    let mut today = answers(&[]);
    set(&mut today, "health.score", Answer::Unknown);
    set(&mut today, "value.plan", not_applicable());
    check(
        &today,
        &[("health.score", 1), ("health.owner", 2), ("value.plan", 1)],
        &["health.owner l2", "health.score l1", "value.plan NotApplicable(ReasonId(\"no-such-customers\"))"],
    );
}

#[test]
fn a_step_leads_to_the_option_of_its_level_wherever_that_is_listed() {
    let mut turned = small();
    turned.domains[0].questions[0].options.reverse();
    let after = apply(&turned, &answers(&[("health.score", 0)]), [&step_id("health.score", 1)]);
    assert_eq!(after, answers(&[("health.score", 1)]));
}

#[test]
fn where_no_option_is_of_the_steps_level_it_leads_to_the_next_above() {
    let mut turned = small();
    let options = &mut turned.domains[0].questions[0].options;
    options.reverse();
    options.retain(|option| option.level != Level::new(1));
    let after = apply(&turned, &answers(&[("health.score", 0)]), [&step_id("health.score", 1)]);
    assert_eq!(after, answers(&[("health.score", 2)]));
}

#[test]
fn a_step_comes_with_the_earlier_ones_of_its_question_and_what_it_requires_as_far_as_they_are_not_done() {
    let mut small = small();
    small.domains[1].questions[0].steps[0].requires = vec![step_id("health.score", 2)];
    let needs = |today: &Answers, question: &str, level: u8| {
        let steps = with_needs(&small, today, &step_id(question, level));
        steps.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let today = answers(&[("health.score", 1), ("value.plan", 0)]);
    assert_eq!(needs(&today, "value.plan", 1), ["health.score@walk", "value.plan@crawl"]);
    assert_eq!(needs(&today, "health.score", 3), ["health.score@run", "health.score@walk"]);
    assert_eq!(needs(&today, "health.score", 1), Vec::<String>::new());
    assert_eq!(needs(&today, "gone.question", 1), Vec::<String>::new());
}

#[test]
fn a_step_that_the_framework_does_not_know_is_passed_over() {
    check(&answers(&[("health.score", 1)]), &[("gone.question", 2)], &["health.score l1"]);
}

#[test]
fn a_raised_answer_keeps_its_note_and_evidence_but_is_not_evidenced_and_has_the_current_id() {
    let mut today = answers(&[("health.old", 1)]);
    let given = today.given.get_mut(&QuestionId::new("health.old")).expect("there");
    given.note = Some("Since May".to_owned());
    given.evidence = Some("https://example.com".to_owned());
    given.evidenced = true;
    let after = apply(&small(), &today, [&step_id("health.owner", 2)]);
    let (id, given) = after.given.iter().next().expect("one answer");
    assert_eq!((after.given.len(), id.as_str()), (1, "health.owner"));
    assert_eq!((given.note.as_deref(), given.evidence.as_deref()), (Some("Since May"), Some("https://example.com")));
    assert_eq!((&given.answer, given.evidenced), (&Answer::Option(option(2)), false));
    let same = apply(&small(), &today, [&step_id("health.owner", 1)]);
    assert_eq!(same, today);
}

#[test]
fn a_change_names_the_domains_that_move() {
    let today = answers(&[("health.score", 1), ("health.owner", 2), ("value.plan", 2)]);
    let scorecard = score(&small(), &today);
    let steps = [step_id("health.score", 2)];
    let change = what_if(&small(), &today, &scorecard, &steps);
    let standing = |stage, index| Standing { stage: Some(Level::new(stage)), index: Some(index) };
    let health = Shift { from: standing(1, 50), to: standing(2, 67) };
    assert_eq!(change.overall, Shift { from: standing(1, 59), to: standing(2, 67) });
    assert_eq!(change.domains, [(small().domains[0].id.clone(), health)]);
    assert_eq!((health.stages(), health.index()), (Some(1), Some(17)));
    let json = report::to_json(&small(), &today, &maturity::report(&small(), &today), &steps);
    let (_, written) = json.split_once("  \"what_if\": ").expect("it is written");
    assert_eq!(["  \"what_if\": ", written].concat(), include_str!("support/what_if.json"));
}

#[test]
fn a_step_may_make_a_domain_scored() {
    let today = answers(&[("health.score", 1)]);
    let change = what_if(&small(), &today, &score(&small(), &today), [&step_id("value.plan", 1)]);
    let value = change.domains[0].1;
    assert_eq!((value.from, value.to.stage, value.to.index), (Standing::default(), Some(Level::new(1)), Some(33)));
    assert_eq!((value.stages(), value.index()), (None, None));
}

/// Random steps of the framework, by place, and one that it does not have.
fn some_steps(framework: &Framework, picks: &[usize]) -> Vec<StepId> {
    let mut all: Vec<StepId> =
        framework.questions().flat_map(|(_, question)| question.steps.iter().map(|step| step.id.clone())).collect();
    all.push(StepId::new("gone.question@walk"));
    picks.iter().map(|pick| all[pick % all.len()].clone()).collect()
}

fn picks() -> impl Strategy<Value = Vec<usize>> {
    proptest::collection::vec(0..100_usize, 0..6)
}

proptest! {
    #![proptest_config(at_least(CASES))]

    /// With the levels written out once more: what each question has reached, and how far the steps bring it.
    #[test]
    fn law_15_what_if_equals_scoring_again(Case { framework, answers } in case(TINY), picks in picks()) {
        let steps = some_steps(&framework, &picks);
        let today = score(&framework, &answers);
        let mut then = answers.clone();
        for (_, question) in framework.questions() {
            let to = question.steps.iter().filter(|step| steps.contains(&step.id)).map(|step| step.level.get()).max();
            let from = match answers.given.get(&question.id).map(|given| &given.answer) {
                Some(Answer::Option(option)) => Some(option.as_str()[1..].parse::<u8>().expect("a level")),
                Some(Answer::NotApplicable(_)) => Some(u8::MAX),
                _ => None,
            };
            if let Some(to) = to.filter(|to| from.is_none_or(|from| from < *to)) {
                set(&mut then, question.id.as_str(), Answer::Option(option(to)));
            }
        }
        prop_assert_eq!(&apply(&framework, &answers, &steps), &then);

        let (from, to) = (Outcome::from(&today), Outcome::from(&score(&framework, &then)));
        let change = what_if(&framework, &answers, &today, &steps);
        prop_assert_eq!(change.overall, Shift { from: from.overall, to: to.overall });
        for domain in &framework.domains {
            let expected = Shift { from: from.domain(&domain.id).expect("scored"), to: to.domain(&domain.id).expect("scored") };
            let shift = change.domains.iter().find(|(id, _)| *id == domain.id).map(|(_, shift)| *shift);
            prop_assert_eq!(shift, (expected.from != expected.to).then_some(expected));
        }
    }

    #[test]
    fn law_4_the_order_of_questions_options_and_steps_does_not_matter(case in case(TINY), picks in picks()) {
        let Case { framework, answers } = case;
        let mut turned = framework.clone();
        for domain in &mut turned.domains {
            domain.questions.reverse();
            domain.questions.iter_mut().for_each(|question| question.options.reverse());
            domain.questions.iter_mut().for_each(|question| question.steps.reverse());
        }
        let steps = some_steps(&framework, &picks);
        prop_assert_eq!(apply(&framework, &answers, &steps), apply(&turned, &answers, &steps));
        let change = |framework: &Framework| what_if(framework, &answers, &score(framework, &answers), &steps);
        prop_assert_eq!(change(&framework), change(&turned));
    }
}

proptest! {
    #![proptest_config(at_least(FEWER))]

    #[test]
    fn steps_may_be_done_in_any_order_twice_or_one_after_another(
        Case { framework, answers } in case(TINY), first in picks(), second in picks(),
    ) {
        let (first, second) = (some_steps(&framework, &first), some_steps(&framework, &second));
        let all = |steps: &[&[StepId]]| apply(&framework, &answers, steps.concat().iter());
        prop_assert_eq!(all(&[&first, &second]), all(&[&second, &first]));
        prop_assert_eq!(all(&[&first, &second, &first]), all(&[&first, &second]));
        prop_assert_eq!(apply(&framework, &all(&[&first]), &second), all(&[&first, &second]));
    }
}
