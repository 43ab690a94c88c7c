//! Embeds what `stride new` begins with: the framework below `content/`, and the small one below `blank/`.

use std::{
    env, fmt, fs,
    path::{Path, PathBuf},
};

fn main() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    println!("cargo::rerun-if-changed=build.rs");
    embed("framework.rs", &here.join("../.."));
    embed("blank.rs", &here.join("blank"));
}

/// Writes a table of the files below `content/` in `root`.
fn embed(name: &str, root: &Path) {
    let root = fs::canonicalize(root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let mut files = Vec::new();
    collect(&root.join("content"), &mut files);
    files.sort();
    let table: Vec<String> = files.iter().map(|file| Entry { root: &root, file }.to_string()).collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join(name);
    fs::write(&out, format!("&[\n{}]\n", table.concat())).unwrap_or_else(|error| panic!("{}: {error}", out.display()));
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        let is_hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if path.is_dir() && !is_hidden {
            collect(&path, files);
        } else if !is_hidden {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
}

/// One line of the table: the path within the project, and the file's text.
struct Entry<'a> {
    root: &'a Path,
    file: &'a Path,
}

impl fmt::Display for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.file.strip_prefix(self.root).expect("found below it").to_string_lossy().replace('\\', "/");
        let path = self.file.to_string_lossy();
        writeln!(f, "    ({name:?}, include_str!({path:?})),")
    }
}
