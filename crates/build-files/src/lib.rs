//! For build scripts: the files below a folder, as a table that is compiled in.
//!
//! ```ignore
//! // build.rs
//! build_files::Files::below("../../site", &["templates", "styles"]).texts("theme.rs");
//! // src/lib.rs
//! static THEME: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/theme.rs"));
//! ```

use std::{
    env, fs,
    path::{Path, PathBuf},
};
use walkdir::{DirEntry, WalkDir};

/// Files below a root, in the order of their names. Whoever finds them has cargo run the build script again when one of
/// them changes, comes or goes.
pub struct Files {
    root: PathBuf,
    found: Vec<PathBuf>,
}

impl Files {
    /// Every file below these folders of `root`, but for hidden ones and those in hidden folders.
    ///
    /// # Panics
    /// Where a folder cannot be read: a build script has nobody else to tell.
    pub fn below(root: impl AsRef<Path>, folders: &[&str]) -> Self {
        let root = root.as_ref();
        let root = fs::canonicalize(root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
        let mut found = Vec::new();
        for folder in folders {
            let entries = WalkDir::new(root.join(folder)).into_iter().filter_entry(|entry| !is_hidden(entry));
            for entry in entries {
                let entry = entry.unwrap_or_else(|error| panic!("{error}"));
                println!("cargo::rerun-if-changed={}", entry.path().display());
                if entry.file_type().is_file() {
                    found.push(entry.into_path());
                }
            }
        }
        found.sort();
        Self { root, found }
    }

    /// Only those whose names end like this, without the dot.
    #[must_use]
    pub fn ending(mut self, endings: &[&str]) -> Self {
        self.found.retain(|file| file.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)));
        self
    }

    /// Writes the table `name` to include: `&[(&str, &str)]`, of the path below the root with `/` in it, and the text.
    ///
    /// # Panics
    /// Where cargo has set no `OUT_DIR`, or it cannot be written to.
    pub fn texts(&self, name: &str) {
        write(name, &self.table("include_str"));
    }

    /// Writes the table `name` to include: `&[(&str, &[u8])]`, of the path below the root with `/` in it, and the bytes.
    ///
    /// # Panics
    /// Where cargo has set no `OUT_DIR`, or it cannot be written to.
    pub fn bytes(&self, name: &str) {
        write(name, &self.table("include_bytes"));
    }

    fn table(&self, include: &str) -> String {
        let row = |file: &PathBuf| {
            let name = file.strip_prefix(&self.root).expect("was found below it").to_string_lossy().replace('\\', "/");
            format!("    ({name:?}, {include}!({:?})),\n", file.to_string_lossy())
        };
        format!("&[\n{}]\n", self.found.iter().map(row).collect::<String>())
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn write(name: &str, table: &str) {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join(name);
    fs::write(&out, table).unwrap_or_else(|error| panic!("{}: {error}", out.display()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(root: &Path, names: &[&str]) {
        for name in names {
            let file = root.join(name);
            fs::create_dir_all(file.parent().expect("lies below the root")).expect("can be made");
            fs::write(file, "x").expect("can be written");
        }
    }

    #[test]
    fn the_table_has_each_file_below_the_folders_by_its_path() {
        let folder = tempfile::tempdir().expect("can be made");
        let root = fs::canonicalize(folder.path()).expect("is there");
        put(&root, &["b/two.md", "a/in/one.md", "a/.hidden", "a/.git/config", "other/three.md"]);
        let path = |name: &str| root.join(name).to_string_lossy().into_owned();
        let (one, two) = (path("a/in/one.md"), path("b/two.md"));
        let table = Files::below(&root, &["b", "a"]).table("include_str");
        assert_eq!(
            table,
            format!(
                "&[\n    (\"a/in/one.md\", include_str!({one:?})),\n    (\"b/two.md\", include_str!({two:?})),\n]\n"
            )
        );
    }

    #[test]
    fn only_wanted_endings_are_kept() {
        let folder = tempfile::tempdir().expect("can be made");
        put(folder.path(), &["fonts/one.ttf", "fonts/two.otf", "fonts/LICENSE", "fonts/readme.md"]);
        let table = Files::below(folder.path(), &["fonts"]).ending(&["ttf", "otf"]).table("include_bytes");
        assert_eq!(table.matches("include_bytes!").count(), 2, "{table}");
        assert!(table.contains("\"fonts/one.ttf\"") && table.contains("\"fonts/two.otf\""), "{table}");
    }

    #[test]
    #[should_panic(expected = "missing")]
    fn a_folder_that_is_not_there_stops_the_build() {
        let folder = tempfile::tempdir().expect("can be made");
        let _ = Files::below(folder.path(), &["missing"]);
    }
}
