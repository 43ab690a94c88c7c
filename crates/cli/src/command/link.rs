//! `stride link`

use super::{project, refused, unknown};
use crate::{Outcome, answer_sets::read_file, arguments::Link};
use anyhow::{Result, anyhow};
use maturity::wire::link;
use std::io::{self, Write};

/// Prints what follows the # of the assessment's address in a share link.
///
/// # Errors
/// When the content or the file cannot be read, or there is too much for a link.
pub fn run(arguments: &Link) -> Result<Outcome> {
    let Some(project) = project(&arguments.root)? else { return Ok(Outcome::Findings) };
    let framework = &project.library.framework;
    let set = match read_file(framework, &arguments.answers) {
        Ok(set) => set,
        Err(reason) => {
            refused(&reason);
            return Ok(Outcome::Findings);
        }
    };
    unknown(&set);
    let text = link::to_text(framework, &set.answers).map_err(|reason| anyhow!("{}: {reason}", set.source))?;
    writeln!(io::stdout(), "{text}")?;
    Ok(Outcome::Fine)
}
