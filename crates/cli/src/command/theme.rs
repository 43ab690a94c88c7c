//! `stride theme`

use crate::{
    Outcome,
    arguments::{ManualFormat, ThemeFile},
};
use anyhow::{Result, bail};
use render::Theme;
use std::io::{self, Write};

/// Prints a file of the theme, the manual, or the list of all: a project replaces one by a file of the same name below its `site/`.
///
/// # Errors
/// When there is no such file.
pub fn run(arguments: &ThemeFile) -> Result<Outcome> {
    let theme = Theme::with([]);
    if arguments.format == ManualFormat::Markdown {
        io::stdout().write_all(theme.reference().as_bytes())?;
        return Ok(Outcome::Fine);
    }
    let Some(path) = &arguments.path else {
        for path in theme.paths() {
            writeln!(io::stdout(), "{path}")?;
        }
        return Ok(Outcome::Fine);
    };
    let path = path.trim_start_matches("site/");
    let Some(text) = theme.text(path) else {
        match diagnostics::nearest(path, theme.paths()) {
            Some(meant) => bail!("the theme has no file `{path}`\nhelp: did you mean `{meant}`?"),
            None => bail!("the theme has no file `{path}`\nhelp: `stride theme` lists them"),
        }
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(Outcome::Fine)
}
