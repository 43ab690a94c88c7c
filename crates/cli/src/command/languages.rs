//! `stride languages`

use super::report;
use crate::{
    Outcome,
    arguments::{Format, Root},
    project::Project,
};
use anyhow::{Result, bail};
use clap::Args;
use content::languages::{tally, to_translate, translatable};
use std::io::{self, Write};

/// Say how much a site says in each language, or print what a language has still to say
#[derive(Args, Debug)]
pub struct Arguments {
    /// The language, such as fr: what its messages are and how many it says
    #[arg(value_name = "LANGUAGE")]
    language: Option<String>,
    /// A file of messages, such as site: print those that the language lacks, in English, to be translated
    #[arg(value_name = "FILE", requires = "language")]
    file: Option<String>,
    /// The project.
    #[command(flatten)]
    root: Root,
}

/// Prints an overview of all languages, the files of one, or the messages of a file that it lacks.
///
/// # Errors
/// When the project cannot be read, and when there is no such file of messages.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let project = Project::read(&arguments.root.root)?;
    if project.findings.has_errors() {
        report(&project, Format::Human)?;
        return Ok(Outcome::Findings);
    }
    match (&arguments.language, &arguments.file) {
        (None, _) => overview(&project)?,
        (Some(language), None) => files(&project, language)?,
        (Some(language), Some(file)) => missing(&project, language, file)?,
    }
    Ok(Outcome::Fine)
}

/// A line for the content's own language, each further one of the site, and each that the binary brings along.
fn overview(project: &Project) -> io::Result<()> {
    let further = &project.library.site.languages;
    let own = std::iter::once(project.library.language.as_str());
    let named: Vec<&str> = own.chain(further.iter().map(String::as_str)).collect();
    let brought = words::shipped().into_iter().filter(|tag| !named.contains(tag));
    let mut out = io::stdout();
    writeln!(out, "{:<10} {:<22} content", "language", "messages")?;
    for tag in named.iter().copied().chain(brought) {
        let each = words::FILES.map(|file| tally(&project.sources, tag, file));
        let (all, said) = each.iter().fold((0, 0), |(all, said), (more, of)| (all + more, said + of));
        let content = project.translations.iter().find(|library| library.language == tag);
        let content = content.and_then(|library| library.untranslated.as_ref()).map(|rest| {
            let files = translatable(&project.sources).count();
            format!("{} of {files} files", files - rest.paths.len().min(files))
        });
        let content = content.unwrap_or_else(|| if tag == named[0] { "its own".to_owned() } else { "-".to_owned() });
        writeln!(out, "{tag:<10} {:<22} {content}", format!("{said} of {all}"))?;
    }
    Ok(())
}

/// A line for each file of messages, and one for each file of content that is not translated.
fn files(project: &Project, tag: &str) -> io::Result<()> {
    let mut out = io::stdout();
    for file in words::FILES {
        let (all, said) = tally(&project.sources, tag, file);
        writeln!(out, "{:<36} {said} of {all}", format!("site/languages/{tag}/{file}.ftl"))?;
    }
    let library = project.translations.iter().find(|library| library.language == tag);
    for path in library.and_then(|library| library.untranslated.as_ref()).iter().flat_map(|rest| &rest.paths) {
        let rest = path.strip_prefix("content/").unwrap_or(path);
        writeln!(out, "content/languages/{tag}/{rest} is missing")?;
    }
    Ok(())
}

/// The messages that a language lacks, for the end of its file: a line of its own where something stands there already.
fn missing(project: &Project, tag: &str, file: &str) -> Result<()> {
    let name = file.strip_suffix(".ftl").unwrap_or(file);
    if !words::FILES.contains(&name) {
        bail!("there is no file of messages `{file}`\nhelp: one of: {}", words::FILES.join(", "));
    }
    let lacks = to_translate(&project.sources, tag, name);
    let there = project.sources.find(&format!("site/languages/{tag}/{name}.ftl"));
    let gap = if lacks.is_empty() || there.is_none_or(|(_, file)| file.bytes.is_empty()) { "" } else { "\n" };
    io::stdout().write_all([gap, &lacks].concat().as_bytes())?;
    Ok(())
}
