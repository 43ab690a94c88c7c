//! The one place that reads YAML: text to nodes with places, nodes to schema types, all mistakes on the way.

mod absent;
mod node;
mod reader;
mod spanned;
mod syntax;

pub(crate) use node::{Node, Value, parse};
pub(crate) use spanned::{Entries, Spanned, Text};

use diagnostics::Diagnostics;
use serde::de::DeserializeOwned;

/// Reads parsed YAML into `T`; what cannot be read is a finding, and a placeholder stands for it. Nothing is returned only
/// where a type refuses its own placeholder.
pub(crate) fn read_node<T: DeserializeOwned>(node: &Node, found: &mut Diagnostics) -> Option<T> {
    reader::read(node, found)
}
