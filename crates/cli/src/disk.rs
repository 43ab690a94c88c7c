//! Reads a folder of the author's as a list of files, and nothing outside of it.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

/// The largest file that is read, in bytes. No text or picture of a site should come near it.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Every file under `root` by its path from there, parts separated by `/`, sorted, with its bytes.
///
/// Files and folders whose names begin with a dot are left out. A symbolic link counts as what it leads to.
///
/// # Errors
/// When something cannot be read, is larger than 4 MB, is no file, has a name that is not UTF-8, or is a link that
/// leads out of `root`. Each message names the path.
pub fn read_tree(root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let real_root = root.canonicalize().with_context(|| format!("reading `{}`", root.display()))?;
    let walk = WalkDir::new(root).min_depth(1).follow_links(true).into_iter();
    let mut files = Vec::new();
    for entry in walk.filter_entry(|entry| !is_hidden(entry)) {
        let entry = entry.with_context(|| format!("reading `{}`", root.display()))?;
        if entry.path_is_symlink() {
            check_link(&entry, &real_root)?;
        }
        if !entry.file_type().is_dir() {
            files.push((relative_path(&entry, root)?, entry.into_path()));
        }
    }
    let mut tree = files.into_par_iter().map(read).collect::<Result<Vec<_>>>()?;
    tree.sort();
    Ok(tree)
}

