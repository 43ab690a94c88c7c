//! Editions on disk: the layers of one, and where those below a folder are.

mod find;
mod place;

pub use find::{Found, find};

use crate::{disk, new};
use anyhow::{Result, bail};
use content::edition::{Base, Extends, Unreachable, base};
use diagnostics::{Diagnostics, Layer, SourceTree};
use place::{joined, shown_folder};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// What a project has of its own where it need not lie on another one.
const FRAMEWORK: &str = "content/framework.yaml";

/// How many projects may lie on each other.
const DEEPEST: usize = 16;

/// The files of one project by their paths.
type Files = Vec<(String, Vec<u8>)>;

/// Projects that were read, by their real folders: many editions lie on one core.
#[derive(Default)]
pub struct Shelf(BTreeMap<PathBuf, Files>);

/// A project and what it lies on.
pub struct Layers {
    /// All files.
    pub sources: SourceTree,
    /// The folders, the project's own first.
    pub folders: Vec<PathBuf>,
    /// Why one of them cannot lie on what it names, or what that is cannot be read; it is not in `sources`.
    pub refused: Option<Diagnostics>,
}

impl Layers {
    /// Reads the project in `root`, which people are told lies in the folder `shown`, and what it extends.
    ///
    /// # Errors
    /// When there is no project, or something cannot be read.
    pub fn read(root: &Path, shown: &str, shelf: &mut Shelf) -> Result<Self> {
        let mut layers = vec![Layer { folder: shown.to_owned(), files: shelf.project(root)? }];
        let mut folders = vec![root.to_owned()];
        loop {
            let sources = SourceTree::layered(layers.iter().cloned());
            let extends = match base(&sources, layers.len() - 1) {
                Base::On(extends) => extends,
                // Without what it may lie on, nearly all that it says would seem wrong.
                Base::Unreadable(why) if !layers.last().is_some_and(has_framework) => {
                    return Ok(Self { sources, folders, refused: Some(why) });
                }
                Base::Nothing | Base::Unreadable(_) => {
                    // Only what lies on something can do without content of its own.
                    if folders.len() == layers.len() && !folders[layers.len() - 1].join("content").is_dir() {
                        bail!(no_content(&folders[layers.len() - 1]));
                    }
                    return Ok(Self { sources, folders, refused: None });
                }
            };
            match below(&extends, &layers, &folders, shelf)? {
                Ok((layer, folder)) => {
                    layers.push(layer);
                    // The framework in the binary has no folder, and extends nothing.
                    folders.extend(folder);
                }
                Err(why) => return Ok(Self { sources, folders, refused: Some(extends.finding(&why).into()) }),
            }
        }
    }
}

fn has_framework(layer: &Layer) -> bool {
    layer.files.iter().any(|(path, _)| path == FRAMEWORK)
}

/// The layer that `extends` names, and its folder where it has one.
fn below(
    extends: &Extends,
    layers: &[Layer],
    folders: &[PathBuf],
    shelf: &mut Shelf,
) -> Result<Result<(Layer, Option<PathBuf>), Unreachable>> {
    if !extends.is_folder() {
        let known = new::frameworks();
        let Some((name, files)) = known.iter().find(|(name, _)| *name == extends.value) else {
            return Ok(Err(Unreachable::Unknown(known.iter().map(|(name, _)| (*name).to_owned()).collect())));
        };
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
        return Ok(Ok((Layer { folder: format!("stride:{name}/"), files }, None)));
    }
    let value = Path::new(&extends.value);
    if value.has_root() || value.is_absolute() {
        return Ok(Err(Unreachable::Absolute));
    }
    let (Some(upper), Some(shown)) = (folders.last(), layers.last().map(|layer| &layer.folder)) else {
        return Ok(Err(Unreachable::Missing));
    };
    let folder = upper.join(value);
    if !is_project(&folder) {
        return Ok(Err(Unreachable::Missing));
    }
    let real = |folder: &Path| folder.canonicalize().ok();
    if folders.len() >= DEEPEST || folders.iter().any(|known| real(known) == real(&folder)) {
        let circle: Vec<String> = layers.iter().map(|layer| shown_folder(&layer.folder)).collect();
        return Ok(Err(Unreachable::Circle(
            [circle, vec![shown_folder(&joined(shown, &extends.value))]].concat().join(" → "),
        )));
    }
    let files = shelf.project(&folder)?;
    Ok(Ok((Layer { folder: joined(shown, &extends.value), files }, Some(folder))))
}

/// Whether a folder holds anything of a project.
pub fn is_project(folder: &Path) -> bool {
    folder.join("content").is_dir() || folder.join("site/site.yaml").is_file()
}

