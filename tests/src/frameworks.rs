//! Random small frameworks, written as assessment bundles: other counts of stages, other weights, other rules than ours.

use crate::random::Random;
use serde_json::{Value, json};

const STAGES: [&str; 6] = ["crawl", "walk", "run", "leap", "fly", "soar"];
const METHODS: [&str; 4] = ["staged", "staged", "weakest", "average"];
const SHARES: [&str; 6] = ["0/1", "1/3", "1/2", "2/3", "3/4", "1/1"];
const NAMES: [&str; 4] = ["Plain", "Ärzte & Söhne", "\"Quoted\" \\ tabbed\t", "名前 😀"];

/// A framework of 2 to 6 stages, 2 to 6 domains and 1 to 5 questions in each, as the JSON of a bundle on one line.
pub fn bundle(random: &mut Random) -> String {
    let stages = random.within(2, STAGES.len());
    let mut earlier = Vec::new();
    let mut domains: Vec<Value> =
        (0..random.within(2, 6)).map(|number| domain(random, number, stages, &mut earlier)).collect();
    let method = random.pick(&METHODS).copied().unwrap_or_default();
    if method == "average" && random.chance(50) {
        domains.iter_mut().for_each(give_values);
    }
    let framework = json!({
        "id": "random",
        "version": "1.0.0",
        "hash": "0123456789abcdef",
        "title": name(random),
        "stages": STAGES[..stages].iter().map(|id| json!({"id": id, "title": name(random)})).collect::<Vec<_>>(),
        "scoring": scoring(random, method),
        "domains": domains,
        "goals": [["growth", "Grow"], ["retention", "Keep customers"]],
        "profile": [
            {"id": "team", "text": "How many are you?", "options": [
                {"id": "one", "text": "One", "parallel": 1},
                {"id": "many", "text": "Many", "parallel": 4},
            ]},
            {"id": "motion", "text": "How do you sell?", "options": [
                {"id": "self-serve", "text": "Alone"},
                {"id": "sales", "text": "With people"},
            ]},
        ],
        "roles": [["lead", name(random)]],
        "na_reasons": [["no-such-customers", "No such customers"], ["by-partner", "A partner does it"]],
    });
    json!({"format": 1, "framework": framework, "pages": {}}).to_string()
}

/// Options count in quarters, a little more than their level.
fn give_values(domain: &mut Value) {
    for question in domain["questions"].as_array_mut().into_iter().flatten() {
        for (option, level) in question["options"].as_array_mut().into_iter().flatten().zip(0..) {
            option["value"] = format!("{}/4", level * 5).into();
        }
    }
}

fn scoring(random: &mut Random, method: &str) -> Value {
    let mut share = || random.pick(&SHARES).copied().unwrap_or_default();
    let (question_share, domain_quorum, min_coverage) = (share(), share(), share());
    let mut points = json!({});
    for name in ["holds_back", "completes_stage", "per_missing_level", "per_impact", "per_unlock", "unlock_cap"]
        .into_iter()
        .chain(["serves_goal", "fits", "ill_suited", "per_effort"])
    {
        let most = if random.chance(5) { usize::from(u16::MAX) } else { 30 };
        points[name] = random.within(0, most).into();
    }
    json!({
        "method": method,
        "k_anonymity": 5,
        "question_share": question_share,
        "domain_quorum": domain_quorum,
        "min_coverage": min_coverage,
        "max_lag": random.within(0, 3),
        "points": points,
    })
}

/// Appends the ids of its questions to `earlier`: what a step requires is a step of one of those.
fn domain(random: &mut Random, number: usize, stages: usize, earlier: &mut Vec<String>) -> Value {
    let mut questions = Vec::new();
    for place in 0..random.within(1, 5) {
        let id = format!("d{number}.q{place}");
        questions.push(question(random, &id, stages, earlier));
        earlier.push(id);
    }
    let mut domain = json!({
        "id": format!("d{number}"),
        "title": name(random),
        "weight": weight(random),
        "questions": questions,
    });
    if random.chance(20) {
        domain["target"] = random.within(1, stages).into();
    }
    domain
}

fn question(random: &mut Random, id: &str, stages: usize, earlier: &[String]) -> Value {
    json!({
        "id": id,
        "aliases": if random.chance(20) { vec![format!("old.{id}")] } else { Vec::new() },
        "text": name(random),
        "keystone": random.chance(25),
        "weight": weight(random),
        "options": (0..=stages)
            .map(|level| json!({"id": format!("l{level}"), "level": level, "text": name(random)}))
            .collect::<Vec<_>>(),
        "steps": (0..stages).map(|level| step(random, id, level, stages, earlier)).collect::<Vec<_>>(),
    })
}

fn step(random: &mut Random, question: &str, level: usize, stages: usize, earlier: &[String]) -> Value {
    let goals: Vec<&str> = ["growth", "retention"].into_iter().filter(|_| random.chance(30)).collect();
    let mut step = json!({
        "id": format!("{question}@{}", STAGES[level]),
        "level": level + 1,
        "action": name(random),
        "first_move": name(random),
        "impact": random.within(1, 5),
        "effort": random.within(1, 5),
        "weeks": random.within(1, 26),
        "owner": "lead",
        "goals": goals,
        "fits": some_values(random),
        "unless": some_values(random),
    });
    if random.chance(30) {
        let required = random.pick(earlier).map(|other| format!("{other}@{}", STAGES[random.below(stages)]));
        step["requires"] = required.into_iter().collect::<Vec<_>>().into();
    }
    step
}

fn some_values(random: &mut Random) -> Vec<[&'static str; 2]> {
    let all = [["team", "one"], ["team", "many"], ["motion", "self-serve"], ["motion", "sales"]];
    all.into_iter().filter(|_| random.chance(12)).collect()
}

/// Mostly small, sometimes nothing, sometimes as large as it can be.
fn weight(random: &mut Random) -> u32 {
    match random.below(20) {
        0 => 0,
        1 => u32::MAX,
        more => u32::try_from(more % 4 + 1).unwrap_or(1),
    }
}

fn name(random: &mut Random) -> &'static str {
    random.pick(&NAMES).copied().unwrap_or_default()
}
