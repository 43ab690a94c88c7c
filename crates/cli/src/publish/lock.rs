//! One build of an output folder at a time: a file lock, which the system releases when its holder dies.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

const PAUSE: Duration = Duration::from_millis(10);

/// A held lock. The file goes when the lock does.
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Waits for the lock, for as long as `patience`.
    ///
    /// # Errors
    /// When another build still holds it then, or when the file cannot be opened.
    pub fn acquire(path: PathBuf, patience: Duration) -> Result<Self> {
        let start = Instant::now();
        loop {
            if let Some(file) = try_lock(&path).with_context(|| format!("locking `{}`", path.display()))? {
                return Ok(Self { path, _file: file });
            }
            if start.elapsed() >= patience {
                bail!("another build is writing here: it holds `{}`; wait until it is done", path.display());
            }
            thread::sleep(PAUSE);
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Only where `try_lock` can tell a removed file from the current one; an empty file stays behind elsewhere.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// The locked file; `None` when someone else has it.
fn try_lock(path: &Path) -> io::Result<Option<File>> {
    match open(path)? {
        Some(file) => lock(file, path),
        None => Ok(None),
    }
}

/// Locks the open file; `None` also when its last holder has removed it since we opened it: then it guards nothing.
fn lock(file: File, path: &Path) -> io::Result<Option<File>> {
    match file.try_lock() {
        Ok(()) => Ok(is_still_at(&file, path).then_some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        // A file system without locks: better unguarded than not at all. A build that is disturbed fails as a whole.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(Some(file)),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Opens the file or makes it; never through a symbolic link. `None` when it came or went meanwhile: try again.
fn open(path: &Path) -> io::Result<Option<File>> {
    let opened = match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => OpenOptions::new().write(true).open(path),
        Ok(_) => return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a plain file")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => File::create_new(path),
        Err(error) => return Err(error),
    };
    match opened {
        Ok(file) => Ok(Some(file)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::AlreadyExists) => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn is_still_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(ours), Ok(current)) => place(ours) == place(current),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still_at(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_build_is_told_who_holds_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".dist.stride-lock");
        let _held = Lock::acquire(path.clone(), Duration::ZERO).unwrap();
        let error = Lock::acquire(path.clone(), Duration::ZERO).err().unwrap();
        assert!(error.to_string().starts_with("another build is writing here"), "{error}");
    }

    #[test]
    fn a_released_lock_leaves_no_file_and_can_be_taken_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".dist.stride-lock");
        drop(Lock::acquire(path.clone(), Duration::ZERO).unwrap());
        assert_eq!(path.exists(), cfg!(not(unix)));
        Lock::acquire(path, Duration::ZERO).unwrap();
    }

    #[test]
    fn a_file_that_a_killed_build_left_does_not_block() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".dist.stride-lock");
        File::create_new(&path).unwrap();
        Lock::acquire(path, Duration::ZERO).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_was_removed_after_it_was_opened_is_not_the_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".dist.stride-lock");
        let removed = open(&path).unwrap().unwrap();
        fs::remove_file(&path).unwrap();
        let of_the_next_build = open(&path).unwrap().unwrap();
        assert!(lock(removed, &path).unwrap().is_none());
        assert!(lock(of_the_next_build, &path).unwrap().is_some());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_locks_place_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".dist.stride-lock");
        let outside = folder.path().join("outside");
        std::os::unix::fs::symlink(&outside, &path).unwrap();
        assert!(Lock::acquire(path, Duration::ZERO).is_err());
        assert!(!outside.exists());
    }

    #[test]
    fn of_many_threads_one_at_a_time_holds_the_lock() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".dist.stride-lock");
        let (holders, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        let _lock = Lock::acquire(path.clone(), Duration::from_mins(1)).unwrap();
                        most.fetch_max(holders.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        thread::yield_now();
                        holders.fetch_sub(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!(most.into_inner(), 1);
    }
}
