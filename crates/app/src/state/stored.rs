//! What the browser holds of the answers, and why it may hold none.

use maturity::{Answers, wire::is_newer};
use std::rc::Rc;

/// What the browser holds of the answers, as far as we know.
#[derive(Clone, Debug)]
pub struct Stored {
    /// What it keeps.
    pub saved: Rc<Answers>,
    /// Whether it keeps anything.
    pub keeping: Keeping,
    /// Texts found in its storage that could not be read, word for word.
    pub unreadable: Rc<[String]>,
    /// What another window saved, where taking it over would lose answers of this one.
    pub other: Option<Rc<Answers>>,
}

/// Whether the browser keeps the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It does, so far.
    Kept,
    /// It does not: they live as long as the page.
    Refused(Refusal),
}

/// Why the browser does not keep the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no storage, or it may not be used.
    Blocked,
    /// It takes no more.
    Full,
    /// The answers are larger than a file that would be read again.
    TooLarge,
    /// It holds something in our place that we cannot read and could not move aside.
    Occupied,
    /// It holds what a newer version of this page saved, which that version will read again.
    Newer,
}

/// What has become of answers to an earlier version of the framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// That version, by its author's name for it.
    pub version: String,
    /// How many of the answers say something that the framework does not have any more.
    pub strangers: usize,
}

impl Refusal {
    /// Why nothing is kept where something in our place cannot be read, for this reason.
    pub fn of_unreadable(reason: &str) -> Self {
        if is_newer(reason) { Self::Newer } else { Self::Occupied }
    }
}

/// What the browser kept of earlier visits.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The answers.
    pub answers: Answers,
    /// What could not be read, word for word.
    pub unreadable: Vec<String>,
    /// Whether it can keep anything now.
    pub keeping: Keeping,
}
