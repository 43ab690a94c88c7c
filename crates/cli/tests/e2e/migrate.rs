//! `stride migrate`: what an earlier version wrote, as this one writes it.

use crate::{
    new::stride,
    project::{check_code, text},
};
use std::fs;

#[test]
fn schemas_of_an_earlier_version_are_written_anew_once_and_nothing_else_is_touched() {
    let place = tempfile::tempdir().unwrap();
    check_code(&stride(place.path(), &["new", "acme", "--from", "blank"]), 0);
    let file = |path: &str| place.path().join("acme").join(path);
    let current = fs::read_to_string(file("schema/page.json")).unwrap();
    fs::write(file("schema/page.json"), "{}").unwrap();
    fs::remove_file(file("schema/site.json")).unwrap();
    let framework = fs::read_to_string(file("content/framework.yaml")).unwrap();
    let said = |more: &[&str]| {
        let output = stride(place.path(), &[&["migrate", "--root", "acme"], more].concat());
        check_code(&output, 0);
        text(&output.stdout).lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let rest = "nothing else is to be done: format 1 is the newest";
    assert_eq!(said(&["--dry-run"]), ["would write acme/schema/page.json", "would write acme/schema/site.json", rest]);
    assert_eq!(fs::read_to_string(file("schema/page.json")).unwrap(), "{}");
    assert_eq!(said(&[]), ["wrote acme/schema/page.json", "wrote acme/schema/site.json", rest]);
    assert_eq!(fs::read_to_string(file("schema/page.json")).unwrap(), current);
    assert!(file("schema/site.json").is_file());
    assert_eq!(fs::read_to_string(file("content/framework.yaml")).unwrap(), framework);
    assert_eq!(said(&[]), ["nothing is to be done: format 1 is the newest"]);
}

#[test]
fn a_format_behind_a_byte_order_mark_is_read_as_it_is_by_check() {
    let place = tempfile::tempdir().unwrap();
    check_code(&stride(place.path(), &["new", "acme", "--from", "blank"]), 0);
    let path = place.path().join("acme/content/framework.yaml");
    let framework = fs::read_to_string(&path).unwrap();
    let from_format = &framework[framework.find("format: 1").unwrap()..];
    fs::write(&path, format!("\u{feff}{from_format}")).unwrap();
    for command in ["check", "migrate"] {
        check_code(&stride(place.path(), &[command, "--root", "acme"]), 0);
    }
}

#[test]
fn content_of_a_newer_format_is_left_alone_and_so_is_what_is_no_project() {
    let place = tempfile::tempdir().unwrap();
    check_code(&stride(place.path(), &["new", "acme", "--from", "blank"]), 0);
    let path = place.path().join("acme/content/framework.yaml");
    let framework = fs::read_to_string(&path).unwrap();
    fs::write(place.path().join("acme/schema/page.json"), "{}").unwrap();
    for (content, reason) in [
        (framework.replace("format: 1", "format: 2"), "is of format 2, and this version reads up to 1"),
        (framework.replace("format: 1\n", ""), "names no format"),
    ] {
        fs::write(&path, content).unwrap();
        let output = stride(place.path(), &["migrate", "--root", "acme"]);
        check_code(&output, 2);
        assert!(text(&output.stderr).contains(reason), "{}", text(&output.stderr));
        assert_eq!(fs::read_to_string(place.path().join("acme/schema/page.json")).unwrap(), "{}");
    }
    let output = stride(place.path(), &["migrate", "--root", "."]);
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("there is no project in ."));
}
