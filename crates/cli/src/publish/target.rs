//! The output folder: what lies there now, and the names beside it that belong to us.

use std::ffi::OsString;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::mark::{self, Holding};

/// An output folder, by the real path of the folder around it and its own name.
pub struct Target {
    parent: PathBuf,
    name: OsString,
    /// As it was asked for, for messages.
    shown: PathBuf,
    /// What we are about to put there.
    holding: Holding,
}

/// What lies where the site shall be. Anything else is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// Nothing.
    Missing,
    /// A folder with nothing in it.
    Empty,
    /// A site that we published.
    Marked,
}

impl Target {
    /// Finds the folder around `out`, and makes it if need be; `out` itself is not followed if it is a link.
    pub fn resolve(out: &Path, holding: Holding) -> Result<Self> {
        let whole = std::path::absolute(out).with_context(|| format!("finding `{}`", out.display()))?;
        let (Some(parent), Some(name)) = (whole.parent(), whole.file_name()) else {
            bail!("cannot publish to `{}`: give a folder by its name", out.display());
        };
        fs::create_dir_all(parent).with_context(|| format!("making `{}`", parent.display()))?;
        let parent = parent.canonicalize().with_context(|| format!("finding `{}`", parent.display()))?;
        Ok(Self { parent, name: name.to_owned(), shown: out.to_owned(), holding })
    }

    /// What lies there now.
    ///
    /// # Errors
    /// A refusal that says what to do, when it is not ours to replace.
    pub fn condition(&self) -> Result<Condition> {
        let folder = self.folder();
        let metadata = match fs::symlink_metadata(&folder) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Condition::Missing),
            Err(error) => return Err(error).with_context(|| format!("looking at `{}`", self.shown.display())),
        };
        if metadata.is_symlink() {
            bail!("will not replace `{}`: it is a symbolic link; give the folder it leads to", self.shown.display());
        }
        if !metadata.is_dir() {
            bail!("will not replace `{}`: it is not a folder; give another one with `--out`", self.shown.display());
        }
        if mark::is_on(&folder) {
            let there = mark::holding(&folder);
            if there != self.holding {
                bail!(
                    "will not replace `{}`: stride put {} there, and not {}; nothing was changed\n\
                     help: give another folder with `--out`",
                    self.shown.display(),
                    there.name(),
                    self.holding.name()
                );
            }
            return Ok(Condition::Marked);
        }
        let mut entries = fs::read_dir(&folder).with_context(|| format!("reading `{}`", self.shown.display()))?;
        match entries.next() {
            None => Ok(Condition::Empty),
            Some(entry) => bail!(self.refusal(&entry?.file_name().to_string_lossy())),
        }
    }

    fn refusal(&self, example: &str) -> String {
        format!(
            "will not replace `{}`: it holds files that stride did not make, `{example}` for one; nothing was changed\n\
             help: give another folder with `--out`, or empty this one; only a folder that is empty or carries our \
             mark, `{}`, is replaced",
            self.shown.display(),
            mark::NAME
        )
    }

    /// What we are about to put there.
    pub fn holding(&self) -> Holding {
        self.holding
    }

    /// The output folder, by its real path.
    pub fn folder(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// The folder around it; staged folders lie there, on the same file system.
    pub fn parent(&self) -> &Path {
        &self.parent
    }

    /// The file that is locked while a build writes.
    pub fn lock_file(&self) -> PathBuf {
        self.parent.join(self.hidden("lock"))
    }

    /// A name for a new staged folder that no earlier build has used.
    pub fn new_staged(&self) -> PathBuf {
        self.parent.join(self.hidden(&format!("{STAGED}{:016x}", RandomState::new().hash_one(std::process::id()))))
    }

    /// Where the old site waits between the two renames of a system that cannot exchange folders.
    ///
    /// That it is there while the output folder is not *is* the journal: it says that the swap was cut short.
    pub fn retired(&self) -> PathBuf {
        self.parent.join(self.hidden("retired"))
    }

    /// Whether a name beside the output folder is one that [`Target::new_staged`] gives.
    pub fn is_staged(&self, name: &str) -> bool {
        let prefix = self.hidden(STAGED);
        let random = prefix.to_str().and_then(|prefix| name.strip_prefix(prefix));
        random.is_some_and(|random| random.len() == 16 && random.bytes().all(|byte| byte.is_ascii_hexdigit()))
    }

    fn hidden(&self, what: &str) -> OsString {
        let mut name = OsString::from(".");
        name.push(&self.name);
        name.push(".stride-");
        name.push(what);
        name
    }
}

const STAGED: &str = "staged-";
