//! Says which of the author's files have changed, soon after they did.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use notify_debouncer_full::notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer};

/// Editors write a file in several steps, which lie a few milliseconds apart.
const QUIET: Duration = Duration::from_millis(20);

/// Watches until it is dropped.
pub struct Watch {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    folders: Vec<PathBuf>,
}

impl Watch {
    /// Whether one of the folders itself came or went, so that what lies in it has to be watched anew.
    pub fn is_outdated(&self, changed: &[PathBuf]) -> bool {
        changed.is_empty() || changed.iter().any(|path| self.folders.contains(path))
    }
}

/// Calls `on_change` with the changed paths, sorted, each once, whenever something under `folders` has changed. A folder may
/// be missing: the one around it tells when it comes.
///
/// Left out are what lies under `ignored` (the output folder), hidden files (`.git`, most editors' swap files) and
/// the other files that editors leave beside the one that is edited. An empty list means that the system has lost
/// track: anything may have changed.
///
/// # Errors
/// When a folder cannot be watched: the one around it is missing, or the system watches too many already.
pub fn watch(
    folders: &[PathBuf],
    ignored: &[PathBuf],
    mut on_change: impl FnMut(&[PathBuf]) + Send + 'static,
) -> Result<Watch> {
    let real = |paths: &[PathBuf]| -> Vec<PathBuf> { paths.iter().map(|path| real_path(path)).collect() };
    let (folders, ignored) = (real(folders), real(ignored));
    let scope = Scope { folders: folders.clone(), ignored };
    let on_events = move |events: DebounceEventResult| match changes(&scope, events) {
        Changes::None => {}
        Changes::Anything => on_change(&[]),
        Changes::Paths(paths) => on_change(&paths),
    };
    let mut debouncer = new_debouncer(QUIET, None, on_events).context("starting to watch")?;
    let around: BTreeSet<&Path> = folders.iter().filter_map(|folder| folder.parent()).collect();
    let around = around.into_iter().map(|folder| (folder, RecursiveMode::NonRecursive));
    let there =
        folders.iter().filter(|folder| folder.is_dir()).map(|folder| (folder.as_path(), RecursiveMode::Recursive));
    for (folder, mode) in around.chain(there) {
        let watched = debouncer.watch(folder, mode);
        watched.with_context(|| format!("watching `{}`", folder.display()))?;
    }
    Ok(Watch { _debouncer: debouncer, folders })
}

/// Events carry real paths. A folder that is not there yet has that of the one around it.
fn real_path(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if let Ok(real) = absolute.canonicalize() {
        return real;
    }
    match (absolute.parent().map(Path::canonicalize), absolute.file_name()) {
        (Some(Ok(parent)), Some(name)) => parent.join(name),
        _ => absolute,
    }
}

struct Scope {
    folders: Vec<PathBuf>,
    ignored: Vec<PathBuf>,
}

#[derive(Debug, PartialEq, Eq)]
enum Changes {
    None,
    Anything,
    Paths(Vec<PathBuf>),
}

fn changes(scope: &Scope, events: DebounceEventResult) -> Changes {
    let Ok(events) = events else { return Changes::Anything };
    if events.iter().any(|event| event.need_rescan()) {
        return Changes::Anything;
    }
    // That we read the files ourselves is an event too: to answer it would never end.
    let changed = events.into_iter().filter(|event| !matches!(event.kind, EventKind::Access(_)));
    let mut paths: Vec<_> = changed.flat_map(|event: DebouncedEvent| event.event.paths).collect();
    paths.retain(|path| scope.holds(path));
    paths.sort();
    paths.dedup();
    if paths.is_empty() { Changes::None } else { Changes::Paths(paths) }
}

impl Scope {
    fn holds(&self, path: &Path) -> bool {
        let is_ignored = self.ignored.iter().any(|ignored| path.starts_with(ignored));
        !is_ignored && self.folders.iter().filter_map(|folder| path.strip_prefix(folder).ok()).any(is_authors)
    }
}

