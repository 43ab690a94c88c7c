//! Compiles the app and the page tools to WebAssembly and writes them, with the app's glue, where `lib.rs` includes them.
//!
//! A plain `cargo build` of anything that needs the app does all of this by itself, `cargo clippy` and `cargo doc` too:
//! skipping it there would have them check other code than what is built. Nothing changed costs 0 s, because cargo runs
//! this script again only after a change of the sources named in [`watch`].

use std::{
    env,
    error::Error,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};
use wasm_bindgen_cli_support::Bindgen;

/// What goes wrong here is for a person to read: a sentence, with what to do.
type Result<T> = std::result::Result<T, Box<dyn Error>>;

const TARGET: &str = "wasm32-unknown-unknown";
/// Names a folder that holds [`APP`], [`GLUE`], [`ROOMS_APP`], [`ROOMS_GLUE`] and [`TOOLS`], which are taken as they are: nothing is compiled.
const PREBUILT: &str = "STRIDE_APP_PREBUILT";
const APP: &str = "app.wasm";
const GLUE: &str = "app.js";
/// The app with all rooms.
const ROOMS_APP: &str = "rooms.wasm";
const ROOMS_GLUE: &str = "rooms.js";
/// Modules of `page-tools` by the feature that each is built of.
const TOOLS: [(&str, &str); 3] =
    [("search", "tools-search.wasm"), ("calculate", "tools-calculate.wasm"), ("export", "tools-export.wasm")];
/// Settings of the surrounding cargo that the nested one shall have too; all others would change the bytes.
const KEPT: &[&str] = &[
    "CARGO_HOME",
    "CARGO_HTTP_",
    "CARGO_MAKEFLAGS",
    "CARGO_NET_",
    "CARGO_REGISTRIES_",
    "CARGO_REGISTRY_",
    "CARGO_SOURCE_",
    "CARGO_TERM_",
];
/// Begin the names of the variables that the surrounding cargo sets for itself or for us.
const DROPPED: &[&str] = &["CARGO_", "CLIPPY_", "DEP_", "RUSTC", "RUSTDOC", "RUSTFLAGS"];
const DROPPED_EXACTLY: &[&str] = &["DEBUG", "HOST", "NUM_JOBS", "OPT_LEVEL", "OUT_DIR", "PROFILE", "TARGET"];

fn main() -> ExitCode {
    match bundle() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: the app and the page tools could not be bundled: {error}");
            ExitCode::FAILURE
        }
    }
}

fn bundle() -> Result<()> {
    let workspace = workspace()?;
    watch(&workspace);
    let files = match env::var_os(PREBUILT) {
        Some(folder) => prebuilt(Path::new(&folder))?,
        None => compiled(&workspace)?,
    };
    let out = PathBuf::from(variable("OUT_DIR")?);
    for (name, bytes) in files {
        if name == ROOMS_APP {
            fs::write(out.join("rooms.wasm.js"), script(&bytes))?;
        }
        fs::write(out.join(name), bytes)?;
    }
    Ok(())
}

/// A file by its name.
type File = (&'static str, Vec<u8>);

fn compiled(workspace: &Path) -> Result<Vec<File>> {
    ensure_target()?;
    let mut files = Vec::new();
    for (features, global, app, script) in
        [(&["--no-default-features"][..], "strideApp", APP, GLUE), (&[], "strideAllRooms", ROOMS_APP, ROOMS_GLUE)]
    {
        let (wasm, glue) = bind(&compile(workspace, "app", "wasm", features)?, global)?;
        files.extend([(app, wasm), (script, glue.into_bytes())]);
    }
    for (feature, name) in TOOLS {
        let module = compile(workspace, "page-tools", "page-tools", &["--no-default-features", "--features", feature])?;
        files.push((name, fs::read(module)?));
    }
    Ok(files)
}

/// The folder of the workspace, without `..` or links in it: rustc is told to forget this very path.
fn workspace() -> Result<PathBuf> {
    let own = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let root = own.ancestors().nth(2).ok_or("app-bundle lies in `crates/` of its workspace")?;
    Ok(root.canonicalize()?)
}

/// Names everything that the modules are made of, and nothing else: the rest of the workspace may change without us.
fn watch(workspace: &Path) {
    println!("cargo::rerun-if-env-changed={PREBUILT}");
    for source in
        ["Cargo.lock", "Cargo.toml", "crates/app-bundle/build.rs", "crates/words/build.rs", "site/languages/en"]
    {
        println!("cargo::rerun-if-changed={}", workspace.join(source).display());
    }
    for member in ["app", "build-files", "export", "formula", "maturity", "page-tools", "search", "translate", "words"]
    {
        for source in ["Cargo.toml", "src"] {
            println!("cargo::rerun-if-changed={}", workspace.join("crates").join(member).join(source).display());
        }
    }
}

fn prebuilt(folder: &Path) -> Result<Vec<File>> {
    let names = [APP, GLUE, ROOMS_APP, ROOMS_GLUE].into_iter().chain(TOOLS.map(|(_, name)| name));
    let read = |name: &'static str| {
        println!("cargo::rerun-if-changed={}", folder.join(name).display());
        let bytes = fs::read(folder.join(name));
        Ok((name, bytes.map_err(|error| format!("{PREBUILT} names `{}`: {name}: {error}", folder.display()))?))
    };
    names.map(read).collect()
}

