//! The engine as a WebAssembly module that Node can load: compiled with the very profile of the app that we ship.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use wasm_bindgen_cli_support::Bindgen;

const PACKAGE: &str = "stride-tests-wasm";
const TARGET: &str = "wasm32-unknown-unknown";

/// Beginnings of the variables that would have the nested cargo make other code than the app's.
const DROPPED: [&str; 6] =
    ["CARGO_BUILD_", "CARGO_ENCODED_RUSTFLAGS", "CARGO_PROFILE_", "CARGO_TARGET_", "RUSTC", "RUSTFLAGS"];

/// The workspace's root folder.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Compiles and binds the module, and gives its folder. Nothing changed costs about a second.
///
/// It has a target folder of its own, so that it never waits for the cargo that runs us.
///
/// # Errors
/// What cargo or wasm-bindgen says.
pub fn build() -> Result<PathBuf, Box<dyn Error>> {
    let target_dir = target_dir()?.join("tests-wasm");
    let folder = target_dir.join("node");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| DROPPED.iter().any(|start| name.starts_with(start))) {
            cargo.env_remove(name);
        }
    }
    cargo
        .args(["build", "--locked", "--offline", "--package", PACKAGE, "--profile", "wasm", "--target", TARGET])
        .arg("--target-dir")
        .arg(&target_dir)
        .env("CARGO_BUILD_BUILD_DIR", &target_dir)
        .current_dir(workspace());
    let output = cargo.output()?;
    if !output.status.success() {
        return Err(format!("cargo said\n{}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let module = target_dir.join(TARGET).join("wasm").join(PACKAGE.replace('-', "_")).with_extension("wasm");
    fs::create_dir_all(&folder)?;
    Bindgen::new().input_path(module).nodejs(true)?.typescript(false).generate(&folder)?;
    Ok(folder)
}

/// The target folder that this very program lies in.
fn target_dir() -> Result<PathBuf, Box<dyn Error>> {
    let program = env::current_exe()?;
    let marked = program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    Ok(marked.ok_or("the program does not lie in a target folder of cargo")?.to_path_buf())
}
