//! Where a site's files go: a staged folder when building, memory when serving.

use std::io;

/// Takes files. Called from several threads; each path comes once.
pub trait Sink: Sync {
    /// Takes one file. The path is relative, with `/` between its parts.
    ///
    /// # Errors
    /// Whatever keeps it from being kept.
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()>;
}
