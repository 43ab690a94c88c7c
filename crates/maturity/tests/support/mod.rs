//! Small frameworks and answers, built in a line: Crawl, Walk and Run, options `l0` to `l3`, weights of 1.

pub mod panel;
pub mod random;
pub mod seeded;
pub mod table;

use maturity::{
    Answer, Answers, Choice, Domain, DomainId, Fraction, Framework, Goal, GoalId, Level, Method, NaReason, OptionId,
    PointWeights, ProfileOption, ProfileQuestion, ProfileQuestionId, ProfileValue, Question, QuestionId, ReasonId,
    Role, RoleId, Scoring, Stage, StageId, Step, StepId, ValueId,
};

/// So many cases of a property that is tried without proptest; the environment's `PROPTEST_CASES` in their place, as there.
pub fn cases(cases: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases)
}

pub const STAGES: [&str; 6] = ["crawl", "walk", "run", "leap", "fly", "soar"];

/// A framework of three stages with the default rules.
pub fn framework(domains: Vec<Domain>) -> Framework {
    with_stages(3, domains)
}

/// A framework of 2 to 6 stages with the default rules.
pub fn with_stages(stages: u8, domains: Vec<Domain>) -> Framework {
    let stages = STAGES.iter().take(usize::from(stages));
    Framework {
        id: "small".to_owned(),
        version: "1".to_owned(),
        hash: "0123456789abcdef".to_owned(),
        title: "Small".to_owned(),
        stages: stages.map(|id| Stage { id: StageId::new(*id), title: (*id).to_uppercase(), from: None }).collect(),
        scoring: Scoring {
            method: Method::Staged,
            question_share: fraction("2/3"),
            domain_quorum: fraction("3/4"),
            min_coverage: fraction("2/3"),
            max_lag: 1,
            k_anonymity: 5,
            points: PointWeights::default(),
        },
        domains,
        goals: vec![Goal { id: GoalId::new("retention"), title: "Keep customers".to_owned() }],
        profile: vec![ProfileQuestion {
            id: ProfileQuestionId::new("team"),
            text: "How many are you?".to_owned(),
            options: vec![profile_option("one", "One"), profile_option("many", "Many")],
        }],
        roles: vec![Role { id: RoleId::new("lead"), title: "Lead".to_owned() }],
        na_reasons: vec![NaReason { id: ReasonId::new("no-such-customers"), text: "No such customers".to_owned() }],
    }
}

pub fn fraction(text: &str) -> Fraction {
    text.parse().expect("a fraction in a test")
}

/// A domain of weight 1.
pub fn domain(id: &str, questions: Vec<Question>) -> Domain {
    Domain { id: DomainId::new(id), title: id.to_owned(), weight: 1, target: None, questions }
}

/// A question of weight 1 with an option and a step for each of three stages.
pub fn question(id: &str) -> Question {
    with_levels(id, 3)
}

pub fn keystone(id: &str) -> Question {
    Question { keystone: true, ..question(id) }
}

pub fn weighing(weight: u32, question: Question) -> Question {
    Question { weight, ..question }
}

pub fn with_levels(id: &str, levels: u8) -> Question {
    Question {
        id: QuestionId::new(id),
        aliases: Vec::new(),
        text: id.to_owned(),
        help: None,
        keystone: false,
        weight: 1,
        options: (0..=levels).map(choice).collect(),
        steps: (1..=levels).map(|level| step(id, level)).collect(),
    }
}

/// Takes out the options of these levels, as long as two are left, and the steps that lead to none but the lowest.
pub fn leave_out(question: &mut Question, is_left_out: impl Fn(Level) -> bool) {
    for level in question.options.iter().map(|option| option.level).collect::<Vec<_>>() {
        if is_left_out(level) && question.options.len() > 2 {
            question.options.retain(|option| option.level != level);
        }
    }
    let above_lowest: Vec<Level> = question.options.iter().skip(1).map(|option| option.level).collect();
    question.steps.retain(|step| above_lowest.contains(&step.level));
}

fn profile_option(id: &str, text: &str) -> ProfileOption {
    ProfileOption { id: ValueId::new(id), text: text.to_owned(), parallel: None }
}

fn choice(level: u8) -> Choice {
    Choice { id: option(level), level: Level::new(level), value: None, text: format!("At level {level}") }
}

fn step(question: &str, level: u8) -> Step {
    Step {
        id: step_id(question, level),
        level: Level::new(level),
        action: "Do it".to_owned(),
        first_move: "Begin".to_owned(),
        impact: 3,
        effort: 1,
        weeks: 4,
        owner: RoleId::new("lead"),
        requires: Vec::new(),
        playbook: None,
        metrics: Vec::new(),
        goals: Vec::new(),
        fits: Vec::new(),
        unless: Vec::new(),
    }
}

pub fn step_id(question: &str, level: u8) -> StepId {
    StepId::of(&QuestionId::new(question), &stage(level))
}

pub fn option(level: u8) -> OptionId {
    OptionId::new(format!("l{level}"))
}

/// The id of the stage of a level from 1.
pub fn stage(level: u8) -> StageId {
    StageId::new(STAGES[usize::from(level) - 1])
}

pub fn value(value: &str) -> ProfileValue {
    ProfileValue { question: ProfileQuestionId::new("team"), value: ValueId::new(value) }
}

/// The question with its step to `level` changed.
pub fn changing(mut question: Question, level: u8, change: impl Fn(&mut Step)) -> Question {
    change(&mut question.steps[usize::from(level) - 1]);
    question
}

/// Answers by level: `answers(&[("health.score", 2)])`.
pub fn answers(levels: &[(&str, u8)]) -> Answers {
    let mut answers = Answers::default();
    for (id, level) in levels {
        set(&mut answers, id, Answer::Option(option(*level)));
    }
    answers
}

pub fn set(answers: &mut Answers, id: &str, answer: Answer) {
    answers.given.insert(QuestionId::new(id), answer.into());
}

pub fn not_applicable() -> Answer {
    Answer::NotApplicable(ReasonId::new("no-such-customers"))
}

/// The ids as text, to be compared with literals.
pub fn texts<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
