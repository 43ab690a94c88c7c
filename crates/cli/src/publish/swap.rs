//! The one step in which the staged folder becomes the output folder.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::mark;
use super::staged::sync_folder;
use super::target::{Condition, Target};

/// How a site that is there gets out of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The two folders change names at once: there is a whole site at every moment.
    Exchange,
    /// The old one is renamed, then the new one; killed in between, the next build restores the old one.
    Retire,
}

impl Way {
    /// The better of the ways that this system may have.
    pub fn best() -> Self {
        if cfg!(target_os = "linux") { Self::Exchange } else { Self::Retire }
    }
}

/// Puts the staged folder in the output folder's place. What was there lies under the staged name afterwards.
///
/// # Errors
/// When the system refuses, or when what is there has stopped being ours; it is then as it was.
pub fn put_in_place(staged: &Path, target: &Target, way: Way) -> Result<()> {
    let folder = target.folder();
    let swapped = match (target.condition()?, way) {
        // A rename takes the place of an empty folder, and fails should that have been filled meanwhile.
        (Condition::Missing | Condition::Empty, _) => fs::rename(staged, &folder),
        (Condition::Marked, Way::Exchange) => exchange_or_retire(staged, target),
        (Condition::Marked, Way::Retire) => retire(staged, target),
    };
    swapped.map_err(|error| explain(error, &folder))?;
    if staged.exists() && !mark::is_on(staged) {
        exchange(&folder, staged).with_context(|| format!("putting `{}` back", folder.display()))?;
        bail!("`{}` was replaced by something else while we were building; it was left alone", folder.display());
    }
    sync_folder(target.parent()).with_context(|| format!("writing `{}` to the disk", target.parent().display()))
}

fn exchange_or_retire(staged: &Path, target: &Target) -> io::Result<()> {
    match exchange(staged, &target.folder()) {
        // What file systems answer that cannot exchange. An old kernel says "not implemented" (`Unsupported`).
        Err(error) if matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput) => {
            retire(staged, target)
        }
        result => result,
    }
}

#[cfg(target_os = "linux")]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(Into::into)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Two renames. The first is made durable before the second: see [`Target::retired`].
fn retire(staged: &Path, target: &Target) -> io::Result<()> {
    let (folder, retired) = (target.folder(), target.retired());
    fs::rename(&folder, &retired)?;
    sync_folder(target.parent())?;
    if let Err(error) = fs::rename(staged, &folder) {
        fs::rename(&retired, &folder)?;
        return Err(error);
    }
    // The new site is in place. Should this fail, the next build removes the old one.
    let _ = fs::rename(&retired, staged);
    Ok(())
}

fn explain(error: io::Error, folder: &Path) -> anyhow::Error {
    let help = match error.kind() {
        io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => {
            "; it is a mount point, which cannot be swapped: give a folder inside of it with `--out`"
        }
        _ => "",
    };
    let context = format!("putting the new site in the place of `{}`{help}", folder.display());
    anyhow::Error::new(error).context(context)
}
