//! Random small frameworks with random answers, for the laws.

use super::{changing, domain, fraction, not_applicable, option, set, step_id, value, with_levels, with_stages};
use maturity::{
    Answer, Answers, DomainId, Framework, Given, GoalId, Level, Method, ProfileQuestionId, Question, QuestionId, Value,
    ValueId,
};
use proptest::{collection::vec, prelude::*};

/// A framework and answers to it.
#[derive(Clone, Debug)]
pub struct Case {
    pub framework: Framework,
    pub answers: Answers,
}

/// How large a framework may be.
#[derive(Clone, Copy)]
pub struct Size {
    pub domains: usize,
    pub questions: usize,
}

pub const SMALL: Size = Size { domains: 5, questions: 4 };
/// Few domains of more questions.
pub const DEEP: Size = Size { domains: 2, questions: 4 };
/// Small enough to try every set of answers.
pub const TINY: Size = Size { domains: 3, questions: 2 };

#[derive(Clone, Debug)]
struct DomainSeed {
    weight: u32,
    target: Option<u8>,
    chosen: Option<u8>,
    questions: Vec<QuestionSeed>,
}

#[derive(Clone, Debug)]
struct QuestionSeed {
    weight: u32,
    keystone: bool,
    said: Said,
    impact: u8,
    effort: u8,
    serves_goal: bool,
    fits: u8,
    /// For each step, which step of an earlier question it requires, if any: question and level, both modulo.
    requires: Vec<Option<(usize, u8)>>,
}

#[derive(Clone, Debug)]
enum Said {
    Nothing,
    Unknown,
    NotApplicable,
    /// A level, and whether it is marked evidenced.
    Level(u8, bool),
}

/// Every kind of framework and answer that the laws speak of.
pub fn case(size: Size) -> impl Strategy<Value = Case> {
    let shares = || prop_oneof![Just("1/3"), Just("1/2"), Just("2/3"), Just("3/4"), Just("1")];
    let rules = (2..=4_u8, shares(), shares(), shares(), 0..=2_u8, method());
    let visitor = (any::<bool>(), prop::option::of(prop_oneof![Just("one"), Just("many")]));
    (rules, vec(domain_seed(size.questions), 2..=size.domains), visitor).prop_map(|(rules, domains, visitor)| {
        let (stages, question_share, domain_quorum, min_coverage, max_lag, (method, own_values)) = rules;
        let mut case = build(stages, &domains);
        case.framework.scoring.method = method;
        if own_values {
            give_values(&mut case.framework);
        }
        case.framework.scoring.question_share = fraction(question_share);
        case.framework.scoring.domain_quorum = fraction(domain_quorum);
        case.framework.scoring.min_coverage = fraction(min_coverage);
        case.framework.scoring.max_lag = max_lag;
        let (wants, team) = visitor;
        case.answers.goals = wants.then(|| GoalId::new("retention")).into_iter().collect();
        case.answers.profile =
            team.map(|team| (ProfileQuestionId::new("team"), ValueId::new(team))).into_iter().collect();
        case
    })
}

/// A method of scoring, and whether options and stages have numbers of their own.
fn method() -> impl Strategy<Value = (Method, bool)> {
    prop_oneof![
        2 => Just((Method::Staged, false)),
        1 => Just((Method::Weakest, false)),
        1 => Just((Method::Average, false)),
        1 => Just((Method::Average, true)),
    ]
}

/// Options count 0, 1/3, 1, 2 and 10/3; a stage begins 1/6 below the option of its level.
fn give_values(framework: &mut Framework) {
    let counts = |level: Level| i64::from(level.get()) * i64::from(level.get() + 1);
    for option in framework.domains.iter_mut().flat_map(|domain| &mut domain.questions).flat_map(|it| &mut it.options) {
        option.value = Value::new(counts(option.level), 6);
    }
    for (stage, level) in framework.stages.iter_mut().zip(1..) {
        stage.from = Value::new(counts(Level::new(level)) - 1, 6);
    }
}

fn domain_seed(questions: usize) -> impl Strategy<Value = DomainSeed> {
    let target = || prop::option::weighted(0.2, 1..=4_u8);
    (0..=3_u32, target(), target(), vec(question_seed(), 1..=questions))
        .prop_map(|(weight, target, chosen, questions)| DomainSeed { weight, target, chosen, questions })
}

fn question_seed() -> impl Strategy<Value = QuestionSeed> {
    let said = prop_oneof![
        1 => Just(Said::Nothing),
        1 => Just(Said::Unknown),
        1 => Just(Said::NotApplicable),
        9 => (0..=4_u8, prop::bool::weighted(0.25)).prop_map(|(level, evidenced)| Said::Level(level, evidenced)),
    ];
    let requires = vec(prop::option::weighted(0.3, (0..20_usize, 1..=4_u8)), 4);
    (0..=3_u32, any::<bool>(), said, 1..=5_u8, 1..=5_u8, any::<bool>(), 0..=3_u8, requires).prop_map(
        |(weight, keystone, said, impact, effort, serves_goal, fits, requires)| QuestionSeed {
            weight,
            keystone,
            said,
            impact,
            effort,
            serves_goal,
            fits,
            requires,
        },
    )
}

fn build(stages: u8, seeds: &[DomainSeed]) -> Case {
    let mut answers = Answers::default();
    let mut earlier: Vec<String> = Vec::new();
    let mut domains = Vec::new();
    for (d, seed) in seeds.iter().enumerate() {
        let mut questions = Vec::new();
        for (q, seed) in seed.questions.iter().enumerate() {
            let id = format!("d{d}.q{q}");
            match seed.said {
                Said::Nothing => {}
                Said::Unknown => set(&mut answers, &id, Answer::Unknown),
                Said::NotApplicable => set(&mut answers, &id, not_applicable()),
                Said::Level(level, evidenced) => {
                    let given = Given::from(Answer::Option(option(level.min(stages))));
                    answers.given.insert(QuestionId::new(&id), Given { evidenced, ..given });
                }
            }
            questions.push(build_question(&id, stages, seed, &earlier));
            earlier.push(id);
        }
        if let Some(level) = seed.chosen {
            let stage = super::stage(level.min(stages));
            answers.targets.insert(DomainId::new(format!("d{d}")), stage);
        }
        let mut built = domain(&format!("d{d}"), questions);
        built.weight = seed.weight;
        built.target = seed.target.map(|level| Level::new(level.min(stages)));
        domains.push(built);
    }
    Case { framework: with_stages(stages, domains), answers }
}

fn build_question(id: &str, stages: u8, seed: &QuestionSeed, earlier: &[String]) -> Question {
    let mut question = with_levels(id, stages);
    question.weight = seed.weight;
    question.keystone = seed.keystone;
    for level in 1..=stages {
        question = changing(question, level, |step| {
            step.impact = seed.impact;
            step.effort = seed.effort;
            step.goals = seed.serves_goal.then(|| GoalId::new("retention")).into_iter().collect();
            step.fits = (seed.fits == 1).then(|| value("one")).into_iter().collect();
            step.unless = (seed.fits == 2).then(|| value("one")).into_iter().collect();
            if let (Some((other, to)), false) = (seed.requires[usize::from(level) - 1], earlier.is_empty()) {
                step.requires = vec![step_id(&earlier[other % earlier.len()], (to - 1) % stages + 1)];
            }
        });
    }
    question
}
