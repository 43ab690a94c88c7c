//! The crates' edges, and who may touch the world: what `docs` say of the architecture, held against the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Every crate with the crates of ours that it may depend on.
const EDGES: [(&str, &[&str]); 18] = [
    ("diagnostics", &[]),
    ("formula", &[]),
    ("maturity", &[]),
    ("markdown", &[]),
    ("search", &[]),
    ("translate", &[]),
    ("build-files", &[]),
    ("words", &["build-files", "maturity", "translate"]),
    ("content", &["diagnostics", "formula", "maturity", "markdown", "translate", "words"]),
    ("app", &["maturity", "words"]),
    ("export", &["maturity", "words"]),
    ("page-tools", &["export", "formula", "maturity", "search", "words"]),
    ("render", &["build-files", "content", "formula", "maturity", "markdown", "search", "translate", "words"]),
    ("cli", &["app", "app-bundle", "build-files", "content", "diagnostics", "export", "maturity", "render", "words"]),
    ("app-bundle", &[]),
    ("xtask", &[]),
    ("stride-tests-wasm", &["maturity"]),
    ("stride-tests", &["content", "diagnostics", "maturity", "render", "search"]),
];

/// They run programs and files by their nature.
const MAY_TOUCH_THE_WORLD: [&str; 4] = ["build-files", "cli", "xtask", "stride-tests"];

/// What only those may name: disk, environment, network, other programs, clock.
const WORLD: [&str; 6] =
    ["std::fs", "std::env", "std::net", "std::process", "std::time::SystemTime", "std::time::Instant"];

struct Crate {
    name: String,
    folder: PathBuf,
    /// Crates of ours that it is built with; those of its tests are its own affair.
    uses: BTreeSet<String>,
}

fn crates() -> Vec<Crate> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(["metadata", "--no-deps", "--format-version", "1"]).output().unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    packages.iter().map(read_crate).collect()
}

fn read_crate(package: &Value) -> Crate {
    let dependencies = package["dependencies"].as_array().unwrap().iter();
    // A dependency with a path is one of ours; `kind` is null for the ordinary ones.
    let ours = dependencies.filter(|dependency| !dependency["path"].is_null() && dependency["kind"] != "dev");
    Crate {
        name: package["name"].as_str().unwrap().to_owned(),
        folder: Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap().to_owned(),
        uses: ours.map(|dependency| dependency["name"].as_str().unwrap().to_owned()).collect(),
    }
}

#[test]
fn crates_depend_on_each_other_only_as_the_architecture_says() {
    let allowed: BTreeMap<&str, &[&str]> = EDGES.into();
    for member in crates() {
        let allowed = allowed.get(member.name.as_str());
        let allowed = allowed.unwrap_or_else(|| panic!("`{}` is not in the architecture", member.name));
        let strange: Vec<_> = member.uses.iter().filter(|used| !allowed.contains(&used.as_str())).collect();
        assert!(strange.is_empty(), "`{}` must not depend on {strange:?}", member.name);
    }
}

#[test]
fn only_the_command_line_touches_disk_environment_network_and_clock() {
    let mut scanned = 0;
    let mut found = Vec::new();
    for member in crates().iter().filter(|member| !MAY_TOUCH_THE_WORLD.contains(&member.name.as_str())) {
        for file in sources(&member.folder.join("src")) {
            scanned += 1;
            let world = world_in(&fs::read_to_string(&file).unwrap());
            found.extend(world.into_iter().map(|path| format!("{}: {path}", file.display())));
        }
    }
    assert!(scanned > 20, "only {scanned} files were found");
    assert_eq!(found, [""; 0]);
}

/// The Rust files of a folder but for those that hold tests alone.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_tests =
            path.file_stem().is_some_and(|stem| stem == "tests" || stem.to_string_lossy().ends_with("_tests"));
        if is_tests {
            continue;
        }
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// What a source names of [`WORLD`], also by a `use` with braces. Comments and the tests at its end do not count.
fn world_in(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]\nmod ").next().unwrap_or(source);
    let lines = code.lines().map(|line| line.split("//").next().unwrap_or(line));
    let code: String = lines.collect::<String>().split_whitespace().collect();
    let mut named: Vec<String> = Vec::new();
    for (start, _) in code.match_indices("std::") {
        expand("std", &code[start + "std::".len()..], &mut named);
    }
    let is_world = |path: &str| WORLD.iter().any(|world| path == *world || path.starts_with(&format!("{world}::")));
    named.retain(|path| is_world(path));
    named
}

/// The paths that a `use` tree names: `time::{Duration, Instant}` under `std` is two.
fn expand(prefix: &str, tree: &str, named: &mut Vec<String>) {
    if let Some(inner) = tree.strip_prefix('{') {
        for branch in branches(inner) {
            expand(prefix, branch, named);
        }
        return;
    }
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    let end = tree.find(|character| !is_name(character)).unwrap_or(tree.len());
    let path = format!("{prefix}::{}", &tree[..end]);
    match tree[end..].strip_prefix("::") {
        Some(rest) => expand(&path, rest, named),
        None => named.push(path),
    }
}

/// The parts between the commas of a brace that has been opened, up to the one that closes it.
fn branches(inner: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, character) in inner.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(&inner[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts
}

#[test]
fn the_scan_finds_the_world_however_it_is_imported() {
    let check = |source: &str, expect: &[&str]| assert_eq!(world_in(source), expect, "{source}");
    check("use std::fs;", &["std::fs"]);
    check("let x = std::env::var(\"A\");", &["std::env::var"]);
    check("use std::{collections::BTreeMap, fs::File, net};", &["std::fs::File", "std::net"]);
    check("use std::{\n    io,\n    time::{Duration, Instant},\n};", &["std::time::Instant"]);
    check("use std::{process as run, fmt};", &[]);
    check("use std::{fmt, collections};\n// std::fs is not for us\n#[cfg(test)]\nmod tests { use std::fs; }", &[]);
}
