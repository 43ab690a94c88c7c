//! A project on disk: its content and its theme, read and compiled.

use crate::{
    editions::{self, Layers, Shelf},
    publish, surroundings,
};
use anyhow::{Context, Result, bail};
use content::{Library, rules::THEME};
use diagnostics::{Diagnostic, Diagnostics, SourceTree, Span};
use maturity::{Framework, ProfileQuestionId};
use render::{App, Frame, RenderError, Sink, Theme, ThemeError, Tool};
use std::path::{Path, PathBuf};

/// A project, compiled; fit for rendering only where no finding is an error.
pub struct Project {
    /// The files as they were read.
    pub sources: SourceTree,
    /// What they mean.
    pub library: Library,
    /// The same in the further languages of the site.
    pub translations: Vec<Library>,
    /// What is wrong with them.
    pub findings: Diagnostics,
    /// Where they lie: the project's own folder first, then those that it extends.
    pub folders: Vec<PathBuf>,
}

impl Project {
    /// Reads `content/` and `site/` below `root`, and below what that extends.
    ///
    /// # Errors
    /// When there is no project, or something cannot be read.
    pub fn read(root: &Path) -> Result<Self> {
        Self::read_shown(root, "", &mut Shelf::default())
    }

    /// The same, with `shown` before the places of its own files, and without reading again what lies on the shelf.
    ///
    /// # Errors
    /// As above.
    pub fn read_shown(root: &Path, shown: &str, shelf: &mut Shelf) -> Result<Self> {
        let Layers { sources, folders, refused } = Layers::read(root, shown, shelf)?;
        if let Some(refused) = refused {
            let library = content::compile(&SourceTree::default()).0;
            return Ok(Self { sources, library, translations: Vec::new(), findings: refused, folders });
        }
        let surroundings = surroundings::of(&sources)?;
        let (library, mut findings) = content::compile_within(&sources, &surroundings);
        let (translations, found) = content::languages::translations(&sources, &surroundings, &library);
        findings.extend(found);
        Ok(Self { sources, library, translations, findings, folders })
    }

    /// Adds to the findings what was there in `published`, another copy of the project, and is gone.
    ///
    /// # Errors
    /// When that copy cannot be read.
    pub fn compare(&mut self, published: &Path) -> Result<()> {
        if !editions::is_project(published) {
            bail!(no_copy(published));
        }
        let layers = Layers::read(published, "", &mut Shelf::default());
        let layers = layers.with_context(|| format!("--against {}", published.display()))?;
        if let Some(refused) = layers.refused.iter().flat_map(Diagnostics::iter).next() {
            bail!("--against {}: {}", published.display(), refused.message);
        }
        let published = layers.sources;
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

    /// Renders every file into `sink`; returns the number of pages. Nothing is returned where the theme is wrong: what is wrong
    /// with it is added to the findings.
    ///
    /// # Errors
    /// Two pages with one address, or a sink that refuses.
    pub fn render(&mut self, sink: &impl Sink) -> Result<Option<usize>> {
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
        match render::render_all(&self.libraries(), &self.theme()?, &app, sink) {
            Ok(pages) => Ok(Some(pages)),
            Err(RenderError::Theme(mistakes)) => {
                for mistake in mistakes {
                    self.findings.push(finding(mistake, &self.sources));
                }
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
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
        let theme = self.theme()?;
        self.libraries()
            .into_iter()
            .try_fold(0, |drawn, library| Ok(drawn + render::draw_cards(library, &theme, sink)?))
    }

    /// The project in all its languages, the original one first.
    fn libraries(&self) -> Vec<&Library> {
        std::iter::once(&self.library).chain(&self.translations).collect()
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
        let there = counts.into_iter().filter(|(number, _)| *number > 0);
        there.map(|(number, word)| count(number, word)).collect::<Vec<_>>().join(", ")
    }

    /// Takes another address for the site than the one in `site/site.yaml`.
    ///
    /// # Errors
    /// When it is no http or https address.
    pub fn set_base_url(&mut self, base_url: &str) -> Result<()> {
        let address = content::Site::address(base_url)
            .with_context(|| format!("--base-url: `{base_url}` is not an address; write it whole, with https://"))?;
        for library in std::iter::once(&mut self.library).chain(&mut self.translations) {
            library.site.base_url = Some(address.clone());
        }
        Ok(())
    }
}

/// Why nothing can be compared with a folder.
fn no_copy(folder: &Path) -> String {
    let holds = if publish::is_site(folder) { "what stride built, not the project" } else { "no project" };
    format!(
        "--against {}: the folder holds {holds}\nhelp: name a copy of the project as it was published, with its content/; \
         `git worktree add ../published TAG` makes one",
        folder.display()
    )
}

/// What is wrong with the theme, in the project's file where it is one of those.
fn finding(ThemeError { message, place, help }: ThemeError, sources: &SourceTree) -> Diagnostic {
    let file = place.as_ref().and_then(|(path, _)| sources.find(&format!("site/{path}")));
    let mut finding = match (&place, file) {
        (Some((_, range)), Some((id, _))) => {
            Diagnostic::error(THEME.code, Span::new(id, range.start, range.end), message)
        }
        (Some((path, _)), None) => {
            let message = format!("{message}, says {path} of the theme, which stride holds");
            Diagnostic::error_without_place(THEME.code, message)
        }
        (None, _) => Diagnostic::error_without_place(THEME.code, message),
    };
    finding.help = help;
    finding
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
