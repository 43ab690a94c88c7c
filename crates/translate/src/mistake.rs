//! What is wrong in a Fluent file.

use std::ops::Range;

/// One mistake, with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// The file, as its [`Source`](crate::Source) names it.
    pub file: String,
    /// Where in its text, in bytes.
    pub start: usize,
    /// Where that ends.
    pub end: usize,
    /// What is wrong.
    pub text: String,
    /// What to do.
    pub help: String,
}

impl Mistake {
    pub(crate) fn new(file: &str, at: Range<usize>, text: impl Into<String>, help: impl Into<String>) -> Self {
        Self { file: file.to_owned(), start: at.start, end: at.end, text: text.into(), help: help.into() }
    }
}
