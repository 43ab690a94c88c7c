//! `stride new`: a site of one's own that is sound from its first minute, or nothing at all.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use crate::project::{check_code, files_under, text};

pub const HOSTS: [&str; 5] = ["folder", "github-pages", "netlify", "cloudflare", "s3"];

/// What stands in every new project, whatever it begins with.
pub const ALWAYS: [&str; 17] = [
    ".gitignore",
    "README.md",
    "schema/article.json",
    "schema/domain.json",
    "schema/framework.json",
    "schema/glossary.json",
    "schema/health-score.json",
    "schema/home.json",
    "schema/metric.json",
    "schema/operating-model.json",
    "schema/page.json",
    "schema/playbook.json",
    "schema/principle.json",
    "schema/questions.json",
    "schema/site.json",
    "schema/transition.json",
    "site/site.yaml",
];

pub const BLANK: [&str; 12] = [
    "content/domains/goals/domain.md",
    "content/domains/goals/questions.yaml",
    "content/domains/work/domain.md",
    "content/domains/work/questions.yaml",
    "content/framework.yaml",
    "content/pages/home.md",
    "content/pages/privacy.md",
    "content/playbooks/handover-note.md",
    "content/playbooks/monthly-look.md",
    "content/playbooks/one-page.md",
    "content/playbooks/shared-board.md",
    "content/sample-answers.json",
];

pub fn stride(place: &Path, arguments: &[&str]) -> Output {
    let mut stride = Command::new(env!("CARGO_BIN_EXE_stride"));
    stride.args(arguments).current_dir(place).env("SOURCE_DATE_EPOCH", "1767225600").output().unwrap()
}

pub fn paths(folder: &Path) -> Vec<String> {
    let name = |path: &Path| path.components().map(|it| it.as_os_str().to_str().unwrap()).collect::<Vec<_>>().join("/");
    files_under(folder).keys().map(|path| name(path)).collect()
}

/// It is checked without a finding, and built without a word but the last.
fn is_sound(place: &Path, name: &str) {
    let checked = stride(place, &["check", "--root", name, "--format", "json"]);
    check_code(&checked, 0);
    let built = stride(place, &["build", "--root", name, "--base-url", "https://example.com/a/"]);
    check_code(&built, 0);
    let said = text(&built.stderr);
    assert!(said.starts_with("built ") && said.lines().count() == 1, "{said}");
}

#[test]
fn a_small_framework_is_sound_and_called_by_its_folder() {
    let place = tempfile::tempdir().unwrap();
    check_code(&stride(place.path(), &["new", "acme-maturity", "--from", "blank"]), 0);
    let folder = place.path().join("acme-maturity");
    let mut expect: Vec<&str> = ALWAYS.into_iter().chain(BLANK).collect();
    expect.sort_unstable();
    assert_eq!(paths(&folder), expect);
    is_sound(place.path(), "acme-maturity");
    let home = fs::read_to_string(folder.join("dist/index.html")).unwrap();
    assert!(home.contains("Acme maturity"), "{home}");
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn the_framework_that_ships_comes_in_full_and_is_sound() {
    let place = tempfile::tempdir().unwrap();
    check_code(&stride(place.path(), &["new", "ours", "--title", "Ours: \"the\" #1"]), 0);
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let content = paths(&workspace.join("content")).into_iter().map(|path| format!("content/{path}"));
    let mut expect: Vec<String> = ALWAYS.into_iter().map(str::to_owned).chain(content).collect();
    expect.sort_unstable();
    assert_eq!(paths(&place.path().join("ours")), expect);
    is_sound(place.path(), "ours");
}

#[test]
fn what_is_there_is_refused_by_name_and_not_touched() {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join("full")).unwrap();
    fs::write(place.path().join("full/notes.txt"), "mine").unwrap();
    fs::write(place.path().join("file"), "mine").unwrap();
    for (name, reason) in [
        ("full", "`full` is not empty: it holds `notes.txt`"),
        ("file", "`file` is there already, and is no folder"),
        ("none/new", "there is no folder to make `none/new` in"),
        (".", "`.` is not empty"),
    ] {
        let output = stride(place.path(), &["new", name, "--from", "blank"]);
        check_code(&output, 2);
        assert!(text(&output.stderr).contains(reason), "{}", text(&output.stderr));
    }
    assert_eq!(paths(place.path()), ["file", "full/notes.txt"]);
    let empty = place.path().join("empty");
    fs::create_dir(&empty).unwrap();
    check_code(&stride(&empty, &["new", ".", "--from", "blank"]), 2);
    check_code(&stride(place.path(), &["new", "empty", "--from", "blank"]), 0);
    assert!(empty.join("site/site.yaml").is_file());
}

#[test]
fn help_names_every_start_and_every_host() {
    let help = text(&stride(Path::new("."), &["new", "--help"]).stdout);
    for word in HOSTS.into_iter().chain(["customer-success", "blank", "--title"]) {
        assert!(help.contains(word), "{word}: {help}");
    }
}