/// The bytes of one file.
///
/// # Errors
/// When it cannot be read, is larger than 4 MB, or is no file. The message names the path.
pub fn read_file(path: &Path) -> Result<Vec<u8>> {
    read((String::new(), path.to_owned())).map(|(_, bytes)| bytes)
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn check_link(entry: &DirEntry, real_root: &Path) -> Result<()> {
    let path = entry.path();
    let real_path = path.canonicalize().with_context(|| format!("following the link `{}`", path.display()))?;
    if !real_path.starts_with(real_root) {
        bail!("`{}` is a link that leads out of its folder, to `{}`", path.display(), real_path.display());
    }
    Ok(())
}

fn relative_path(entry: &DirEntry, root: &Path) -> Result<String> {
    let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
    let parts: Option<Vec<&str>> = relative.iter().map(|part| part.to_str()).collect();
    let parts = parts.with_context(|| format!("the name of `{}` is not UTF-8; rename it", entry.path().display()))?;
    Ok(parts.join("/"))
}

fn read((relative, path): (String, PathBuf)) -> Result<(String, Vec<u8>)> {
    let reading = || format!("reading `{}`", path.display());
    // Asked before opening: to open a pipe would wait for its other end.
    if !fs::metadata(&path).with_context(reading)?.is_file() {
        bail!("`{}` is neither a file nor a folder", path.display());
    }
    let mut bytes = Vec::new();
    let file = File::open(&path).with_context(reading)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).with_context(reading)?;
    if bytes.len() as u64 > LARGEST {
        bail!("`{}` is larger than 4 MB", path.display());
    }
    Ok((relative, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn folder_with(files: &[(&str, &[u8])]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let whole = folder.path().join(path);
            fs::create_dir_all(whole.parent().unwrap()).unwrap();
            fs::write(whole, bytes).unwrap();
        }
        folder
    }

    fn paths(root: &Path) -> Vec<String> {
        read_tree(root).unwrap().into_iter().map(|(path, _)| path).collect()
    }

    #[test]
    fn files_come_sorted_by_their_whole_path_with_their_bytes() {
        let folder = folder_with(&[("b.md", b"b"), ("a/z.md", b"z"), ("a-b/c.md", &[0, 255]), ("a.md", b"")]);
        let expect: [(&str, &[u8]); 4] = [("a-b/c.md", &[0, 255]), ("a.md", b""), ("a/z.md", b"z"), ("b.md", b"b")];
        let tree = read_tree(folder.path()).unwrap();
        let tree: Vec<_> = tree.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        assert_eq!(tree, expect);
    }

    #[test]
    fn hidden_files_and_folders_are_left_out() {
        let folder = folder_with(&[("a.md", b""), (".a.md.swp", b""), (".git/config", b""), ("x/.DS_Store", b"")]);
        assert_eq!(paths(folder.path()), ["a.md"]);
    }

    #[test]
    fn a_root_that_is_hidden_itself_is_read() {
        let folder = folder_with(&[(".work/.content/a.md", b"")]);
        assert_eq!(paths(&folder.path().join(".work/.content")), ["a.md"]);
    }

    #[test]
    fn a_missing_folder_is_named() {
        let folder = folder_with(&[]);
        let error = read_tree(&folder.path().join("content")).unwrap_err();
        assert!(error.to_string().ends_with("content`"), "{error:#}");
    }

    #[test]
    fn a_file_of_four_megabytes_is_read_and_a_byte_more_is_refused() {
        let largest = usize::try_from(LARGEST).unwrap();
        let folder = folder_with(&[("large.md", &vec![b'x'; largest])]);
        assert_eq!(paths(folder.path()), ["large.md"]);
        fs::write(folder.path().join("large.md"), vec![b'x'; largest + 1]).unwrap();
        let error = read_tree(folder.path()).unwrap_err().to_string();
        assert!(error.ends_with("large.md` is larger than 4 MB"), "{error}");
    }

    #[cfg(unix)]
    mod unix {
        use super::*;
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        use std::os::unix::fs::symlink;

        fn check_refused(folder: &TempDir, expect: &str) {
            let error = format!("{:#}", read_tree(&folder.path().join("content")).unwrap_err());
            assert!(error.contains(expect), "{error}");
        }

        #[test]
        fn a_link_within_the_folder_counts_as_what_it_leads_to() {
            let folder = folder_with(&[("content/a/b.md", b"b")]);
            symlink("a", folder.path().join("content/c")).unwrap();
            symlink("a/b.md", folder.path().join("content/d.md")).unwrap();
            assert_eq!(paths(&folder.path().join("content")), ["a/b.md", "c/b.md", "d.md"]);
        }

        #[test]
        fn a_link_that_leads_out_is_refused_whether_to_a_file_or_a_folder() {
            for outside in ["secret.md", "secrets"] {
                let folder = folder_with(&[("content/a.md", b""), ("secret.md", b""), ("secrets/b.md", b"")]);
                symlink(folder.path().join(outside), folder.path().join("content/link")).unwrap();
                check_refused(&folder, "link` is a link that leads out of its folder");
            }
        }

        #[test]
        fn a_link_to_a_neighbour_whose_name_begins_like_the_root_is_refused() {
            let folder = folder_with(&[("content/a.md", b""), ("content-private/b.md", b"")]);
            symlink("../content-private", folder.path().join("content/link")).unwrap();
            check_refused(&folder, "leads out of its folder");
        }

        #[test]
        fn a_loop_of_links_is_refused() {
            let folder = folder_with(&[("content/a/b.md", b"")]);
            symlink("..", folder.path().join("content/a/up")).unwrap();
            check_refused(&folder, "loop");
        }

        #[test]
        fn a_dangling_link_is_refused() {
            let folder = folder_with(&[("content/a.md", b"")]);
            symlink("nowhere", folder.path().join("content/link")).unwrap();
            check_refused(&folder, "content/link");
        }

        #[test]
        fn a_name_that_is_not_utf8_is_refused() {
            let folder = folder_with(&[("content/a.md", b"")]);
            fs::write(folder.path().join("content").join(OsStr::from_bytes(b"\xff.md")), "").unwrap();
            check_refused(&folder, "is not UTF-8; rename it");
        }

        #[test]
        fn a_socket_is_refused() {
            let folder = folder_with(&[("content/a.md", b"")]);
            let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("content/s")).unwrap();
            check_refused(&folder, "s` is neither a file nor a folder");
        }
    }
}
