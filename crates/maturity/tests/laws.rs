//! The laws of the specification, §9, that concern scoring, advice and round trips, over random small frameworks.

use crate::support::{
    not_applicable, option,
    random::{Case, SMALL, case},
    set, step_id, with_levels,
};
use maturity::{
    Action, Answer, DomainScore, Index, Level, PointReason, Points, Scorecard, advise, score,
    wire::{answers_file, bundle, report},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// In the normal run; `PROPTEST_CASES` in the environment asks for more, or fewer.
const CASES: u32 = 10_000;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn law_1_every_figure_keeps_its_bounds(Case { framework, answers } in case(SMALL)) {
        let scorecard = score(&framework, &answers);
        let indices = scorecard.domains.iter().map(|domain| domain.index).chain([scorecard.index]).flatten();
        for Index { low, high, points, out_of, unknown } in indices {
            prop_assert!(low <= high && high <= 100);
            prop_assert!(points + unknown <= out_of);
        }
        let stages = scorecard.domains.iter().map(|domain| domain.stage);
        for stage in stages.chain([scorecard.stage, scorecard.typical, scorecard.next]).flatten() {
            prop_assert!(stage <= framework.top());
        }
        let coverages = scorecard.domains.iter().map(|domain| domain.coverage).chain([scorecard.coverage]);
        for coverage in coverages {
            prop_assert!(coverage.answered <= coverage.applicable);
        }
        prop_assert!(scorecard.next.is_none() == scorecard.held_back_by.is_empty());
        prop_assert!(scorecard.distance.is_none_or(|answers| answers >= 1));
    }

    #[test]
    fn law_2_a_better_answer_never_lowers_an_index_or_a_stage(case in case(SMALL), pick in 0..100_usize, up in 1..=3_u8) {
        let before = score(&case.framework, &case.answers);
        let answered: Vec<_> = levels(&case).into_iter().collect();
        prop_assume!(!answered.is_empty());
        let (id, level) = &answered[pick % answered.len()];
        let mut better = case.answers.clone();
        set(&mut better, id, Answer::Option(option((level + up).min(case.framework.top().get()))));
        let after = score(&case.framework, &better);
        prop_assert!(not_lower(&before, &after));
        prop_assert!(before.stage <= after.stage && before.typical <= after.typical);
        prop_assert!(low(before.index) <= low(after.index) && high(before.index) <= high(after.index));
    }

    /// Overall this holds as long as the same domains are scored: a domain that enters at the bottom may pull down.
    #[test]
    fn law_2_answering_an_unknown_never_lowers_an_index_or_a_stage(case in case(SMALL), pick in 0..100_usize, to in 0..=4_u8) {
        let mut case = case;
        let ids: Vec<_> = case.framework.questions().map(|(_, question)| question.id.clone()).collect();
        let id = &ids[pick % ids.len()];
        set(&mut case.answers, id.as_str(), Answer::Unknown);
        let before = score(&case.framework, &case.answers);
        let mut known = case.answers.clone();
        set(&mut known, id.as_str(), Answer::Option(option(to.min(case.framework.top().get()))));
        let after = score(&case.framework, &known);
        prop_assert!(not_lower(&before, &after));
        if scored(&before) == scored(&after) {
            prop_assert!(before.stage <= after.stage);
            prop_assert!(low(before.index) <= low(after.index));
        }
    }

    #[test]
    fn law_3_a_domain_does_not_depend_on_the_others(one in case(SMALL)) {
        let mut alone = one.clone();
        alone.answers.given.retain(|id, _| id.as_str().starts_with("d0."));
        let (all, first) = (score(&one.framework, &one.answers), score(&alone.framework, &alone.answers));
        prop_assert_eq!(&all.domains[0], &first.domains[0]);
    }

    #[test]
    fn law_4_the_order_of_questions_and_domains_does_not_matter(case in case(SMALL), by in 0..5_usize) {
        let mut turned = case.framework.clone();
        let count = turned.domains.len();
        turned.domains.rotate_left(by % count);
        for domain in &mut turned.domains {
            domain.questions.reverse();
            domain.questions.iter_mut().for_each(|question| question.options.reverse());
            domain.questions.iter_mut().for_each(|question| question.steps.reverse());
        }
        let (before, after) = (score(&case.framework, &case.answers), score(&turned, &case.answers));
        prop_assert_eq!(in_order(before.clone()), in_order(after.clone()));
        prop_assert_eq!(advise(&case.framework, &case.answers, &before), advise(&turned, &case.answers, &after));
    }

    #[test]
    fn law_5_all_at_nothing_is_starting_out(case in case(SMALL)) {
        let case = with_every_level(case, 0);
        let scorecard = score(&case.framework, &case.answers);
        prop_assert_eq!(scorecard.stage, Some(Level::ZERO));
        prop_assert_eq!(scorecard.index.map(|index| (index.low, index.high)), Some((0, 0)));
    }

    #[test]
    fn law_5_all_at_the_top_is_the_last_stage_without_advice(case in case(SMALL)) {
        let top = case.framework.top();
        let case = with_every_level(case, top.get());
        let scorecard = score(&case.framework, &case.answers);
        prop_assert_eq!(scorecard.stage, Some(top));
        prop_assert_eq!(scorecard.index.map(|index| (index.low, index.high)), Some((100, 100)));
        prop_assert!(advise(&case.framework, &case.answers, &scorecard).actions.is_empty());
    }

    #[test]
    fn law_6_scaling_all_weights_changes_nothing(case in case(SMALL), questions in 1..1000_u32, domains in 1..1000_u32) {
        let mut scaled = case.framework.clone();
        for domain in &mut scaled.domains {
            domain.weight *= domains;
            domain.questions.iter_mut().for_each(|question| question.weight *= questions);
        }
        let (before, after) = (score(&case.framework, &case.answers), score(&scaled, &case.answers));
        prop_assert_eq!(advise(&case.framework, &case.answers, &before), advise(&scaled, &case.answers, &after));
        prop_assert_eq!(without_sums(before), without_sums(after));
    }

    #[test]
    fn law_6_what_weighs_nothing_is_as_if_absent(case in case(SMALL)) {
        let mut smaller = case.framework.clone();
        smaller.domains.retain(|domain| domain.weight > 0);
        smaller.domains.iter_mut().for_each(|domain| domain.questions.retain(|question| question.weight > 0));
        let (before, mut after) = (score(&case.framework, &case.answers), score(&smaller, &case.answers));
        prop_assert_eq!(advise(&case.framework, &case.answers, &before), advise(&smaller, &case.answers, &after));
        after.unknown_ids.clear();
        let weighs = |domain: &DomainScore| after.domains.iter().any(|other| other.id == domain.id);
        let domains = before.domains.iter().filter(|domain| weighs(domain)).cloned().collect();
        prop_assert_eq!(Scorecard { domains, ..before }, after.clone());
    }

    #[test]
    fn law_7_a_question_that_does_not_apply_is_as_if_absent(case in case(SMALL)) {
        let mut smaller = case.framework.clone();
        let applies = |id: &maturity::QuestionId| {
            !matches!(case.answers.given.get(id).map(|given| &given.answer), Some(Answer::NotApplicable(_)))
        };
        smaller.domains.iter_mut().for_each(|domain| domain.questions.retain(|question| applies(&question.id)));
        let (before, mut after) = (score(&case.framework, &case.answers), score(&smaller, &case.answers));
        after.unknown_ids.clear();
        prop_assert_eq!(advise(&case.framework, &case.answers, &before), advise(&smaller, &case.answers, &after));
        prop_assert_eq!(before, after);
    }

    #[test]
    fn law_7_a_domain_that_does_not_apply_is_not_scored_and_as_if_absent(case in case(SMALL)) {
        let mut case = case;
        for question in &case.framework.domains[0].questions {
            set(&mut case.answers, question.id.as_str(), not_applicable());
        }
        let with = score(&case.framework, &case.answers);
        prop_assert_eq!((with.domains[0].stage, with.domains[0].index), (None, None));
        case.framework.domains.remove(0);
        let without = score(&case.framework, &case.answers);
        prop_assert_eq!((with.stage, with.index, with.distance), (without.stage, without.index, without.distance));
    }

    #[test]
    fn law_8_a_stage_is_reached_exactly_at_the_share(reached in 0..50_u32, more in 1..50_u32, n in 0..7_u32, d in 1..7_u32) {
        let n = n % d + 1;
        let heavy = |id: &str, weight| maturity::Question { weight, ..with_levels(id, 3) };
        let mut framework = crate::support::framework(vec![
            crate::support::domain("d", vec![heavy("d.at", reached), heavy("d.below", more)]),
        ]);
        framework.scoring.question_share = crate::support::fraction(&format!("{n}/{d}"));
        let scorecard = score(&framework, &crate::support::answers(&[("d.at", 1), ("d.below", 0)]));
        let expected = u8::from(u64::from(reached) * u64::from(d) >= u64::from(n) * u64::from(reached + more));
        prop_assert_eq!(scorecard.domains[0].stage, Some(Level::new(expected)));
    }

    #[test]
    fn law_9_every_recommended_step_exists_once_below_target_after_what_it_requires(case in case(SMALL)) {
        let scorecard = score(&case.framework, &case.answers);
        let plan = advise(&case.framework, &case.answers, &scorecard);
        let mut done = BTreeSet::new();
        for action in &plan.actions {
            let (domain, question, step) = case.framework.step(&action.step).expect("the step exists");
            prop_assert_eq!((&question.id, step.level), (&action.question, action.to));
            prop_assert!(action.from < action.to);
            prop_assert!(target(&case, &scorecard, &domain.id) >= action.to || !action.first_because_of.is_empty());
            for required in &step.requires {
                prop_assert!(done.contains(required) || is_met(&case, required));
            }
            if action.to > action.from.next() {
                prop_assert!(done.contains(&step_id(question.id.as_str(), action.to.get() - 1)));
            }
            prop_assert!(done.insert(action.step.clone()), "twice: {}", action.step);
            check_sums(action);
        }
        for action in &plan.actions {
            let needed = |other: &maturity::StepId| needs(&case, other).contains(&action.step);
            prop_assert!(action.first_because_of.iter().all(needed), "{action:?}");
        }
        let in_plan = |id: &maturity::StepId| plan.actions.iter().any(|action| action.step == *id);
        prop_assert!(plan.actions.iter().flat_map(|action| &action.unlocks).all(in_plan));
        prop_assert!(plan.actions.iter().flat_map(|action| &action.first_because_of).all(in_plan));
    }

    #[test]
    fn law_11_the_same_input_gives_the_same_bytes(case in case(SMALL)) {
        let bytes = |Case { framework, answers }: Case| {
            report::to_json(&framework, &answers, &maturity::report(&framework, &answers), &[])
        };
        prop_assert_eq!(bytes(case.clone()), bytes(case));
    }

    #[test]
    fn law_12_reading_what_was_written_gives_the_same_answers_and_framework(case in case(SMALL), note in "\\PC{0,20}") {
        let Case { framework, mut answers } = case;
        if let Some(given) = answers.given.values_mut().next() {
            given.note = Some(note.clone());
            given.evidence = Some("https://example.com/?a=\"b\"".to_owned());
        }
        set(&mut answers, "gone.question", Answer::Option(option(9)));
        let json = answers_file::to_json(&framework, &answers, Some("2026-01-31T09:00:00Z"));
        prop_assert_eq!(answers_file::from_json(&framework, &json).map(|file| file.answers), Ok(answers));

        let page = bundle::Page { title: note.clone(), href: "../d/".to_owned(), priorities: Some(note.clone()) };
        let pages = BTreeMap::from([(format!("domain:{note}"), page)]);
        let all = bundle::Bundle { pages, ..bundle::Bundle::of(framework) };
        prop_assert_eq!(bundle::from_json(&bundle::to_json(&all)), Ok(all));
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in "\\PC*", cut in 0..2000_usize) {
        let framework = crate::support::framework(Vec::new());
        let _ = answers_file::from_json(&framework, &text);
        let _ = bundle::from_json(&text);
        let json = answers_file::to_json(&framework, &crate::support::answers(&[("a.b", 1)]), None);
        let start: String = json.chars().take(cut % json.len()).collect();
        prop_assert!(start.trim_end() == json.trim_end() || answers_file::from_json(&framework, &start).is_err());
    }
}

