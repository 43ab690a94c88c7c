//! The parts of the toolchain that `rust-toolchain.toml` asks for, where rustup has not installed them by itself.

use std::path::Path;

use crate::shell::{Outcome, output, program, run, succeeds};

const APP_TARGET: &str = "wasm32-unknown-unknown";

/// Adds what is missing.
pub fn complete() -> Outcome {
    if !succeeds(program("cargo").args(["clippy", "--version"])) {
        run(program("rustup").args(["component", "add", "clippy", "rustfmt"]))?;
    }
    if !has_app_target() {
        run(program("rustup").args(["target", "add", APP_TARGET]))?;
    }
    Ok(())
}

fn has_app_target() -> bool {
    let folder = output(program("rustc").args(["--print", "target-libdir", "--target", APP_TARGET]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}
