//! What authors are told: every mistake in one run, each with its exact place.

use serde_json::Value;

use crate::project::{Project, check_code, text};

/// Seeds three mistakes in three files; gives back code and place of each, in the order in which they are reported.
fn seed(project: &Project) -> [(&'static str, String); 3] {
    let questions = "content/domains/health/questions.yaml";
    let playbook = "content/playbooks/sales-handoff.md";
    [
        ("unknown-key", project.replace("content/domains/ai/domain.md", "summary:", "sumary:")),
        ("unknown-reference", project.replace(questions, "data.customer-record@walk", "data.customer-recrd@walk")),
        ("broken-link", project.replace(playbook, "Use this when", "[Use](playbook:nowhere) this when")),
    ]
}

#[test]
fn three_mistakes_in_three_files_are_all_reported_in_one_run_with_their_places() {
    let project = Project::new();
    let seeded = seed(&project);
    let output = project.stride("check").output().unwrap();
    check_code(&output, 1);
    let report = text(&output.stdout) + &text(&output.stderr);
    for (code, place) in seeded {
        assert!(report.contains(&format!("error[{code}]")), "no {code} in {report}");
        assert!(report.contains(&format!("--> {place}\n")), "no {place} in {report}");
    }
    assert!(report.contains("did you mean `data.customer-record@walk`?"), "{report}");
}

#[test]
fn the_same_findings_are_given_to_machines_and_nothing_else_on_stdout() {
    let project = Project::new();
    let seeded = seed(&project);
    let output = project.stride("check").args(["--format", "json"]).output().unwrap();
    check_code(&output, 1);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let places: Vec<_> = findings.iter().map(|finding| (finding["code"].clone(), place(&finding["place"]))).collect();
    for (code, place) in seeded {
        assert!(places.contains(&(code.into(), place.clone())), "no {code} at {place} in {places:?}");
    }
}

#[test]
fn a_code_host_is_told_the_same_findings_and_their_rules() {
    let project = Project::new();
    let seeded = seed(&project);
    let output = project.stride("check").args(["--format", "sarif"]).output().unwrap();
    check_code(&output, 1);
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    let run = &log["runs"][0];
    let told: Vec<_> = run["results"].as_array().unwrap().iter().map(|result| sarif_place(run, result)).collect();
    for (code, place) in seeded {
        assert!(told.contains(&(code.to_owned(), place.clone())), "no {code} at {place} in {told:?}");
    }
}

/// The rule that a result points to, and where it is.
fn sarif_place(run: &Value, result: &Value) -> (String, String) {
    let rule = &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
    let place = &result["locations"][0]["physicalLocation"];
    let [line, column] = ["startLine", "startColumn"].map(|key| &place["region"][key]);
    let file = place["artifactLocation"]["uri"].as_str().unwrap();
    (rule["id"].as_str().unwrap().to_owned(), format!("{file}:{line}:{column}"))
}

fn place(place: &Value) -> String {
    format!("{}:{}:{}", place["file"].as_str().unwrap(), place["line"], place["column"])
}

#[test]
fn a_build_reports_what_a_check_reports() {
    let project = Project::new();
    let seeded = seed(&project);
    let output = project.build();
    check_code(&output, 1);
    for (_, place) in seeded {
        assert!(text(&output.stderr).contains(&format!("--> {place}\n")), "{}", text(&output.stderr));
    }
    assert!(!project.out().exists());
}

#[test]
fn the_real_content_has_no_findings() {
    let output = Project::new().stride("check").output().unwrap();
    check_code(&output, 0);
}

#[test]
fn a_command_line_that_makes_no_sense_could_not_be_run() {
    let project = Project::new();
    check_code(&project.stride("chekc").output().unwrap(), 2);
    check_code(&project.stride("check").arg("--format").arg("xml").output().unwrap(), 2);
}
