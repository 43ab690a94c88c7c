//! `site/site.yaml` of all layers as one: what an edition does not say is what it lies on says.

use super::{Changes, SETTINGS};
use crate::{
    rules::not_text,
    schema,
    yaml::{Node, Text, Value, parse, read_node},
};
use diagnostics::{Diagnostics, SourceFile, SourceId, SourceTree};

/// What belongs to one project alone.
pub(super) const OWN: [&str; 2] = ["extends", "changes"];

/// Mappings of which an edition may say some keys; all others are replaced whole. A logo of which one half is another's, or a
/// color by day that knows nothing of the one by night, would be nobody's.
const BY_KEY: [&str; 4] = ["", "brand", "brand.colors", "brand.fonts"];

/// What all layers together say.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    pub(crate) site: Option<schema::site::Site>,
    pub(crate) changes: Changes,
    /// The same before it was read as anything.
    pub(crate) node: Option<Node>,
}

/// Reads `site/site.yaml` of every layer.
pub(crate) fn settings(sources: &SourceTree, found: &mut Diagnostics) -> Settings {
    let mut changes = Changes::default();
    let mut merged: Option<Node> = None;
    for (id, file) in sources.copies(SETTINGS) {
        let Some(node) = node(id, file, found) else { continue };
        changes.read(file.layer, &node, found);
        merged = Some(match merged {
            Some(upper) => on(upper, without_own(node), ""),
            None => node,
        });
    }
    if sources.copies(SETTINGS).nth(1).is_some() {
        merged = merged.map(|node| without_nothing(node, ""));
    }
    let site = merged.as_ref().and_then(|node| read_node(node, found));
    Settings { site, changes, node: merged }
}

/// What the settings of one layer say.
pub(super) fn node(id: SourceId, file: &SourceFile, found: &mut Diagnostics) -> Option<Node> {
    let Some(text) = file.text() else {
        found.push(not_text(id, file));
        return None;
    };
    parse(id, text, 0, found)
}

fn without_own(mut node: Node) -> Node {
    if let Value::Map(entries) = &mut node.value {
        entries.retain(|(key, _)| !OWN.contains(&key.value.as_str()));
    }
    node
}

/// Without the keys that take something away.
fn without_nothing(mut node: Node, path: &str) -> Node {
    if let (Value::Map(entries), true) = (&mut node.value, BY_KEY.contains(&path)) {
        entries.retain(|(_, value)| value.value != Value::Null);
        for (key, value) in entries {
            let path = if path.is_empty() { key.value.clone() } else { format!("{path}.{}", key.value) };
            *value = without_nothing(value.clone(), &path);
        }
    }
    node
}

/// `upper` lying on `lower`, both at `path`. A key without a value takes away what lies below.
fn on(mut upper: Node, lower: Node, path: &str) -> Node {
    let (Value::Map(above), Value::Map(below)) = (&mut upper.value, lower.value) else { return upper };
    if !BY_KEY.contains(&path) {
        return upper;
    }
    for (key, value) in below {
        let path = if path.is_empty() { key.value.clone() } else { format!("{path}.{}", key.value) };
        match above.iter().position(|(own, _)| own.value == key.value) {
            // It takes away what lies further below too.
            Some(at) if above[at].1.value == Value::Null => {}
            Some(at) => {
                let (own, node): (Text, Node) = above.remove(at);
                above.insert(at, (own, on(node, value, &path)));
            }
            None => above.push((key, value)),
        }
    }
    upper
}
