//! All messages there are, as English has them, and the same in another language.

use crate::{
    Labels, Mistake, Source,
    head::{direction, plurals},
    pattern::{Compiler, Told},
    read::{self, Found, Read},
};
use std::collections::BTreeSet;

/// What a message is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The variable's name.
    pub name: String,
    /// Whether it is a number; text otherwise.
    pub is_number: bool,
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name.
    pub id: String,
    /// What it is told, in the order in which English names it first.
    pub parameters: Vec<Parameter>,
    /// What English says, in the compact form.
    pub english: String,
}

/// The messages of one file of English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name without ending.
    pub name: String,
    /// Its messages, in its order.
    pub messages: Vec<Message>,
}

/// All messages there are.
#[derive(Clone, Debug)]
pub struct Catalog {
    sources: Vec<Source>,
    /// The files of English, in the order in which they were given.
    pub files: Vec<File>,
}

impl Catalog {
    /// The messages of English, with what is wrong with them.
    pub fn english(sources: Vec<Source>) -> (Self, Vec<Mistake>) {
        let mut mistakes = Vec::new();
        let files = {
            let parsed = read::parse(&sources, &mut mistakes);
            let read = read::read(&parsed, &mut mistakes);
            let labels = Labels::new();
            let mut compiler = Compiler { read: &read, english: &read, labels: &labels, mistakes: &mut mistakes };
            sources.iter().map(|source| english(source, &read, &mut compiler)).collect()
        };
        (Self { sources, files }, mistakes)
    }

    /// Everything in the language of `tag`, in the compact form, with the mistakes of `sources`. A message of `sources`
    /// takes the place of the one that has its name in the file of its name, and what they do not have stays English.
    pub fn language(&self, tag: &str, sources: &[Source], labels: &Labels) -> (String, Vec<Mistake>) {
        let (mut mistakes, mut ours) = (Vec::new(), Vec::new());
        let english = read::parse(&self.sources, &mut ours);
        let english = read::read(&english, &mut ours);
        let parsed = read::parse(sources, &mut mistakes);
        let read = read::read(&parsed, &mut mistakes);
        self.unknown(&read, &english, &mut mistakes);
        let mut compiler = Compiler { read: &read, english: &english, labels, mistakes: &mut mistakes };
        let mut text = String::new();
        for file in &self.files {
            text.extend(["=", &file.name, "\n"]);
            for message in &file.messages {
                text.push_str(&line(file, message, &read, &english, &mut compiler));
                text.push('\n');
            }
        }
        let mark = |id| self.mark(id, &text).unwrap_or_default();
        let head = [tag, direction(tag), &mark("group-mark"), &mark("decimal-mark"), &plurals(tag)].join("\t");
        mistakes.sort();
        mistakes.dedup_by(|one, other| (&one.file, one.start, &one.text) == (&other.file, other.start, &other.text));
        ([&head, "\n", &text].concat(), mistakes)
    }

    /// What a message without parameters says in a compiled text.
    fn mark(&self, id: &str, text: &str) -> Option<String> {
        let mut before = 0;
        for file in &self.files {
            before += 1;
            match file.messages.iter().position(|message| message.id == id) {
                Some(at) => return text.lines().nth(before + at).map(str::to_owned),
                None => before += file.messages.len(),
            }
        }
        None
    }

    /// The names of the messages that `sources` lack, as `file.ftl: name`.
    pub fn missing(&self, sources: &[Source]) -> Vec<String> {
        let has: BTreeSet<(String, String)> = sources
            .iter()
            .flat_map(|source| read::entry_names(&source.text).into_iter().map(|id| (source.name.clone(), id)))
            .collect();
        let all = self.files.iter().flat_map(|file| file.messages.iter().map(|message| (&file.name, &message.id)));
        let lacks = all.filter(|(file, id)| !has.contains(&((*file).clone(), (*id).clone())));
        lacks.map(|(file, id)| format!("{file}.ftl: {id}")).collect()
    }

    /// Entries that English does not have are never read.
    fn unknown(&self, read: &Read<'_>, english: &Read<'_>, mistakes: &mut Vec<Mistake>) {
        let place = |found: &Found<'_>| read::place(found.source, found.id);
        for found in &read.messages {
            let file = self.files.iter().find(|file| file.name == found.source.name);
            if file.is_some_and(|file| file.messages.iter().any(|message| message.id == found.id)) {
                continue;
            }
            let elsewhere = self.files.iter().find(|file| file.messages.iter().any(|message| message.id == found.id));
            let help = elsewhere.map_or_else(
                || "see the English files for their names".to_owned(),
                |file| format!("it belongs in {}.ftl", file.name),
            );
            let text = format!("`{}` is no message of {}.ftl", found.id, found.source.name);
            mistakes.push(Mistake::new(&found.source.path, place(found), text, help));
        }
        // A language may have terms of its own for its own messages, but not forms of a misspelled one.
        let used = |id: &str| english.terms.contains_key(id) || read.messages.iter().any(|found| uses(found, id));
        for found in read.terms.values().filter(|found| !used(found.id)) {
            let text = format!("no message uses `-{}`", found.id);
            mistakes.push(Mistake::new(&found.source.path, place(found), text, "remove it, or mend its name"));
        }
    }
}

/// Whether a message's own text names a term.
fn uses(found: &Found<'_>, term: &str) -> bool {
    let reference = ["-", term].concat();
    found.source.text.matches(&*reference).count() > 1
}

fn english<'a>(source: &Source, read: &Read<'a>, compiler: &mut Compiler<'a, '_>) -> File {
    let of_file = read.messages.iter().filter(|found| found.source.name == source.name);
    let messages = of_file.map(|found| {
        let mut told = Told::new();
        let english = compiler.line(*found, &mut told, false);
        let parameter = |(name, is_number): (&str, Option<bool>)| Parameter {
            name: name.to_owned(),
            is_number: is_number.unwrap_or(false),
        };
        Message { id: found.id.to_owned(), parameters: told.into_iter().map(parameter).collect(), english }
    });
    File { name: source.name.clone(), messages: messages.collect() }
}

/// A message in the compiler's language; in English where it has none, or one with a mistake.
fn line<'a>(
    file: &File,
    message: &'a Message,
    read: &Read<'a>,
    english: &Read<'a>,
    compiler: &mut Compiler<'a, '_>,
) -> String {
    let is_it = |found: &&Found<'a>| found.source.name == file.name && found.id == message.id;
    let mut told: Told<'a> =
        message.parameters.iter().map(|parameter| (parameter.name.as_str(), Some(parameter.is_number))).collect();
    if let Some(found) = read.messages.iter().find(is_it) {
        let before = compiler.mistakes.len();
        let line = compiler.line(*found, &mut told, true);
        if compiler.mistakes.len() == before {
            return line;
        }
    }
    // Once more, as terms may be called otherwise here.
    let found = english.messages.iter().find(is_it);
    found.map_or_else(|| message.english.clone(), |found| compiler.line(*found, &mut told, true))
}
