//! Embeds the theme: every file below `site/templates`, `site/styles`, `site/scripts`, `site/figures` and `site/icons` as
//! text, and the fonts below `site/fonts` as bytes.

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
    embed("theme.rs", "include_str", &root, files);
    let mut fonts = Vec::new();
    collect(&root.join("fonts"), &mut fonts);
    fonts.retain(|file| file.extension().is_some_and(|ending| ending == "ttf" || ending == "otf"));
    embed("fonts.rs", "include_bytes", &root, fonts);
}

/// Writes a table of `files` to `name`.
fn embed(name: &str, include: &'static str, root: &Path, mut files: Vec<PathBuf>) {
    files.sort();
    let table: Vec<String> = files.iter().map(|file| Entry { include, root, file }.to_string()).collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join(name);
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
struct Entry<'a> {
    include: &'static str,
    root: &'a Path,
    file: &'a Path,
}

impl fmt::Display for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name =
            self.file.strip_prefix(self.root).expect("found below the theme").to_string_lossy().replace('\\', "/");
        let path = self.file.to_string_lossy();
        let include = self.include;
        writeln!(f, "    ({name:?}, {include}!({path:?})),")
    }
}
