//! A project on disk: its content and its theme, read and compiled.

use crate::disk;
use anyhow::{Context, Result, bail};
use content::Library;
use diagnostics::{Diagnostics, SourceTree};
use render::{App, RenderError, Sink, Theme};
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
        let sources = SourceTree::new(files);
        let (library, findings) = content::compile(&sources);
        Ok(Self { sources, library, findings })
    }

    /// The theme in the binary with the project's own files in place.
    fn theme(&self) -> Theme {
        let own = self.sources.below("site/").filter_map(|(_, file)| {
            let path = file.path.strip_prefix("site/")?;
            Some((path.to_owned(), file.text()?.to_owned()))
        });
        Theme::with(own)
    }

    /// Renders every file into `sink`; returns the number of pages.
    ///
    /// # Errors
    /// A mistake in the theme, two pages with one address, or a sink that refuses.
    pub fn render(&self, sink: &impl Sink) -> Result<usize, RenderError> {
        let app = App {
            loader: app_bundle::LOADER,
            glue: app_bundle::GLUE,
            wasm: app_bundle::WASM,
            wasm_script: app_bundle::WASM_SCRIPT,
        };
        render::render(&self.library, &self.theme(), &app, sink)
    }

    /// How many errors and warnings there are, in words: "2 errors and 1 warning".
    pub fn tally(&self) -> String {
        let found = self.findings.sorted(&self.sources);
        let errors = found.iter().filter(|finding| finding.severity == diagnostics::Severity::Error).count();
        let count = |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
        match (errors, found.len() - errors) {
            (0, 0) => "no findings".to_owned(),
            (errors, 0) => count(errors, "error"),
            (0, warnings) => count(warnings, "warning"),
            (errors, warnings) => format!("{} and {}", count(errors, "error"), count(warnings, "warning")),
        }
    }

    /// Takes another address for the site than the one in `site/site.yaml`.
    ///
    /// # Errors
    /// When it is no http or https address.
    pub fn set_base_url(&mut self, base_url: &str) -> Result<()> {
        let is_address = ["http://", "https://"].iter().any(|scheme| base_url.starts_with(scheme));
        is_address
            .then(|| self.library.site.base_url = Some(format!("{}/", base_url.trim_end_matches('/'))))
            .with_context(|| format!("--base-url: `{base_url}` is not an address; write it whole, with https://"))
    }
}
