//! `stride build --all` and `stride check --all`: every edition below a folder.

use super::{build::publish, check::Nowhere, report_findings, say};
use crate::{
    Outcome,
    arguments::{Build, Check, Format},
    editions::{Found, Shelf, find},
    project::Project,
};
use anyhow::{Context, Result};
use std::{path::Path, time::Instant};

/// An edition that was read.
struct Edition {
    found: Found,
    project: Project,
}

/// Builds all editions that have no errors, each in one step; findings of all come once, however many share them.
///
/// # Errors
/// When there is no edition, or something cannot be read or written.
pub fn build(arguments: &Build) -> Result<Outcome> {
    let mut lines = Vec::new();
    let mut editions = read(&arguments.root.root)?;
    for Edition { found, project } in &mut editions {
        let started = Instant::now();
        let out = match &arguments.out {
            Some(out) => {
                std::fs::create_dir_all(out).with_context(|| format!("making the folder {}", out.display()))?;
                out.join(&found.name)
            }
            None => found.folder.join("dist"),
        };
        let built = if project.findings.has_errors() { Ok(None) } else { publish(project, &out, &|_| ()) };
        let pages = built.with_context(|| format!("building {}", found.name))?;
        let time = started.elapsed().as_millis();
        lines.push(match pages {
            Some(pages) => format!("{}: built {pages} pages into {} in {time} ms", found.name, out.display()),
            None => format!("{}: {}: not built, and what was there is as it was", found.name, project.tally()),
        });
    }
    let errors = report(&editions, arguments.format)?;
    for line in &lines {
        say(line);
    }
    Ok(if errors { Outcome::Findings } else { Outcome::Fine })
}

/// Checks all editions.
///
/// # Errors
/// When there is no edition, or something cannot be read.
pub fn check(arguments: &Check) -> Result<Outcome> {
    let mut editions = read(&arguments.root.root)?;
    for Edition { found, project } in &mut editions {
        if !project.findings.has_errors() {
            project.render(&Nowhere).with_context(|| format!("checking {}", found.name))?;
        }
    }
    report(&editions, arguments.format)?;
    if arguments.format == Format::Human {
        for Edition { found, project } in &editions {
            say(&format!("{}: {}: {}", found.name, project.tally(), project.contents()));
        }
    }
    let is_clean = editions.iter().all(|edition| edition.project.findings.is_empty());
    Ok(if is_clean { Outcome::Fine } else { Outcome::Findings })
}

/// Reads every edition, and what they share once.
fn read(root: &Path) -> Result<Vec<Edition>> {
    let mut shelf = Shelf::default();
    let mut editions = Vec::new();
    for found in find(root)? {
        let project = Project::read_shown(&found.folder, &found.shown, &mut shelf)?;
        editions.push(Edition { found, project });
    }
    Ok(editions)
}

/// Reports what was found in all of them; whether there are errors.
fn report(editions: &[Edition], format: Format) -> Result<bool> {
    let projects = editions.iter().map(|Edition { project, .. }| (&project.sources, &project.findings));
    let (sources, findings) = diagnostics::gather(projects);
    if !findings.is_empty() || format != Format::Human {
        report_findings(&findings, &sources, format)?;
    }
    Ok(findings.has_errors())
}
