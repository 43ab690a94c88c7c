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
mod offline;
mod one_file;
mod page;
mod plan;
mod policy;
mod report;
mod sink;
mod structured;
mod theme;
mod view;
mod within;
mod words;

pub use assets::{App, Tool};
pub use cards::draw_cards;
pub use effort::Effort;
pub use feeds::open_data;
pub use plan::{Address, Claim, Collision, Redirect, SitePlan, plan};
pub use report::{Frame, Sheet};
pub use sink::Sink;
pub use theme::{Theme, ThemeError};

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
    /// A template or another file of the theme is wrong.
    Theme(ThemeError),
    /// The sink refused a file.
    Sink(String, io::Error),
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Collision(collision) => collision.fmt(f),
            Self::Theme(error) => error.fmt(f),
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
    let mut assets = Assets::of(theme, app).map_err(RenderError::Theme)?;
    assets.add_index(&search::index(&documents::setup(library), &documents::documents(library, &plan)));
    let references = library.references();
    let colors = Colors::of(theme);
    if library.site.offline {
        assets.add_icons(offline::icons::draw(theme, &colors).map_err(RenderError::Theme)?);
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
    let one_file = one_file::one_file(&scene, &templates).map_err(RenderError::Theme)?;
    write(sink, one_file::PATH, one_file.as_bytes())?;
    let scene = Scene { one_file_bytes: one_file.len(), ..scene };
    assets.files().into_par_iter().try_for_each(|(path, bytes)| write(sink, path, bytes))?;
    plan.addresses().into_par_iter().try_for_each(|address| {
        let html = page::render(&scene, &templates, address).map_err(RenderError::Theme)?;
        write(sink, &plan.path(address), html.as_bytes())
    })?;
    let offline = offline::files(&scene, &templates).map_err(RenderError::Theme)?;
    let embed = embed::files(&scene, &templates).map_err(RenderError::Theme)?;
    offline.into_iter().chain(embed).try_for_each(|(path, text)| write(sink, path, text.as_bytes()))?;
    let feeds = feeds::files(&scene, &templates).map_err(RenderError::Theme)?;
    feeds.into_par_iter().try_for_each(|(path, text)| write(sink, &path, text.as_bytes()))?;
    Ok(plan.addresses().len())
}

fn write(sink: &impl Sink, path: &str, bytes: &[u8]) -> Result<(), RenderError> {
    sink.write(path, bytes).map_err(|error| RenderError::Sink(path.to_owned(), error))
}
