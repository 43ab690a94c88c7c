//! What publishing promises, but for being killed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use super::{Holding, Publication, Way, mark};

const BOTH_WAYS: [Way; 2] = [Way::Exchange, Way::Retire];

/// A folder with an output folder `dist` in it, published or not.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn out(&self) -> PathBuf {
        self.0.path().join("dist")
    }

    fn begin(&self, way: Way) -> anyhow::Result<Publication> {
        Publication::begin_by(&self.out(), Holding::Site, way, Duration::ZERO)
    }

    fn publish(&self, way: Way, files: &[(&str, &str)]) {
        let publication = self.begin(way).unwrap();
        for (path, text) in files {
            publication.write(path, text.as_bytes()).unwrap();
        }
        publication.commit().unwrap();
    }

    fn refusal(&self) -> String {
        self.begin(Way::Exchange).err().unwrap().to_string()
    }

    /// The published files, without the mark.
    fn site(&self) -> Vec<(String, String)> {
        files_under(&self.out()).into_iter().filter(|(path, _)| path != mark::NAME).collect()
    }

    /// The names in the folder around the output folder.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn files_under(folder: &Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            (path, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

fn pairs(files: &[(&str, &str)]) -> Vec<(String, String)> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_missing_or_empty_folder_becomes_the_site() {
    for make_first in [false, true] {
        let place = Place::new();
        if make_first {
            fs::create_dir(place.out()).unwrap();
        }
        place.publish(Way::Exchange, &[("index.html", "one"), ("a/b/index.html", "two")]);
        assert_eq!(place.site(), pairs(&[("a/b/index.html", "two"), ("index.html", "one")]));
        assert_eq!(place.names(), ["dist"]);
    }
}

#[test]
fn a_new_site_replaces_the_old_one_whole_and_leaves_nothing_beside_it() {
    for way in BOTH_WAYS {
        let place = Place::new();
        place.publish(way, &[("index.html", "old"), ("gone/index.html", "old")]);
        place.publish(way, &[("index.html", "new"), ("added/index.html", "new")]);
        assert_eq!(place.site(), pairs(&[("added/index.html", "new"), ("index.html", "new")]));
        assert_eq!(place.names(), ["dist"]);
    }
}

#[test]
fn a_publication_that_is_given_up_leaves_the_old_site_and_no_staged_folder() {
    let place = Place::new();
    place.publish(Way::Exchange, &[("index.html", "old")]);
    let publication = place.begin(Way::Exchange).unwrap();
    publication.write("index.html", b"new").unwrap();
    drop(publication);
    assert_eq!(place.site(), pairs(&[("index.html", "old")]));
    assert_eq!(place.names(), ["dist"]);
}

#[test]
fn pages_can_be_written_from_many_threads() {
    use rayon::prelude::*;
    let place = Place::new();
    let publication = place.begin(Way::Exchange).unwrap();
    (0..400_u32).into_par_iter().for_each(|page| {
        publication.write(&format!("a/{}/{page}/index.html", page % 7), page.to_string().as_bytes()).unwrap();
    });
    publication.commit().unwrap();
    assert_eq!(place.site().len(), 400);
}

