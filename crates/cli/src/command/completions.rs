//! `stride completions`

use crate::{Outcome, arguments};
use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;
use std::io::{self, Write};

/// `stride completions`
#[derive(clap::Args, Debug)]
#[command(after_help = "\
bash:        stride completions bash > ~/.local/share/bash-completion/completions/stride
zsh:         stride completions zsh > ~/.zfunc/_stride, where ~/.zfunc is in your fpath
fish:        stride completions fish > ~/.config/fish/completions/stride.fish
elvish:      stride completions elvish >> ~/.config/elvish/rc.elv
PowerShell:  stride completions powershell >> $PROFILE")]
pub struct Arguments {
    /// The shell that you use
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Prints the script by which a shell completes our arguments.
///
/// # Errors
/// When it cannot be printed.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut arguments::Arguments::command(), "stride", &mut script);
    io::stdout().write_all(&script)?;
    Ok(Outcome::Fine)
}
