//! Whose work is in the binary, and by which license: every package of others, with the texts that it ships.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{output, program, workspace};

/// How the files are called that say it.
const NAMES: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT", "UNLICENSE"];

const HEAD: &str = "\
This binary holds work of others: the packages below, Rust's standard library (MIT OR Apache-2.0, https://www.rust-lang.org),
musl (MIT, https://musl.libc.org), and two fonts. The source of each package is at its address.
";

/// Between one text and the next.
const RULE: &str = "----------------------------------------------------------------------";

/// What is in the binary for this target, and in the WebAssembly that it carries.
pub fn notices(target: &str) -> Result<String, String> {
    let mut packages = BTreeMap::new();
    for (package, target) in
        [("cli", target), ("app", "wasm32-unknown-unknown"), ("page-tools", "wasm32-unknown-unknown")]
    {
        packages.extend(tree(package, target)?);
    }
    let mut texts: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut list = String::new();
    for (package, license) in &packages {
        let (name, version) = package.split_once(' ').unwrap_or((package, ""));
        list.extend([package, ": ", license, "\n    https://crates.io/crates/", name, "/", version, "\n"]);
        for text in texts_of(&format!("{name}-{version}")) {
            texts.entry(text).or_default().insert(package);
        }
    }
    let fonts = workspace().join("site/fonts/OFL.txt");
    texts.entry(fs::read_to_string(&fonts).map_err(|error| error.to_string())?).or_default().insert("the fonts");
    let mut all = format!("{HEAD}\n{list}");
    for (text, packages) in texts {
        let packages = packages.into_iter().collect::<Vec<_>>().join(", ");
        all.extend(["\n", RULE, "\n", &packages, "\n\n", text.trim_end(), "\n"]);
    }
    Ok(all)
}

/// Packages of others as `name version`, each with its license.
fn tree(package: &str, target: &str) -> Result<BTreeMap<String, String>, String> {
    let mut cargo = program("cargo");
    cargo.args(["tree", "--locked", "--package", package, "--target", target, "--edges", "normal,no-proc-macro"]);
    let tree = output(cargo.args(["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"]));
    let tree = tree.ok_or_else(|| format!("`cargo tree` of {package} failed"))?;
    // Those of ours stand with their folders.
    let others = tree.lines().filter(|line| !line.contains(" (")).filter_map(|line| line.split_once('|'));
    Ok(others.map(|(package, license)| (package.replace(" v", " "), license.to_owned())).collect())
}

/// The texts that a package ships; none where cargo keeps its source elsewhere than in its registry.
fn texts_of(folder: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for registry in registries() {
        let Ok(entries) = fs::read_dir(registry.join(folder)) else { continue };
        let mut files: Vec<PathBuf> =
            entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| says(path)).collect();
        files.sort();
        texts.extend(files.iter().filter_map(|file| fs::read_to_string(file).ok()));
    }
    texts
}

fn says(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_uppercase()).unwrap_or_default();
    NAMES.iter().any(|known| name.starts_with(known))
}

fn registries() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let entries = fs::read_dir(home.join("registry/src")).into_iter().flatten();
    entries.filter_map(|entry| Some(entry.ok()?.path())).collect()
}
