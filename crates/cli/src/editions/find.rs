//! Which editions lie below a folder.

use super::{FRAMEWORK, is_project};
use crate::{disk, publish};
use anyhow::{Context, Result, bail};
use content::edition::{Base, base};
use diagnostics::SourceTree;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// How many folders lie between the one that is named and an edition, at the most.
const DEEPEST: usize = 4;

/// An edition below a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it lies.
    pub folder: PathBuf,
    /// The same from the folder that was named, with its `/`.
    pub shown: String,
    /// What its own folder is called.
    pub name: String,
}

/// Every project below `root` that extends something, or may do so in settings that cannot be read, by its path. A site that was built is passed over, as is what begins
/// with a dot.
///
/// # Errors
/// When there is none, when two have one name, or a folder cannot be read.
pub fn find(root: &Path) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    walk(root, "", DEEPEST, &mut found)?;
    found.sort_by(|a, b| a.shown.cmp(&b.shown));
    if found.is_empty() {
        bail!(
            "there is no edition below {}\nhelp: an edition is a folder whose site/site.yaml says `extends:`, such as brands/acme",
            root.display()
        );
    }
    let twin = |it: &&Found| found.iter().any(|other| other.name == it.name && other.shown < it.shown);
    if let Some(twin) = found.iter().find(twin) {
        bail!("two editions are called `{}`\nhelp: rename one of the folders: sites and messages go by it", twin.name);
    }
    Ok(found)
}

fn walk(folder: &Path, shown: &str, left: usize, found: &mut Vec<Found>) -> Result<()> {
    if is_edition(folder)? {
        let name = shown.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        if !name.is_empty() {
            found.push(Found { folder: folder.to_owned(), shown: shown.to_owned(), name });
        }
    }
    if left == 0 {
        return Ok(());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("reading `{}`", folder.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("reading `{}`", folder.display()))?;
        let (path, name) = (entry.path(), entry.file_name());
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
        // Links are not followed: they could lead round in circles.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let is_part = is_project(folder) && matches!(name, "content" | "site");
        if is_folder && !is_part && !publish::is_site(&path) {
            walk(&path, &format!("{shown}{name}/"), left - 1, found)?;
        }
    }
    Ok(())
}

fn is_edition(folder: &Path) -> Result<bool> {
    let path = folder.join("site/site.yaml");
    if !path.is_file() {
        return Ok(false);
    }
    let text = disk::read_file(&path)?;
    let sources = SourceTree::new([("site/site.yaml".to_owned(), text)]);
    Ok(match base(&sources, 0) {
        Base::On(_) => true,
        // Nobody should believe that all is well with it.
        Base::Unreadable(_) => !folder.join(FRAMEWORK).is_file(),
        Base::Nothing => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[(&str, &str)]) -> Result<Vec<String>> {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let whole = folder.path().join(path);
            fs::create_dir_all(whole.parent().unwrap()).unwrap();
            fs::write(whole, text).unwrap();
        }
        Ok(find(folder.path())?.into_iter().map(|found| format!("{} as {}", found.shown, found.name)).collect())
    }

    const EDITION: &str = "extends: ../../core";

    #[test]
    fn editions_are_found_by_what_they_say_and_nothing_else_is() {
        let found = names(&[
            ("core/site/site.yaml", "title: Core"),
            ("brands/zeta/site/site.yaml", EDITION),
            ("brands/acme/site/site.yaml", EDITION),
            ("brands/acme/content/site/site.yaml", EDITION),
            ("brands/acme/dist/.stride-output", ""),
            ("brands/acme/dist/site/site.yaml", EDITION),
            (".old/site/site.yaml", EDITION),
            ("a/b/c/d/site/site.yaml", EDITION),
            ("a/b/c/d/e/site/site.yaml", EDITION),
        ]);
        assert_eq!(found.unwrap(), ["a/b/c/d/ as d", "brands/acme/ as acme", "brands/zeta/ as zeta"]);
    }

    #[test]
    fn settings_that_cannot_be_read_are_those_of_an_edition_unless_there_is_a_framework() {
        let found = names(&[
            ("core/site/site.yaml", "title: \"Core"),
            ("core/content/framework.yaml", "id: core"),
            ("brands/acme/site/site.yaml", "title: \"Acme\nextends: ../../core"),
        ]);
        assert_eq!(found.unwrap(), ["brands/acme/ as acme"]);
    }

    #[test]
    fn no_editions_and_two_of_one_name_are_said() {
        let error = |files: &[(&str, &str)]| names(files).unwrap_err().to_string();
        assert!(error(&[("core/site/site.yaml", "title: Core")]).starts_with("there is no edition below "));
        assert!(
            error(&[("a/x/site/site.yaml", EDITION), ("b/x/site/site.yaml", EDITION)])
                .starts_with("two editions are called `x`")
        );
    }
}
