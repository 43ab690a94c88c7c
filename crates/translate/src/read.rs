//! Fluent files by their entries.

use crate::Mistake;
use fluent_syntax::{
    ast::{Attribute, Entry, Identifier, Pattern},
    parser,
};
use std::{
    collections::{BTreeMap, HashMap, hash_map::Entry::Vacant},
    ops::Range,
};

/// One Fluent file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name without ending, which is that of a file of English: `site`.
    pub name: String,
    /// How it is named to people.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// What a site calls the things of its framework: of each term, its forms by their names (`one`, `many`, `One`, `Many`).
pub type Labels = BTreeMap<String, BTreeMap<String, String>>;

/// An entry with where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found<'a> {
    pub source: &'a Source,
    pub id: &'a str,
    pub value: &'a Pattern<&'a str>,
}

/// The parsed files of one language.
#[derive(Debug, Default)]
pub(crate) struct Read<'a> {
    /// In their order.
    pub messages: Vec<Found<'a>>,
    /// Where in `messages` one stands, by its file's name and its own.
    places: HashMap<(&'a str, &'a str), usize>,
    pub terms: BTreeMap<&'a str, Found<'a>>,
}

impl<'a> Read<'a> {
    /// The message of this name in the file of that name.
    pub fn message(&self, file: &str, id: &str) -> Option<&Found<'a>> {
        self.places.get(&(file, id)).map(|&at| &self.messages[at])
    }

    /// Adds a message; gives whether there was none of its name in its file.
    fn add(&mut self, found: Found<'a>) -> bool {
        let Vacant(place) = self.places.entry((&found.source.name, found.id)) else { return false };
        place.insert(self.messages.len());
        self.messages.push(found);
        true
    }
}

pub(crate) type Parsed<'a> = Vec<(&'a Source, fluent_syntax::ast::Resource<&'a str>)>;

/// Where `part`, a slice of the source's text, stands in it.
pub(crate) fn place(source: &Source, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).wrapping_sub(source.text.as_ptr() as usize).min(source.text.len());
    start..(start + part.len()).min(source.text.len())
}

pub(crate) fn parse<'a>(sources: &'a [Source], mistakes: &mut Vec<Mistake>) -> Parsed<'a> {
    let parsed = sources.iter().map(|source| {
        let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
            mistakes.extend(errors.into_iter().map(|error| {
                let help = "see the syntax at projectfluent.org; what cannot be read is left out";
                Mistake::new(&source.path, error.pos.clone(), format!("this is no Fluent: {error}"), help)
            }));
            resource
        });
        (source, resource)
    });
    parsed.collect()
}

/// The messages and terms of `parsed`; of two with one name the first.
pub(crate) fn read<'a>(parsed: &'a Parsed<'a>, mistakes: &mut Vec<Mistake>) -> Read<'a> {
    let mut read = Read::default();
    for (source, resource) in parsed {
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
                _ => continue,
            };
            if let Some(Attribute { id: of, .. }) = attributes.first() {
                let text = format!("`.{}` is an attribute, and nothing reads attributes", of.name);
                mistakes.push(Mistake::new(&source.path, place(source, of.name), text, "make it a message of its own"));
            }
            let Some(value) = value else { continue };
            let found = Found { source, id, value };
            let is_new = match entry {
                Entry::Term(_) => read.terms.insert(id, found).is_none(),
                _ => read.add(found),
            };
            if !is_new {
                let text = format!("`{id}` stands twice");
                mistakes.push(Mistake::new(&source.path, place(source, id), text, "remove one of them"));
            }
        }
    }
    read
}

/// The names of a file's messages, for a test or a list of what is missing.
pub fn entry_names(text: &str) -> Vec<String> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let name = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.body.iter().filter_map(name).collect()
}

/// An entry of a file as it is written.
pub(crate) struct Written<'a> {
    /// The heading that it stands under.
    pub heading: &'a str,
    /// Its name; that of a term begins with `-`.
    pub id: &'a str,
    /// Its text, with the comment above it.
    pub text: &'a str,
}

/// The entries of a file as they are written.
pub(crate) fn written(text: &str) -> Vec<Written<'_>> {
    let (mut entries, mut heading, mut comment) = (Vec::<Written<'_>>::new(), "", None);
    let (mut at, mut start) = (0, 0);
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        if line.starts_with("##") {
            (heading, comment) = (line.trim_end(), None);
        } else if line.starts_with('#') {
            comment = comment.or(Some(at));
        } else if line.trim().is_empty() {
            comment = None;
        } else if line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-') {
            start = comment.take().unwrap_or(at);
            let id = line.split('=').next().unwrap_or_default().trim();
            entries.push(Written { heading, id, text: &text[start..end] });
        } else if let Some(entry) = entries.last_mut() {
            entry.text = &text[start..end];
        }
        at = end;
    }
    entries
}

pub(crate) fn name<'a>(id: &Identifier<&'a str>) -> &'a str {
    id.name
}
