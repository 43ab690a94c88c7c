//! What the binary says of itself: the formats that it reads, the rules by which it judges.

use std::process::{Command, Output};

use crate::project::{check_code, text};

fn stride(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stride")).args(arguments).output().unwrap()
}

#[test]
fn every_kind_that_is_listed_has_a_schema() {
    let listed = stride(&["schema"]);
    check_code(&listed, 0);
    let listed = text(&listed.stdout);
    assert!(listed.contains("playbook        content/playbooks/<id>.md\n"), "{listed}");
    for name in listed.lines().filter_map(|line| line.split(' ').next()) {
        let schema = stride(&["schema", name]);
        check_code(&schema, 0);
        assert!(serde_json::from_slice::<serde_json::Value>(&schema.stdout).unwrap()["properties"].is_object());
    }
}

#[test]
fn schemas_are_written_into_a_folder_that_need_not_be_there() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("a/b");
    check_code(&stride(&["schema", "page", "--out", out.to_str().unwrap()]), 0);
    assert_eq!(std::fs::read(out.join("page.json")).unwrap(), stride(&["schema", "page"]).stdout);
    check_code(&stride(&["schema", "--out", out.to_str().unwrap()]), 0);
    let listed = text(&stride(&["schema"]).stdout).lines().count();
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), listed);
}

#[test]
fn an_unknown_kind_says_which_was_meant() {
    let output = stride(&["schema", "playbok"]);
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("did you mean `playbook`?"));
}

#[test]
fn every_rule_that_is_listed_is_explained_with_an_example() {
    let listed = stride(&["explain"]);
    check_code(&listed, 0);
    for code in text(&listed.stdout).lines().filter_map(|line| line.split(' ').next()) {
        let explained = stride(&["explain", code]);
        check_code(&explained, 0);
        let explained = text(&explained.stdout);
        assert!(
            explained.starts_with(&format!("error[{code}]: ")) || explained.starts_with(&format!("warning[{code}]: "))
        );
        assert!(explained.contains("\nwrong:\n    ") && explained.contains("\nright:\n    "), "{explained}");
    }
}

#[test]
fn an_unknown_code_says_which_was_meant() {
    let output = stride(&["explain", "broken-lnk"]);
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("did you mean `broken-link`?"));
}

#[test]
fn the_page_of_rules_is_what_is_explained() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/RULES.md");
    let page = std::fs::read_to_string(page).unwrap_or_default();
    let all = text(&stride(&["explain", "--all", "--format", "markdown"]).stdout);
    assert!(page == all, "run `stride explain --all --format markdown > docs/RULES.md`");
}
