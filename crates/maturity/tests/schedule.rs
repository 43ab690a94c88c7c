//! Steps in time: hand-written cases, and laws over the paths of random frameworks.

use crate::support::{
    answers, cases, changing, domain, framework, question,
    seeded::{self, Shape},
    step_id,
};
use maturity::{
    Answers, Framework, Method, ProfileQuestionId, Schedule, Slot, StepId, ValueId, schedule, score, shortest_path,
};

/// One domain of the questions `a.1` to `a.6`, whose steps to Crawl take so many weeks each.
fn taking(weeks: &[u16]) -> Framework {
    let questions = weeks
        .iter()
        .enumerate()
        .map(|(place, weeks)| changing(question(&format!("a.{}", place + 1)), 1, |step| step.weeks = *weeks));
    framework(vec![domain("a", questions.collect())])
}

/// The steps to Crawl of `a.1` and so on.
fn all(framework: &Framework) -> Vec<StepId> {
    framework.questions().map(|(_, question)| step_id(question.id.as_str(), 1)).collect()
}

fn profiled(value: &str) -> Answers {
    let mut answers = answers(&[]);
    answers.profile.insert(ProfileQuestionId::new("team"), ValueId::new(value));
    answers
}

/// Each period as text: `a.1 0-28, a.2 0-28`.
fn periods(schedule: &Schedule) -> [String; 3] {
    [&schedule.now, &schedule.next, &schedule.later].map(|slots| {
        let slots = slots.iter().map(|slot| {
            let question = slot.step.as_str().split('@').next().expect("a question");
            format!("{question} {}-{}", slot.start, slot.end)
        });
        slots.collect::<Vec<_>>().join(", ")
    })
}

fn check(framework: &Framework, steps: &[StepId], expected: [&str; 3]) {
    assert_eq!(periods(&schedule(framework, &Answers::default(), steps)), expected);
}

#[test]
fn two_steps_are_under_way_at_once_in_the_order_given() {
    let four = taking(&[4, 2, 8, 4]);
    check(&four, &all(&four), ["a.1 0-28, a.2 0-14, a.3 14-70", "a.4 31-59", ""]);
}

#[test]
fn a_fourth_step_waits_for_day_31_and_the_periods_end_on_days_30_and_90() {
    let six = taking(&[1, 1, 1, 9, 9, 1]);
    check(&six, &all(&six), ["a.1 0-7, a.2 0-7, a.3 7-14", "a.4 31-94, a.5 31-94", "a.6 94-101"]);
}

#[test]
fn a_step_waits_for_what_it_requires_and_one_of_lower_priority_goes_first() {
    let mut three = taking(&[2, 3, 1]);
    three.domains[0].questions[0].steps[0].requires = vec![step_id("a.2", 1), step_id("b.gone", 1)];
    check(&three, &all(&three), ["a.2 0-21, a.3 0-7, a.1 21-35", "", ""]);
}

#[test]
fn a_step_waits_for_the_earlier_ones_of_its_question() {
    let one = framework(vec![domain("a", vec![question("a.q")])]);
    let steps = [3, 1, 2].map(|level| step_id("a.q", level));
    check(&one, &steps, ["a.q 0-28, a.q 28-56", "a.q 56-84", ""]);
    check(&one, &steps[..2], ["a.q 0-28, a.q 28-56", "", ""]);
}

#[test]
fn the_profile_says_how_many_are_under_way_at_once() {
    let mut four = taking(&[1, 1, 1, 1]);
    for (option, parallel) in four.profile[0].options.iter_mut().zip([Some(1), None]) {
        option.parallel = parallel;
    }
    let alone = schedule(&four, &profiled("one"), &all(&four));
    assert_eq!((alone.parallel, periods(&alone)[0].as_str()), (1, "a.1 0-7, a.2 7-14, a.3 14-21"));
    assert_eq!(schedule(&four, &profiled("many"), &all(&four)).parallel, 2);
    four.profile[0].options[1].parallel = Some(4);
    let many = schedule(&four, &profiled("many"), &all(&four));
    assert_eq!((many.parallel, periods(&many)), (4, ["a.1 0-7, a.2 0-7, a.3 0-7", "a.4 31-38", ""].map(str::to_owned)));
}

#[test]
fn of_several_profile_values_the_smallest_number_counts_and_it_is_one_at_least() {
    let mut one = taking(&[1]);
    let mut other = one.profile[0].clone();
    other.id = ProfileQuestionId::new("money");
    one.profile[0].options[0].parallel = Some(3);
    other.options[0].parallel = Some(0);
    one.profile.push(other);
    let mut answers = profiled("one");
    assert_eq!(schedule(&one, &answers, &all(&one)).parallel, 3);
    answers.profile.insert(ProfileQuestionId::new("money"), ValueId::new("one"));
    assert_eq!(schedule(&one, &answers, &all(&one)).parallel, 1);
}

