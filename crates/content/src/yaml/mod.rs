//! The one place that reads YAML: text to nodes with places, nodes to schema types, all mistakes on the way.

mod absent;
mod node;
mod reader;
mod spanned;
mod syntax;

pub(crate) use spanned::{Entries, Spanned, Text};

use diagnostics::{Diagnostics, SourceId};
use serde::de::DeserializeOwned;

/// Reads the YAML at `offset` of a file into `T`; what cannot be read is a finding, and a placeholder stands for it.
/// Nothing is returned only where the text is not YAML at all.
pub(crate) fn read<T: DeserializeOwned>(
    file: SourceId,
    text: &str,
    offset: usize,
    found: &mut Diagnostics,
) -> Option<T> {
    let node = node::parse(file, text, offset, found)?;
    reader::read(&node, found)
}