/// Compiles a module with a cargo of its own and gives its path: it lies where the next one of the same package will.
///
/// `rustc --crate-type` and not `build`: beside an `rlib`, cargo leaves link-time optimization out.
fn compile(workspace: &Path, package: &str, profile: &str, features: &[&str]) -> Result<PathBuf> {
    let target_dir = target_dir(workspace).join("app");
    let mut cargo = Command::new(variable("CARGO")?);
    for name in env::vars_os().filter_map(|(name, _)| name.into_string().ok()).filter(|name| is_dropped(name)) {
        cargo.env_remove(name);
    }
    cargo
        .args(["rustc", "--locked", "--package", package, "--lib", "--crate-type", "cdylib"])
        .args(["--profile", profile, "--target", TARGET])
        .args(features)
        .arg("--target-dir")
        .arg(&target_dir)
        .env("CARGO_BUILD_BUILD_DIR", &target_dir)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(workspace)?)
        .current_dir(workspace);
    // Its standard output would be read as orders to the surrounding cargo; what it reports goes to standard error.
    let output = cargo.output().map_err(|error| format!("cargo did not start: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo said\n{}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(target_dir.join(TARGET).join(profile).join(package.replace('-', "_")).with_extension("wasm"))
}

/// The target directory of the surrounding build, whatever profile or tool it is for: so that debug, release and
/// clippy share one build of the app.
fn target_dir(workspace: &Path) -> PathBuf {
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let marked = out.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    marked.map_or_else(|| workspace.join("target"), Path::to_path_buf)
}

fn is_dropped(name: &str) -> bool {
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    !starts(KEPT) && (starts(DROPPED) || DROPPED_EXACTLY.contains(&name))
}

/// Flags that keep the paths of this machine out of the module, so that builds in two places give the same bytes.
/// Where one path holds the other, rustc goes by the later one: the longer comes last.
fn flags(workspace: &Path) -> Result<OsString> {
    let mut places = [(cargo_home()?, "/cargo"), (workspace.to_path_buf(), "/stride")];
    places.sort_by_key(|(path, _)| path.as_os_str().len());
    let mut flags = OsString::new();
    for (path, name) in places {
        if !flags.is_empty() {
            flags.push("\u{1f}");
        }
        flags.push("--remap-path-prefix=");
        flags.push(path);
        flags.push("=");
        flags.push(name);
    }
    Ok(flags)
}

fn cargo_home() -> Result<PathBuf> {
    let set = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = set.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    Ok(home.ok_or("neither CARGO_HOME nor a home folder is known")?)
}

/// Installs the target where rustup did not: `targets` in `rust-toolchain.toml` is silently ignored wherever the
/// toolchain was installed before, or rustup may not install by itself.
fn ensure_target() -> Result<()> {
    let print = ["--print", "target-libdir", "--target", TARGET];
    let output = Command::new(variable("RUSTC")?).args(print).output()?;
    if Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir() {
        return Ok(());
    }
    let added = Command::new("rustup").args(["target", "add", TARGET]).output();
    if added.as_ref().is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    let reason = added.map_or_else(|error| error.to_string(), |output| String::from_utf8_lossy(&output.stderr).into());
    Err(format!(
        "it is compiled to WebAssembly, and Rust's target for that is missing.\n\
         Install it with `rustup target add {TARGET}` (Debian: the package libstd-rust-dev-wasm32),\n\
         or set {PREBUILT} to a folder with the modules and app.js from another machine.\n\
         `rustup` by itself said: {reason}"
    )
    .into())
}

/// Takes the app's module apart into what a page loads: the WebAssembly and the script that joins it to the browser.
/// The script gives it this name.
fn bind(module: &Path, global: &str) -> Result<(Vec<u8>, String)> {
    let mut output = Bindgen::new()
        .input_path(module)
        .no_modules(true)?
        .no_modules_global(global)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    if !output.local_modules().is_empty() || output.snippets().values().any(|snippets| !snippets.is_empty()) {
        let names: Vec<_> = output.snippets().keys().chain(output.local_modules().keys()).collect();
        return Err(format!("JavaScript of a dependency's own, which the glue cannot hold: {names:?}").into());
    }
    let glue = output.js().to_owned();
    Ok((output.wasm_mut().emit_wasm(), glue))
}

/// The app's module as a classic script, for pages opened from disk: there a browser fetches no files.
fn script(wasm: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(wasm.len().div_ceil(3) * 4 + 80);
    text.push_str("document.dispatchEvent(new CustomEvent(\"stride-wasm\",{detail:\"");
    for group in wasm.chunks(3) {
        let bits = group.iter().enumerate().fold(0, |bits, (at, byte)| bits | usize::from(*byte) << (16 - 8 * at));
        for at in 0..4 {
            text.push(if at <= group.len() { char::from(DIGITS[bits >> (18 - 6 * at) & 63]) } else { '=' });
        }
    }
    text.push_str("\"}));\n");
    text
}

fn variable(name: &str) -> Result<String> {
    env::var(name).map_err(|_| format!("cargo sets {name} for a build script").into())
}