#[test]
fn two_pages_cannot_have_one_address() {
    let place = Place::new();
    let publication = place.begin(Way::Exchange).unwrap();
    publication.write("a/index.html", b"one").unwrap();
    assert_eq!(publication.write("a/index.html", b"two").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
    assert_eq!(publication.write("a/index.html/b", b"two").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
}

#[test]
fn a_path_that_leaves_the_folder_writes_nothing() {
    let place = Place::new();
    let publication = place.begin(Way::Exchange).unwrap();
    for path in ["../outside", "/tmp/outside", "a/../../outside", ""] {
        assert_eq!(publication.write(path, b"x").unwrap_err().kind(), io::ErrorKind::InvalidInput, "{path:?}");
    }
    drop(publication);
    assert_eq!(place.names(), [""; 0]);
}

#[test]
fn a_folder_with_somebody_elses_files_is_refused_and_untouched() {
    let place = Place::new();
    fs::create_dir(place.out()).unwrap();
    fs::write(place.out().join("notes.txt"), "mine").unwrap();
    let refusal = place.refusal();
    assert!(refusal.contains("`notes.txt` for one; nothing was changed\nhelp: give another folder"), "{refusal}");
    assert_eq!(place.site(), pairs(&[("notes.txt", "mine")]));
    assert_eq!(place.names(), ["dist"]);
}

#[test]
fn a_file_in_the_folders_place_is_refused() {
    let place = Place::new();
    fs::write(place.out(), "mine").unwrap();
    assert!(place.refusal().contains("it is not a folder"));
    assert_eq!(fs::read_to_string(place.out()).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn a_link_in_the_folders_place_is_refused_even_when_it_leads_to_a_site_of_ours() {
    let place = Place::new();
    place.publish(Way::Exchange, &[("index.html", "old")]);
    fs::rename(place.out(), place.0.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink("elsewhere", place.out()).unwrap();
    assert!(place.refusal().contains("it is a symbolic link"));
    assert_eq!(place.names(), ["dist", "elsewhere"]);
}

#[cfg(unix)]
#[test]
fn a_link_inside_the_old_site_is_removed_and_not_followed() {
    let place = Place::new();
    place.publish(Way::Exchange, &[("index.html", "old")]);
    let outside = place.0.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("kept.txt"), "mine").unwrap();
    std::os::unix::fs::symlink(&outside, place.out().join("link")).unwrap();
    place.publish(Way::Exchange, &[("index.html", "new")]);
    assert_eq!(fs::read_to_string(outside.join("kept.txt")).unwrap(), "mine");
    assert_eq!(place.site(), pairs(&[("index.html", "new")]));
}

#[test]
fn a_folder_that_becomes_somebody_elses_while_we_build_is_left_alone() {
    let place = Place::new();
    place.publish(Way::Exchange, &[("index.html", "old")]);
    let publication = place.begin(Way::Exchange).unwrap();
    fs::remove_file(place.out().join(mark::NAME)).unwrap();
    assert!(publication.commit().is_err());
    assert_eq!(place.site(), pairs(&[("index.html", "old")]));
    assert_eq!(place.names(), ["dist"]);
}

#[cfg(unix)]
#[test]
fn an_unchanged_file_is_taken_over_and_a_changed_one_is_new() {
    use std::os::unix::fs::MetadataExt;
    let place = Place::new();
    let inode = |path: &str| fs::metadata(place.out().join(path)).unwrap().ino();
    place.publish(Way::Exchange, &[("a/same", "one"), ("a/changed", "one"), ("b/gone", "one")]);
    let (same, changed) = (inode("a/same"), inode("a/changed"));
    place.publish(Way::Exchange, &[("a/same", "one"), ("a/changed", "two"), ("b/new", "one")]);
    assert_eq!((inode("a/same") == same, inode("a/changed") == changed), (true, false));
    assert_eq!(place.site(), pairs(&[("a/changed", "two"), ("a/same", "one"), ("b/new", "one")]));
    assert_eq!(fs::metadata(place.out().join("a/same")).unwrap().nlink(), 1);
}

#[cfg(unix)]
#[test]
fn nothing_is_taken_over_through_a_link() {
    use std::os::unix::fs::{MetadataExt, symlink};
    let place = Place::new();
    let outside = place.0.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("file"), "one").unwrap();
    place.publish(Way::Exchange, &[("index.html", "old")]);
    symlink(&outside, place.out().join("a")).unwrap();
    symlink(outside.join("file"), place.out().join("b")).unwrap();
    place.publish(Way::Exchange, &[("a/file", "one"), ("b", "one")]);
    assert_eq!(place.site(), pairs(&[("a/file", "one"), ("b", "one")]));
    assert_eq!(fs::metadata(outside.join("file")).unwrap().nlink(), 1);
}

#[test]
fn staged_folders_of_killed_builds_are_removed_and_others_are_not() {
    let place = Place::new();
    let beside = |name: &str| place.0.path().join(name);
    for name in [".dist.stride-staged-0123456789abcdef", ".other.stride-staged-0123456789abcdef"] {
        fs::create_dir_all(beside(name).join("a")).unwrap();
        mark::put(&beside(name), Holding::Site).unwrap();
    }
    fs::create_dir(beside(".dist.stride-staged-1111111111111111")).unwrap();
    fs::create_dir_all(beside(".dist.stride-staged-fedcba9876543210").join("not-marked")).unwrap();
    fs::create_dir(beside(".dist.stride-staged-notes")).unwrap();
    fs::create_dir(beside(".dist.stride-staged-2025")).unwrap();
    place.publish(Way::Exchange, &[("index.html", "new")]);
    let kept = [
        ".dist.stride-staged-2025",
        ".dist.stride-staged-fedcba9876543210",
        ".dist.stride-staged-notes",
        ".other.stride-staged-0123456789abcdef",
        "dist",
    ];
    assert_eq!(place.names(), kept);
}

#[test]
fn a_swap_cut_short_between_its_two_renames_is_undone_by_the_next_build() {
    let place = Place::new();
    place.publish(Way::Retire, &[("index.html", "old")]);
    fs::rename(place.out(), place.0.path().join(".dist.stride-retired")).unwrap();
    drop(place.begin(Way::Retire).unwrap());
    assert_eq!(place.site(), pairs(&[("index.html", "old")]));
    assert_eq!(place.names(), ["dist"]);
}

#[test]
fn a_swap_cut_short_after_its_two_renames_keeps_the_new_site() {
    let place = Place::new();
    place.publish(Way::Retire, &[("index.html", "old")]);
    fs::rename(place.out(), place.0.path().join(".dist.stride-retired")).unwrap();
    fs::create_dir(place.out()).unwrap();
    mark::put(&place.out(), Holding::Site).unwrap();
    drop(place.begin(Way::Retire).unwrap());
    assert_eq!(place.site(), pairs(&[]));
    assert_eq!(place.names(), ["dist"]);
}

#[test]
fn a_second_build_of_a_folder_is_refused_while_the_first_one_writes() {
    let place = Place::new();
    let first = place.begin(Way::Exchange).unwrap();
    assert!(place.refusal().starts_with("another build is writing here"));
    first.write("index.html", b"first").unwrap();
    first.commit().unwrap();
    assert_eq!(place.site(), pairs(&[("index.html", "first")]));
}

#[test]
fn the_folder_around_the_site_is_made_when_it_is_missing() {
    let place = Place::new();
    let out = place.0.path().join("a/b/dist");
    Publication::begin(&out, Holding::Site).unwrap().commit().unwrap();
    assert!(mark::is_on(&out));
}
