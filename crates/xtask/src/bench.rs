//! The benchmarks: what they are and how to read them stands in `tests/benchmarks/README.md`.

use std::fs::File;
use std::process::ExitCode;

use crate::shell::{Outcome, cargo, program, run, workspace};

/// The teams' answers and the module.
const FILES: &str = "target/benchmarks";
const SETS: &str = "100000";

/// Runs them all, one after the other.
pub fn run_all() -> ExitCode {
    match native().and_then(|()| beside()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

fn native() -> Outcome {
    cargo(&["bench", "--quiet", "--package", "stride-tests"])
}

/// What runs under Node: the engine in WebAssembly, and the plain scorer.
fn beside() -> Outcome {
    cargo(&["run", "--quiet", "--package", "stride-tests", "--example", "benchmark_files", "--", FILES, SETS])?;
    run(program("node").args(["tests/benchmarks/wasm.mjs", FILES]))?;
    let scores = workspace().join(FILES).join("average.jsonl");
    let scores = File::create(&scores).map_err(|error| format!("{}: {error}", scores.display()))?;
    run(program("node").args(["tests/benchmarks/average.mjs", FILES]).stdout(scores))
}
