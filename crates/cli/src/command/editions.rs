//! `stride build --all` and `stride check --all`: every edition below a folder.

use super::{build::publish, check::Nowhere, report_findings, say};
use crate::{
    Outcome,
    arguments::{Build, Check, Format},
    editions::{Found, Shelf, find},
    project::Project,
};
use anyhow::{Context, Result, bail};
use diagnostics::Diagnostics;
use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

/// What became of an edition.
struct Edition {
    found: Found,
    /// Missing where it could not be read.
    project: Option<Project>,
    /// A line about it, or what failed beside its content.
    line: Result<String>,
}

/// Builds all editions that have no errors, each in one step; findings of all come once, however many share them.
///
/// # Errors
/// When there is no edition; and after all others are built, when something of one cannot be read or written.
pub fn build(arguments: &Build) -> Result<Outcome> {
    let editions = each(&arguments.root.root, |found, project| {
        let started = Instant::now();
        let out = out(arguments, found)?;
        let pages = if project.findings.has_errors() { None } else { publish(project, &out, &|_| ())? };
        let time = started.elapsed().as_millis();
        Ok(match pages {
            Some(pages) => format!("built {pages} pages into {} in {time} ms", out.display()),
            None => format!("{}: not built, and what was there is as it was", project.tally()),
        })
    })?;
    let findings = report(&editions, arguments.format)?;
    tell(&editions, true)?;
    Ok(if findings.has_errors() { Outcome::Findings } else { Outcome::Fine })
}

/// Where the site of an edition goes.
fn out(arguments: &Build, found: &Found) -> Result<PathBuf> {
    let Some(out) = &arguments.out else { return Ok(found.folder.join("dist")) };
    fs::create_dir_all(out).with_context(|| format!("making the folder {}", out.display()))?;
    Ok(out.join(&found.name))
}

/// Checks all editions.
///
/// # Errors
/// When there is no edition; and after all others are checked, when something of one cannot be read.
pub fn check(arguments: &Check) -> Result<Outcome> {
    let editions = each(&arguments.root.root, |_, project| {
        if !project.findings.has_errors() {
            project.render(&Nowhere)?;
        }
        Ok(format!("{}: {}", project.tally(), project.contents()))
    })?;
    let findings = report(&editions, arguments.format)?;
    tell(&editions, arguments.format == Format::Human)?;
    Ok(if findings.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

/// Reads every edition, what they share once, and does something with each: where that fails, it fails for this one alone.
fn each(root: &Path, act: impl Fn(&Found, &mut Project) -> Result<String>) -> Result<Vec<Edition>> {
    let mut shelf = Shelf::default();
    let edition = |found: Found| match Project::read_shown(&found.folder, &found.shown, &mut shelf) {
        Ok(mut project) => Edition { line: act(&found, &mut project), found, project: Some(project) },
        Err(error) => Edition { found, project: None, line: Err(error) },
    };
    Ok(find(root)?.into_iter().map(edition).collect())
}

/// Reports what was found in all of them, and returns it.
fn report(editions: &[Edition], format: Format) -> Result<Diagnostics> {
    let projects = editions.iter().filter_map(|edition| edition.project.as_ref());
    let (sources, findings) = diagnostics::gather(projects.map(|project| (&project.sources, &project.findings)));
    if !findings.is_empty() || format != Format::Human {
        report_findings(&findings, &sources, format)?;
    }
    Ok(findings)
}

/// Says the lines of all of them, or of those alone that failed.
///
/// # Errors
/// When one failed.
fn tell(editions: &[Edition], all: bool) -> Result<()> {
    for Edition { found, line, .. } in editions {
        match line {
            Ok(line) if all => say(&format!("{}: {line}", found.name)),
            Ok(_) => {}
            Err(error) => format!("{}: error: {error:#}", found.name).lines().for_each(say),
        }
    }
    match editions.iter().filter(|edition| edition.line.is_err()).count() {
        0 => Ok(()),
        failed => bail!("{failed} of {} editions failed; nothing kept the others from being done", editions.len()),
    }
}
