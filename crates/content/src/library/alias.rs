//! Ids that things with pages once had.

use crate::link::Kind;

/// An earlier id of a thing with a page: addresses with it are out there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alias {
    /// What it is an id of.
    pub kind: Kind,
    /// The earlier id.
    pub old: String,
    /// The id of today.
    pub id: String,
}