impl Shelf {
    /// The files below `content/` and `site/` in a folder.
    fn project(&mut self, root: &Path) -> Result<Files> {
        let Ok(real) = root.canonicalize() else { return read(root) };
        if let Some(files) = self.0.get(&real) {
            return Ok(files.clone());
        }
        let files = read(root)?;
        self.0.insert(real, files.clone());
        Ok(files)
    }
}

fn no_content(root: &Path) -> String {
    let content = root.join("content");
    format!(
        "there is no folder {}\nhelp: run stride in the folder that holds content/, or name it with --root",
        content.display()
    )
}

fn read(root: &Path) -> Result<Files> {
    if !is_project(root) {
        bail!(no_content(root));
    }
    let mut files = Vec::new();
    for folder in ["content", "site"] {
        let path = root.join(folder);
        if path.is_dir() {
            let read = disk::read_tree(&path)?;
            files.extend(read.into_iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes)));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tempfile::TempDir;

    fn folder_with(files: &[(&str, &str)]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let whole = folder.path().join(path);
            fs::create_dir_all(whole.parent().unwrap()).unwrap();
            fs::write(whole, text).unwrap();
        }
        folder
    }

    fn places(layers: &Layers) -> Vec<&str> {
        layers.sources.iter().map(|(_, file)| file.place.as_str()).collect()
    }

    fn check_refused(files: &[(&str, &str)], root: &str, expect: &str) {
        let folder = folder_with(files);
        let layers = Layers::read(&folder.path().join(root), "", &mut Shelf::default()).unwrap();
        let refused = layers.refused.unwrap();
        assert_eq!(refused.iter().map(|finding| &*finding.message).collect::<Vec<_>>(), [expect]);
    }

    #[test]
    fn an_edition_lies_on_an_edition_that_lies_on_a_core() {
        let folder = folder_with(&[
            ("core/content/a.md", "core"),
            ("core/content/b.md", "core"),
            ("core/content/c.md", "core"),
            ("base/site/site.yaml", "extends: ../core"),
            ("base/content/b.md", "base"),
            ("brands/acme/site/site.yaml", "extends: ../../base"),
            ("brands/acme/content/c.md", "acme"),
        ]);
        let layers = Layers::read(&folder.path().join("brands/acme"), "", &mut Shelf::default()).unwrap();
        assert_eq!(
            places(&layers),
            ["../../core/content/a.md", "../../base/content/b.md", "content/c.md", "site/site.yaml"]
        );
        assert_eq!(layers.folders.len(), 3);
        let layers = Layers::read(&folder.path().join("brands/acme"), "brands/acme/", &mut Shelf::default()).unwrap();
        assert_eq!(places(&layers)[..2], ["core/content/a.md", "base/content/b.md"]);
    }

    #[test]
    fn the_framework_within_the_binary_can_be_extended_by_its_name() {
        let folder = folder_with(&[("site/site.yaml", "extends: customer-success")]);
        let layers = Layers::read(folder.path(), "", &mut Shelf::default()).unwrap();
        assert!(layers.refused.is_none());
        assert_eq!(
            layers.sources.find("content/framework.yaml").unwrap().1.place,
            "stride:customer-success/content/framework.yaml"
        );
    }

    #[test]
    fn a_circle_a_missing_folder_an_unknown_name_and_a_root_are_refused() {
        let circle = [("a/site/site.yaml", "extends: ../b"), ("b/site/site.yaml", "extends: ../a")];
        check_refused(&circle, "a", "this edition would extend itself: . → ../b → ../a");
        check_refused(&[("a/site/site.yaml", "extends: ../b")], "a", "there is no project in the folder `../b`");
        check_refused(&[("a/site/site.yaml", "extends: /core")], "a", "`/core` is elsewhere on every other machine");
        check_refused(
            &[("a/site/site.yaml", "extends: core")],
            "a",
            "`core` is neither a folder nor a framework that stride holds",
        );
    }

    #[test]
    fn settings_that_cannot_be_read_are_the_one_mistake_of_an_edition() {
        let tab = "this line is indented with a tab";
        check_refused(&[("a/site/site.yaml", "extends: ../b\nbrand:\n\tfavicon: a.svg")], "a", tab);
        check_refused(&[("a/site/site.yaml", "extends: [../b]")], "a", "expected text, found a list");
        let below = [("a/site/site.yaml", "extends: ../b"), ("b/site/site.yaml", "title: \"B")];
        check_refused(&below, "a", "this is not valid YAML: unclosed quote");
    }

    #[test]
    fn a_project_with_a_framework_of_its_own_is_read_whatever_its_settings_are() {
        let folder = folder_with(&[("site/site.yaml", "title: \"B"), ("content/framework.yaml", "id: b")]);
        assert!(Layers::read(folder.path(), "", &mut Shelf::default()).unwrap().refused.is_none());
    }
}
