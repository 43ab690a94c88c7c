//! What the README says of the framework that ships, counted again; and that nothing is missing in it.

use std::fs;

use content::Library;
use stride_tests::{shipped, wasm_module};

#[test]
fn the_readme_counts_what_ships() {
    let library = shipped::library(wasm_module::workspace()).expect("the files of the project");
    let readme = fs::read_to_string(wasm_module::workspace().join("README.md")).expect("the README");
    let section = readme.split("## The framework that ships").nth(1).expect("a section about the framework");
    let rows = section.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let rows: Vec<(String, String)> = rows.skip(2).map(row).collect();
    assert_eq!(rows, counts(&library).map(|(count, what)| (count.to_string(), what.to_owned())));
}

#[test]
fn every_domain_has_steps_playbooks_metrics_and_principles_at_every_stage() {
    let library = shipped::library(wasm_module::workspace()).expect("the files of the project");
    let cells = content::coverage::coverage(&library);
    assert_eq!(cells.len(), library.domains.len() * library.stages.len());
    let gaps: Vec<_> = cells.into_iter().filter(content::coverage::Cell::has_gap).collect();
    assert_eq!(gaps, []);
}

fn row(line: &str) -> (String, String) {
    let mut cells = line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned());
    (cells.next().unwrap_or_default(), cells.next().unwrap_or_default())
}

fn counts(library: &Library) -> [(usize, &'static str); 16] {
    let questions = || library.framework.questions().map(|(_, question)| question);
    let templates = library.playbooks.iter().map(|playbook| playbook.templates.len());
    let benchmarks = library.metrics.iter().map(|metric| metric.benchmarks.len());
    [
        (library.domains.len(), "domains"),
        (library.stages.len(), "stages"),
        (questions().count(), "questions"),
        (questions().map(|question| question.options.len()).sum(), "options"),
        (questions().map(|question| question.steps.len()).sum(), "steps"),
        (library.principles.len(), "principles"),
        (library.playbooks.len(), "playbooks"),
        (templates.sum(), "templates to copy"),
        (library.metrics.len(), "metrics"),
        (benchmarks.sum(), "benchmarks with source, year and sample"),
        (library.transitions.len(), "transitions"),
        (library.journey_phases.len(), "journey phases"),
        (library.operating_model.iter().map(|model| model.touch_models.len()).sum(), "touch models"),
        (library.health_score.iter().map(|score| score.parts.len()).sum(), "parts of a health score"),
        (library.articles.len(), "articles"),
        (library.glossary.len(), "glossary terms"),
    ]
}
