//! A small framework to test with: a bakery's, three domains of two questions, so that nothing rests on our own content.

use maturity::cross_check::{Benchmark, Exposure};
use maturity::wire::bundle::{Bundle, Page};
use maturity::{
    Choice, Domain, DomainId, Figure, FigureUnit, Fraction, Framework, Goal, GoalId, Level, Method, MetricId, NaReason,
    OptionId, OutcomeMetric, Outcomes, PlaybookId, PointWeights, ProfileOption, ProfileQuestion, ProfileQuestionId,
    ProfileValue, Question, QuestionId, ReasonId, Role, RoleId, Scoring, Stage, StageId, Step, StepId, ValueId,
};

const STAGES: [(&str, &str); 3] = [("dough", "Dough"), ("loaf", "Loaf"), ("feast", "Feast")];

/// Domain, and its questions with their four options.
type Row = (&'static str, &'static str, [(&'static str, &'static str, [&'static str; 4]); 2]);

const DOMAINS: [Row; 3] = [
    (
        "flour",
        "Flour & grain",
        [
            ("store", "Where is the flour kept?", ["Anywhere", "On a shelf", "In a dry store", "In a measured silo"]),
            ("miller", "Who chooses the miller?", ["Nobody", "The baker", "A yearly tasting", "A contract with tests"]),
        ],
    ),
    (
        "oven",
        "The oven",
        [
            ("heat", "How do you know that the oven is hot?", ["By hand", "By a clock", "By a gauge", "By a log"]),
            ("care", "Who cleans the oven?", ["Nobody", "Whoever is last", "A rota", "A rota that is checked"]),
        ],
    ),
    (
        "shop",
        "Shop & guests",
        [
            ("queue", "How long do guests wait?", ["Unknown", "Guessed", "Counted", "Promised and kept"]),
            (
                "taste",
                "Who asks guests about the bread?",
                ["Nobody", "A friend", "A monthly round", "Every week, in writing"],
            ),
        ],
    ),
];

/// The framework with pages for its domains, a playbook and a metric.
pub fn bundle() -> Bundle {
    let page = |key: &str, title: &str, href: &str| {
        (key.to_owned(), Page { title: title.to_owned(), href: href.to_owned(), priorities: None })
    };
    let mut pages: std::collections::BTreeMap<_, _> = DOMAINS
        .iter()
        .map(|(id, title, _)| page(&format!("domain:{id}"), title, &format!("../domains/{id}/")))
        .collect();
    pages.extend([
        page("playbook:clean-oven", "Clean the oven", "../playbooks/clean-oven/"),
        page("metric:loaves-sold", "Loaves sold", "../metrics/loaves-sold/"),
        page("metric:wait", "Waiting time", "../metrics/wait/"),
    ]);
    for (key, priorities) in [("metric:loaves-sold", "ucc"), ("metric:wait", "lcc")] {
        if let Some(page) = pages.get_mut(key) {
            page.priorities = Some(priorities.to_owned());
        }
    }
    Bundle { pages, outcomes: outcomes(), ..Bundle::of(framework()) }
}

/// Two metrics: a share that is kept, with benchmarks for one baker and for more; and a time without any.
fn outcomes() -> Outcomes {
    let metric = |id: &str, title: &str, unit, domains: &[&str]| OutcomeMetric {
        id: MetricId::new(id),
        title: title.to_owned(),
        unit,
        lower_is_better: unit == FigureUnit::Days,
        domains: domains.iter().map(|id| DomainId::new(*id)).collect(),
        benchmarks: Vec::new(),
    };
    let benchmark = |segment: &str, value: u32, holds_for| Benchmark {
        segment: segment.to_owned(),
        from: Figure::whole(value),
        to: None,
        source: "Guild of bakers".to_owned(),
        year: 2025,
        sample: 1200,
        holds_for,
    };
    let benchmarks = vec![
        benchmark("Bakers alone", 80, vec![value("one")]),
        benchmark("Larger bakeries", 85, vec![value("more")]),
        benchmark("All bakeries", 90, Vec::new()),
    ];
    let sold = metric("loaves-sold", "Loaves sold", FigureUnit::Percent, &["flour", "oven"]);
    let exposure = Exposure {
        title: "Loaves left over".to_owned(),
        kept: sold.id.clone(),
        amount: "Loaves a year".to_owned(),
        assumptions: vec!["Nobody bakes more.".to_owned()],
    };
    let wait = metric("wait", "Waiting time", FigureUnit::Days, &["shop"]);
    Outcomes { metrics: vec![OutcomeMetric { benchmarks, ..sold }, wait], exposure: Some(exposure) }
}

fn framework() -> Framework {
    let two_thirds = Fraction::new(2, 3).expect("a fraction");
    Framework {
        id: "bakery".to_owned(),
        version: "1.0.0".to_owned(),
        hash: "0123456789abcdef".to_owned(),
        title: "Bakery".to_owned(),
        stages: STAGES
            .iter()
            .map(|(id, title)| Stage { id: StageId::new(*id), title: (*title).to_owned(), from: None })
            .collect(),
        scoring: Scoring {
            method: Method::Staged,
            question_share: two_thirds,
            domain_quorum: Fraction::new(3, 4).expect("a fraction"),
            min_coverage: two_thirds,
            max_lag: 1,
            k_anonymity: 5,
            points: PointWeights::default(),
        },
        domains: DOMAINS.iter().map(domain).collect(),
        goals: vec![
            Goal { id: GoalId::new("more-guests"), title: "More guests".to_owned() },
            Goal { id: GoalId::new("less-waste"), title: "Less waste".to_owned() },
        ],
        profile: vec![ProfileQuestion {
            id: ProfileQuestionId::new("size"),
            text: "How many bakers are you?".to_owned(),
            options: vec![profile_option("one", "One"), profile_option("more", "More")],
        }],
        roles: vec![Role { id: RoleId::new("baker"), title: "Baker".to_owned() }],
        na_reasons: vec![
            NaReason { id: ReasonId::new("too-early"), text: "We are too early for this".to_owned() },
            NaReason { id: ReasonId::new("other"), text: "Another reason".to_owned() },
        ],
    }
}

fn domain((id, title, questions): &Row) -> Domain {
    Domain {
        id: DomainId::new(*id),
        title: (*title).to_owned(),
        weight: 1,
        target: None,
        questions: questions
            .iter()
            .enumerate()
            .map(|(place, (name, text, options))| Question {
                id: QuestionId::new(format!("{id}.{name}")),
                aliases: if *name == "heat" { vec![QuestionId::new("oven.warmth")] } else { Vec::new() },
                text: (*text).to_owned(),
                help: (*name == "heat").then(|| "At six in the morning.".to_owned()),
                keystone: place == 0,
                weight: 1,
                options: options.iter().zip(0..).map(|(text, level)| option(text, level)).collect(),
                steps: (1..=3).map(|level| step(&format!("{id}.{name}"), options, level)).collect(),
            })
            .collect(),
    }
}

fn profile_option(id: &str, text: &str) -> ProfileOption {
    ProfileOption { id: ValueId::new(id), text: text.to_owned(), parallel: None }
}

fn option(text: &str, level: u8) -> Choice {
    Choice { id: OptionId::new(format!("level-{level}")), level: Level::new(level), value: None, text: text.to_owned() }
}

fn step(question: &str, options: &[&str; 4], level: u8) -> Step {
    let stage = StageId::new(STAGES[usize::from(level) - 1].0);
    let number = |spread: u8| 1 + (level + u8::try_from(question.len()).unwrap_or(0) * spread) % 5;
    let needs_store = question == "oven.heat" && level == 2;
    Step {
        id: StepId::of(&QuestionId::new(question), &stage),
        level: Level::new(level),
        action: format!("Bring {question} to: {}", options[usize::from(level)]),
        first_move: "On Monday, bake one loaf and look at it together.".to_owned(),
        impact: number(3),
        effort: number(2),
        weeks: u16::from(level) * 2,
        owner: RoleId::new("baker"),
        requires: if needs_store { vec![StepId::new("flour.store@loaf")] } else { Vec::new() },
        playbook: (question == "oven.care").then(|| PlaybookId::new("clean-oven")),
        metrics: vec![MetricId::new("loaves-sold"), MetricId::new("wait")],
        goals: vec![GoalId::new(if question.starts_with("shop") { "more-guests" } else { "less-waste" })],
        fits: if level == 1 { vec![value("one")] } else { Vec::new() },
        unless: if question == "flour.miller" { vec![value("one")] } else { Vec::new() },
    }
}

fn value(value: &str) -> ProfileValue {
    ProfileValue { question: ProfileQuestionId::new("size"), value: ValueId::new(value) }
}