/// Whether a path from a watched folder can be a file that the author means.
fn is_authors(relative: &Path) -> bool {
    relative.components().all(|component| match component {
        Component::Normal(name) => {
            let name = name.to_string_lossy();
            // `4913` is what vim writes to see whether it can.
            let is_editors = name.ends_with('~') || name.starts_with('#') || name == "4913" || name.ends_with(".tmp");
            !name.starts_with('.') && !is_editors
        }
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::sync::mpsc;

    const PATIENCE: Duration = Duration::from_secs(20);

    fn check(relative: &str, expect: bool) {
        assert_eq!(is_authors(Path::new(relative)), expect, "{relative}");
    }

    #[test]
    fn what_an_author_writes_counts() {
        check("content/domains/health/domain.md", true);
        check("site/styles/tokens.css", true);
        check("", true);
    }

    #[test]
    fn what_editors_and_git_write_does_not() {
        for path in
            [".git/index", "a/.b.md.swp", "a/b.md~", "a/#b.md#", "a/.#b.md", "4913", "a/b.md.tmp", "x/.DS_Store"]
        {
            check(path, false);
        }
    }

    #[test]
    fn the_output_folder_does_not_count_even_inside_a_watched_one() {
        let scope = Scope { folders: vec!["/p".into()], ignored: vec!["/p/dist".into()] };
        assert!(scope.holds(Path::new("/p/distant.md")));
        assert!(!scope.holds(Path::new("/p/dist/index.html")));
        assert!(!scope.holds(Path::new("/elsewhere/a.md")));
    }

    #[test]
    fn a_change_is_told_with_its_path_and_reading_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir(root.join("dist")).unwrap();
        for name in ["a.md", "b.md"] {
            fs::write(root.join(name), "old").unwrap();
        }
        let (sender, receiver) = mpsc::channel();
        let _watch =
            watch(std::slice::from_ref(&root), &[root.join("dist")], move |paths| sender.send(paths.to_vec()).unwrap())
                .unwrap();
        assert_eq!(fs::read_to_string(root.join("b.md")).unwrap(), "old");
        fs::write(root.join("dist/index.html"), "built").unwrap();
        fs::write(root.join(".a.md.swp"), "swap").unwrap();
        fs::write(root.join("a.md"), "new").unwrap();
        assert_eq!(receiver.recv_timeout(PATIENCE).unwrap(), [root.join("a.md")]);
    }

    #[test]
    fn a_new_folder_and_what_comes_into_it_later_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let (sender, receiver) = mpsc::channel();
        let _watch =
            watch(std::slice::from_ref(&root), &[], move |paths| sender.send(paths.to_vec()).unwrap()).unwrap();
        fs::create_dir(root.join("new")).unwrap();
        assert!(receiver.recv_timeout(PATIENCE).unwrap().contains(&root.join("new")));
        fs::write(root.join("new/a.md"), "a").unwrap();
        assert!(receiver.recv_timeout(PATIENCE).unwrap().contains(&root.join("new/a.md")));
    }

    #[test]
    fn a_folder_that_is_missing_is_told_when_it_comes_and_its_neighbours_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let content = root.join("content");
        let (sender, receiver) = mpsc::channel();
        let watch =
            watch(std::slice::from_ref(&content), &[], move |paths| sender.send(paths.to_vec()).unwrap()).unwrap();
        fs::write(root.join("notes.md"), "beside").unwrap();
        fs::create_dir(root.join("dist")).unwrap();
        fs::create_dir(&content).unwrap();
        let changed = receiver.recv_timeout(PATIENCE).unwrap();
        assert_eq!(changed, std::slice::from_ref(&content));
        assert!(watch.is_outdated(&changed) && !watch.is_outdated(&[content.join("a.md")]));
    }

    #[test]
    fn a_folder_in_a_missing_one_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let error = watch(&[folder.path().join("gone/content")], &[], |_| {}).err().unwrap();
        assert!(error.to_string().ends_with("gone`"), "{error:#}");
    }
}
