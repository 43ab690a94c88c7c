//! `stride migrate`

use crate::{Outcome, arguments::Root};
use anyhow::{Context, Result, bail};
use clap::Args;
use content::{FORMAT, json_schema::KINDS};
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Brings a project up to this version of stride
#[derive(Args, Debug)]
pub struct Arguments {
    /// The project.
    #[command(flatten)]
    root: Root,
    /// Only say what would be written
    #[arg(long)]
    dry_run: bool,
}

/// Writes anew what an earlier version wrote otherwise: so far the schemas in `schema/`, as there is one format alone.
///
/// # Errors
/// When the content is of a format that this version does not know, and when something cannot be read or written.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let root = &arguments.root.root;
    let format = format(root)?;
    if let Some(format) = format.filter(|format| *format > FORMAT) {
        bail!("the content is of format {format}, and this version reads up to {FORMAT}\nhelp: use a newer stride");
    }
    let stale = stale_schemas(&root.join("schema"))?;
    for (path, text) in &stale {
        if !arguments.dry_run {
            fs::write(path, text).with_context(|| format!("writing {}", path.display()))?;
        }
        let done = if arguments.dry_run { "would write" } else { "wrote" };
        writeln!(io::stdout(), "{done} {}", path.display())?;
    }
    let format = format.unwrap_or(FORMAT);
    let rest = if stale.is_empty() { "nothing is to be done" } else { "nothing else is to be done" };
    writeln!(io::stdout(), "{rest}: format {format} is the newest")?;
    Ok(Outcome::Fine)
}

/// The format that the content names; nothing where an edition has no framework of its own.
fn format(root: &Path) -> Result<Option<u32>> {
    let path = root.join("content/framework.yaml");
    if !path.exists() {
        if root.join("site/site.yaml").exists() {
            return Ok(None);
        }
        bail!("there is no project in {}\nhelp: name its folder with --root", root.display());
    }
    let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let named = text.trim_start_matches('\u{feff}').lines().find_map(|line| line.strip_prefix("format:"));
    let number = named.and_then(|rest| rest.split('#').next()?.trim().parse().ok());
    match number {
        Some(number) => Ok(Some(number)),
        None => bail!("{} names no format\nhelp: `stride check` says what is wrong with it", path.display()),
    }
}

/// The schemas of a folder that are not those of this version, with what they are to be.
fn stale_schemas(folder: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut stale = Vec::new();
    for kind in KINDS.iter().filter(|_| folder.is_dir()) {
        let (path, text) = (folder.join(format!("{}.json", kind.name)), kind.json_schema());
        let is_there = path.exists();
        let current = is_there.then(|| fs::read_to_string(&path)).transpose();
        if current.with_context(|| format!("reading {}", path.display()))?.as_ref() != Some(&text) {
            stale.push((path, text));
        }
    }
    Ok(stale)
}
