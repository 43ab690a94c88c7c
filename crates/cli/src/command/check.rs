//! `stride check`

use super::report;
use crate::{
    Outcome,
    arguments::{Check, Format},
    project::Project,
};
use anyhow::Result;

/// Reports every finding. A site that could not be rendered, though its content is sound, is an error of the theme.
///
/// # Errors
/// When something cannot be read, or the theme is wrong.
pub fn run(arguments: &Check) -> Result<Outcome> {
    if arguments.all {
        return super::editions::check(arguments);
    }
    let mut project = Project::read(&arguments.root.root)?;
    if let Some(published) = &arguments.against {
        project.compare(published)?;
    }
    if arguments.coverage {
        return super::coverage::run(&project, arguments.format);
    }
    if !project.findings.has_errors() {
        project.render(&Nowhere)?;
    }
    report(&project, arguments.format)?;
    if project.findings.has_errors() {
        if arguments.format == Format::Human {
            eprintln!("{}", project.tally());
        }
        return Ok(Outcome::Findings);
    }
    if arguments.format == Format::Human {
        eprintln!("{}: {}", project.tally(), project.contents());
    }
    Ok(if project.findings.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

/// Takes every file and keeps none.
pub(super) struct Nowhere;

impl render::Sink for Nowhere {
    fn write(&self, _: &str, _: &[u8]) -> std::io::Result<()> {
        Ok(())
    }
}
