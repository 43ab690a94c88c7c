//! Random answers files, each on one line: what teams say, and whatever a file may hold besides.

use crate::random::Random;
use maturity::{Choice, Framework, Level, Question};
use serde_json::{Map, Value, json};

/// Texts that are easily changed on the way: quotes, controls, line ends that are not `\n`, characters outside the BMP.
const TEXTS: [&str; 6] = [
    "",
    "As agreed in March.",
    "\"Quoted\" \\ and\ttabbed\r\n",
    "naïve – 名前 😀",
    "\u{2028}\u{2029}\u{feff}",
    "\u{0}\u{1f}\u{7f}",
];

/// Everything that a file may say: each state of an answer, notes, evidence, earlier and unknown ids, profile, goals and
/// targets; one in thirty is spoiled, to be refused.
pub fn any(framework: &Framework, random: &mut Random) -> String {
    let habit = Habit::any(framework, random);
    let mut answers = Map::new();
    for (_, question) in framework.questions() {
        if let Some(entry) = entry(framework, question, &habit, random) {
            let id = random.pick(&question.aliases).filter(|_| habit.is_old).unwrap_or(&question.id);
            answers.insert(id.to_string(), entry);
        }
    }
    if random.chance(10) {
        answers.insert(format!("gone.q{}", random.below(3)), json!({"option": "whatever", "note": text(random)}));
    }
    let mut file = file(framework, &answers, random);
    file["targets"] = targets(framework, random);
    if random.chance(10) {
        file["profile"]["gone"] = "whatever".into();
        file["goals"] = json!(["gone", "gone"]);
    }
    if random.chance(50) {
        file["taken_at"] = "2026-01-31T09:00:00Z".into();
    }
    if random.below(30) == 0 { spoil(file, random) } else { file.to_string() }
}

/// What a team says that answers all questions: around one level, now and then unsure.
pub fn team(framework: &Framework, random: &mut Random) -> String {
    let habit = Habit { blank: 0, unknown: 5, not_applicable: 3, ..Habit::any(framework, random) };
    let habit = Habit { note: 0, is_old: false, ..habit };
    let questions = framework.questions().map(|(_, question)| question);
    let entries = questions.filter_map(|question| {
        let entry = entry(framework, question, &habit, random)?;
        Some((question.id.to_string(), entry))
    });
    let answers = entries.collect();
    file(framework, &answers, random).to_string()
}

/// How one visitor answers: shares in percent, and the level around which the options lie.
struct Habit {
    blank: usize,
    unknown: usize,
    not_applicable: usize,
    note: usize,
    level: usize,
    spread: usize,
    is_old: bool,
}

impl Habit {
    fn any(framework: &Framework, random: &mut Random) -> Self {
        let top = usize::from(framework.top().get());
        let share = [0, 0, 5, 20, 60][random.below(5)];
        Self {
            blank: share,
            unknown: [0, 0, 5, 20, 60][random.below(5)],
            not_applicable: [0, 0, 5, 20, 60][random.below(5)],
            note: 10,
            level: random.within(0, top),
            spread: random.within(0, top),
            is_old: random.chance(20),
        }
    }
}

/// What is said to one question; nothing where it stays blank.
fn entry(framework: &Framework, question: &Question, habit: &Habit, random: &mut Random) -> Option<Value> {
    if random.chance(habit.blank) {
        return None;
    }
    let mut entry = match random.pick(&framework.na_reasons).filter(|_| random.chance(habit.not_applicable)) {
        Some(reason) => json!({"na": reason.id.as_str()}),
        None if random.chance(habit.unknown) => json!({"unknown": true}),
        None => json!({"option": option(framework, question, habit, random)?.id.as_str()}),
    };
    if entry.get("option").is_some() && random.chance(habit.note) {
        entry["evidenced"] = true.into();
    }
    for key in ["note", "evidence"] {
        if random.chance(habit.note) {
            entry[key] = text(random).into();
        }
    }
    Some(entry)
}

fn option<'a>(framework: &Framework, question: &'a Question, habit: &Habit, random: &mut Random) -> Option<&'a Choice> {
    let top = usize::from(framework.top().get());
    let level = random.within(habit.level.saturating_sub(habit.spread), (habit.level + habit.spread).min(top));
    let nearest = |option: &&Choice| usize::from(option.level.get()).abs_diff(level);
    question.options.iter().min_by_key(nearest)
}

/// A file with these answers and some profile and goals.
fn file(framework: &Framework, answers: &Map<String, Value>, random: &mut Random) -> Value {
    let mut profile = json!({});
    for question in &framework.profile {
        if let Some(option) = random.pick(&question.options).filter(|_| random.chance(60)) {
            profile[question.id.as_str()] = option.id.as_str().into();
        }
    }
    let goals = framework.goals.iter().filter(|_| random.chance(30));
    json!({
        "format": 1,
        "framework": {"id": framework.id, "version": framework.version, "hash": framework.hash},
        "answers": answers,
        "profile": profile,
        "goals": goals.map(|goal| goal.id.as_str()).collect::<Vec<_>>(),
        "targets": {},
    })
}

fn targets(framework: &Framework, random: &mut Random) -> Value {
    let levels: Vec<Level> = framework.levels().collect();
    let mut targets = json!({});
    for domain in &framework.domains {
        let stage = random.pick(&levels).filter(|_| random.chance(20)).and_then(|level| framework.stage(*level));
        if let Some(stage) = stage {
            targets[domain.id.as_str()] = stage.id.as_str().into();
        }
    }
    targets
}

fn text(random: &mut Random) -> &'static str {
    random.pick(&TEXTS).copied().unwrap_or_default()
}

/// The file with something in it that no file may have.
fn spoil(mut file: Value, random: &mut Random) -> String {
    match random.below(8) {
        0 => file["framework"]["id"] = "another".into(),
        1 => file["answers"]["gone.q"] = json!({"option": "a", "unknown": true}),
        2 => file["targets"]["gone"] = "no-such-stage".into(),
        3 => file["format"] = [json!(2), json!(u64::MAX), json!(-1), json!(1.5e300)][random.below(4)].clone(),
        4 => file["goals"] = json!([1]),
        5 => file["taken_at"] = "x".repeat(201).into(),
        6 => return file.to_string().replacen("\"answers\"", "\"n\":\"\\ud800\",\"answers\"", 1),
        _ => {
            let text = file.to_string();
            return text.chars().take(random.below(text.len())).collect();
        }
    }
    file.to_string()
}
