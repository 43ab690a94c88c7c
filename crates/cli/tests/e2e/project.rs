//! A copy of the real project that a test may spoil, and the binary to run on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The folders that make up a project.
const PARTS: [&str; 2] = ["content", "site"];

/// The day of every test, the first of 2026: what is fine today must not be a finding in some years.
const DAY: &str = "1767225600";

/// A copy of `content/` and `site/` in a folder of its own; `out` is where it is built to.
pub struct Project {
    folder: TempDir,
}

impl Project {
    /// A fresh copy.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
        for part in PARTS {
            copy(&workspace.join(part), &folder.path().join("project").join(part));
        }
        Self { folder }
    }

    /// A project of these files alone, by their paths.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        for (path, text) in files {
            project.write(path, text);
        }
        project
    }

    /// Writes a file, whether it was there or not.
    pub fn write(&self, relative: &str, text: &str) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A path from the project's root.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join("project").join(relative)
    }

    /// Where the site goes.
    pub fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    /// The names beside the output folder: leftovers of builds would be there.
    pub fn names_beside_out(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Replaces the first `from` in a file; says where it stood, as `file:line:column`.
    pub fn replace(&self, relative: &str, from: &str, to: &str) -> String {
        let path = self.path(relative);
        let text = fs::read_to_string(&path).unwrap();
        let at = text.find(from).unwrap_or_else(|| panic!("{relative} has no {from:?}"));
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let before = &text[..at];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        format!("{relative}:{line}:{column}")
    }

    /// The binary with the project as its root.
    pub fn stride(&self, command: &str) -> Command {
        let mut stride = Command::new(env!("CARGO_BIN_EXE_stride"));
        stride.arg(command).arg("--root").arg(self.path("")).env("SOURCE_DATE_EPOCH", DAY);
        stride
    }

    /// `stride build` to the output folder.
    pub fn build(&self) -> Output {
        self.stride("build").arg("--out").arg(self.out()).output().unwrap()
    }

    /// The site in the output folder: every file by its path.
    pub fn site(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files_under(&self.out())
    }
}

/// Every file by its path from the folder.
pub fn files_under(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| (entry.path().strip_prefix(folder).unwrap().to_owned(), fs::read(entry.path()).unwrap()))
        .collect()
}

/// Fails unless the process ended with this code; shows what it said.
pub fn check_code(output: &Output, expect: i32) {
    assert_eq!(output.status.code(), Some(expect), "{}{}", text(&output.stdout), text(&output.stderr));
}

/// What was printed.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files_under(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Holds a text against its golden file below a folder of `tests`; `RENEW_GOLDEN=1` writes it anew.
#[track_caller]
pub fn check_golden(folder: &str, name: &str, is: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder).join(name);
    if std::env::var_os("RENEW_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, is).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), is, "{name}");
}
