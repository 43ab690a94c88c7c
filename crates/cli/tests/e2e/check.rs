//! `stride check`: its exit codes, and what it can be asked beside the content itself.

use serde_json::{Value, json};

use crate::project::{Project, check_code, text};

/// A playbook that nothing leads to.
pub const SPARE: &str = "---
title: Spare
objective: Nothing.
stage: crawl
weeks: 2
effort: 2
owner: cs-leader
---
Rest.
";

const FRAMEWORK: &str = "format: 1
id: small
version: 1.0.0
title: Small
summary: As small as can be.
stages:
  - {id: low, title: Low, summary: Begun.}
  - {id: high, title: High, summary: Done.}
roles:
  - {id: lead, title: Lead}
";
const DOMAIN: &str = "---
title: Care
summary: Care for all.
order: 1
stages: {low: Some., high: All.}
---
Text.
";
const QUESTIONS: &str = "questions:
  - id: care.calls
    text: Do you call?
    options:
      - {id: none, level: 0, text: No calls}
      - {id: some, level: 1, text: Some calls}
      - {id: all, level: 2, text: All calls}
    steps:
      low: {action: Call one, first_move: Call., impact: 3, effort: 1, weeks: 1, owner: lead, playbook: desk}
      high: {action: Call all, first_move: List., impact: 3, effort: 1, weeks: 1, owner: lead, playbook: desk}
";
const DESK: &str = "---
title: Desk
objective: A desk.
stage: low
weeks: 2
effort: 2
owner: lead
---
Sit.
";
const METRIC: &str = "---
title: Calls
category: care
summary: Calls.
unit: count
direction: higher
formula: calls
inputs: [{id: calls, title: Calls, unit: count, min: 0, example: 5}]
result: 5
moved_by: [care.calls@low, care.calls@high]
stages:
  low: {priority: core, why: It counts.}
  high: {priority: useful, why: It counts.}
---
Text.
";
const PRINCIPLE: &str = "---\ntitle: Near\nsummary: Near.\norder: 1\nwhy: Near.\nstages: {low: L., high: H.}\ndomains: [care]\n---\nText.\n";

/// One domain at two stages, and nothing but steps and a playbook for the first.
fn small() -> Project {
    Project::of(&[
        ("content/framework.yaml", FRAMEWORK),
        ("content/domains/care/domain.md", DOMAIN),
        ("content/domains/care/questions.yaml", QUESTIONS),
        ("content/playbooks/desk.md", DESK),
    ])
}

/// The same, with something of every kind in each cell.
fn covered() -> Project {
    let project = small();
    project.write("content/playbooks/all.md", &DESK.replace("low", "high").replace("owner", "domains: [care]\nowner"));
    project.write("content/playbooks/desk.md", &DESK.replace("Sit.", "Sit, then [more](playbook:all)."));
    project.write("content/metrics/calls.md", METRIC);
    project.write("content/principles/near.md", PRINCIPLE);
    project
}

#[test]
fn clean_content_a_warning_and_content_that_is_not_there_end_in_three_ways() {
    check_code(&small().stride("check").output().unwrap(), 0);
    let project = small();
    project.write("content/playbooks/spare.md", &DESK.replace("Desk", "Spare"));
    let output = project.stride("check").output().unwrap();
    check_code(&output, 1);
    assert!(text(&output.stderr).contains("warning[unused-playbook]"), "{}", text(&output.stderr));
    check_code(&Project::of(&[]).stride("check").output().unwrap(), 2);
}

#[test]
fn a_build_goes_on_with_warnings_and_shows_them() {
    let project = small();
    project.write("content/playbooks/spare.md", &DESK.replace("Desk", "Spare"));
    let output = project.build();
    check_code(&output, 0);
    assert!(text(&output.stderr).contains("warning[unused-playbook]"), "{}", text(&output.stderr));
    assert!(project.out().join("playbooks/spare.html").is_file());
}

#[test]
fn an_icon_is_the_themes_or_the_projects_own() {
    let project = small();
    project.write("content/domains/care/domain.md", &DOMAIN.replace("order: 1", "order: 1\nicon: pulse"));
    check_code(&project.stride("check").output().unwrap(), 0);
    project.write("content/domains/care/domain.md", &DOMAIN.replace("order: 1", "order: 1\nicon: anchor"));
    let output = project.stride("check").output().unwrap();
    check_code(&output, 1);
    assert!(text(&output.stderr).contains("error[unknown-icon]"), "{}", text(&output.stderr));
    project.write("site/icons/anchor.svg", "<svg></svg>");
    check_code(&project.stride("check").output().unwrap(), 0);
}

