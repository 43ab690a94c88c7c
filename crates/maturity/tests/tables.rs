//! The tables of `tests/scoring/`: behaviour that someone who leads Customer Success can read and correct.

use crate::support::{
    changing, domain, framework, keystone, not_applicable, option, question, set, step_id,
    table::{Row, rows},
    value,
};
use maturity::{
    Action, Answer, Answers, DomainId, Framework, GoalId, Index, Label, Level, Method, ProfileQuestionId, QuestionId,
    Scorecard, Stage, ValueId, advise, score,
};

const STAGES: [&str; 4] = ["none", "Crawl", "Walk", "Run"];

/// Compares what a row expects, column by column, with what was found.
#[track_caller]
fn check(row: &Row, found: &[(&str, String)]) {
    let expected: Vec<(&str, String)> = found.iter().map(|(column, _)| (*column, row.get(column).to_owned())).collect();
    assert_eq!(found, expected, "in the row {row}");
}

#[test]
fn one_domain() {
    let ids = ["keystone", "second", "third"];
    let small = framework(vec![domain("d", vec![keystone("keystone"), question("second"), question("third")])]);
    for row in rows(include_str!("../../../tests/scoring/domain.md"), 26) {
        let mut answers = Answers::default();
        for id in ids {
            say(&mut answers, id, row.get(id));
        }
        let scorecard = score(&small, &answers);
        let domain = &scorecard.domains[0];
        let blocked = !domain.blocking_keystones.is_empty();
        check(
            &row,
            &[
                ("stage", stage(domain.stage)),
                ("index", text(domain.index.map(|index| index.low))),
                ("up to", text(domain.index.map(|index| index.high))),
                ("answers short", text(domain.distance)),
                ("kept back by its keystone", if blocked { "yes".to_owned() } else { String::new() }),
            ],
        );
    }
}

#[test]
fn the_whole() {
    let domains = ["Strategy", "Segmentation", "Journey", "Health", "Value", "Data", "Culture", "AI"];
    let eight = framework(domains.iter().map(|id| domain(id, vec![question(&format!("{id}.only"))])).collect());
    for row in rows(include_str!("../../../tests/scoring/overall.md"), 22) {
        let scorecard = score(&eight, &by_domain(&eight, &row));
        let held_back: Vec<&str> = scorecard.held_back_by.iter().map(DomainId::as_str).collect();
        check(
            &row,
            &[
                ("stage", stage(scorecard.stage)),
                ("index", text(scorecard.index.map(|index: Index| index.low))),
                ("held back by", held_back.join(", ")),
                ("answers short", text(scorecard.distance)),
            ],
        );
    }
}

#[test]
fn three_methods() {
    let domains = ["Journey", "Health", "Value", "Data"];
    let mut four = framework(domains.iter().map(|id| domain(id, vec![question(&format!("{id}.only"))])).collect());
    for row in rows(include_str!("../../../tests/scoring/methods.md"), 13) {
        let answers = by_domain(&four, &row);
        let mut by = |method| {
            four.scoring.method = method;
            score(&four, &answers)
        };
        let [staged, weakest, average] = [Method::Staged, Method::Weakest, Method::Average].map(&mut by);
        check(
            &row,
            &[
                ("staged", stage(staged.stage)),
                ("weakest", stage(weakest.stage)),
                ("average", stage(average.stage)),
                ("mean", text(average.mean)),
            ],
        );
    }
}

#[test]
fn claimed_and_evidenced() {
    let questions = |id: &&str| ["a", "b", "c"].map(|question_id| question(&format!("{id}.{question_id}"))).into();
    let four = framework(["Journey", "Health", "Value", "Data"].iter().map(|id| domain(id, questions(id))).collect());
    for row in rows(include_str!("../../../tests/scoring/evidence.md"), 9) {
        let scorecard = score(&four, &by_domain(&four, &row));
        let evidenced = scorecard.evidenced.as_ref();
        let shown = evidenced.map_or_else(String::new, |found| format!("{} of {}", found.shown, found.claimed));
        check(
            &row,
            &[
                ("claimed", stage(scorecard.stage)),
                ("evidenced", evidenced.map_or_else(String::new, |found| stage(found.stage))),
                ("shown", shown),
            ],
        );
    }
}

#[test]
fn what_a_step_is_worth() {
    for row in rows(include_str!("../../../tests/scoring/advice.md"), 15) {
        let (framework, answers) = calling_for(&row);
        let scorecard = score(&framework, &answers);
        let plan = advise(&framework, &answers, &scorecard);
        let action = plan.actions.iter().find(|action| action.question.as_str() == "d.step").expect("it is advised");
        check(&row, &facts(&scorecard, action));
        check(&row, &[("sum", sum(action)), ("points", action.points.total.to_string()), ("labels", labels(action))]);
    }
}

