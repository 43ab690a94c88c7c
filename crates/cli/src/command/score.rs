//! `stride score`

mod text;

use super::report;
use crate::{
    Outcome,
    arguments::{Format, Score},
    project::Project,
};
use anyhow::{Context, Result, anyhow, bail};
use maturity::wire::{answers_file, report as scorecard_report};
use std::{
    fs::File,
    io::{self, Read, Write},
    path::Path,
};

/// Scores one answers file by the same functions as the browser.
///
/// # Errors
/// When the content or the answers cannot be read.
pub fn run(arguments: &Score) -> Result<Outcome> {
    let project = Project::read(&arguments.root.root)?;
    if project.findings.has_errors() {
        report(&project, Format::Human)?;
        eprintln!("{}: nothing can be scored by this framework", project.tally());
        return Ok(Outcome::Findings);
    }
    let framework = &project.library.framework;
    let name = arguments.answers.display();
    let text = read(&arguments.answers).with_context(|| format!("reading {name}"))?;
    let answers = answers_file::from_json(framework, &text).map_err(|reason| anyhow!("{name}: {reason}"))?;
    let scorecard = maturity::score(framework, &answers);
    let plan = maturity::advise(framework, &answers, &scorecard);
    let printed = match arguments.format {
        Format::Json => scorecard_report::to_json(framework, &scorecard, &plan),
        Format::Human => text::scorecard(&project.library, &scorecard, &plan),
    };
    io::stdout().write_all(printed.as_bytes())?;
    Ok(Outcome::Fine)
}

/// The file's text, or that of standard input for `-`; no more is read than an answers file may hold.
fn read(path: &Path) -> Result<String> {
    let source: Box<dyn Read> =
        if path.as_os_str() == "-" { Box::new(io::stdin()) } else { Box::new(File::open(path)?) };
    let mut bytes = Vec::new();
    source.take(answers_file::MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > answers_file::MAX_BYTES {
        bail!("larger than {} bytes, which no answers file is", answers_file::MAX_BYTES);
    }
    String::from_utf8(bytes).context("not UTF-8 text")
}
