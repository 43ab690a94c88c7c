//! The mark: the file by which we know a folder as one that we have made and may replace.

use std::fs;
use std::io;
use std::path::Path;

/// The mark's name, in the root of every site that we publish.
pub const NAME: &str = ".stride-output";

const TEXT: &str = "stride made this folder and replaces it whole with every build: keep nothing of your own in it.\n";

/// Puts the mark into a folder that has none yet.
pub fn put(folder: &Path) -> io::Result<()> {
    let mut file = fs::File::create_new(folder.join(NAME))?;
    io::Write::write_all(&mut file, TEXT.as_bytes())
}

/// Whether a folder carries the mark. A folder reached through a symbolic link never does, nor does a linked mark.
pub fn is_on(folder: &Path) -> bool {
    let is_folder = fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_dir());
    is_folder && fs::symlink_metadata(folder.join(NAME)).is_ok_and(|metadata| metadata.is_file())
}
