//! `stride diff`

mod in_words;
mod wire;

use super::{report, say};
use crate::{
    Outcome,
    arguments::{Diff, DiffFormat, Format},
    project::Project,
};
use anyhow::{Result, bail};
use content::edition::diff;
use render::Theme;
use std::io::{self, Write};

/// Prints what an edition changes of what it extends.
///
/// # Errors
/// When the folder holds no edition, or something cannot be read.
pub fn run(arguments: &Diff) -> Result<Outcome> {
    let project = Project::read(&arguments.edition)?;
    if project.findings.has_errors() {
        report(&project, Format::Human)?;
        say(&format!("{}: what it changes cannot be told", project.tally()));
        return Ok(Outcome::Findings);
    }
    if project.sources.beneath().iter().next().is_none() {
        bail!("{} is no edition\nhelp: an edition says `extends:` in its site/site.yaml", arguments.edition.display());
    }
    let theme = Theme::with([]);
    let differences = diff(&project.sources, |path| theme.has(path));
    let text = match arguments.format {
        DiffFormat::Text => in_words::text(&differences),
        DiffFormat::Json => wire::json(&differences),
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(Outcome::Fine)
}