fn low(index: Option<Index>) -> Option<u8> {
    index.map(|index| index.low)
}

fn high(index: Option<Index>) -> Option<u8> {
    index.map(|index| index.high)
}

fn not_lower(before: &Scorecard, after: &Scorecard) -> bool {
    let mut pairs = before.domains.iter().zip(&after.domains);
    pairs.all(|(before, after)| before.stage <= after.stage && low(before.index) <= low(after.index))
}

fn scored(scorecard: &Scorecard) -> Vec<bool> {
    scorecard.domains.iter().map(|domain| domain.stage.is_some()).collect()
}

/// The answered questions with their levels.
fn levels(case: &Case) -> BTreeMap<String, u8> {
    let level = |(id, given): (&maturity::QuestionId, &maturity::Given)| match &given.answer {
        Answer::Option(option) => Some((id.to_string(), option.as_str().strip_prefix('l')?.parse().ok()?)),
        _ => None,
    };
    case.answers.given.iter().filter_map(level).collect()
}

/// The case with every question weighing something and answered with `level`.
fn with_every_level(mut case: Case, level: u8) -> Case {
    for domain in &mut case.framework.domains {
        domain.weight += 1;
        for question in &mut domain.questions {
            question.weight += 1;
            set(&mut case.answers, question.id.as_str(), Answer::Option(option(level)));
        }
    }
    case
}

