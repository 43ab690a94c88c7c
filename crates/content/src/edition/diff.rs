//! What an edition changes of what it lies on: two projects held against each other, thing by thing and key by key.

use super::{
    Reach, SETTINGS,
    prepare::{Seen, id, lists, name, prepare},
    settings::{OWN, Settings, settings},
};
use crate::{
    front_matter,
    parse::parse,
    yaml::{self, Node, Value},
};
use diagnostics::{Diagnostics, SourceFile, SourceId, SourceTree};
use std::collections::{BTreeMap, BTreeSet};

/// Keys under which a thing says what it is called, the first that is there.
const TITLES: [&str; 3] = ["title", "term", "text"];

/// How a text below the front matter is called among keys.
const BODY: &str = "(text)";

/// One thing, file or setting that is not as in the core.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Kind and id, the path of a file, or the key of a setting.
    pub name: String,
    /// What the thing is called, in the core where it is there; empty for files and settings.
    pub title: String,
    /// What became of it.
    pub change: Change,
}

/// What became of a thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is called otherwise.
    Renamed(Field),
    /// It is not shown.
    Hidden,
    /// The core has no such thing.
    Added,
    /// It has another weight.
    Reweighted(Field),
    /// Other keys of it say something else.
    Rewritten(Vec<Field>),
    /// A file below `site/` takes the place of one of the core or of the theme.
    Replaced,
    /// A file below `site/` that neither has.
    NewFile,
    /// A key of `site/site.yaml` says something else.
    Set(Field),
}

/// What a key said and says; nothing where it is not there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Field {
    /// The key, behind those that it stands in: `stages.crawl`.
    pub key: String,
    /// In the core.
    pub from: Option<String>,
    /// In the edition.
    pub to: Option<String>,
}

/// Everything that the topmost layer changes, by name; `in_theme` knows which paths below `site/` the theme has.
pub fn diff(edition: &SourceTree, in_theme: impl Fn(&str) -> bool) -> Vec<Difference> {
    let core = edition.beneath();
    let mut found = Vec::new();
    of_things(&Things::of(&core), &Things::of(edition), &mut found);
    of_files(edition, &core, in_theme, &mut found);
    of_settings(edition, &core, &mut found);
    found
}

/// What a thing says: its keys in the author's order.
#[derive(Default)]
struct Thing {
    title: String,
    keys: Vec<(String, String)>,
}

/// All that is shown.
struct Things(BTreeMap<String, Thing>);

impl Things {
    fn of(sources: &SourceTree) -> Self {
        let Settings { changes, .. } = settings(sources, &mut Diagnostics::default());
        let mut things = BTreeMap::new();
        for (source, file) in sources.below("content/") {
            let Some((mut node, body)) = read(source, file) else { continue };
            let parts: Vec<&str> = file.path.split('/').collect();
            if !prepare(&changes, &parts, Reach::of(file), &mut node, &mut Seen::default()) {
                continue;
            }
            split(&parts, &mut node, &mut things);
            if let Some(name) = name(&parts) {
                let mut thing = Thing::of(&node);
                thing.keys.extend(body.map(|body| (BODY.to_owned(), body.trim().to_owned())));
                things.insert(name, thing);
            }
        }
        // What goes along with something hidden, and what went before it was looked at here.
        for hidden in parse(sources).0.seen.hidden {
            things.remove(&hidden.name);
        }
        things.retain(|_, thing| thing.said("draft") != Some("true"));
        let is_there = |domain: &str| things.contains_key(&format!("domain:{domain}"));
        let homeless: BTreeSet<String> = things
            .iter()
            .filter(|(name, thing)| name.starts_with("question:") && !thing.said("domain").is_some_and(is_there))
            .map(|(name, _)| name.clone())
            .collect();
        things.retain(|name, _| !homeless.contains(name));
        Self(things)
    }
}

fn is_markdown(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|ending| ending == "md")
}

/// The YAML of a file, and the text below it.
fn read(source: SourceId, file: &SourceFile) -> Option<(Node, Option<String>)> {
    let text = file.text()?;
    let found = &mut Diagnostics::default();
    if !is_markdown(&file.path) {
        return Some((yaml::parse(source, text, 0, found)?, None));
    }
    let (front, body) = front_matter::split(text)?;
    Some((yaml::parse(source, &text[front.clone()], front.start, found)?, Some(text[body].to_owned())))
}

/// Takes the things out that stand in lists of a file.
fn split(parts: &[&str], node: &mut Node, things: &mut BTreeMap<String, Thing>) {
    let Value::Map(entries) = &mut node.value else { return };
    for (list, word) in lists(parts) {
        let Some(at) = entries.iter().position(|(key, _)| key.value == *list) else { continue };
        let Value::List(items) = &entries[at].1.value else { continue };
        for item in items {
            let Some(id) = id(item) else { continue };
            let mut thing = Thing::of(item);
            if let ["content", "domains", domain, _] = parts {
                thing.keys.push(("domain".to_owned(), (*domain).to_owned()));
            }
            things.insert(format!("{word}:{id}"), thing);
        }
        entries.remove(at);
    }
}

