//! The tests in a real browser, and what they need: the site, Chromium, `LibreOffice`, `pdftotext`, npm packages.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use crate::shell::{Outcome, cargo, output, program, run, workspace};
use crate::toolchain;

/// Chromium without its windows, bars and menus: the same engine, and pages are there sooner by a third.
const WITHOUT_WINDOWS: &str = "chromium-headless-shell";

/// The names that Chromium goes by, the best for tests first.
const NAMES: [&str; 5] = [WITHOUT_WINDOWS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The site, as `stride build` makes it.
const SITE: &str = "target/browser-tests/site";

/// What the search answers natively: tests hold what pages show against it.
const ANSWERS: &str = "target/browser-tests/answers.tsv";

/// Builds the site that is tested, and the binary with it. Both are there once the tests without a browser are; chosen by
/// themselves, dependencies would have other features, and be compiled once more.
pub fn build_site() -> Outcome {
    cargo(&["test", "--workspace", "--no-run"])?;
    run(program(built("stride")).args(["build", "--out", SITE]))?;
    run(program(built("examples/search_answers")).arg(ANSWERS))
}

/// Installs what is missing.
pub fn install() -> Outcome {
    install_chromium()?;
    install_libreoffice()?;
    install_pdftotext()?;
    install_packages()
}

/// Runs every test file, two at a time: each has a Chromium of its own, which waits much of the time.
pub fn test() -> Outcome {
    let chromium = chromium().ok_or("Chromium has gone")?;
    let mut node = program("node");
    node.args(["--test", "--test-concurrency=2", "--test-reporter=spec"])
        .current_dir(folder())
        .env("CHROMIUM", chromium);
    run(node.env("STRIDE_SITE", workspace().join(SITE)).env("STRIDE", built("stride")))
}

fn folder() -> PathBuf {
    workspace().join("tests/browser")
}

/// Where cargo has put a program.
fn built(name: &str) -> PathBuf {
    toolchain::target_folder().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn chromium() -> Option<OsString> {
    if let Some(chosen) = std::env::var_os("CHROMIUM") {
        return Some(chosen);
    }
    let path = std::env::var_os("PATH")?;
    let mut found = std::env::split_paths(&path).flat_map(|folder| NAMES.map(|name| folder.join(name)));
    found.find(|file| file.is_file()).map(Into::into)
}

fn install_chromium() -> Outcome {
    if chromium().is_some() {
        return Ok(());
    }
    let install = |package| install_by_apt("Chromium", "CHROMIUM", &[package]);
    // Not every system that is installed by apt-get has it apart.
    install(WITHOUT_WINDOWS).or_else(|_| install("chromium"))
}

/// The parts of `LibreOffice` that read workbooks and slides, without windows: a second program's opinion of our files.
fn install_libreoffice() -> Outcome {
    if std::env::var_os("SOFFICE").is_some() || output(program("soffice").arg("--version")).is_some() {
        return Ok(());
    }
    install_by_apt("LibreOffice", "SOFFICE", &["libreoffice-calc-nogui", "libreoffice-impress-nogui"])
}

/// What reads PDFs: a second program's opinion of what is printed.
fn install_pdftotext() -> Outcome {
    if std::env::var_os("PDFTOTEXT").is_some() || output(program("pdftotext").arg("-v")).is_some() {
        return Ok(());
    }
    install_by_apt("pdftotext", "PDFTOTEXT", &["poppler-utils"])
}

fn install_by_apt(name: &str, variable: &str, packages: &[&str]) -> Outcome {
    let is_root = output(program("id").arg("-u")).is_some_and(|user| user == "0");
    let has_apt = output(program("apt-get").arg("--version")).is_some();
    if !is_root || !has_apt {
        return Err(format!(
            "{name} is missing and only root can install it, by apt-get: install it or set {variable}"
        ));
    }
    run(program("apt-get").arg("update"))?;
    let options = ["install", "--yes", "--no-install-recommends"];
    run(program("apt-get").args(options).args(packages).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// `npm ci`, unless the installed packages are those of the lock file: it is kept beside them for the comparison.
fn install_packages() -> Outcome {
    let stamp = folder().join("node_modules/.installed-package-lock.json");
    let lock = fs::read(folder().join("package-lock.json")).map_err(|error| format!("package-lock.json: {error}"))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    run(program("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder()))?;
    fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))
}
