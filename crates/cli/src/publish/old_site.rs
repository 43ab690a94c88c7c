//! The site that is there already, of which most files stay the same from build to build.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A published site, to take unchanged files from.
pub struct OldSite {
    folder: PathBuf,
}

impl OldSite {
    /// The site in this folder; there need not be one.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Whether there is a folder of this path in it, and not a link to one.
    pub fn has_folder(&self, path: &str) -> bool {
        fs::symlink_metadata(self.folder.join(path)).is_ok_and(|metadata| metadata.is_dir())
    }

    /// Gives the old file at `path` the further name `to`, if it holds just these bytes.
    ///
    /// A second name instead of a second copy: nothing has to be written, synced, or later freed. We never write into
    /// a file that exists, so the two cannot spoil each other. On a file system without hard links it is never so.
    pub fn take_over(&self, path: &str, bytes: &[u8], to: &Path) -> bool {
        let file = self.folder.join(path);
        holds(&file, bytes).unwrap_or(false) && fs::hard_link(&file, to).is_ok()
    }
}

fn holds(file: &Path, bytes: &[u8]) -> io::Result<bool> {
    let metadata = fs::symlink_metadata(file)?;
    Ok(metadata.is_file() && metadata.len() == bytes.len() as u64 && fs::read(file)? == bytes)
}
