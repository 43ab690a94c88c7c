//! The search of the content that we ship, asked as a page asks it: what is needed is fetched and counted.

use search::{Answer, Files, Found, Index, Query};

/// An index and what of it has been fetched.
pub struct Searched {
    files: Files,
    index: Index,
    /// The chunks fetched so far.
    pub fetched: Vec<u32>,
}

impl Searched {
    /// Opens it.
    ///
    /// # Errors
    /// Where the root is none.
    pub fn new(files: Files) -> Result<Self, search::Damaged> {
        let index = Index::open(&files.root)?;
        Ok(Self { files, index, fetched: Vec::new() })
    }

    /// The best of what there is.
    pub fn ask(&mut self, text: &str, most: usize) -> Found {
        let query = Query { text: text.to_owned(), most, ..Query::default() };
        loop {
            match self.index.search(&query) {
                Answer::Needs(needs) => needs.into_iter().for_each(|number| self.fetch(number)),
                Answer::Found(found) => return found,
            }
        }
    }

    /// Adds a chunk.
    pub fn fetch(&mut self, number: u32) {
        let chunk = usize::try_from(number).ok().and_then(|number| self.files.chunks.get(number));
        self.index.add(number, chunk.cloned().unwrap_or_default());
        self.fetched.push(number);
    }
}
