//! Runs other programs, in the workspace, with their output on ours.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Nothing, or one line about what went wrong.
pub type Outcome = Result<(), String>;

/// The workspace's root folder.
pub fn workspace() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(2).map_or(here.clone(), PathBuf::from)
}

/// The cargo that runs us, with these arguments.
pub fn cargo(arguments: &[&str]) -> Outcome {
    run(program("cargo").args(arguments))
}

/// A program in the workspace. `cargo` is the one that runs us.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let name = name.as_ref();
    let cargo = std::env::var_os("CARGO").filter(|_| name == "cargo");
    let mut command = Command::new(cargo.as_deref().unwrap_or(name));
    command.current_dir(workspace());
    command
}

/// Runs it and waits; anything but success is told with the command line.
pub fn run(command: &mut Command) -> Outcome {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}`: {status}", line(command))),
        Err(error) => Err(format!("`{}`: {error}", line(command))),
    }
}

/// Whether it runs and succeeds; its output is thrown away.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|it| it.success())
}

/// What it prints, without the final line break; `None` when it fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok().map(|text| text.trim_end().to_owned())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
