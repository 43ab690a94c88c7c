//! A site in memory.

use content::Library;
use render::{App, RenderError, Sink, Theme};
use std::{
    collections::BTreeMap,
    io,
    sync::{Mutex, PoisonError},
};

/// Files by their path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Keeps every file that it is given.
#[derive(Debug, Default)]
pub struct Memory(Mutex<Files>);

impl Memory {
    /// What was kept.
    pub fn files(self) -> Files {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Memory {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }
}

/// Every file of the site, with the theme that ships and an assessment of no bytes.
///
/// # Errors
/// As [`render::render`].
pub fn files(library: &Library) -> Result<Files, RenderError> {
    let memory = Memory::default();
    render::render(library, &Theme::with([]), &App::default(), &memory)?;
    Ok(memory.files())
}

/// Whether a file is a page of the site; the assessment in one file is for those who save it.
pub fn is_page(path: &str) -> bool {
    path.rsplit('.').next() == Some("html") && path != "assessment/one-file.html"
}

/// The pages among them, as text.
///
/// # Errors
/// As [`files`].
pub fn pages(library: &Library) -> Result<BTreeMap<String, String>, RenderError> {
    let html = files(library)?.into_iter().filter(|(path, _)| is_page(path));
    Ok(html.map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned())).collect())
}
