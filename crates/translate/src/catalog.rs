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
            let mut compiler = Compiler { reads: &[read], labels: &labels, mistakes: &mut mistakes };
            sources.iter().map(|source| english(source, &mut compiler)).collect()
        };
        (Self { sources, files }, mistakes)
    }

    /// Everything in the language of `tag`, in the compact form, with the mistakes of `layers`, the topmost of which come
    /// first. A message takes the place of the one that has its name in the file of its name, and what no layer has stays
    /// English.
    pub fn language(&self, tag: &str, layers: &[Vec<Source>], labels: &Labels) -> (String, Vec<Mistake>) {
        let (mut mistakes, mut ours) = (Vec::new(), Vec::new());
        let parsed: Vec<_> = layers.iter().map(|sources| read::parse(sources, &mut mistakes)).collect();
        let english = read::parse(&self.sources, &mut ours);
        let mut reads: Vec<Read<'_>> = parsed.iter().map(|parsed| read::read(parsed, &mut mistakes)).collect();
        reads.push(read::read(&english, &mut ours));
        for layer in 0..layers.len() {
            self.unknown(&reads, layer, &mut mistakes);
        }
        let mut compiler = Compiler { reads: &reads, labels, mistakes: &mut mistakes };
        let mut text = String::new();
        for file in &self.files {
            text.extend(["=", &file.name, "\n"]);
            for message in &file.messages {
                text.push_str(&line(file, message, &mut compiler));
                text.push('\n');
            }
        }
        let mark = |id| self.mark(id, &text).unwrap_or_default();
        let head = [tag, direction(tag), &mark("group-mark"), &mark("decimal-mark"), &plurals(tag)].join("\t");
        mistakes.sort();
        mistakes.dedup_by(|one, other| (&one.file, one.start, &one.text) == (&other.file, other.start, &other.text));
        ([&head, "\n", &text].concat(), mistakes)
    }

    /// The names of the terms, which a site may call otherwise.
    pub fn terms(&self) -> Vec<String> {
        let mut ignored = Vec::new();
        let parsed = read::parse(&self.sources, &mut ignored);
        read::read(&parsed, &mut ignored).terms.keys().map(|name| (*name).to_owned()).collect()
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

    /// How many messages and terms of a file there are, and how many of them `sources` have.
    pub fn tally(&self, file: &str, sources: &[Source]) -> (usize, usize) {
        let (all, has) = self.entries(file, sources);
        (all.len(), all.iter().filter(|entry| has.contains(entry.id)).count())
    }

    /// What English says in a file and none of `sources` does, to be translated: Fluent, under the headings of English and with its
    /// comments. Empty where nothing is missing.
    pub fn to_translate(&self, file: &str, sources: &[Source]) -> String {
        let (all, has) = self.entries(file, sources);
        let (mut text, mut heading) = (String::new(), "");
        for entry in all.iter().filter(|entry| !has.contains(entry.id)) {
            if entry.heading != heading {
                heading = entry.heading;
                let gap = if text.is_empty() { "" } else { "\n" };
                text.extend([gap, heading, "\n\n"]);
            }
            text.extend([entry.text.trim_end(), "\n"]);
        }
        text
    }

    /// The entries of a file in English, and the names of those that `sources` have.
    fn entries<'a>(&'a self, file: &str, sources: &'a [Source]) -> (Vec<read::Written<'a>>, BTreeSet<&'a str>) {
        let of_file = |source: &&Source| source.name == file;
        let english = self.sources.iter().find(of_file).map(|source| read::written(&source.text));
        let has = sources.iter().filter(of_file).flat_map(|source| read::written(&source.text)).map(|entry| entry.id);
        (english.unwrap_or_default(), has.collect())
    }

    /// Entries that English does not have are never read.
    fn unknown(&self, reads: &[Read<'_>], layer: usize, mistakes: &mut Vec<Mistake>) {
        let place = |found: &Found<'_>| read::place(found.source, found.id);
        let english_has =
            |file: &str, id: &str| reads.last().is_some_and(|english| english.message(file, id).is_some());
        for found in reads[layer].messages.iter().filter(|found| !english_has(&found.source.name, found.id)) {
            let elsewhere = self.files.iter().find(|file| english_has(&file.name, found.id));
            let help = elsewhere.map_or_else(
                || "remove it, or mend its name: messages are named as in English".to_owned(),
                |file| format!("it belongs in {}.ftl", file.name),
            );
            let text = format!("`{}` is no message of {}.ftl", found.id, found.source.name);
            mistakes.push(Mistake::new(&found.source.path, place(found), text, help));
        }
        // A language may have terms of its own for its own messages, but not forms of a misspelled one.
        let used = |id: &str| {
            let below = reads[layer + 1..].iter().any(|read| read.terms.contains_key(id));
            below || reads[layer].messages.iter().any(|found| uses(found, id))
        };
        for found in reads[layer].terms.values().filter(|found| !used(found.id)) {
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

fn english(source: &Source, compiler: &mut Compiler<'_, '_>) -> File {
    let reads = compiler.reads;
    let of_file = reads.iter().flat_map(|read| &read.messages).filter(|found| found.source.name == source.name);
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

/// A message as the topmost layer has it that has it without a mistake; English has none.
fn line<'a>(file: &File, message: &'a Message, compiler: &mut Compiler<'a, '_>) -> String {
    let reads = compiler.reads;
    for found in reads.iter().filter_map(|read| read.message(&file.name, &message.id)) {
        let parameters = message.parameters.iter();
        let mut told: Told<'a> = parameters.map(|it| (it.name.as_str(), Some(it.is_number))).collect();
        let before = compiler.mistakes.len();
        let line = compiler.line(*found, &mut told, true);
        if compiler.mistakes.len() == before {
            return line;
        }
    }
    message.english.clone()
}
