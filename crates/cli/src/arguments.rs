//! What can be said on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Turns a maturity framework, written in YAML and Markdown, into a site with an assessment.
#[derive(Debug, Parser)]
#[command(
    name = "stride",
    version,
    after_help = "Exit codes: 0 all is well, 1 the content has findings, 2 stride could not run.\nData goes to standard output, messages to standard error."
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the site into a folder, in one step: a failed build leaves the old site as it was
    Build(Build),
    /// Report every mistake in the content, each with its place and what to do
    Check(Check),
    /// Serve the site on this machine, and again after every change
    Serve(Serve),
    /// Score an answers file: the scorecard and the ranked actions that the browser shows
    Score(Score),
}

/// Where the project lies.
#[derive(Args, Debug)]
pub struct Root {
    /// The folder that holds content/ and site/
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    pub root: PathBuf,
}

/// `stride build`
#[derive(Args, Debug)]
pub struct Build {
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// Where to put the site: a folder that is missing, empty, or made by stride [default: dist in the project]
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    /// The address where the site will stand, in place of the one in site/site.yaml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// `stride check`
#[derive(Args, Debug)]
pub struct Check {
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// `stride serve`
#[derive(Args, Debug)]
pub struct Serve {
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// The port on 127.0.0.1; 0 takes any that is free [default: 4000, or the next that is free]
    #[arg(long, value_name = "NUMBER")]
    pub port: Option<u16>,
}

/// `stride score`
#[derive(Args, Debug)]
pub struct Score {
    /// The answers, as the assessment downloads them; - reads standard input
    #[arg(value_name = "ANSWERS.json")]
    pub answers: PathBuf,
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// How to print the scorecard
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// For people or for machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for people
    Human,
    /// JSON for machines
    Json,
}
