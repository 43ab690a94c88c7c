//! Distances, borderline and "to be sure" against trying every set of answers, over random tiny frameworks.

use crate::support::{
    option,
    random::{Case, DEEP, TINY, case},
    set,
};
use maturity::{Answer, Domain, Level, QuestionId, Scorecard, score};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_smaller_set_of_answers_reaches_the_next_stage_of_a_domain(case in case(DEEP)) {
        let scorecard = score(&case.framework, &case.answers);
        for (place, domain) in scorecard.domains.iter().enumerate() {
            let reaches = |after: &Scorecard| after.domains[place].stage > domain.stage;
            let next = domain.stage.filter(|stage| *stage < case.framework.top());
            let expected = next.and_then(|_| fewest(&case, &questions(&case.framework.domains[place..=place]), reaches));
            prop_assert_eq!(domain.distance, expected);
        }
    }

    #[test]
    fn no_smaller_set_of_answers_reaches_the_next_overall_stage(case in prop_oneof![case(TINY), case(DEEP)]) {
        let scorecard = score(&case.framework, &case.answers);
        let scored: Vec<Domain> = case.framework.domains.iter().zip(&scorecard.domains)
            .filter(|(_, domain)| domain.stage.is_some()).map(|(domain, _)| domain.clone()).collect();
        let reaches = |after: &Scorecard| after.stage >= scorecard.next;
        let expected = scorecard.next.and_then(|_| fewest(&case, &questions(&scored), reaches));
        prop_assert_eq!(scorecard.distance, expected);
    }

    #[test]
    fn borderline_is_that_one_answer_one_level_away_changes_the_overall_stage(case in case(TINY)) {
        let scorecard = score(&case.framework, &case.answers);
        let mut changes = false;
        for (id, given) in &case.answers.given {
            let Answer::Option(chosen) = &given.answer else { continue };
            let level: u8 = chosen.as_str()[1..].parse().expect("a level");
            for other in [level.wrapping_sub(1), level + 1] {
                if other <= case.framework.top().get() {
                    let after = with(&case, [id], other);
                    changes |= scorecard.stage.is_some() && after.stage != scorecard.stage;
                }
            }
        }
        prop_assert_eq!(scorecard.borderline, changes);
    }

    #[test]
    fn to_be_sure_lists_every_unknown_that_counts_those_first_that_could_move_the_stage_most(case in case(TINY)) {
        let scorecard = score(&case.framework, &case.answers);
        let height = |stage: Option<Level>| stage.map_or(0, |level| level.get() + 1);
        let moves = |id: &QuestionId| (0..=case.framework.top().get())
            .map(|level| height(with(&case, [id], level).stage).abs_diff(height(scorecard.stage))).max();
        let moves: Vec<_> = scorecard.to_be_sure.iter().map(moves).collect();
        prop_assert!(moves.is_sorted_by(|a, b| a >= b));

        let counted = case.framework.questions().filter(|(domain, question)| domain.weight > 0 && question.weight > 0);
        let unknown = counted.filter(|(_, question)| {
            matches!(case.answers.given.get(&question.id).map(|given| &given.answer), None | Some(Answer::Unknown))
        });
        let mut listed: Vec<_> = scorecard.to_be_sure.iter().collect();
        listed.sort();
        prop_assert_eq!(listed, unknown.map(|(_, question)| &question.id).collect::<Vec<_>>());
    }
}

/// The questions that a visitor could answer better: those that apply, in these domains.
fn questions(domains: &[Domain]) -> Vec<QuestionId> {
    domains.iter().flat_map(|domain| domain.questions.iter().map(|question| question.id.clone())).collect()
}

/// The size of the smallest subset of `questions` that, raised to the top, makes `reaches` true.
fn fewest(case: &Case, questions: &[QuestionId], reaches: impl Fn(&Scorecard) -> bool) -> Option<u32> {
    let applies = |id: &&QuestionId| {
        !matches!(case.answers.given.get(*id).map(|given| &given.answer), Some(Answer::NotApplicable(_)))
    };
    let questions: Vec<&QuestionId> = questions.iter().filter(applies).collect();
    (0..1_u32 << questions.len())
        .filter(|set| {
            let raised = questions.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1).map(|(_, id)| *id);
            reaches(&with(case, raised, case.framework.top().get()))
        })
        .map(u32::count_ones)
        .min()
}

/// The scorecard if these questions were answered with `level`.
fn with<'a>(case: &Case, ids: impl IntoIterator<Item = &'a QuestionId>, level: u8) -> Scorecard {
    let mut answers = case.answers.clone();
    for id in ids {
        set(&mut answers, id.as_str(), Answer::Option(option(level)));
    }
    score(&case.framework, &answers)
}