/// With the lists that follow the framework's order sorted.
fn in_order(mut scorecard: Scorecard) -> Scorecard {
    scorecard.domains.sort_by(|a, b| a.id.cmp(&b.id));
    scorecard.domains.iter_mut().for_each(|domain| domain.blocking_keystones.sort());
    scorecard.held_back_by.sort();
    scorecard.evidenced.iter_mut().for_each(|evidenced| evidenced.domains.sort());
    scorecard
}

/// Without the sums behind the figures: those scale with the weights.
fn without_sums(mut scorecard: Scorecard) -> Scorecard {
    let bare = |index: Option<Index>| index.map(|index| Index { points: 0, out_of: 0, unknown: 0, ..index });
    scorecard.index = bare(scorecard.index);
    scorecard.coverage = maturity::Coverage::default();
    for domain in &mut scorecard.domains {
        domain.index = bare(domain.index);
        domain.coverage = maturity::Coverage::default();
    }
    scorecard
}

/// The target of a domain, capped at one stage past the next overall one: written once more, from the specification.
fn target(case: &Case, scorecard: &Scorecard, id: &maturity::DomainId) -> Level {
    let domain = case.framework.domain(id).expect("exists");
    let stage = scorecard.domains.iter().find(|score| score.id == *id).and_then(|score| score.stage);
    let default = Level::new(stage.map_or(1, |stage| stage.get() + 1));
    let target =
        case.answers.targets.get(id).and_then(|stage| case.framework.level(stage)).or(domain.target).unwrap_or(default);
    target.min(Level::new(scorecard.stage.map_or(0, Level::get) + 2)).min(case.framework.top())
}

