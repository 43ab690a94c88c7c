//! The steps, their order, and how each of them is reported.

use std::process::ExitCode;
use std::time::Instant;

use crate::shell::{Outcome, cargo};
use crate::{browser, toolchain};

/// What `--only` can choose.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Formatting.
    Fmt,
    /// Lints.
    Clippy,
    /// Tests without a browser.
    Rust,
    /// Tests with one.
    Browser,
}

impl Group {
    /// The group of a name on the command line.
    pub fn by_name(name: &str) -> Option<Self> {
        match name {
            "fmt" => Some(Self::Fmt),
            "clippy" => Some(Self::Clippy),
            "rust" => Some(Self::Rust),
            "browser" => Some(Self::Browser),
            _ => None,
        }
    }
}

struct Step {
    group: Group,
    name: &'static str,
    work: fn() -> Outcome,
}

/// From the quickest to tell to the slowest.
const STEPS: [Step; 8] = [
    Step { group: Group::Fmt, name: "formatting", work: || cargo(&["fmt", "--all", "--check"]) },
    Step { group: Group::Clippy, name: "wasm32 and clippy are installed", work: toolchain::complete },
    Step { group: Group::Clippy, name: "lints", work: lint },
    Step { group: Group::Clippy, name: "lints of the app", work: lint_app },
    Step { group: Group::Rust, name: "tests", work: || cargo(&["test", "--workspace"]) },
    Step { group: Group::Browser, name: "site", work: browser::build_site },
    Step {
        group: Group::Browser,
        name: "Chromium, LibreOffice and npm packages are installed",
        work: browser::install,
    },
    Step { group: Group::Browser, name: "tests in Chromium", work: browser::test },
];

fn lint() -> Outcome {
    cargo(&["clippy", "--workspace", "--exclude", "app", "--all-targets", "--", "-D", "warnings"])
}

fn lint_app() -> Outcome {
    let crates = ["-p", "app", "-p", "formula", "-p", "page-tools", "-p", "search"];
    cargo(&[&["clippy"], &crates[..], &["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]].concat())
}

/// Runs the steps of a group, or all.
pub fn run(group: Option<Group>) -> ExitCode {
    let start = Instant::now();
    let steps: Vec<&Step> = STEPS.iter().filter(|step| group.is_none_or(|group| group == step.group)).collect();
    for (index, step) in steps.iter().enumerate() {
        let number = format!("[{}/{}] {}", index + 1, steps.len(), step.name);
        println!("{number} ...");
        let step_start = Instant::now();
        let result = (step.work)();
        let seconds = step_start.elapsed().as_secs_f32();
        if let Err(why) = result {
            println!("{number}: FAILED after {seconds:.1} s: {why}");
            return ExitCode::FAILURE;
        }
        println!("{number}: ok, {seconds:.1} s");
    }
    println!("all green, {:.1} s", start.elapsed().as_secs_f32());
    ExitCode::SUCCESS
}
