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
mod report;
mod said;
mod say;
mod sink;
mod site;
mod structured;
mod theme;
mod view;
mod within;
mod words;

pub use assets::{App, Tool};
pub use cards::draw_cards;
pub use effort::Effort;
pub use feeds::open_data;
pub use mistakes::ThemeError;
pub use plan::{Address, Claim, Collision, Redirect, SitePlan, plan};
pub use report::{Frame, Sheet};
pub use sink::Sink;
pub use site::{render, render_all};
pub use theme::Theme;

use content::Library;
use std::{fmt, io};

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

fn write(sink: &impl Sink, path: &str, bytes: &[u8]) -> Result<(), RenderError> {
    sink.write(path, bytes).map_err(|error| RenderError::Sink(path.to_owned(), error))
}

pub(crate) fn one(mistake: ThemeError) -> RenderError {
    RenderError::Theme(vec![mistake])
}
