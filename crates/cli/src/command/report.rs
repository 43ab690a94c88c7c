//! `stride report`

mod file_name;
mod pages;

use super::{project, refused, say, unknown, words};
use crate::{
    Outcome,
    answer_sets::{AnswerSet, Named},
    arguments::Root,
    command::build::refuse_sources,
    project::{Project, by},
    publish::{Holding, Publication},
};
use anyhow::{Result, bail};
use file_name::FileNames;
use pages::Reports;
use rayon::prelude::*;
use std::{path::PathBuf, time::Instant};

/// `stride report`
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Each client is called what its file is called: acme-corp.json is \"Acme corp\", with acme-corp.html and acme-corp.xlsx. \
    Where one file cannot be read nothing is written, and all that is wrong is said. \
    Pages hold all that they need: they open from a disk or a mail, without scripts, and print on a few sheets."
)]
pub struct Arguments {
    /// Whose answers.
    #[command(flatten)]
    pub named: Named,
    /// The project.
    #[command(flatten)]
    pub root: Root,
    /// Where to put the reports: a folder that is missing, empty, or holds reports of stride [default: reports in the project]
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    /// Also by group on the page of all clients: the profile question that tells groups apart, such as arr
    #[arg(long, value_name = "PROFILE QUESTION")]
    pub by: Option<String>,
    /// The address of the site, to which reports link, in place of the one in site/site.yaml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
}

/// A client with its answers, and what its files are called.
struct Client {
    set: AnswerSet,
    /// Shown to people.
    name: String,
    /// Without an ending.
    file: String,
}

/// Makes the reports beside the old ones and puts them in their place in one step, or leaves everything as it was.
///
/// # Errors
/// When something cannot be read or written.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let started = Instant::now();
    let Some(mut project) = project(&arguments.root)? else { return Ok(Outcome::Findings) };
    if let Some(base_url) = &arguments.base_url {
        project.set_base_url(base_url)?;
    }
    let by = by(&project.library.framework, arguments.by.as_deref())?;
    let Some(clients) = clients(arguments, &project)? else { return Ok(Outcome::Findings) };
    let out = arguments.out.clone().unwrap_or_else(|| arguments.root.root.join("reports"));
    refuse_sources(&arguments.root.root, &out)?;
    let publication = Publication::begin(&out, Holding::Reports)?;
    let spoken = project.library.words;
    let reports = ::words::within(spoken, || Reports::new(&project))?;
    let write = |client: &Client| ::words::within(spoken, || reports.write(client, &publication));
    let scored = clients.par_iter().map(write).collect::<Result<Vec<_>>>()?;
    ::words::within(spoken, || reports.write_index(&clients, scored, by.as_ref(), &publication))?;
    publication.commit()?;
    let (what, milliseconds) = (words::count(clients.len() as u64, "client"), started.elapsed().as_millis());
    say(&format!("reports of {what} written into {} in {milliseconds} ms", out.display()));
    Ok(Outcome::Fine)
}

/// Everybody who was named; nothing where something cannot be read, which has been said then.
fn clients(arguments: &Arguments, project: &Project) -> Result<Option<Vec<Client>>> {
    let (mut clients, mut names, mut left_out) = (Vec::new(), FileNames::default(), 0_u64);
    arguments.named.each(&project.library.framework, &mut |read| {
        match read {
            Ok(set) => {
                unknown(&set);
                let (name, file) = names.of(&set.source);
                clients.push(Client { set, name, file });
            }
            Err(reason) => {
                left_out += 1;
                refused(&reason);
            }
        }
        Ok(())
    })?;
    if left_out > 0 {
        let what = words::count(left_out, "answer set");
        say(&format!("{what} cannot be read: no report was written, and what was there is as it was"));
        return Ok(None);
    }
    if clients.is_empty() {
        bail!("there are no answers in what was named");
    }
    Ok(Some(clients))
}
