//! `changes` in `site/site.yaml`: what an edition changes of single things, by their names.

use super::prepare::id;
use crate::{
    languages::is_translation,
    rules::{INVALID_VALUE, WRONG_TYPE, are_words, unknown, way_below, way_of_items},
    yaml::{Node, Text, Value},
};
use diagnostics::{Diagnostics, SourceFile, Span};
use std::collections::{BTreeMap, BTreeSet};

/// The words before the `:` of a name, as in links where links can name the kind; and whether such things can be hidden:
/// what others cannot be without cannot.
const WORDS: [(&str, bool); 16] = [
    ("domain", true),
    ("question", true),
    ("playbook", true),
    ("metric", true),
    ("principle", true),
    ("term", true),
    ("transition", true),
    ("article", true),
    ("page", true),
    ("index", true),
    ("goal", true),
    ("profile", true),
    ("phase", true),
    ("reason", true),
    ("stage", false),
    ("role", false),
];

/// The name of `content/framework.yaml`, of which there is one.
pub(super) const FRAMEWORK: &str = "framework";

/// What all layers change.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// By layer, then by name.
    layers: BTreeMap<usize, BTreeMap<String, Change>>,
}

/// From how far above changes reach a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reach {
    /// The layer from which on all that they say holds.
    layer: usize,
    /// The layer from which on all of it but words does.
    but_words: usize,
}

impl Reach {
    /// What an edition writes itself is not changed by what it lies on. A translation lies above the changes of its own
    /// project: they hold for it as they do for its original, and its words stay.
    pub(crate) fn of(file: &SourceFile) -> Self {
        Self { layer: file.layer, but_words: file.layer + usize::from(is_translation(file)) }
    }
}

/// What one layer changes of one thing.
#[derive(Debug)]
struct Change {
    name: Text,
    /// Whether it hides it, or shows it again, and where it says so.
    hide: Option<(bool, Span)>,
    /// What takes the place of the thing's own keys.
    fields: Vec<(Text, Node)>,
}

impl Changes {
    /// Reads what the site's settings in this layer say.
    pub(super) fn read(&mut self, layer: usize, settings: &Node, found: &mut Diagnostics) {
        let Value::Map(entries) = &settings.value else { return };
        let Some((_, node)) = entries.iter().find(|(key, _)| key.value == "changes") else { return };
        let changes = match &node.value {
            Value::Map(changes) => changes.as_slice(),
            Value::Null => &[],
            _ => {
                let finding = WRONG_TYPE.finding(node.span, "expected names of things, each with what changes of it");
                found.push(finding.help("write it so: `domain:health: { title: Risk }`"));
                &[]
            }
        };
        let own = self.layers.entry(layer).or_default();
        own.extend(changes.iter().filter_map(|(name, node)| Some((name.value.clone(), change(name, node, found)?))));
    }

    /// Those that reach a thing of this name, each with its layer, the lowest first.
    fn of(&self, name: &str, reach: Reach) -> impl Iterator<Item = (usize, &Change)> {
        let layers = self.layers.range(..=reach.but_words).rev();
        layers.filter_map(move |(layer, changes)| Some((*layer, changes.get(name)?)))
    }

    /// Where the thing is hidden, if it is.
    pub(crate) fn hidden(&self, name: &str, reach: Reach) -> Option<Span> {
        let (hides, span) = self.of(name, reach).filter_map(|(_, change)| change.hide).last()?;
        hides.then_some(span)
    }

    /// Whether a layer says that the thing is not to be hidden.
    pub(super) fn keeps(&self, name: &str) -> bool {
        let said = self.layers.values().find_map(|changes| changes.get(name)?.hide);
        said.is_some_and(|(hides, _)| !hides)
    }

    /// Lays them into the YAML of a thing.
    pub(super) fn apply(&self, name: &str, reach: Reach, node: &mut Node) {
        for (layer, change) in self.of(name, reach) {
            if layer <= reach.layer {
                lay(&change.fields, node);
            } else if let Value::Map(own) = &node.value {
                let fields = fields_in_words_of(own, &change.fields, &[]);
                lay(&fields, node);
            }
        }
    }

    /// Reports names of nothing among `known`.
    pub(crate) fn report_unknown(
        &self,
        known: &BTreeSet<String>,
        may_hold: impl Fn(&str) -> bool,
        found: &mut Diagnostics,
    ) {
        for change in
            self.layers.values().flat_map(BTreeMap::values).filter(|change| !known.contains(&change.name.value))
        {
            let (kind, _) = change.name.value.split_once(':').unwrap_or((FRAMEWORK, ""));
            if may_hold(&change.name.value) {
                continue;
            }
            let of_kind = known.iter().map(String::as_str).filter(|name| name.split(':').next() == Some(kind));
            found.push(unknown(&change.name, kind, "`changes`", of_kind));
        }
    }
}

