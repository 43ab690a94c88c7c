//! The site once more as one zip: to hand on, and for hosts that take one.

use super::mark;
use anyhow::{Context, Result, bail};
use rawzip::{CompressionMethod, ZipArchiveWriter};
use std::{
    fs,
    io::{self, BufWriter, Write},
    path::Path,
};
use walkdir::WalkDir;

/// How hard it is packed, of 10: as `zip` does when nothing is said.
const LEVEL: u8 = 6;

/// Packs the site in `folder` into `file`, in place of a file that is there: the same site gives the same bytes.
///
/// # Errors
/// When the zip would lie in the site, and when something cannot be read or written; an older zip is then as it was.
pub fn archive(folder: &Path, file: &Path) -> Result<()> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let around = file.parent().filter(|around| !around.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if real(around).starts_with(real(folder)) {
        bail!("{} lies in the site that goes into it\nhelp: name a file elsewhere", file.display());
    }
    let partial = file.with_extension("zip.partial");
    let written = write(folder, &partial).and_then(|()| Ok(fs::rename(&partial, file)?));
    if written.is_err() {
        // What is half written is of no use; that it could not be removed is said by the next attempt.
        let _ = fs::remove_file(&partial);
    }
    written.with_context(|| format!("writing {}", file.display()))
}

fn write(folder: &Path, file: &Path) -> Result<()> {
    let mut archive = ZipArchiveWriter::new(BufWriter::new(fs::File::create(file)?));
    for entry in WalkDir::new(folder).min_depth(1).sort_by_file_name() {
        let entry = entry?;
        let parts = entry.path().strip_prefix(folder)?.iter().map(|part| part.to_string_lossy());
        let path = parts.collect::<Vec<_>>().join("/");
        if !entry.file_type().is_file() || path == mark::NAME {
            continue;
        }
        let bytes = fs::read(entry.path())?;
        let (mut packed, config) = archive.new_file(&path).compression_method(CompressionMethod::DEFLATE).start()?;
        let mut size = config.wrap(io::sink());
        size.write_all(&bytes)?;
        let (_, sums) = size.finish()?;
        packed.write_all(&miniz_oxide::deflate::compress_to_vec(&bytes, LEVEL))?;
        packed.finish(sums)?;
    }
    archive.finish()?.flush()?;
    Ok(())
}
