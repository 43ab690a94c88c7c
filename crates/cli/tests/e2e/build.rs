//! `stride build`: the same bytes every time, and nothing that is not ours is touched.

use std::fs;
use std::process::{Command, Stdio};

use crate::project::{Project, check_code, text};

#[test]
fn two_builds_of_two_copies_are_the_same_to_the_byte() {
    let (one, two) = (Project::new(), Project::new());
    check_code(&one.build(), 0);
    let elsewhere = [
        ("RAYON_NUM_THREADS", "1"),
        ("TZ", "Asia/Tokyo"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("SOURCE_DATE_EPOCH", "9999999999"),
    ];
    check_code(&two.stride("build").arg("--out").arg(two.out()).envs(elsewhere).output().unwrap(), 0);
    let (one, two) = (one.site(), two.site());
    assert!(one.len() > 20, "{} files", one.len());
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    for (path, bytes) in one {
        assert!(two[&path] == bytes, "{} differs", path.display());
    }
}

#[test]
fn data_goes_to_stdout_and_messages_to_stderr() {
    let project = Project::new();
    let output = project.build();
    check_code(&output, 0);
    assert_eq!(text(&output.stdout), "");
}

#[test]
fn a_second_build_leaves_nothing_of_the_first_and_nothing_beside_it() {
    let project = Project::new();
    check_code(&project.build(), 0);
    let first = project.site();
    fs::write(project.out().join("of-an-earlier-build.html"), "").unwrap();
    check_code(&project.build(), 0);
    assert!(project.site() == first);
    assert_eq!(project.names_beside_out(), ["out", "project"]);
}

#[test]
fn builds_at_the_same_time_wait_for_each_other() {
    let project = Project::new();
    let start = || project.stride("build").arg("--out").arg(project.out()).stderr(Stdio::piped()).spawn();
    let children: Vec<_> = (0..4).map(|_| start()).collect();
    for child in children {
        check_code(&child.unwrap().wait_with_output().unwrap(), 0);
    }
    assert!(project.site().len() > 20);
    assert_eq!(project.names_beside_out(), ["out", "project"]);
}

#[test]
fn a_site_cannot_be_built_into_its_own_sources() {
    let project = Project::new();
    let output = project.stride("build").arg("--out").arg(project.path("content/site/here")).output().unwrap();
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("lies in content/, which is read as a source"), "{}", text(&output.stderr));
    assert!(!project.path("content/site").exists());
}

#[test]
fn a_folder_with_somebody_elses_files_is_refused_and_untouched() {
    let project = Project::new();
    fs::create_dir(project.out()).unwrap();
    fs::write(project.out().join("notes.txt"), "mine").unwrap();
    let output = project.build();
    check_code(&output, 2);
    let message = text(&output.stderr);
    assert!(message.contains("it holds files that stride did not make, `notes.txt` for one"), "{message}");
    assert!(message.contains("help: give another folder with `--out`"), "{message}");
    assert_eq!(project.site().into_iter().collect::<Vec<_>>(), [("notes.txt".into(), b"mine".to_vec())]);
    assert_eq!(project.names_beside_out(), ["out", "project"]);
}

#[test]
fn the_project_itself_is_never_an_output_folder() {
    let project = Project::new();
    let output = project.stride("build").arg("--out").arg(project.path("")).output().unwrap();
    check_code(&output, 2);
    assert!(project.path("content/framework.yaml").is_file());
}

#[test]
fn a_build_that_finds_mistakes_leaves_the_old_site() {
    let project = Project::new();
    check_code(&project.build(), 0);
    let old = project.site();
    project.replace("content/framework.yaml", "title:", "titel:");
    check_code(&project.build(), 1);
    assert!(project.site() == old);
    assert_eq!(project.names_beside_out(), ["out", "project"]);
}

#[test]
fn a_project_that_is_not_there_could_not_be_run_at_all() {
    let project = Project::new();
    fs::remove_dir_all(project.path("content")).unwrap();
    check_code(&project.build(), 2);
    assert!(!project.out().exists());
}

/// The system refuses every write beyond some size, as a full disk would, at the first file or at a later one.
#[cfg(unix)]
#[test]
fn a_disk_that_refuses_a_write_leaves_the_old_site() {
    let project = Project::new();
    check_code(&project.build(), 0);
    let old = project.site();
    let largest = old.values().map(Vec::len).max().unwrap();
    // Unchanged pages would not have to be written.
    project.replace("content/framework.yaml", "title: ", "title: New ");
    for blocks in [0, 4, 16, 64].into_iter().filter(|blocks| blocks * 512 < largest) {
        let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" build --root \"$1\" --out \"$2\"");
        let mut shell = Command::new("sh");
        shell.args(["-c", &limited, env!("CARGO_BIN_EXE_stride")]).arg(project.path("")).arg(project.out());
        let output = shell.output().unwrap();
        check_code(&output, 2);
        assert!(text(&output.stderr).contains("writing"), "{}", text(&output.stderr));
        assert!(project.site() == old);
        assert_eq!(project.names_beside_out(), ["out", "project"]);
    }
}
