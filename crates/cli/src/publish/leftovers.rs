//! What killed builds leave beside the output folder, put right by the next build.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result};

use super::mark;
use super::target::{Condition, Target};

/// Finishes or undoes a swap that was cut short, and removes staged folders of builds that no longer run.
///
/// Has to be called with the lock held: only then is a staged folder surely nobody's.
pub fn put_right(target: &Target) -> Result<()> {
    restore(target).with_context(|| format!("restoring `{}` after a killed build", target.folder().display()))?;
    let entries = fs::read_dir(target.parent()).with_context(|| format!("reading `{}`", target.parent().display()))?;
    for entry in entries {
        let path = entry?.path();
        let is_staged = path.file_name().and_then(|name| name.to_str()).is_some_and(|name| target.is_staged(name));
        if is_staged {
            remove(&path).with_context(|| format!("removing `{}`, left by a killed build", path.display()))?;
        }
    }
    Ok(())
}

/// A retired site beside a missing output folder means that only the first of the two renames has happened.
fn restore(target: &Target) -> Result<()> {
    let retired = target.retired();
    if !mark::is_on(&retired) {
        return Ok(());
    }
    if target.condition()? == Condition::Missing {
        return fs::rename(&retired, target.folder()).map_err(Into::into);
    }
    // Both renames have happened. Renamed before it is removed, so that no half-removed site can ever be restored.
    fs::rename(&retired, target.new_staged()).map_err(Into::into)
}

/// Removes a folder that carries our mark, or is empty; any other is left alone. The mark goes last, so that a
/// removal cut short is finished by the next build.
pub fn remove(folder: &Path) -> io::Result<()> {
    if mark::is_on(folder) {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name() == mark::NAME {
                continue;
            }
            // Neither call follows symbolic links.
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        fs::remove_file(folder.join(mark::NAME))?;
    }
    match fs::remove_dir(folder) {
        Err(error) if !matches!(error.kind(), io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::NotADirectory) => {
            Err(error)
        }
        _ => Ok(()),
    }
}