/// A framework and answers in which the step of `d.step` is as the row says. Domain `d` holds the whole back, or another
/// domain does while `d` is on its way to Run.
fn calling_for(row: &Row) -> (Framework, Answers) {
    let yes = |column: &str| row.get(column) == "yes";
    let number = |column: &str| row.get(column).parse::<u8>().expect("a number");
    let done = if yes("holds back") { 1 } else { 3 };
    let (step, other) = if yes("holds back") { (0, 0) } else { (4 - number("missing") - 1, 2) };
    let mut measured = changing(question("d.step"), step + 1, |step| {
        step.impact = number("impact");
        step.effort = number("effort");
        step.goals = vec![GoalId::new("retention")];
        step.fits = if row.get("profile") == "fits" { vec![value("one")] } else { Vec::new() };
        step.unless = if row.get("profile") == "ill-suited" { vec![value("one")] } else { Vec::new() };
    });
    measured.weight = 1;
    let mut answers = crate::support::answers(&[
        ("a.only", 3),
        ("b.only", 3),
        ("e.only", if yes("holds back") { 3 } else { 0 }),
        ("d.step", step),
        ("d.second", if yes("completes") { done } else { other }),
        ("d.third", other),
    ]);
    let unlocked: Vec<_> = (0..number("unlocks")).map(|place| format!("h.q{place}")).collect();
    for id in &unlocked {
        set(&mut answers, id, Answer::Option(option(2)));
    }
    let needing = |id: &String| changing(question(id), 3, |needs| needs.requires = vec![step_id("d.step", step + 1)]);
    let mut domains = vec![
        domain("a", vec![question("a.only")]),
        domain("b", vec![question("b.only")]),
        domain("e", vec![question("e.only")]),
        domain("d", vec![measured, question("d.second"), question("d.third")]),
    ];
    domains.extend((!unlocked.is_empty()).then(|| domain("h", unlocked.iter().map(needing).collect())));
    answers.goals = yes("goal").then(|| GoalId::new("retention")).into_iter().collect();
    answers.profile.insert(ProfileQuestionId::new("team"), ValueId::new("one"));
    (framework(domains), answers)
}

/// What the row says of the step, as the engine found it.
fn facts(scorecard: &Scorecard, action: &Action) -> Vec<(&'static str, String)> {
    use maturity::PointReason as Reason;
    let has = |wanted: fn(&Reason) -> bool| action.points.terms.iter().any(|(reason, _)| wanted(reason));
    let yes = |is: bool| if is { "yes".to_owned() } else { "no".to_owned() };
    assert!(scorecard.next.is_some());
    vec![
        ("holds back", yes(has(|reason| matches!(reason, Reason::HoldsBack(_))))),
        ("completes", yes(has(|reason| matches!(reason, Reason::CompletesStage(_))))),
        ("unlocks", action.unlocks.len().to_string()),
        ("goal", yes(has(|reason| matches!(reason, Reason::ServesGoal)))),
    ]
}

/// The points of each reason, with their signs.
fn sum(action: &Action) -> String {
    let mut sum = String::new();
    for (place, (_, points)) in action.points.terms.iter().enumerate() {
        let sign = if *points < 0 { " − " } else { " + " };
        sum.push_str(if place == 0 { "" } else { sign });
        sum.push_str(&points.unsigned_abs().to_string());
    }
    sum
}

fn labels(action: &Action) -> String {
    let name = |label: &Label| match label {
        Label::QuickWin => "Quick win",
        Label::Foundation => "Foundation",
        Label::BigBet => "Big bet",
    };
    action.labels.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Every question of a domain answered with what the domain's cell says; `!` says that it could be shown.
fn by_domain(framework: &Framework, row: &Row) -> Answers {
    let mut answers = Answers::default();
    for (domain, question) in framework.questions() {
        let cell = row.get(domain.id.as_str());
        say(&mut answers, question.id.as_str(), cell.trim_end_matches('!'));
        if let Some(given) = answers.given.get_mut(&QuestionId::new(question.id.as_str())) {
            given.evidenced = cell.ends_with('!');
        }
    }
    answers
}

fn say(answers: &mut Answers, id: &str, cell: &str) {
    match cell {
        "" => {}
        "?" => set(answers, id, Answer::Unknown),
        "–" => set(answers, id, not_applicable()),
        stage => {
            let level = STAGES.iter().zip(0..).find(|(name, _)| **name == stage).expect("a stage").1;
            set(answers, id, Answer::Option(option(level)));
        }
    }
}

fn stage(level: Option<Level>) -> String {
    match level {
        None => "not scored".to_owned(),
        Some(Level::ZERO) => "starting out".to_owned(),
        Some(level) => STAGES[usize::from(level.get())].to_owned(),
    }
}

fn text<T: ToString>(number: Option<T>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

#[test]
fn the_stages_of_the_tables_are_those_of_the_small_framework() {
    let titles: Vec<String> = framework(Vec::new()).stages.iter().map(|stage: &Stage| stage.title.clone()).collect();
    assert_eq!(titles, STAGES[1..].iter().map(|stage| stage.to_uppercase()).collect::<Vec<_>>());
}