impl Thing {
    fn of(node: &Node) -> Self {
        let mut keys = Vec::new();
        flatten("", node, &mut keys);
        let title = TITLES.iter().find_map(|title| keys.iter().find(|(key, _)| key == title));
        Self { title: title.map(|(_, title)| title.clone()).unwrap_or_default(), keys }
    }

    fn said(&self, key: &str) -> Option<&str> {
        self.keys.iter().find(|(known, _)| known == key).map(|(_, said)| said.as_str())
    }

    /// The keys that differ, in the order of the core, then of the edition.
    fn fields(&self, edition: &Self) -> Vec<Field> {
        let ours = self.keys.iter().map(|(key, _)| key);
        let theirs = edition.keys.iter().map(|(key, _)| key).filter(|key| self.said(key).is_none());
        let field = |key: &String| {
            let [from, to] = [self, edition].map(|thing| thing.said(key).map(str::to_owned));
            Field { key: key.clone(), from, to }
        };
        ours.chain(theirs).map(field).filter(|field| field.from != field.to).collect()
    }
}

/// A value as texts by key. Items of lists are told apart by their ids, or else by their numbers.
fn flatten(key: &str, node: &Node, keys: &mut Vec<(String, String)>) {
    let below = |part: &str| if key.is_empty() { part.to_owned() } else { format!("{key}.{part}") };
    match &node.value {
        Value::Null => {}
        Value::Scalar(text) => keys.push((key.to_owned(), text.trim().to_owned())),
        Value::Map(entries) => entries.iter().for_each(|(part, node)| flatten(&below(&part.value), node, keys)),
        Value::List(items) => {
            let texts: Option<Vec<&str>> = items.iter().map(text).collect();
            if let Some(texts) = texts {
                keys.push((key.to_owned(), texts.join(", ")));
                return;
            }
            for (item, number) in items.iter().zip(1..) {
                flatten(&below(&id(item).unwrap_or_else(|| number.to_string())), item, keys);
            }
        }
    }
}

fn text(node: &Node) -> Option<&str> {
    if let Value::Scalar(text) = &node.value { Some(text.trim()) } else { None }
}

fn of_things(Things(core): &Things, Things(edition): &Things, found: &mut Vec<Difference>) {
    let names: BTreeSet<&String> = core.keys().chain(edition.keys()).collect();
    for name in names {
        let difference = |title: &str, change| Difference { name: name.clone(), title: title.to_owned(), change };
        match (core.get(name), edition.get(name)) {
            (Some(core), None) => found.push(difference(&core.title, Change::Hidden)),
            (None, Some(edition)) => found.push(difference(&edition.title, Change::Added)),
            (Some(core), Some(edition)) => {
                let changes = changes(core.fields(edition));
                found.extend(changes.into_iter().map(|change| difference(&core.title, change)));
            }
            (None, None) => {}
        }
    }
}

/// Name and weight are said on their own.
fn changes(fields: Vec<Field>) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut others = Vec::new();
    for field in fields {
        match field.key.as_str() {
            key if TITLES.contains(&key) => changes.push(Change::Renamed(field)),
            "weight" => changes.push(Change::Reweighted(field)),
            _ => others.push(field),
        }
    }
    if !others.is_empty() {
        changes.push(Change::Rewritten(others));
    }
    changes
}

fn of_files(edition: &SourceTree, core: &SourceTree, in_theme: impl Fn(&str) -> bool, found: &mut Vec<Difference>) {
    let is_thing = |path: &str| {
        let parts: Vec<&str> = path.split('/').collect();
        name(&parts).is_some() || !lists(&parts).is_empty() || path == SETTINGS
    };
    for (_, file) in edition.iter().filter(|(_, file)| file.layer == 0 && !is_thing(&file.path)) {
        let below = core.find(&file.path).map(|(_, below)| &below.bytes);
        if below == Some(&file.bytes) {
            continue;
        }
        let replaces = below.is_some() || file.path.strip_prefix("site/").is_some_and(&in_theme);
        let change = if replaces { Change::Replaced } else { Change::NewFile };
        found.push(Difference { name: file.path.clone(), title: String::new(), change });
    }
}

fn of_settings(edition: &SourceTree, core: &SourceTree, found: &mut Vec<Difference>) {
    let [core, edition] = [core, edition].map(|sources| {
        let mut node = settings(sources, &mut Diagnostics::default()).node;
        if let Some(Value::Map(entries)) = node.as_mut().map(|node| &mut node.value) {
            entries.retain(|(key, _)| !OWN.contains(&key.value.as_str()));
        }
        node.map(|node| Thing::of(&node)).unwrap_or_default()
    });
    let mut fields = core.fields(&edition);
    fields.sort();
    found.extend(fields.into_iter().map(|field| Difference {
        name: field.key.clone(),
        title: String::new(),
        change: Change::Set(field),
    }));
}