fn change(name: &Text, node: &Node, found: &mut Diagnostics) -> Option<Change> {
    let can_be_hidden = can_be_hidden(name, found)?;
    let entries = match &node.value {
        Value::Map(entries) => entries.as_slice(),
        Value::Null => &[],
        _ => {
            let finding = WRONG_TYPE.finding(node.span, format!("expected what changes of `{}`", name.value));
            found.push(finding.help("write keys of its own file, or `hide: true`: `{ title: Risk }`"));
            return None;
        }
    };
    let mut change = Change { name: name.clone(), hide: None, fields: Vec::new() };
    for (key, node) in entries {
        match key.value.as_str() {
            "hide" => change.hide = hide(name, node, can_be_hidden, found),
            // The framework of an edition is another one than the core's, and answers hold its id.
            "id" if name.value != FRAMEWORK => {
                let finding =
                    INVALID_VALUE.finding(key.span, "an id is permanent: addresses and saved answers hold it");
                found.push(finding.help("change the title; the id stays"));
            }
            _ => change.fields.push((key.clone(), node.clone())),
        }
    }
    Some(change)
}

/// Whether a thing of this name can be; nothing, and a finding, where it is no name.
fn can_be_hidden(name: &Text, found: &mut Diagnostics) -> Option<bool> {
    let word = name.value.split_once(':').map(|(word, _)| word);
    match word {
        None if name.value == FRAMEWORK => Some(false),
        _ if name.value == "index:home" => Some(false),
        _ => WORDS.iter().find(|(known, _)| Some(*known) == word).map(|(_, hideable)| *hideable).or_else(|| {
            let message = format!("`{}` is no name of a thing", name.value);
            let words = WORDS.map(|(word, _)| word).join(", ");
            let help =
                format!("write kind and id as in links, such as `domain:health`; kinds are {words}; or `framework`");
            found.push(INVALID_VALUE.finding(name.span, message).help(help));
            None
        }),
    }
}

fn hide(name: &Text, node: &Node, can_be_hidden: bool, found: &mut Diagnostics) -> Option<(bool, Span)> {
    let hides = match &node.value {
        Value::Scalar(text) if text == "true" => true,
        Value::Scalar(text) if text == "false" => false,
        _ => {
            found.push(WRONG_TYPE.finding(node.span, "expected `true` or `false`"));
            return None;
        }
    };
    if hides && !can_be_hidden {
        let message = format!("`{}` cannot be hidden: too much is said by it", name.value);
        found.push(INVALID_VALUE.finding(node.span, message).help("change its words, or replace its file"));
        return None;
    }
    Some((hides, node.span))
}

/// Puts `fields` in the place of those of `node`: mappings by key, everything else whole. A key without a value takes away.
fn lay(fields: &[(Text, Node)], node: &mut Node) {
    let Value::Map(own) = &mut node.value else { return };
    for (key, value) in fields {
        let at = own.iter().position(|(known, _)| known.value == key.value);
        match (at, &value.value) {
            (Some(at), Value::Null) => drop(own.remove(at)),
            (Some(at), Value::Map(inner)) if matches!(own[at].1.value, Value::Map(_)) => lay(inner, &mut own[at].1),
            (Some(at), _) => own[at] = (key.clone(), value.clone()),
            (None, _) => own.push((key.clone(), value.clone())),
        }
    }
}

/// What changes say, in the words of a translation where that has some.
fn fields_in_words_of(own: &[(Text, Node)], changes: &[(Text, Node)], way: &[&str]) -> Vec<(Text, Node)> {
    let field = |(key, change): &(Text, Node)| {
        let known = own.iter().find(|(known, _)| known.value == key.value);
        let node = known.map(|(_, own)| in_words_of(own, change, &way_below(way, &key.value)));
        (key.clone(), node.unwrap_or_else(|| change.clone()))
    };
    changes.iter().map(field).collect()
}

/// The same of one value at the end of `way`, the keys that lead there.
fn in_words_of(own: &Node, change: &Node, way: &[&str]) -> Node {
    let value = match (&own.value, &change.value) {
        (Value::Map(own), Value::Map(changes)) => Value::Map(fields_in_words_of(own, changes, way)),
        (Value::List(own), Value::List(changes))
            if !are_words(way) || !changes.iter().all(|item| matches!(item.value, Value::Scalar(_))) =>
        {
            let of_item = |(at, change): (usize, &Node)| {
                let twin = match id(change) {
                    Some(id) => own.iter().find(|own| self::id(own).as_ref() == Some(&id)),
                    None => own.get(at).filter(|_| own.len() == changes.len()),
                };
                twin.map_or_else(|| change.clone(), |own| in_words_of(own, change, &way_of_items(way, change)))
            };
            Value::List(changes.iter().enumerate().map(of_item).collect())
        }
        (Value::Scalar(_) | Value::List(_), Value::Scalar(_) | Value::List(_)) if are_words(way) => return own.clone(),
        _ => return change.clone(),
    };
    Node { value, ..change.clone() }
}
