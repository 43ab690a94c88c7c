//! `stride score`: the scorecard of an answers file.

use std::fs;

use serde_json::Value;

use crate::project::{Project, check_code, text};

/// Answers every first question of a domain with its first option.
fn answers(project: &Project) -> std::path::PathBuf {
    let path = project.path("answers.json");
    let file = r#"{
  "format": 1,
  "framework": { "id": "customer-success", "version": "1.0.0", "hash": "" },
  "answers": {
    "health.score": { "option": "they-tell-us" },
    "health.risk-response": { "unknown": true }
  }
}"#;
    fs::write(&path, file).unwrap();
    path
}

#[test]
fn the_scorecard_is_the_same_every_time_and_strict_json() {
    let project = Project::new();
    let file = answers(&project);
    let score = || project.stride("score").arg(&file).args(["--format", "json"]).output().unwrap();
    let (one, two) = (score(), score());
    check_code(&one, 0);
    assert_eq!(one.stdout, two.stdout);
    let report: Value = serde_json::from_slice(&one.stdout).unwrap();
    assert_eq!(report["format"], 1);
}

#[test]
fn people_get_sentences() {
    let project = Project::new();
    let output = project.stride("score").arg(answers(&project)).output().unwrap();
    check_code(&output, 0);
    assert!(text(&output.stdout).contains("Health"), "{}", text(&output.stdout));
}

#[test]
fn a_file_that_is_not_an_answers_file_is_refused_with_its_reason() {
    let project = Project::new();
    let path = project.path("answers.json");
    fs::write(&path, "{\"format\": 7}").unwrap();
    let output = project.stride("score").arg(&path).output().unwrap();
    check_code(&output, 2);
    assert_eq!(text(&output.stdout), "");
    assert!(text(&output.stderr).contains("format 7"), "{}", text(&output.stderr));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let project = Project::new();
    let output = project.stride("score").arg(project.path("nothing.json")).output().unwrap();
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("nothing.json"), "{}", text(&output.stderr));
}
