//! Editions: two over a small core, in `tests/editions`, built with one command and told apart in words and in JSON.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

use crate::project::{check_code, files_under, text};

/// Set to write what `stride diff` prints today in place of the golden files.
const RENEW: &str = "RENEW_GOLDEN";

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().join("tests/editions")
}

/// A copy of the core and its editions that a test may change.
struct Editions(TempDir);

impl Editions {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in files_under(&golden()) {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        Self(folder)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let old = fs::read_to_string(self.0.path().join(path)).unwrap();
        assert!(old.contains(from), "{path} has no {from:?}");
        self.write(path, &old.replacen(from, to, 1));
    }

    fn stride(&self, arguments: &[&str]) -> Output {
        let mut stride = Command::new(env!("CARGO_BIN_EXE_stride"));
        stride.args(arguments).current_dir(self.0.path()).env("SOURCE_DATE_EPOCH", "1767225600").output().unwrap()
    }

    fn files(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        files_under(&self.0.path().join(folder))
    }

    /// A page of a built site.
    fn page(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

#[test]
fn what_editions_change_is_told_as_in_the_golden_files() {
    let editions = Editions::new();
    for name in ["harbor", "lantern"] {
        for (format, ending) in [("text", "txt"), ("json", "json")] {
            let output = editions.stride(&["diff", &format!("brands/{name}"), "--format", format]);
            check_code(&output, 0);
            let path = golden().join(format!("{name}.diff.{ending}"));
            if std::env::var_os(RENEW).is_some() {
                fs::write(&path, &output.stdout).unwrap();
            }
            let expect = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(text(&output.stdout), expect, "{}; {RENEW}=1 writes it anew", path.display());
        }
    }
}

#[test]
fn an_edition_that_changes_nothing_says_so_and_is_its_core_to_the_byte() {
    let editions = Editions::new();
    editions.write("brands/plain/site/site.yaml", "extends: ../../core\n");
    let output = editions.stride(&["diff", "brands/plain"]);
    check_code(&output, 0);
    assert_eq!(text(&output.stdout), "This edition changes nothing.\n");
    check_code(&editions.stride(&["build", "--root", "core", "--out", "one"]), 0);
    check_code(&editions.stride(&["build", "--root", "brands/plain", "--out", "two"]), 0);
    let (one, two) = (editions.files("one"), editions.files("two"));
    assert!(one.len() > 20, "{} files", one.len());
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    for (path, bytes) in one {
        assert!(two[&path] == bytes, "{} differs", path.display());
    }
}

#[test]
fn one_command_builds_every_edition_as_it_is_built_alone() {
    let editions = Editions::new();
    let output = editions.stride(&["build", "--all", "--out", "sites"]);
    check_code(&output, 0);
    let said = text(&output.stderr);
    let lines: Vec<&str> = said.lines().collect();
    assert!(
        lines.len() == 2 && lines[0].starts_with("harbor: built ") && lines[1].starts_with("lantern: built "),
        "{said}"
    );
    check_code(&editions.stride(&["build", "--root", "brands/harbor", "--out", "alone"]), 0);
    assert!(editions.files("alone") == editions.files("sites/harbor"));
    check_code(&editions.stride(&["build", "--all"]), 0);
    assert!(editions.files("brands/lantern/dist") == editions.files("sites/lantern"));
    // What was built is no edition.
    check_code(&editions.stride(&["check", "--all"]), 0);
}

#[test]
fn what_is_hidden_is_nowhere_on_the_site() {
    let editions = Editions::new();
    check_code(&editions.stride(&["build", "--root", "brands/harbor", "--out", "harbor"]), 0);
    for (path, bytes) in editions.files("harbor") {
        let text = String::from_utf8_lossy(&bytes);
        for gone in ["talk-each-month", "people.talks", "domains/people", "why-talk"] {
            assert!(!text.contains(gone), "{} names {gone}", path.display());
            assert!(!path.to_string_lossy().contains(gone), "{}", path.display());
        }
    }
    let principle = editions.page("harbor/principles/small-steps.html");
    assert!(principle.contains("and the talks."), "a link to what is hidden is its plain text");
    let home = editions.page("harbor/index.html");
    assert!(home.contains("Harbor team check") && home.contains("Work on deck") && !home.contains("Daily work"));
    check_code(&editions.stride(&["build", "--root", "brands/lantern", "--out", "lantern"]), 0);
    let brought_back = editions.page("lantern/domains/people.html");
    assert!(brought_back.contains("<span class=\"name\">Lantern check</span>"), "a replaced template is in use");
}

#[test]
fn findings_of_all_editions_come_at_once_and_a_shared_one_once_and_sound_ones_are_built() {
    let editions = Editions::new();
    editions.write("brands/plain/site/site.yaml", "extends: ../../core\n");
    check_code(&editions.stride(&["build", "--all", "--out", "sites"]), 0);
    let before = editions.files("sites/harbor");
    editions.replace("brands/harbor/site/site.yaml", "title: Work on deck", "titel: Work on deck");
    editions.replace("core/content/playbooks/monthly-look.md", "pitfalls:", "pitfalls:\n  - See [it](playbook:gone).");
    let output = editions.stride(&["build", "--all", "--out", "sites"]);
    check_code(&output, 1);
    let said = text(&output.stderr);
    assert_eq!(said.matches("--> core/content/playbooks/monthly-look.md:10:").count(), 1, "{said}");
    // Lantern lies on Harbor.
    assert_eq!(said.matches("--> brands/harbor/site/site.yaml:13:5").count(), 1, "{said}");
    assert!(said.contains("harbor: 2 errors: not built, and what was there is as it was"), "{said}");
    assert!(editions.files("sites/harbor") == before);
    editions.replace("core/content/playbooks/monthly-look.md", "  - See [it](playbook:gone).\n", "");
    let output = editions.stride(&["build", "--all", "--out", "sites"]);
    check_code(&output, 1);
    assert!(text(&output.stderr).contains("plain: built "), "{}", text(&output.stderr));
    let output = editions.stride(&["check", "--all", "--format", "json"]);
    check_code(&output, 1);
    assert_eq!(text(&output.stdout).matches("\"file\": \"brands/harbor/site/site.yaml\"").count(), 1);
}

#[test]
fn an_edition_that_cannot_be_built_or_checked_or_read_keeps_no_other_from_it() {
    let editions = Editions::new();
    editions.write("brands/middle/site/site.yaml", "extends: ../harbor\n");
    editions.write("brands/harbor/dist/mine.txt", "Nothing of stride's.");
    let output = editions.stride(&["build", "--all"]);
    check_code(&output, 2);
    let said = text(&output.stderr);
    assert!(
        said.contains("harbor: error: ") && said.contains("lantern: built ") && said.contains("middle: built "),
        "{said}"
    );
    assert!(said.contains("\nerror: 1 of 3 editions failed"), "{said}");
    assert_eq!(editions.files("brands/harbor/dist").len(), 1);

    let latin = editions.0.path().join("brands/lantern/site/templates/page.html");
    fs::create_dir_all(latin.parent().unwrap()).unwrap();
    fs::write(&latin, b"caf\xe9").unwrap();
    let output = editions.stride(&["check", "--all"]);
    check_code(&output, 2);
    let said = text(&output.stderr);
    assert!(said.contains("lantern: error: site/templates/page.html is not UTF-8 text\nhelp: "), "{said}");
    assert!(said.contains("harbor: no findings: ") && said.contains("middle: no findings: "), "{said}");

    fs::remove_file(&latin).unwrap();
    std::os::unix::fs::symlink("nowhere", latin).unwrap();
    let output = editions.stride(&["check", "--all", "--format", "json"]);
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("lantern: error: "), "{}", text(&output.stderr));
    assert!(text(&output.stdout).starts_with('{'), "what was found elsewhere is reported: {}", text(&output.stdout));
}

#[test]
fn what_cannot_be_extended_is_said_with_its_place() {
    let editions = Editions::new();
    editions.replace("brands/harbor/site/site.yaml", "../../core", "../core");
    let output = editions.stride(&["check", "--root", "brands/harbor"]);
    check_code(&output, 1);
    let said = text(&output.stderr);
    assert!(
        said.contains("error[extends]: there is no project in the folder `../core`\n --> site/site.yaml:1:10"),
        "{said}"
    );
    assert!(text(&editions.stride(&["diff", "core"]).stderr).contains("core is no edition"));
}

#[test]
fn an_edition_whose_settings_cannot_be_read_is_one_finding_and_not_passed_over() {
    let editions = Editions::new();
    editions.replace("brands/harbor/site/site.yaml", "title: Harbor", "title: \"Harbor");
    // Lantern lies on Harbor.
    fs::remove_dir_all(editions.0.path().join("brands/lantern")).unwrap();
    let finding = "error[yaml-syntax]: this quotation mark is never closed\n --> ";
    for (arguments, place) in [
        (["check", "--all"].as_slice(), "brands/harbor/site/site.yaml:2:8"),
        (&["build", "--all"], "brands/harbor/site/site.yaml:2:8"),
        (&["check", "--root", "brands/harbor"], "site/site.yaml:2:8"),
    ] {
        let output = editions.stride(arguments);
        check_code(&output, 1);
        let said = text(&output.stderr);
        assert!(said.contains(&format!("{finding}{place}")) && said.matches("error[").count() == 1, "{said}");
    }
}

#[test]
fn what_is_wrong_with_templates_is_said_all_at_once_with_the_line() {
    let editions = Editions::new();
    editions.write(
        "brands/harbor/site/templates/page.html",
        "{% extends \"layout.html\" %}\n{% block mian %}<h1>{{ title }}</h1>{% endblock mian %}\n{% block main %}<h1>{{ titel }}</h1>{% endblock main %}\n",
    );
    editions.write(
        "brands/harbor/site/templates/assessment.html",
        "{% extends \"layout.html\" %}\n{% block main %}<h1>{{ site.title }}</h1>{% endblock main %}\n",
    );
    let output = editions.stride(&["check", "--root", "brands/harbor"]);
    check_code(&output, 1);
    let said = text(&output.stderr);
    let expect = "error[theme]: `layout.html` has no block `mian`, so nothing of it is shown\n --> site/templates/page.html:2:10";
    assert!(said.contains(expect), "{said}");
    // Without it the others are found.
    editions.replace(
        "brands/harbor/site/templates/page.html",
        "{% block mian %}<h1>{{ title }}</h1>{% endblock mian %}",
        "",
    );
    let said = text(&editions.stride(&["check", "--root", "brands/harbor"]).stderr);
    for expect in [
        "--> site/templates/page.html:3:24",
        "error[theme]: a page made of this lacks `<div id=\"app\">`: the assessment starts in it\n --> site/templates/assessment.html:1:1",
    ] {
        assert!(said.contains(expect), "{expect}\n\n{said}");
    }
    editions.write(
        "brands/harbor/site/templates/layout.html",
        "<!doctype html>\n<html lang=\"en\"><title>A</title>{% block main %}{% endblock %}",
    );
    editions.write("brands/harbor/site/templates/page.html", "{% if %}");
    let said = text(&editions.stride(&["build", "--root", "brands/harbor", "--out", "out"]).stderr);
    assert!(said.contains("--> site/templates/page.html:1:"), "{said}");
    editions.write(
        "brands/harbor/site/templates/page.html",
        "{% extends \"layout.html\" %}{% block main %}<h1>A</h1>{% endblock main %}",
    );
    let said = text(&editions.stride(&["build", "--root", "brands/harbor", "--out", "out"]).stderr);
    assert!(said.contains("has no block `head`, which `search.html` fills"), "{said}");
    editions.replace(
        "brands/harbor/site/templates/layout.html",
        "{% block main",
        "{% block head %}{% endblock %}{% block main",
    );
    let said = text(&editions.stride(&["build", "--root", "brands/harbor", "--out", "out"]).stderr);
    for expect in ["lacks `<main>`", "lacks the policy", "lacks what `head.html` holds"] {
        assert!(said.contains(expect), "{expect}\n\n{said}");
    }
    assert!(!editions.0.path().join("out").exists(), "nothing is published");
}
