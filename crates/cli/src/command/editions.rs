//! `stride build --all` and `stride check --all`: every edition below a folder.

use super::{build::publish, check::Nowhere, report_findings, say};
use crate::{
    Outcome,
    arguments::{Build, Check, Format},
    editions::{Found, Shelf, find},
    project::{Project, tally},
};
use anyhow::{Context, Result};
use std::{path::Path, time::Instant};

/// An edition that was read.
struct Edition {
    found: Found,
    project: Project,
}

/// Builds all editions that have no errors, each in one step; findings of all come first, and each once.
///
/// # Errors
/// When there is no edition, or something cannot be read or written.
pub fn build(arguments: &Build) -> Result<Outcome> {
    let (editions, mut outcome) = read(&arguments.root.root, arguments.format)?;
    for Edition { found, project } in editions {
        if project.findings.has_errors() {
            say(&format!("{}: {}: not built, and what was there is as it was", found.name, project.tally()));
            outcome = Outcome::Findings;
            continue;
        }
        let started = Instant::now();
        let out = match &arguments.out {
            Some(out) => {
                std::fs::create_dir_all(out).with_context(|| format!("making the folder {}", out.display()))?;
                out.join(&found.name)
            }
            None => found.folder.join("dist"),
        };
        let pages = publish(&project, &out, &|_| ()).with_context(|| format!("building {}", found.name))?;
        let time = started.elapsed().as_millis();
        say(&format!("{}: built {pages} pages into {} in {time} ms", found.name, out.display()));
    }
    Ok(outcome)
}

/// Checks all editions.
///
/// # Errors
/// When there is no edition, something cannot be read, or the theme of one is wrong.
pub fn check(arguments: &Check) -> Result<Outcome> {
    let (editions, mut outcome) = read(&arguments.root.root, arguments.format)?;
    for Edition { found, project } in editions {
        if !project.findings.is_empty() {
            outcome = Outcome::Findings;
        }
        if !project.findings.has_errors() {
            project.render(&Nowhere).with_context(|| format!("checking {}", found.name))?;
        }
        if arguments.format == Format::Human {
            say(&format!("{}: {}: {}", found.name, project.tally(), project.contents()));
        }
    }
    Ok(outcome)
}

/// Reads every edition, what they share once, and reports what was found.
fn read(root: &Path, format: Format) -> Result<(Vec<Edition>, Outcome)> {
    let mut shelf = Shelf::default();
    let mut editions = Vec::new();
    for found in find(root)? {
        let project = Project::read_shown(&found.folder, &found.shown, &mut shelf)?;
        editions.push(Edition { found, project });
    }
    let projects = editions.iter().map(|Edition { project, .. }| (&project.sources, &project.findings));
    let (sources, findings) = diagnostics::gather(projects);
    if !findings.is_empty() || format != Format::Human {
        report_findings(&findings, &sources, format)?;
    }
    if findings.has_errors() && format == Format::Human {
        say(&format!("{} in all editions", tally(&findings, &sources)));
    }
    Ok((editions, Outcome::Fine))
}
