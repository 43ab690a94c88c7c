//! Puts files into a new folder in one step: written beside it, then renamed, or not at all.

use anyhow::{Context, Result, bail};
use std::{
    fs, io,
    path::{Path, PathBuf},
    process,
};

/// Makes the folder with these files. It may be there already if it is empty, and no link.
///
/// # Errors
/// When there is anything else of this name, or something cannot be written; nothing is changed then.
pub fn put(folder: &Path, files: &[(String, String)]) -> Result<()> {
    refuse_what_is_there(folder)?;
    let absolute = std::path::absolute(folder).with_context(|| format!("finding `{}`", folder.display()))?;
    let parent = absolute.parent().filter(|parent| parent.is_dir());
    let Some((parent, name)) = parent.zip(absolute.file_name()) else {
        bail!("there is no folder to make `{}` in\nhelp: make the folder around it first", folder.display());
    };
    let mut aside = std::ffi::OsString::from(".");
    aside.push(name);
    aside.push(format!(".stride-new-{}", process::id()));
    let aside = Aside::make(parent.join(aside))?;
    aside.write(files).with_context(|| format!("writing beside `{}`", folder.display()))?;
    aside.take_place(&absolute).with_context(|| format!("making `{}`", folder.display()))
}

fn refuse_what_is_there(folder: &Path) -> Result<()> {
    let there = match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.with_context(|| format!("looking at `{}`", folder.display()))?,
    };
    if !there.is_dir() {
        bail!("`{}` is there already, and is no folder\nhelp: give another name", folder.display());
    }
    let mut entries = fs::read_dir(folder).with_context(|| format!("reading `{}`", folder.display()))?;
    if let Some(entry) = entries.next() {
        let entry = entry.with_context(|| format!("reading `{}`", folder.display()))?;
        bail!(
            "`{}` is not empty: it holds `{}`\nhelp: give the name of a folder that is not there yet",
            folder.display(),
            entry.file_name().display()
        );
    }
    let real = |path: &Path| path.canonicalize().ok();
    if std::env::current_dir().is_ok_and(|here| real(&here) == real(folder)) {
        bail!("stride is being run in `{}` itself\nhelp: run it in the folder around it", folder.display());
    }
    Ok(())
}

/// A folder beside the one that is wanted; gone when it is dropped before it has taken its place.
struct Aside(PathBuf);

impl Aside {
    fn make(path: PathBuf) -> Result<Self> {
        fs::create_dir(&path).with_context(|| format!("making `{}`", path.display()))?;
        Ok(Self(path))
    }

    fn write(&self, files: &[(String, String)]) -> io::Result<()> {
        for (path, text) in files {
            let path = self.0.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&self.0))?;
            fs::write(path, text)?;
        }
        Ok(())
    }

    fn take_place(self, folder: &Path) -> io::Result<()> {
        // Some systems rename onto nothing alone. What is not empty by now is not removed.
        match fs::remove_dir(folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => fs::rename(&self.0, folder),
        }
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        // After the rename there is nothing of this name.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::put;
    use std::{fs, path::Path};

    fn files() -> Vec<(String, String)> {
        [("README.md", "Read."), ("site/site.yaml", "title: A")].map(|(path, text)| (path.into(), text.into())).into()
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_folder_that_is_missing_or_empty_gets_the_files_and_nothing_is_left_beside_it() {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("empty")).unwrap();
        for name in ["missing", "empty"] {
            let folder = place.path().join(name);
            put(&folder, &files()).unwrap();
            assert_eq!(fs::read_to_string(folder.join("site/site.yaml")).unwrap(), "title: A");
        }
        assert_eq!(names(place.path()), ["empty", "missing"]);
    }

    #[test]
    fn what_is_there_is_refused_and_as_it_was() {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("full")).unwrap();
        fs::write(place.path().join("full/.hidden"), "mine").unwrap();
        fs::write(place.path().join("file"), "mine").unwrap();
        let refusal = |name: &str| format!("{:#}", put(&place.path().join(name), &files()).unwrap_err());
        assert!(refusal("full").contains("is not empty: it holds `.hidden`"));
        assert!(refusal("file").contains("is there already, and is no folder"));
        assert!(refusal("none/new").contains("there is no folder to make"));
        assert_eq!(names(place.path()), ["file", "full"]);
        assert_eq!(names(&place.path().join("full")), [".hidden"]);
        assert_eq!(fs::read_to_string(place.path().join("file")).unwrap(), "mine");
    }

    #[test]
    fn a_file_that_cannot_be_written_leaves_nothing() {
        let place = tempfile::tempdir().unwrap();
        // A folder where a file is to be.
        let files = [("a/b".to_owned(), String::new()), ("a".to_owned(), String::new())];
        assert!(put(&place.path().join("new"), &files).is_err());
        assert_eq!(names(place.path()), [""; 0]);
    }
}
