//! Embeds the theme: every file below `site/templates`, `site/styles`, `site/scripts`, `site/figures` and `site/icons`.

use std::{
    env, fmt, fs,
    path::{Path, PathBuf},
};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../site");
    let root = fs::canonicalize(&root).unwrap_or_else(|error| panic!("the theme at {}: {error}", root.display()));
    let mut files = Vec::new();
    for folder in ["templates", "styles", "scripts", "figures", "icons"] {
        collect(&root.join(folder), &mut files);
    }
    files.sort();
    let table: Vec<String> = files.iter().map(|file| Entry(&root, file).to_string()).collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("theme.rs");
    fs::write(&out, format!("&[\n{}]\n", table.concat())).unwrap_or_else(|error| panic!("{}: {error}", out.display()));
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
}

/// One line of the table: the path within the theme, and the file's bytes.
struct Entry<'a>(&'a Path, &'a Path);

impl fmt::Display for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.1.strip_prefix(self.0).expect("found below the theme").to_string_lossy().replace('\\', "/");
        let path = self.1.to_string_lossy();
        writeln!(f, "    ({name:?}, include_str!({path:?})),")
    }
}
