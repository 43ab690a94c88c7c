//! Puts a new site where the old one was: staged beside it, then swapped in one step, or not at all.

mod archive;
mod leftovers;
mod lock;
mod mark;
mod old_site;
mod site_path;
mod staged;
mod swap;
mod target;

#[cfg(test)]
mod kill_tests;
#[cfg(test)]
mod tests;

use std::io;
use std::path::Path;
use std::time::Duration;

use anyhow::Result;

pub use archive::archive;
use lock::Lock;
pub use mark::Holding;
use staged::Staged;
use swap::Way;
use target::Target;

/// How long a build waits for another build of the same folder before it gives up.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether a folder is a site that we made.
pub fn is_site(folder: &Path) -> bool {
    mark::is_on(folder)
}

/// A site on its way into its folder. Dropped without [`Publication::commit`], it leaves no trace and the old site.
pub struct Publication {
    target: Target,
    // Declared before the lock: the staged folder has to be gone before another build may come in.
    staged: Staged,
    _lock: Lock,
    way: Way,
}

impl Publication {
    /// Opens a staged folder beside `out`, after what earlier, killed builds have left there was put right.
    ///
    /// `out` itself is not touched. It may be missing, empty, or a folder in which we published the same kind of thing
    /// before.
    ///
    /// # Errors
    /// When `out` holds anything that is not ours, when another build holds it for too long, and when the folder
    /// around it cannot be written.
    pub fn begin(out: &Path, holding: Holding) -> Result<Self> {
        Self::begin_by(out, holding, Way::best(), PATIENCE)
    }

    /// Writes one file of the site; may be called from many threads at once.
    ///
    /// `path` is relative, its parts are separated by `/`. Nothing is visible to readers of the old site yet.
    ///
    /// # Errors
    /// `InvalidInput` for a path that could leave the folder, `AlreadyExists` for one that was written before, and
    /// whatever the disk says.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.staged.write(path, bytes)
    }

    /// Makes the staged site *the* site, after everything in it has reached the disk.
    ///
    /// # Errors
    /// When the disk or the swap fails; the old site is then as it was.
    pub fn commit(self) -> Result<()> {
        self.staged.sync()?;
        swap::put_in_place(self.staged.folder(), &self.target, self.way)
    }

    fn begin_by(out: &Path, holding: Holding, way: Way, patience: Duration) -> Result<Self> {
        let target = Target::resolve(out, holding)?;
        target.condition()?;
        let lock = Lock::acquire(target.lock_file(), patience)?;
        leftovers::put_right(&target)?;
        target.condition()?;
        let staged = Staged::create(&target)?;
        Ok(Self { target, staged, _lock: lock, way })
    }
}
