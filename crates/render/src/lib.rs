//! A library to every file of its site: a pure function from content, theme and app to paths and bytes.
//!
//! ```text
//! Library ─ plan ─▶ SitePlan ─ view ─▶ one typed struct a page ─ Tera ─▶ html ─▶ Sink (path, bytes)
//! ```

mod assets;
mod brand;
mod cards;
mod carried;
mod colors;
mod documents;
mod effort;
mod embed;
mod feeds;
mod mistakes;
mod needs;
mod offline;
mod one_file;
mod page;
mod plan;
mod policy;
mod sink;
mod structured;
mod theme;
mod view;
mod words;

pub use assets::{App, Tool};
pub use cards::draw_cards;
pub use effort::Effort;
pub use feeds::open_data;
pub use mistakes::ThemeError;
pub use plan::{Address, Claim, Collision, Redirect, SitePlan, plan};
pub use sink::Sink;
pub use theme::Theme;

use assets::Assets;
use colors::Colors;
use content::Library;
use rayon::prelude::*;
use std::{fmt, io};
use view::Scene;

/// Why a site could not be rendered.
#[derive(Debug)]
pub enum RenderError {
    /// Two things want the same address.
    Collision(Collision),
    /// Templates or other files of the theme are wrong, in the order of files and places.
    Theme(Vec<ThemeError>),
    /// The sink refused a file.
    Sink(String, io::Error),
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Collision(collision) => collision.fmt(f),
            Self::Theme(errors) => {
                let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
                f.write_str(&errors.join("\n"))
            }
            Self::Sink(path, error) => write!(f, "could not write {path}: {error}"),
        }
    }
}

impl std::error::Error for RenderError {}

/// Everything that can be found on the site.
///
/// # Errors
/// Two things with one address.
pub fn search_documents(library: &Library) -> Result<(search::Setup, Vec<search::Document>), Collision> {
    let plan = plan(library)?;
    Ok((documents::setup(library), documents::documents(library, &plan)))
}

/// The index of it.
///
/// # Errors
/// Two things with one address.
pub fn search_index(library: &Library) -> Result<search::Files, Collision> {
    search_documents(library).map(|(setup, documents)| search::index(&setup, &documents))
}

/// Renders every file of the site into `sink`, pages in parallel. The same input gives the same files, whatever the
/// order in which they are written. Returns the number of pages.
///
/// # Errors
/// Two things with one address, a mistake in the theme, or a sink that refuses.
pub fn render(library: &Library, theme: &Theme, app: &App<'_>, sink: &impl Sink) -> Result<usize, RenderError> {
    let plan = plan(library).map_err(RenderError::Collision)?;
    let templates = theme.templates().map_err(RenderError::Theme)?;
    let mut assets = Assets::of(theme, app).map_err(one)?;
    assets.add_index(&search::index(&documents::setup(library), &documents::documents(library, &plan)));
    let references = library.references();
    let colors = Colors::of(theme);
    if library.site.offline {
        assets.add_icons(offline::icons::draw(theme, &colors).map_err(one)?);
    }
    let scene = Scene {
        library,
        references: &references,
        plan: &plan,
        theme,
        assets: &assets,
        colors: &colors,
        one_file_bytes: 0,
    };
    let mut mistakes = Mistakes(Vec::new());
    let one_file = mistakes.kept(one_file::one_file(&scene, &templates)).unwrap_or_default();
    write(sink, one_file::PATH, one_file.as_bytes())?;
    let scene = Scene { one_file_bytes: one_file.len(), ..scene };
    assets.files().into_par_iter().try_for_each(|(path, bytes)| write(sink, path, bytes))?;
    let page = |address| {
        let html = page::render(&scene, &templates, address).map_err(RenderError::Theme)?;
        write(sink, &plan.path(address), html.as_bytes())
    };
    let pages: Vec<Result<(), RenderError>> = plan.addresses().into_par_iter().map(page).collect();
    pages.into_iter().try_for_each(|page| mistakes.passed(page))?;
    let offline = mistakes.kept(offline::files(&scene, &templates)).unwrap_or_default();
    let embed = mistakes.kept(embed::files(&scene, &templates)).unwrap_or_default();
    offline.into_iter().chain(embed).try_for_each(|(path, text)| write(sink, path, text.as_bytes()))?;
    let feeds = mistakes.kept(feeds::files(&scene, &templates)).unwrap_or_default();
    feeds.into_par_iter().try_for_each(|(path, text)| write(sink, &path, text.as_bytes()))?;
    mistakes.none()?;
    Ok(plan.addresses().len())
}

fn write(sink: &impl Sink, path: &str, bytes: &[u8]) -> Result<(), RenderError> {
    sink.write(path, bytes).map_err(|error| RenderError::Sink(path.to_owned(), error))
}

pub(crate) fn one(mistake: ThemeError) -> RenderError {
    RenderError::Theme(vec![mistake])
}

/// What was wrong with the theme so far: who writes templates should see all of it in one run.
struct Mistakes(Vec<ThemeError>);

impl Mistakes {
    /// What came out well.
    fn kept<T>(&mut self, result: Result<T, ThemeError>) -> Option<T> {
        result.map_err(|mistake| self.0.push(mistake)).ok()
    }

    /// Keeps what is wrong with the theme, and hands on what else went wrong.
    fn passed(&mut self, result: Result<(), RenderError>) -> Result<(), RenderError> {
        match result {
            Err(RenderError::Theme(mistakes)) => self.0.extend(mistakes),
            other => other?,
        }
        Ok(())
    }

    /// Whether there was nothing; otherwise all of it in order, each once.
    fn none(mut self) -> Result<(), RenderError> {
        self.0.sort_by(ThemeError::order);
        self.0.dedup();
        if self.0.is_empty() { Ok(()) } else { Err(RenderError::Theme(self.0)) }
    }
}
