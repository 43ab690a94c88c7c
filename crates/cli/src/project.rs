//! A project on disk: its content and its theme, read and compiled.

use crate::{disk, surroundings};
use anyhow::{Context, Result, bail};
use content::Library;
use diagnostics::{Diagnostics, SourceTree};
use maturity::{Framework, ProfileQuestionId};
use render::{App, Frame, Sink, Theme, Tool};
use std::path::Path;

/// A project, compiled; fit for rendering only where no finding is an error.
pub struct Project {
    /// The files as they were read.
    pub sources: SourceTree,
    /// What they mean.
    pub library: Library,
    /// What is wrong with them.
    pub findings: Diagnostics,
}

impl Project {
    /// Reads `content/` and `site/` below `root`.
    ///
    /// # Errors
    /// When there is no `content/`, or something cannot be read.
    pub fn read(root: &Path) -> Result<Self> {
        let sources = read_sources(root)?;
        let (library, findings) = content::compile_within(&sources, &surroundings::of(&sources)?);
        Ok(Self { sources, library, findings })
    }

    /// Adds to the findings what was there in `published`, another copy of the project, and is gone.
    ///
    /// # Errors
    /// When that copy cannot be read.
    pub fn compare(&mut self, published: &Path) -> Result<()> {
        let published = read_sources(published).with_context(|| format!("--against {}", published.display()))?;
        self.findings.extend(content::removed_ids(&self.sources, &published));
        Ok(())
    }

    /// The theme in the binary with the project's own files in place.
    fn theme(&self) -> Result<Theme> {
        let (mut own, mut fonts) = (Vec::new(), Vec::new());
        for (_, file) in self.sources.below("site/") {
            let path = file.path.trim_start_matches("site/");
            if Theme::is_font(path) {
                fonts.push((path.to_owned(), file.bytes.clone()));
                continue;
            }
            match file.text() {
                Some(text) => own.push((path.to_owned(), text.to_owned())),
                None if Theme::is_part(path) => bail!("{} is not UTF-8 text\nhelp: save it as UTF-8", file.path),
                None => {}
            }
        }
        let brand = &self.library.site.brand;
        let files = brand.files().into_iter().filter_map(|path| {
            let (_, file) = self.sources.find(&format!("site/{path}"))?;
            Some((path.to_owned(), file.bytes.clone()))
        });
        Ok(Theme::with(own).with_fonts(fonts).with_brand(brand, files))
    }

    /// Renders every file into `sink`; returns the number of pages.
    ///
    /// # Errors
    /// A mistake in the theme, two pages with one address, or a sink that refuses.
    pub fn render(&self, sink: &impl Sink) -> Result<usize> {
        let app = App {
            loader: app_bundle::LOADER,
            glue: app_bundle::GLUE,
            wasm: app_bundle::WASM,
            rooms_glue: app_bundle::ROOMS_GLUE,
            rooms: app_bundle::ROOMS_WASM,
            wasm_script: app_bundle::WASM_SCRIPT,
            search: Tool { glue: app_bundle::SEARCH_GLUE, wasm: app_bundle::SEARCH_WASM },
            calculate: Tool { glue: app_bundle::CALCULATE_GLUE, wasm: app_bundle::CALCULATE_WASM },
            export: Tool { glue: app_bundle::EXPORT_GLUE, wasm: app_bundle::EXPORT_WASM },
        };
        Ok(render::render(&self.library, &self.theme()?, &app, sink)?)
    }

    /// What pages beside the site are made of.
    ///
    /// # Errors
    /// A mistake in the theme, or two pages with one address.
    pub fn frame(&self) -> Result<Frame> {
        Ok(Frame::of(&self.library, &self.theme()?)?)
    }

    /// Draws the pictures of pages for link previews into `sink`, where the site's address is known; returns how many.
    ///
    /// # Errors
    /// A mistake in the theme, two pages with one address, or a sink that refuses.
    pub fn draw_cards(&self, sink: &impl Sink) -> Result<usize> {
        Ok(render::draw_cards(&self.library, &self.theme()?, sink)?)
    }

    /// How many errors and warnings there are, in words: "2 errors and 1 warning".
    pub fn tally(&self) -> String {
        let found = self.findings.sorted(&self.sources);
        let errors = found.iter().filter(|finding| finding.severity == diagnostics::Severity::Error).count();
        match (errors, found.len() - errors) {
            (0, 0) => "no findings".to_owned(),
            (errors, 0) => count(errors, "error"),
            (0, warnings) => count(warnings, "warning"),
            (errors, warnings) => format!("{} and {}", count(errors, "error"), count(warnings, "warning")),
        }
    }

    /// What there is, in words: "8 domains, 24 questions, 72 steps, 13 playbooks, 10 metrics".
    pub fn contents(&self) -> String {
        let library = &self.library;
        let counts = [
            (library.domains.len(), "domain"),
            (library.framework.questions().count(), "question"),
            (library.steps().count(), "step"),
            (library.playbooks.len(), "playbook"),
            (library.metrics.len(), "metric"),
        ];
        counts.map(|(number, word)| count(number, word)).join(", ")
    }

    /// Takes another address for the site than the one in `site/site.yaml`.
    ///
    /// # Errors
    /// When it is no http or https address.
    pub fn set_base_url(&mut self, base_url: &str) -> Result<()> {
        let address = content::Site::address(base_url)
            .with_context(|| format!("--base-url: `{base_url}` is not an address; write it whole, with https://"))?;
        self.library.site.base_url = Some(address);
        Ok(())
    }
}

/// The files below `content/` and `site/`.
fn read_sources(root: &Path) -> Result<SourceTree> {
    let mut files = Vec::new();
    for folder in ["content", "site"] {
        let path = root.join(folder);
        if folder == "site" && !path.exists() {
            continue;
        }
        if !path.is_dir() {
            bail!(
                "there is no folder {}\nhelp: run stride in the folder that holds content/, or name it with --root",
                path.display()
            );
        }
        let read = disk::read_tree(&path)?;
        files.extend(read.into_iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes)));
    }
    Ok(SourceTree::new(files))
}

/// "3 errors", "1 error".
fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}

/// The profile question that is to tell groups apart.
///
/// # Errors
/// When there is no such question.
pub fn by(framework: &Framework, named: Option<&str>) -> Result<Option<ProfileQuestionId>> {
    let Some(named) = named else { return Ok(None) };
    if let Some(question) = framework.profile.iter().find(|question| question.id.as_str() == named) {
        return Ok(Some(question.id.clone()));
    }
    let known: Vec<&str> = framework.profile.iter().map(|question| question.id.as_str()).collect();
    let help =
        if known.is_empty() { "this framework has none".to_owned() } else { format!("there are {}", known.join(", ")) };
    bail!("there is no profile question `{named}`\nhelp: {help}")
}
