//! Questions without an option at every level, such as those of yes or no: the laws hold for them too.

use crate::support::{
    answers, domain, fraction, leave_out, option,
    random::{Case, SMALL, case},
    set, texts, with_levels, with_stages,
};
use maturity::{Answer, Level, Question, QuestionId, advise, score, shortest_path, what_if};
use proptest::{collection::vec, prelude::*};

/// The case with some options left out, and each answer at the option that is left next below its own.
fn with_gaps(mut case: Case, masks: &[u8]) -> Case {
    let top = case.framework.top();
    let questions = case.framework.domains.iter_mut().flat_map(|domain| &mut domain.questions);
    for (question, mask) in questions.zip(masks.iter().cycle()) {
        leave_out(question, |level| level < top && mask >> level.get() & 1 == 1);
        let Some(given) = case.answers.given.get_mut(&question.id) else { continue };
        let Answer::Option(chosen) = &given.answer else { continue };
        let level: u8 = chosen.as_str()[1..].parse().expect("a level");
        let left = question.option_at(Level::new(level)).expect("an option is left");
        given.answer = Answer::Option(left.id.clone());
    }
    case
}

/// Every level at which the question could be answered, but the one that it is.
fn others<'a>(question: &'a Question, case: &Case) -> impl Iterator<Item = Level> + use<'a> {
    let given = case.answers.given.get(&question.id).map(|given| given.answer.clone());
    let options = question.options.iter();
    options.filter(move |option| given != Some(Answer::Option(option.id.clone()))).map(|option| option.level)
}

fn level_of(case: &Case, id: &QuestionId) -> Option<Level> {
    let (_, question) = case.framework.question(id)?;
    let Answer::Option(chosen) = &case.answers.given.get(id)?.answer else { return None };
    Some(question.option(chosen)?.level)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_is_advised_leads_to_an_option_and_its_earlier_steps_come_first(case in case(SMALL), masks in vec(0..16_u8, 7)) {
        let case = with_gaps(case, &masks);
        let plan = advise(&case.framework, &case.answers, &score(&case.framework, &case.answers));
        for (place, action) in plan.actions.iter().enumerate() {
            let (_, question, _) = case.framework.step(&action.step).expect("the step exists");
            prop_assert!(question.options.iter().any(|option| option.level == action.to));
            prop_assert!(action.from < action.to);
            let between = question.steps.iter().filter(|step| step.level > action.from && step.level < action.to);
            let is_earlier = |step: &maturity::Step| plan.actions[..place].iter().any(|other| other.step == step.id);
            prop_assert!(between.into_iter().all(is_earlier));
            if action.first_because_of.is_empty() {
                prop_assert_eq!(question.step_above(action.from).map(|step| step.level), Some(action.to));
            }
        }
    }

    #[test]
    fn a_better_answer_never_lowers_a_stage(case in case(SMALL), masks in vec(0..16_u8, 7)) {
        let case = with_gaps(case, &masks);
        let before = score(&case.framework, &case.answers);
        for (_, question) in case.framework.questions() {
            let Some(level) = level_of(&case, &question.id) else { continue };
            for better in others(question, &case).filter(|other| *other > level) {
                let mut answers = case.answers.clone();
                set(&mut answers, question.id.as_str(), Answer::Option(option(better.get())));
                let after = score(&case.framework, &answers);
                prop_assert!(after.stage >= before.stage);
                prop_assert!(after.index.map(|index| index.low) >= before.index.map(|index| index.low));
            }
        }
    }

    #[test]
    fn borderline_is_that_the_option_next_to_one_answer_changes_the_overall_stage(case in case(SMALL), masks in vec(0..16_u8, 7)) {
        let case = with_gaps(case, &masks);
        let scorecard = score(&case.framework, &case.answers);
        let mut changes = false;
        for (_, question) in case.framework.questions() {
            let Some(level) = level_of(&case, &question.id) else { continue };
            let lower = others(question, &case).filter(|other| *other < level).max();
            let higher = others(question, &case).filter(|other| *other > level).min();
            for other in lower.into_iter().chain(higher) {
                let mut answers = case.answers.clone();
                set(&mut answers, question.id.as_str(), Answer::Option(option(other.get())));
                changes |= scorecard.stage.is_some() && score(&case.framework, &answers).stage != scorecard.stage;
            }
        }
        prop_assert_eq!(scorecard.borderline, changes);
    }

    #[test]
    fn the_path_leads_to_the_stage(case in case(SMALL), masks in vec(0..16_u8, 7)) {
        let case = with_gaps(case, &masks);
        let scorecard = score(&case.framework, &case.answers);
        if let Some(path) = shortest_path(&case.framework, &case.answers, &scorecard) {
            let change = what_if(&case.framework, &case.answers, &scorecard, &path.steps);
            prop_assert!(change.overall.to.stage >= Some(path.to));
        }
    }
}

/// Of two stages: a must, which is no or yes from the first stage on, and a may, of which a no is fine for the first.
fn checklist() -> maturity::Framework {
    let (mut must, mut may) = (with_levels("d.must", 2), with_levels("d.may", 2));
    leave_out(&mut must, |level| level == Level::new(1));
    leave_out(&mut may, |level| level == Level::ZERO);
    let mut framework = with_stages(2, vec![domain("d", vec![must, may])]);
    framework.scoring.question_share = fraction("1");
    framework
}

#[test]
fn of_a_checklist_the_musts_come_to_the_first_stage_and_all_to_the_last() {
    let framework = checklist();
    let stage = |levels: &[(&str, u8)]| score(&framework, &answers(levels)).stage.map(Level::get);
    assert_eq!(stage(&[("d.must", 0), ("d.may", 1)]), Some(0));
    assert_eq!(stage(&[("d.must", 0), ("d.may", 2)]), Some(0));
    assert_eq!(stage(&[("d.must", 2), ("d.may", 1)]), Some(1));
    assert_eq!(stage(&[("d.must", 2), ("d.may", 2)]), Some(2));
}

#[test]
fn what_is_advised_is_the_one_step_from_no_to_yes() {
    let framework = checklist();
    let from_nothing = answers(&[("d.must", 0), ("d.may", 1)]);
    let scorecard = score(&framework, &from_nothing);
    let plan = advise(&framework, &from_nothing, &scorecard);
    let steps: Vec<String> = plan.actions.iter().map(|action| action.step.to_string()).collect();
    assert_eq!(steps, ["d.must@walk"]);
    let path = shortest_path(&framework, &from_nothing, &scorecard).expect("a path");
    assert_eq!(texts(&path.steps), ["d.must@walk"]);
    assert!(scorecard.borderline, "one answer away");
}