#[test]
fn what_is_listed_twice_counts_once_and_what_does_not_exist_not_at_all() {
    let one = taking(&[1]);
    check(&one, &[step_id("a.1", 1), step_id("b.gone", 1), step_id("a.1", 1)], ["a.1 0-7", "", ""]);
    assert_eq!(schedule(&one, &Answers::default(), &[]), Schedule { parallel: 2, ..Schedule::default() });
}

#[test]
fn a_step_without_weeks_ends_when_it_starts() {
    let mut three = taking(&[0, 0, 1]);
    three.domains[0].questions[2].steps[0].requires = vec![step_id("a.1", 1)];
    check(&three, &all(&three), ["a.1 0-0, a.2 0-0, a.3 0-7", "", ""]);
}

#[test]
fn steps_in_a_circle_are_laid_out_one_after_the_other() {
    let mut pair = taking(&[1, 1]);
    pair.domains[0].questions[0].steps[0].requires = vec![step_id("a.2", 1)];
    pair.domains[0].questions[1].steps[0].requires = vec![step_id("a.1", 1)];
    check(&pair, &all(&pair), ["a.1 0-7, a.2 7-14", "", ""]);
}

#[test]
fn a_path_is_laid_out_whole_in_order_and_side_by_side_as_far_as_it_may() {
    const SHAPE: Shape = Shape {
        stages: (2, 4),
        domains: (2, 8),
        questions: (1, 3),
        weight: 2,
        cost: 9,
        requiring: 40,
        unanswered: 10,
        gaps: 0,
    };
    for seed in 0..u64::from(cases(2000)) {
        let case = seeded::case(SHAPE, Method::Staged, seed);
        let scorecard = score(&case.framework, &case.answers);
        let Some(path) = shortest_path(&case.framework, &case.answers, &scorecard) else { continue };
        let mut framework = case.framework.clone();
        framework.profile[0].options[0].parallel = u8::try_from(seed % 4).ok();
        let laid_out = schedule(&framework, &profiled("one"), &path.steps);
        assert_eq!(laid_out, schedule(&framework, &profiled("one"), &path.steps));
        check_laws(&framework, &path.steps, &laid_out, seed);
    }
}

fn check_laws(framework: &Framework, steps: &[StepId], laid_out: &Schedule, seed: u64) {
    let slots: Vec<&Slot> = [&laid_out.now, &laid_out.next, &laid_out.later].into_iter().flatten().collect();
    let mut scheduled: Vec<&StepId> = slots.iter().map(|slot| &slot.step).collect();
    let mut given: Vec<&StepId> = steps.iter().collect();
    scheduled.sort();
    given.sort();
    assert_eq!(scheduled, given, "seed {seed}");

    assert!(laid_out.now.len() <= 3 && laid_out.now.iter().all(|slot| slot.start <= 30), "seed {seed}");
    assert!(laid_out.next.iter().all(|slot| (31..=90).contains(&slot.start)), "seed {seed}");
    assert!(laid_out.later.iter().all(|slot| slot.start > 90), "seed {seed}");
    for slot in &slots {
        let (_, question, step) = framework.step(&slot.step).expect("exists");
        assert_eq!(slot.end - slot.start, u32::from(step.weeks) * 7);
        let running = slots.iter().filter(|other| other.start <= slot.start && slot.start < other.end).count();
        assert!(running <= usize::from(laid_out.parallel), "seed {seed}");
        let earlier = question.steps.iter().filter(|other| other.level < step.level).map(|other| &other.id);
        for need in earlier.chain(&step.requires) {
            let is_late = |other: &&Slot| other.step == *need && other.end > slot.start;
            let late = slots.iter().any(is_late);
            assert!(!late || has_circle(framework, steps), "seed {seed}: {} before {need}", slot.step);
        }
    }
}

/// Whether some step needs itself through others.
fn has_circle(framework: &Framework, steps: &[StepId]) -> bool {
    steps.iter().any(|start| {
        let mut seen = Vec::new();
        let mut open = vec![start];
        while let Some((_, question, step)) = open.pop().and_then(|id| framework.step(id)) {
            let earlier = question.steps.iter().filter(|other| other.level < step.level).map(|other| &other.id);
            let new: Vec<&StepId> = earlier.chain(&step.requires).filter(|id| !seen.contains(id)).collect();
            seen.extend(&new);
            open.extend(new);
        }
        seen.contains(&start)
    })
}
