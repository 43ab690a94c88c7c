//! What each subcommand does.

pub mod build;
pub mod check;
pub mod cohort;
pub mod combine;
pub mod completions;
pub mod coverage;
pub mod diff;
pub mod editions;
pub mod explain;
pub mod history;
pub mod languages;
pub mod link;
pub mod man;
pub mod migrate;
pub mod new;
pub mod report;
pub mod schema;
pub mod score;
pub mod serve;
pub mod theme;
mod words;

use crate::{
    answer_sets::{AnswerSet, Refused},
    arguments::{Format, Root},
    project::Project,
};
use anyhow::Result;
use content::rules::Rule;
use diagnostics::{Diagnostics, RuleText, SourceTree};
use std::io::{self, IsTerminal, Write};

/// Prints all findings: for people on standard error, for machines on standard output.
fn report(project: &Project, format: Format) -> io::Result<()> {
    report_findings(&project.findings, &project.sources, format)
}

/// The same for findings about these files.
fn report_findings(findings: &Diagnostics, sources: &SourceTree, format: Format) -> io::Result<()> {
    match format {
        Format::Human => {
            let colored = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let text = diagnostics::render_human(findings, sources, colored);
            io::stderr().write_all(text.as_bytes())
        }
        Format::Json => {
            let json = diagnostics::render_json(findings, sources);
            io::stdout().write_all(json.as_bytes())
        }
        Format::Sarif => {
            let rules: Vec<_> = content::rules::RULES.iter().map(|rule| rule_text(rule)).collect();
            let version = env!("CARGO_PKG_VERSION");
            let log = diagnostics::render_sarif(findings, sources, &rules, version);
            io::stdout().write_all(log.as_bytes())
        }
    }
}

fn rule_text(rule: &Rule) -> RuleText<'static> {
    let Rule { code, title, severity, explanation, wrong, right } = *rule;
    RuleText { code, title, severity, explanation, wrong, right }
}

/// The project, where it is fit for scoring; what is wrong with it is reported otherwise.
fn project(root: &Root) -> Result<Option<Project>> {
    let project = Project::read(&root.root)?;
    if project.findings.has_errors() {
        report(&project, Format::Human)?;
        say(&format!("{}: nothing can be scored by this framework", project.tally()));
        return Ok(None);
    }
    Ok(Some(project))
}

/// Says which answer set was refused, and why.
fn refused(Refused { source, reason }: &Refused) {
    say(&format!("{source}: {reason}"));
}

/// Names all that the framework does not know of an answer set.
fn unknown(set: &AnswerSet) {
    for unknown in &set.unknown {
        say(&format!("{}: {unknown}; it counts as if it were not there", set.source));
    }
}

/// Writes a line to standard error; that nobody reads it is no reason to stop.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{}", words::plain(line));
}
