//! What can be said on the command line.

use crate::answer_sets::Named;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Turns a maturity framework, written in YAML and Markdown, into a site with an assessment.
#[derive(Debug, Parser)]
#[command(
    name = "stride",
    version,
    after_help = "To begin:\n  stride new acme           makes a folder with a framework and its site\n  stride serve --root acme  shows the site, and again after every change\n\nExit codes: 0 all is well, 1 the content has findings or answers were refused, 2 stride could not run.\nData goes to standard output, messages to standard error."
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a folder with a site of your own in it, ready to build
    ///
    /// It begins with the framework that ships, or with a small one to write over.
    New(New),
    /// Build the site into a folder
    ///
    /// The new site takes the old one's place in one step. Where a build fails, the old one stays as it was.
    Build(Build),
    /// Report every mistake in the content, each with its place and what to do
    Check(Check),
    /// Say what an edition changes of what it extends: names, weights, texts, files, settings
    Diff(Diff),
    /// Serve the site on this machine, and again after every change
    Serve(Serve),
    /// Score answers: the scorecard, the ranked actions and the path that the browser shows
    Score(Score),
    /// Combine a team's answers by their medians, and say what to discuss first
    Combine(Combine),
    /// Sum up the answers of many companies
    ///
    /// Nothing is said about a group that is too small: fewer than `k_anonymity` in framework.yaml, which is 5 at first.
    Cohort(Cohort),
    /// Make a report page and a workbook for each client, and a page of all of them
    Report(crate::command::report::Arguments),
    /// Show how a team's results moved over time
    ///
    /// With --then it says what was the team's doing, and what came of a change of the framework.
    History(History),
    /// Print answers as a share link
    ///
    /// What is printed goes behind the # of the assessment's address.
    Link(Link),
    /// Print the JSON Schema of a kind of file
    ///
    /// Editors complete and check by it. Without a kind, all kinds are listed.
    Schema(Schema),
    /// Print a file of the theme
    ///
    /// A template, style, script or drawing, to replace it by a file of the same name in site/. Without a name, all are listed.
    Theme(ThemeFile),
    /// Say how much a site says in each language, or print what a language has still to say
    ///
    /// With a language and a file, the messages that it lacks are printed in English, to be translated. Append them with >>: with > the
    /// file would be empty before it is read.
    Languages(crate::command::languages::Arguments),
    /// Explain a finding by its code, with an example
    ///
    /// Without a code, all codes are listed.
    Explain(Explain),
    /// Bring a project up to this version of stride
    ///
    /// Schemas that an earlier version wrote into schema/ are written anew. Content of every format so far is read as it is.
    Migrate(crate::command::migrate::Arguments),
    /// Print completions for your shell
    Completions(crate::command::completions::Arguments),
    /// Print the manual page
    Man(crate::command::man::Arguments),
}

/// `stride new`
#[derive(Args, Debug)]
pub struct New {
    /// The folder to make: one that is missing or empty
    #[arg(value_name = "NAME")]
    pub name: PathBuf,
    /// What the site is called [default: the folder's name, in words]
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// What to begin with
    #[arg(long, value_enum, default_value_t = Start::CustomerSuccess)]
    pub from: Start,
    /// Where the site will be published: adds what this host needs
    #[arg(long, value_enum, default_value_t = Host::Folder)]
    pub host: Host,
}

/// What a new project begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Start {
    /// The Customer Success framework in full
    CustomerSuccess,
    /// A small example with comments that explain: two domains, five questions, three stages
    Blank,
}

/// Where a site is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Host {
    /// Any web server, or a disk
    Folder,
    /// GitHub Pages, by a workflow
    GithubPages,
    /// Netlify
    Netlify,
    /// Cloudflare Pages
    Cloudflare,
    /// A bucket of Amazon S3
    S3,
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
    /// Build every edition below the project's folder, each into its own: dist in the edition, or a folder of its name in --out
    #[arg(long, conflicts_with = "base_url")]
    pub all: bool,
    /// Pack the site into a zip too
    #[arg(long, value_name = "FILE", conflicts_with = "all")]
    pub zip: Option<PathBuf>,
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// `stride diff`
#[derive(Args, Debug)]
#[command(after_help = "Exit codes: 0 printed, 1 the edition has errors, 2 stride could not run.")]
pub struct Diff {
    /// The edition's folder
    #[arg(value_name = "EDITION")]
    pub edition: PathBuf,
    /// How to print: text for people, JSON for machines
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
}

/// How differences are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// Text for people
    Text,
    /// JSON for machines
    Json,
}

