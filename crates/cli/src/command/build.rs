//! `stride build`

use super::report;
use crate::{
    Outcome,
    arguments::{Build, Format},
    project::Project,
    publish::{Holding, Publication, archive},
};
use anyhow::{Result, bail};
use indicatif::ProgressBar;
use render::Sink;
use std::{
    io,
    path::Path,
    time::{Duration, Instant},
};

impl Sink for Publication {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        Self::write(self, path, bytes)
    }
}

/// Builds the site beside the old one and puts it in its place in one step.
///
/// # Errors
/// When something cannot be read or written; the old site is then as it was.
pub fn run(arguments: &Build) -> Result<Outcome> {
    if arguments.all {
        return super::editions::build(arguments);
    }
    let started = Instant::now();
    let progress = Progress::start("reading the content");
    let mut project = Project::read(&arguments.root.root)?;
    if let Some(base_url) = &arguments.base_url {
        project.set_base_url(base_url)?;
    }
    let out = arguments.out.clone().unwrap_or_else(|| arguments.root.root.join("dist"));
    let is_sound = !project.findings.has_errors();
    let pages = if is_sound { publish(&mut project, &out, &|doing| progress.say(doing))? } else { None };
    if let (Some(zip), Some(_)) = (&arguments.zip, pages) {
        progress.say("packing the site");
        archive(&out, zip)?;
    }
    progress.pause();
    if !project.findings.is_empty() || arguments.format != Format::Human {
        report(&project, arguments.format)?;
    }
    let Some(pages) = pages else {
        eprintln!("{}: the site was not built, and what was there is as it was", project.tally());
        return Ok(Outcome::Findings);
    };
    eprintln!("built {pages} pages into {} in {} ms", out.display(), started.elapsed().as_millis());
    if let Some(zip) = &arguments.zip {
        eprintln!("packed them into {}", zip.display());
    }
    Ok(Outcome::Fine)
}

/// Renders a project and puts the site in its place; how many pages it has. Where the theme is wrong, nothing is put anywhere.
pub(super) fn publish(project: &mut Project, out: &Path, say: &dyn Fn(&'static str)) -> Result<Option<usize>> {
    say("rendering pages");
    project.folders.iter().try_for_each(|folder| refuse_sources(folder, out))?;
    let publication = Publication::begin(out, Holding::Site)?;
    let Some(pages) = project.render(&publication)? else { return Ok(None) };
    say("drawing pictures of pages");
    project.draw_cards(&publication)?;
    say("putting the site in its place");
    publication.commit()?;
    Ok(Some(pages))
}

/// A site inside the content would be read as content by the next build.
pub(super) fn refuse_sources(root: &Path, out: &Path) -> Result<()> {
    let real_parent = |path: &Path| {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        absolute.ancestors().find_map(|folder| folder.canonicalize().ok()).unwrap_or(absolute)
    };
    let out_folder = real_parent(out);
    for folder in ["content", "site"] {
        if root.join(folder).canonicalize().is_ok_and(|folder| out_folder.starts_with(folder)) {
            bail!(
                "{} lies in {folder}/, which is read as a source\nhelp: name a folder outside of it with --out",
                out.display()
            );
        }
    }
    Ok(())
}

/// What is going on, on a terminal, when it takes longer than a blink.
struct Progress(ProgressBar);

impl Progress {
    fn start(doing: &'static str) -> Self {
        let bar = ProgressBar::new_spinner().with_message(doing);
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }

    fn say(&self, doing: &'static str) {
        self.0.set_message(doing);
    }

    fn pause(&self) {
        self.0.finish_and_clear();
    }
}
