//! What each subcommand does.

pub mod build;
pub mod check;
pub mod score;
pub mod serve;

use crate::{arguments::Format, project::Project};
use std::io::{self, IsTerminal, Write};

/// Prints all findings: for people on standard error, for machines on standard output.
fn report(project: &Project, format: Format) -> io::Result<()> {
    match format {
        Format::Human => {
            let colored = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let text = diagnostics::render_human(&project.findings, &project.sources, colored);
            io::stderr().write_all(text.as_bytes())
        }
        Format::Json => {
            let json = diagnostics::render_json(&project.findings, &project.sources);
            io::stdout().write_all(json.as_bytes())
        }
    }
}