#[test]
fn how_old_a_benchmark_is_depends_on_the_day_that_is_said() {
    let project = covered();
    let benchmark = "result: 5\nbenchmarks: [{value: 5, segment: All, source: Us, year: 2020, sample: 9}]";
    project.write("content/metrics/calls.md", &METRIC.replace("result: 5", benchmark));
    let on = |day: &str| project.stride("check").env("SOURCE_DATE_EPOCH", day).output().unwrap();
    check_code(&on("1735689599"), 0);
    let output = on("1735689600");
    check_code(&output, 1);
    assert!(text(&output.stderr).contains("warning[stale-benchmark]"), "{}", text(&output.stderr));
    let output = on("today");
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("SOURCE_DATE_EPOCH is `today`"), "{}", text(&output.stderr));
}

#[test]
fn an_id_that_is_gone_since_it_was_published_is_an_error() {
    let (published, project) = (small(), small());
    let against =
        |project: &Project| project.stride("check").arg("--against").arg(published.path("")).output().unwrap();
    check_code(&against(&project), 0);
    project.write("content/domains/care/questions.yaml", &QUESTIONS.replace("id: care.calls", "id: care.talks"));
    check_code(&project.stride("check").output().unwrap(), 0);
    let output = against(&project);
    check_code(&output, 1);
    let said = text(&output.stderr);
    assert!(said.contains("error[removed-id]: the question `care.calls` was published and is gone"), "{said}");
    assert!(said.contains("--> content/domains/care/questions.yaml:2:9\n"), "{said}");
    let aliased = QUESTIONS.replace("id: care.calls", "id: care.talks\n    aliases: [care.calls]");
    project.write("content/domains/care/questions.yaml", &aliased);
    check_code(&against(&project), 0);
}

#[test]
fn nothing_can_be_compared_with_a_folder_that_holds_no_project() {
    let (project, other) = (small(), Project::of(&[("README.md", "Nothing.")]));
    check_code(&project.build(), 0);
    for (folder, holds) in [(other.path(""), "no project"), (project.out(), "what stride built, not the project")] {
        let output = project.stride("check").arg("--against").arg(folder).output().unwrap();
        check_code(&output, 2);
        let said = text(&output.stderr);
        assert!(said.contains("--against ") && said.contains(&format!(": the folder holds {holds}\n")), "{said}");
        assert!(said.contains("\nhelp: name a copy of the project as it was published"), "{said}");
    }
}

#[test]
fn a_cell_that_lacks_something_is_marked() {
    let output = small().stride("check").arg("--coverage").output().unwrap();
    check_code(&output, 1);
    let expect = "\
domain  stage  steps  playbooks  metrics  principles
care    Low        1          1        0           0  empty
care    High       1          0        0           0  empty
";
    assert_eq!(text(&output.stdout), expect);
    assert_eq!(text(&output.stderr), "no findings: 2 cells, 2 of them with something missing\n");
}

#[test]
fn content_in_which_no_cell_is_empty_is_covered() {
    let output = covered().stride("check").args(["--coverage", "--format", "json"]).output().unwrap();
    check_code(&output, 0);
    let cell = |stage: &str| json!({"domain": "care", "stage": stage, "steps": 1, "playbooks": 1, "metrics": 1, "principles": 1, "empty": false});
    let expect = json!({"format": 1, "cells": [cell("low"), cell("high")]});
    assert_eq!(serde_json::from_slice::<Value>(&output.stdout).unwrap(), expect);
}

#[test]
fn covered_content_with_a_warning_is_not_clean() {
    let project = covered();
    project.write("content/playbooks/spare.md", &DESK.replace("Desk", "Spare"));
    let output = project.stride("check").args(["--coverage", "--format", "json"]).output().unwrap();
    check_code(&output, 1);
    assert!(text(&output.stderr).contains("warning[unused-playbook]"), "{}", text(&output.stderr));
    assert!(serde_json::from_slice::<Value>(&output.stdout).unwrap()["cells"].is_array());
}

#[test]
fn a_table_does_not_fit_into_sarif() {
    check_code(&small().stride("check").args(["--coverage", "--format", "sarif"]).output().unwrap(), 2);
}
