//! The report as Markdown.

use crate::scene::{blank, done, mixed};
use export::Kind;

/// The lines below a heading, up to the next one of its level.
fn section<'a>(text: &'a str, heading: &str) -> Vec<&'a str> {
    let level = heading.chars().take_while(|letter| *letter == '#').count();
    let ends = |line: &&str| line.starts_with('#') && line.chars().take_while(|letter| *letter == '#').count() <= level;
    let mut lines = text.lines().skip_while(|line| *line != heading);
    assert!(lines.next().is_some(), "no {heading} in\n{text}");
    lines.take_while(|line| !ends(line)).filter(|line| !line.is_empty()).collect()
}

#[test]
fn it_begins_with_what_a_board_wants_to_know() {
    let text = mixed().text(Kind::Markdown);
    let first: Vec<&str> = text.lines().filter(|line| !line.is_empty()).take(10).collect();
    assert_eq!(
        first,
        [
            "# Bakery: maturity assessment",
            "January 31, 2026",
            "**You are starting out, two answers short of Dough**",
            "Two of three domains have reached Dough; Shop & guests holds the company back.",
            "- **Stage:** Starting out",
            "- **Held back by:** Shop & guests",
            "- **Index:** 39, up to 55",
            "- **Stage that you could show:** Starting out (1 of 2 claims)",
            "- **Answered:** 6 of 6 answered, 1 of them “We don’t know”",
            "## Where each domain stands",
        ]
    );
}

#[test]
fn domains_are_a_table_with_the_best_first() {
    let text = mixed().text(Kind::Markdown);
    let table = section(&text, "## Where each domain stands");
    assert_eq!(table[0], "| Domain | Index | Stage | Target | To the next stage | Evidenced |");
    assert!(table[2].starts_with("| Flour & grain | 83 | Loaf | Feast | 1 answer short of Feast |"), "{}", table[2]);
    assert_eq!(table.len(), 2 + 3 + 1);
}

#[test]
fn every_action_has_its_sum_and_its_first_move() {
    let scene = mixed();
    let text = scene.text(Kind::Markdown);
    let actions = section(&text, "## What to do first");
    let titles = actions.iter().filter(|line| line.starts_with("### ")).count();
    assert_eq!(titles, scene.report.plan.actions.len());
    for action in &scene.report.plan.actions {
        assert!(actions.iter().any(|line| line.ends_with(&format!(" = {}", action.points.total).replace('-', "−"))));
    }
    assert!(actions.contains(&"- Playbook: [Clean the oven](<https://bread.example/site/playbooks/clean-oven/>)"));
}

#[test]
fn the_path_is_laid_into_now_next_and_later() {
    let scene = mixed();
    let text = scene.text(Kind::Markdown);
    let schedule = scene.report.schedule.as_ref().expect("there is a next stage");
    let path = section(&text, "## The shortest path");
    let steps = path.iter().filter(|line| line.starts_with("- ")).count();
    assert_eq!(steps, schedule.now.len() + schedule.next.len() + schedule.later.len());
    assert!(path[0].ends_with("No set of steps takes less effort."), "{}", path[0]);
}

#[test]
fn what_people_wrote_is_shown_and_is_no_markup() {
    let text = mixed().text(Kind::Markdown);
    assert!(text.contains("  - Note: \\=HYPERLINK(\"https://evil.example\")"), "{text}");
    assert!(text.contains("  - Note: \\<b\\>\\*rota\\* \\| here\\</b\\>"), "{text}");
    assert!(text.contains("  - Evidence: https://mill.example/log"));
}

#[test]
fn at_the_end_of_the_way_it_says_what_to_hold() {
    let text = done().text(Kind::Markdown);
    assert!(text.contains("## Hold what you have\n"));
    assert!(!text.contains("## What to do first"));
    assert!(!text.contains("## The shortest path"));
    assert!(text.contains("Doesn’t apply to us: Another reason"));
}

#[test]
fn without_answers_it_says_so_and_still_lists_the_questions() {
    let text = blank().text(Kind::Markdown);
    assert!(text.contains("**Not enough answers for a result yet**"));
    assert_eq!(text.matches("Not answered").count(), 6);
}

#[test]
fn an_ampersand_that_would_name_a_letter_is_an_ampersand() {
    let mut scene = mixed();
    scene.bundle.framework.title = "Bread &lt; butter & jam".to_owned();
    assert!(scene.text(Kind::Markdown).starts_with("# Bread &amp;lt; butter & jam: maturity assessment"));
}
