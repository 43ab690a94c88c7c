//! What is indexed, as plain text.

use alloc::{string::String, vec::Vec};

/// What holds for the whole index.
#[derive(Clone, Debug, Default)]
pub struct Setup {
    /// BCP 47, such as `en-US`: decides which words are forms of each other.
    pub language: String,
    /// Every kind of document, those first that win a tie.
    pub kinds: Vec<Kind>,
    /// Domains to filter by.
    pub domains: Vec<Choice>,
    /// Stages to filter by.
    pub stages: Vec<Choice>,
}

/// A kind of document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// As [`Document::kind`] names it.
    pub id: String,
    /// Shown above its hits.
    pub title: String,
    /// How much a hit counts, in sixteenths: less where documents are only parts of others.
    pub weight: u32,
}

/// Something to filter by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// As [`Document::domains`] or [`Document::stages`] names it.
    pub id: String,
    /// Shown to people.
    pub title: String,
}

/// One thing to be found.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Document {
    /// One of [`Setup::kinds`]; documents of any other kind are left out.
    pub kind: String,
    /// Unique within its kind.
    pub id: String,
    /// Where it is, relative to the site's root; with a place on the page, if it is only part of one.
    pub url: String,
    /// Shown to people.
    pub title: String,
    /// What else it is called.
    pub names: Vec<String>,
    /// In order.
    pub headings: Vec<Heading>,
    /// In a sentence or two.
    pub summary: String,
    /// Everything else.
    pub body: String,
    /// Ids out of [`Setup::domains`].
    pub domains: Vec<String>,
    /// Ids out of [`Setup::stages`].
    pub stages: Vec<String>,
}

/// A heading within a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Heading {
    /// Its place on the page.
    pub anchor: String,
    /// Shown to people.
    pub title: String,
}
