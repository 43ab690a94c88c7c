//! `stride man`

use crate::{Outcome, arguments};
use anyhow::{Context, Result};
use clap::CommandFactory;
use clap_mangen::Man;
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// `stride man`
#[derive(clap::Args, Debug)]
#[command(after_help = "\
read it here:  stride man | man -l -
install it:    stride man --out ~/.local/share/man/man1")]
pub struct Arguments {
    /// Write every page into a folder: stride.1, and one for each command, such as stride-build.1
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
}

/// Prints the manual page, or writes all of them to a folder.
///
/// # Errors
/// When something cannot be written.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let mut command = arguments::Arguments::command().disable_help_subcommand(true);
    command.build();
    let Some(folder) = &arguments.out else {
        io::stdout().write_all(&page(command)?)?;
        return Ok(Outcome::Fine);
    };
    fs::create_dir_all(folder).with_context(|| format!("making the folder {}", folder.display()))?;
    let commands: Vec<_> = command.get_subcommands().cloned().collect();
    for command in std::iter::once(command).chain(commands) {
        write(folder, command)?;
    }
    Ok(Outcome::Fine)
}

fn write(folder: &Path, command: clap::Command) -> Result<()> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let path = folder.join(format!("{name}.1"));
    fs::write(&path, page(command)?).with_context(|| format!("writing {}", path.display()))
}

fn page(command: clap::Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    Ok(page)
}
