//! Lays changes into the YAML of files, and takes out what is hidden.

use super::{Changes, Reach, changes::FRAMEWORK};
use crate::yaml::{Node, Value};
use diagnostics::Span;
use std::collections::BTreeSet;

/// Steps that a hidden playbook names are remembered by this word.
pub(crate) const CARRIED_OUT: &str = "carried out";

/// What was met on the way.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// The name of everything that can be changed.
    pub(crate) names: BTreeSet<String>,
    /// What was taken out.
    pub(crate) hidden: Vec<Hidden>,
    /// The framework's id before it was changed.
    pub(crate) framework: Option<String>,
}

/// A thing that an edition does not show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hidden {
    /// Its kind and id.
    pub(crate) name: String,
    /// Where that is said; of what went along, where it is said of the other.
    pub(crate) span: Span,
    /// Of a question, its domain.
    pub(crate) domain: Option<String>,
}

impl Seen {
    /// Where a thing was hidden. `kind` is what findings call it.
    pub(crate) fn hidden(&self, kind: &str, id: &str) -> Option<Span> {
        let kind = if kind == "glossary term" { "term" } else { kind };
        let is_it = |name: &str| name.strip_prefix(kind).and_then(|rest| rest.strip_prefix(':')) == Some(id);
        self.hidden.iter().find(|hidden| is_it(&hidden.name)).map(|hidden| hidden.span)
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.names.append(&mut other.names);
        self.hidden.append(&mut other.hidden);
        self.framework = self.framework.take().or(other.framework);
    }

    fn hide(&mut self, name: String, span: Span, domain: Option<&str>) {
        self.hidden.push(Hidden { name, span, domain: domain.map(str::to_owned) });
    }
}

/// The name of the thing that a file is.
pub(super) fn name(parts: &[&str]) -> Option<String> {
    let (kind, id) = match parts {
        ["content", "framework.yaml"] => return Some(FRAMEWORK.to_owned()),
        ["content", "operating-model.md"] => ("index", "operating-model"),
        ["content", "health-score.md"] => ("index", "health-score"),
        ["content", "pages", "home.md"] => ("index", "home"),
        ["content", "domains", id, "domain.md"] => ("domain", *id),
        ["content", folder, file] => {
            let kinds = ["principle", "playbook", "metric", "transition", "article", "page"].into_iter();
            let kind = kinds.into_iter().find(|kind| folder.strip_suffix('s') == Some(kind))?;
            (kind, file.strip_suffix(".md")?)
        }
        _ => return None,
    };
    Some(format!("{kind}:{id}"))
}

/// The lists of a file whose items are things, each with the word for them.
pub(super) fn lists(parts: &[&str]) -> &'static [(&'static str, &'static str)] {
    match parts {
        ["content", "framework.yaml"] => &[
            ("stages", "stage"),
            ("goals", "goal"),
            ("profile", "profile"),
            ("roles", "role"),
            ("journey_phases", "phase"),
            ("na_reasons", "reason"),
        ],
        ["content", "domains", _, "questions.yaml"] => &[("questions", "question")],
        ["content", "glossary.yaml"] => &[("terms", "term")],
        _ => &[],
    }
}

/// Lays changes into a file's YAML and takes out what is hidden; whether the file is to be read at all.
pub(crate) fn prepare(changes: &Changes, parts: &[&str], reach: Reach, node: &mut Node, seen: &mut Seen) -> bool {
    let name = name(parts);
    if let Some(name) = &name {
        seen.names.insert(name.clone());
        if let Some(span) = changes.hidden(name, reach) {
            seen.hide(name.clone(), span, None);
            // Steps that lose their playbook are told of it.
            for step in texts(value(node, "steps")).filter(|_| name.starts_with("playbook:")) {
                seen.hide(format!("{CARRIED_OUT}:{step}"), span, None);
            }
            return false;
        }
        if name == FRAMEWORK {
            seen.framework = id(node);
        }
        changes.apply(name, reach, node);
    }
    // Questions go where their domain goes.
    let domain = if let ["content", "domains", domain, "questions.yaml"] = parts { Some(*domain) } else { None };
    let all = domain.and_then(|domain| changes.hidden(&format!("domain:{domain}"), reach));
    let Value::Map(entries) = &mut node.value else { return all.is_none() };
    for (list, word) in lists(parts) {
        let Some((_, node)) = entries.iter_mut().find(|(key, _)| key.value == *list) else { continue };
        let Value::List(items) = &mut node.value else { continue };
        items.retain_mut(|item| prepare_item(changes, (word, reach), item, all, domain, seen));
    }
    all.is_none()
}

/// The same for an item of a list; whether it stays.
fn prepare_item(
    changes: &Changes,
    (word, reach): (&str, Reach),
    item: &mut Node,
    all: Option<Span>,
    domain: Option<&str>,
    seen: &mut Seen,
) -> bool {
    let Some(id) = id(item) else { return all.is_none() };
    let name = format!("{word}:{id}");
    seen.names.insert(name.clone());
    let Some(span) = all.or_else(|| changes.hidden(&name, reach)) else {
        changes.apply(&name, reach, item);
        return true;
    };
    seen.hide(name, span, domain);
    if let Some((part, ids)) = parts(word, &id, item) {
        for id in ids {
            seen.hide(format!("{part}:{id}"), span, domain);
        }
    }
    false
}

/// What goes along with an item, as others name it.
fn parts(word: &str, id: &str, item: &Node) -> Option<(&'static str, Vec<String>)> {
    match word {
        "question" => {
            let Some(Value::Map(steps)) = value(item, "steps") else { return None };
            Some(("step", steps.iter().map(|(stage, _)| format!("{id}@{}", stage.value)).collect()))
        }
        "profile" => {
            let Some(Value::List(options)) = value(item, "options") else { return None };
            Some(("profile value", options.iter().filter_map(self::id).map(|value| format!("{id}.{value}")).collect()))
        }
        _ => None,
    }
}

/// The texts of a list.
fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let items = if let Some(Value::List(items)) = value { items.as_slice() } else { &[] };
    items.iter().filter_map(|item| if let Value::Scalar(text) = &item.value { Some(text.as_str()) } else { None })
}

pub(super) fn id(item: &Node) -> Option<String> {
    if let Some(Value::Scalar(id)) = value(item, "id") { Some(id.clone()) } else { None }
}

fn value<'n>(node: &'n Node, key: &str) -> Option<&'n Value> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(known, _)| known.value == key).map(|(_, node)| &node.value)
}
