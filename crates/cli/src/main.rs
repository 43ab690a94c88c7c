//! `stride`: a maturity framework in, a site with its assessment out.

mod answer_sets;
mod arguments;
mod command;
mod disk;
mod editions;
mod new;
mod project;
mod publish;
mod serve;
mod surroundings;
mod watch;

use arguments::{Arguments, Command};
use clap::Parser;
use std::process::ExitCode;

/// How a command ended: the exit code is its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well.
    Fine = 0,
    /// The content has findings, or answers were refused.
    Findings = 1,
}

/// The exit code where a command could not run.
const COULD_NOT_RUN: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match &arguments.command {
        Command::New(new) => command::new::run(new),
        Command::Build(build) => command::build::run(build),
        Command::Check(check) => command::check::run(check),
        Command::Diff(diff) => command::diff::run(diff),
        Command::Serve(serve) => command::serve::run(serve),
        Command::Score(score) => command::score::run(score),
        Command::Combine(combine) => command::combine::run(combine),
        Command::Cohort(cohort) => command::cohort::run(cohort),
        Command::Report(report) => command::report::run(report),
        Command::History(history) => command::history::run(history),
        Command::Link(link) => command::link::run(link),
        Command::Schema(schema) => command::schema::run(schema),
        Command::Theme(theme) => command::theme::run(theme),
        Command::Languages(languages) => command::languages::run(languages),
        Command::Explain(explain) => command::explain::run(explain),
        Command::Migrate(migrate) => command::migrate::run(migrate),
        Command::Completions(completions) => command::completions::run(completions),
        Command::Man(man) => command::man::run(man),
    };
    match result {
        Ok(outcome) => ExitCode::from(outcome as u8),
        // Whoever reads the output has read enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let cause = error.downcast_ref::<std::io::Error>();
    cause.is_some_and(|cause| cause.kind() == std::io::ErrorKind::BrokenPipe)
}
