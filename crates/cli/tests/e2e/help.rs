//! What `--help` says of every command, as it was last read and found good; completions and manual pages, which are made of
//! the same words.

use std::process::{Command, Output};

use crate::project::{check_code, text};

fn stride(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stride")).args(arguments).env_remove("COLUMNS").output().unwrap()
}

/// Every command that the general help lists, but for the help itself.
fn commands() -> Vec<String> {
    let help = text(&stride(&["--help"]).stdout);
    let listed = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap().to_owned();
    let names = listed.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    names.filter(|name| !name.is_empty() && *name != "help").map(str::to_owned).collect()
}

/// `TRYCMD=overwrite` writes them anew.
#[test]
fn the_help_is_as_it_was_last_read() {
    let cases = trycmd::TestCases::new();
    cases.register_bin("stride", trycmd::schema::Bin::Path(env!("CARGO_BIN_EXE_stride").into()));
    cases.case("tests/help/*.trycmd");
}

#[test]
fn every_command_has_its_help_among_those_that_are_read() {
    for command in commands() {
        let path = format!("{}/tests/help/{command}.trycmd", env!("CARGO_MANIFEST_DIR"));
        assert!(std::path::Path::new(&path).is_file(), "{path} is missing: begin it with `$ stride {command} --help`");
    }
}

#[test]
fn no_line_of_any_help_is_longer_than_100_columns() {
    for command in commands() {
        let help = stride(&[&command, "--help"]);
        check_code(&help, 0);
        let long: Vec<_> =
            text(&help.stdout).lines().filter(|line| line.chars().count() > 100).map(str::to_owned).collect();
        assert!(long.is_empty(), "{command}: {long:#?}");
    }
}

#[test]
fn every_shell_completes_every_command() {
    let commands = commands();
    assert!(commands.len() > 10, "{commands:?}");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = stride(&["completions", shell]);
        check_code(&script, 0);
        let script = text(&script.stdout);
        let missing: Vec<_> = commands.iter().filter(|command| !script.contains(command.as_str())).collect();
        assert!(missing.is_empty(), "{shell}: {missing:?}");
    }
}

#[test]
fn there_is_a_manual_page_for_stride_and_for_each_command() {
    let folder = tempfile::tempdir().unwrap();
    check_code(&stride(&["man", "--out", folder.path().join("man1").to_str().unwrap()]), 0);
    let mut expected: Vec<String> = commands().iter().map(|command| format!("stride-{command}.1")).collect();
    expected.push("stride.1".to_owned());
    expected.sort();
    let entries = std::fs::read_dir(folder.path().join("man1")).unwrap();
    let mut found: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    found.sort();
    assert_eq!(found, expected);
    let page = text(&stride(&["man"]).stdout);
    assert!(page.contains(".TH stride 1") && page.contains("stride\\-build(1)"), "{page}");
}
