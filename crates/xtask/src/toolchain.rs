//! The parts of the toolchain that `rust-toolchain.toml` asks for, where rustup has not installed them by itself.

use std::path::{Path, PathBuf};

use crate::shell::{Outcome, output, program, run, succeeds, workspace};

const APP_TARGET: &str = "wasm32-unknown-unknown";

/// Adds what is missing.
pub fn complete() -> Outcome {
    if !succeeds(program("cargo").args(["clippy", "--version"])) {
        run(program("rustup").args(["component", "add", "clippy", "rustfmt"]))?;
    }
    add(APP_TARGET)
}

/// Adds what is needed to compile for `target`.
pub fn add(target: &str) -> Outcome {
    let folder = output(program("rustc").args(["--print", "target-libdir", "--target", target]));
    if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    run(program("rustup").args(["target", "add", target]))
}

/// Where cargo puts what it builds.
pub fn target_folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    workspace().join(target)
}
