//! The mark: the file by which we know a folder as one that we have made and may replace, by the same kind of thing.

use std::fs;
use std::io;
use std::path::Path;

/// The mark's name, in the root of every folder that we publish.
pub const NAME: &str = ".stride-output";

const SITE: &str = "stride made this folder and replaces it whole with every build: keep nothing of your own in it.\n";
const REPORTS: &str =
    "stride made these reports and replaces this folder whole with the next ones: keep nothing of your own in it.\n";

/// What a folder that we made holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// A site.
    Site,
    /// Reports.
    Reports,
}

impl Holding {
    fn text(self) -> &'static str {
        match self {
            Self::Site => SITE,
            Self::Reports => REPORTS,
        }
    }

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "a site",
            Self::Reports => "reports",
        }
    }
}

/// Puts the mark into a folder that has none yet.
pub fn put(folder: &Path, holding: Holding) -> io::Result<()> {
    let mut file = fs::File::create_new(folder.join(NAME))?;
    io::Write::write_all(&mut file, holding.text().as_bytes())
}

/// Whether a folder carries the mark. A folder reached through a symbolic link never does, nor does a linked mark.
pub fn is_on(folder: &Path) -> bool {
    let is_folder = fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_dir());
    is_folder && fs::symlink_metadata(folder.join(NAME)).is_ok_and(|metadata| metadata.is_file())
}

/// What a marked folder holds; a site, where its mark does not say that it is something else.
pub fn holding(folder: &Path) -> Holding {
    let text = fs::read_to_string(folder.join(NAME));
    if text.is_ok_and(|text| text == REPORTS) { Holding::Reports } else { Holding::Site }
}