/// Whether a required step is reached, or its question does not apply or weighs nothing.
fn is_met(case: &Case, step: &maturity::StepId) -> bool {
    let (domain, question, step) = case.framework.step(step).expect("exists");
    let given = case.answers.given.get(&question.id).map(|given| &given.answer);
    let reached = levels(case).get(question.id.as_str()).is_some_and(|level| *level >= step.level.get());
    reached || domain.weight == 0 || question.weight == 0 || matches!(given, Some(Answer::NotApplicable(_)))
}

/// All that a step needs, directly or through others: its requirements and the earlier steps of their questions.
fn needs(case: &Case, step: &maturity::StepId) -> BTreeSet<maturity::StepId> {
    let (mut all, mut next) = (BTreeSet::new(), vec![step.clone()]);
    while let Some(id) = next.pop() {
        let Some((_, question, step)) = case.framework.step(&id) else { continue };
        let before = question.steps.iter().filter(|earlier| earlier.level < step.level).map(|earlier| &earlier.id);
        next.extend(step.requires.iter().chain(before).filter(|need| all.insert((*need).clone())).cloned());
    }
    all
}

fn check_sums(action: &Action) {
    let Points { total, terms } = &action.points;
    assert_eq!(*total, terms.iter().map(|(_, points)| points).sum::<i32>());
    assert!(terms.iter().all(|(_, points)| *points != 0));
    let unlocks = terms.iter().find_map(|(reason, _)| match reason {
        PointReason::Unlocks(steps) => Some(usize::from(*steps)),
        _ => None,
    });
    assert_eq!(unlocks.unwrap_or(0), action.unlocks.len());
}

#[test]
fn the_random_cases_reach_every_stage_and_every_kind_of_advice() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    for _ in 0..1000 {
        let Case { framework, answers } = case(SMALL).new_tree(&mut runner).expect("a case").current();
        let scorecard = score(&framework, &answers);
        let plan = advise(&framework, &answers, &scorecard);
        seen.insert(format!("stage {:?}", scorecard.stage.map(Level::get)));
        seen.insert(format!("borderline {}", scorecard.borderline));
        seen.insert(format!("evidenced {}", scorecard.evidenced.is_some()));
        seen.insert(format!("sustain {}", plan.actions.is_empty()));
        seen.insert(format!("pulled in {}", plan.actions.iter().any(|action| !action.first_because_of.is_empty())));
        seen.extend(plan.actions.iter().flat_map(|action| &action.labels).map(|label| format!("{label:?}")));
    }
    assert_eq!(seen.len(), 6 + 2 + 2 + 2 + 2 + 3, "{seen:?}");
}

#[test]
fn a_framework_without_domains_is_not_scored() {
    let empty = crate::support::framework(Vec::new());
    let scorecard = score(&empty, &crate::support::answers(&[("a.b", 1)]));
    assert_eq!((scorecard.stage, scorecard.index), (None, None));
    assert_eq!(crate::support::texts(&scorecard.unknown_ids), ["a.b"]);
}