/// `stride check`
#[derive(Args, Debug)]
#[command(after_help = "Exit codes: 0 clean, 1 any finding or empty cell, 2 stride could not run.")]
pub struct Check {
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// Also compare with another copy of the project, as it was published: ids that are gone without an alias are errors
    #[arg(long, value_name = "FOLDER")]
    pub against: Option<PathBuf>,
    /// Show how many steps, playbooks, metrics and principles there are for each domain at each stage; findings then go to standard error
    #[arg(long)]
    pub coverage: bool,
    /// Check every edition below the project's folder
    #[arg(long, conflicts_with_all = ["against", "coverage"])]
    pub all: bool,
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
    /// Whose answers.
    #[command(flatten)]
    pub named: Named,
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// How to print: text for people, JSON for machines, CSV for spreadsheets
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// With --format json, where there is a line for each of several: all of the report, not only the scorecard
    #[arg(long)]
    pub full: bool,
    /// With --format csv: which table to write [default: scorecards]
    #[arg(long, value_enum)]
    pub table: Option<Table>,
    /// For one answer set, also say what would change if this step were done, such as health.score@walk; may be said more than once
    #[arg(long, value_name = "STEP")]
    pub what_if: Vec<String>,
}

/// `stride combine`
#[derive(Args, Debug)]
pub struct Combine {
    /// Whose answers.
    #[command(flatten)]
    pub named: Named,
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// Also compare groups: the profile question that tells them apart, such as team-size
    #[arg(long, value_name = "PROFILE QUESTION")]
    pub by: Option<String>,
    /// How to print: text for people, JSON for machines, CSV for spreadsheets
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Also write the combined answers as an answers file, which must not be there yet: without notes, and with the profile, goals and targets on which all agree
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
}

/// `stride cohort`
#[derive(Args, Debug)]
pub struct Cohort {
    /// Whose answers.
    #[command(flatten)]
    pub named: Named,
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// Also by group: the profile question that tells them apart, such as arr
    #[arg(long, value_name = "PROFILE QUESTION")]
    pub by: Option<String>,
    /// How to print: text for people, JSON for machines, CSV for spreadsheets
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Leave out answer sets that cannot be read, say how many, and end with 0; otherwise nothing is printed where there is one
    #[arg(long)]
    pub skip_invalid: bool,
}

/// `stride history`
#[derive(Args, Debug)]
pub struct History {
    /// Answers files with their dates, of one team, two or more; folders, for all .json files in them. Their order does not matter
    #[arg(value_name = "ANSWERS.json", required = true)]
    pub answers: Vec<PathBuf>,
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// A project as it was at an earlier time; may be said more than once. Only with it can the change of the model be told apart
    #[arg(long, value_name = "FOLDER")]
    pub then: Vec<PathBuf>,
    /// How to print: text for people, JSON for machines, CSV for spreadsheets
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

/// `stride link`
#[derive(Args, Debug)]
pub struct Link {
    /// The answers, as the assessment downloads them; - reads standard input
    #[arg(value_name = "ANSWERS.json")]
    pub answers: PathBuf,
    /// The project.
    #[command(flatten)]
    pub root: Root,
}

/// `stride schema`
#[derive(Args, Debug)]
pub struct Schema {
    /// The kind of file, such as playbook
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
    /// How to print: for programs, or as a manual of every key
    #[arg(long, value_enum, default_value_t = SchemaFormat::Json, conflicts_with = "out")]
    pub format: SchemaFormat,
    /// Write every schema, or the one of this kind, into a folder as <KIND>.json
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
}

/// How the format is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaFormat {
    /// JSON Schema, for editors
    Json,
    /// Markdown, for people
    Markdown,
}

/// `stride theme`
#[derive(Args, Debug)]
pub struct ThemeFile {
    /// The file, such as templates/brand.html
    #[arg(value_name = "FILE")]
    pub path: Option<String>,
    /// How to print: the file or the list as it is, or a manual of all files
    #[arg(long, value_enum, default_value_t = ManualFormat::Text, conflicts_with = "path")]
    pub format: ManualFormat,
}

/// `stride explain`
#[derive(Args, Debug)]
pub struct Explain {
    /// The code of a finding, such as broken-link
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
    /// Explain all
    #[arg(long, conflicts_with = "code")]
    pub all: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t = ManualFormat::Text)]
    pub format: ManualFormat,
}

/// How explanations are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ManualFormat {
    /// Text for the terminal
    Text,
    /// Markdown for a page
    Markdown,
}

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Text for people
    Text,
    /// JSON for machines
    Json,
    /// CSV for spreadsheets
    Csv,
}

/// A table of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Table {
    /// One row an answer set: stages and indexes
    Scorecards,
    /// One row a domain
    Domains,
    /// One row a recommended step
    Actions,
    /// One row a question
    Answers,
}

/// For people or for machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for people
    Human,
    /// JSON for machines
    Json,
    /// SARIF 2.1.0 for code hosts
    Sarif,
}
