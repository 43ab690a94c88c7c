//! The languages that the binary brings along, and those of a project above them.

use crate::{FILES, Words};
use std::{
    collections::BTreeMap,
    sync::{LazyLock, Mutex, PoisonError},
};
use translate::{Catalog, Labels, Mistake, Source};

/// The Fluent files of every language, by their paths below `site/languages`.
static SHIPPED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Every message that there is.
pub fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
        let source = |name: &&str| {
            let own = sources("en").into_iter().find(|source| source.name == *name);
            own.unwrap_or_else(|| Source { name: (*name).to_owned(), path: String::new(), text: String::new() })
        };
        // The build script refuses English with mistakes.
        Catalog::english(FILES.iter().map(source).collect()).0
    });
    &CATALOG
}

/// The languages that the binary brings along, English among them, by their tags.
pub fn shipped() -> Vec<&'static str> {
    let mut tags: Vec<_> = SHIPPED.iter().filter_map(|(path, _)| path.split('/').next()).collect();
    tags.dedup();
    tags
}

/// What is said in a language: by the project's own files, layer by layer from the topmost on, then by those that the binary
/// brings along for this language or the one that it is a kind of, and in English where all of them are silent. With the
/// mistakes of the project's files.
pub fn language(tag: &str, own: Vec<Vec<Source>>, labels: &Labels) -> (&'static Words, Vec<Mistake>) {
    if own.iter().all(Vec::is_empty) {
        return (unchanged(tag, labels), Vec::new());
    }
    compiled(tag, own, labels)
}

/// What is said in a language where a project adds nothing but what it calls things: the most usual, and compiled once.
fn unchanged(tag: &str, labels: &Labels) -> &'static Words {
    static UNCHANGED: Mutex<BTreeMap<(String, Labels), &'static Words>> = Mutex::new(BTreeMap::new());
    let mut unchanged = UNCHANGED.lock().unwrap_or_else(PoisonError::into_inner);
    // What is brought along has no mistakes: a test sees to that.
    unchanged.entry((tag.to_owned(), labels.clone())).or_insert_with(|| compiled(tag, Vec::new(), labels).0)
}

fn compiled(tag: &str, own: Vec<Vec<Source>>, labels: &Labels) -> (&'static Words, Vec<Mistake>) {
    let mut layers = own;
    layers.extend(brought(tag).into_iter().filter(|sources| !sources.is_empty()));
    let (text, mistakes) = catalog().language(tag, &layers, labels);
    (kept(text), mistakes)
}

/// The files that the binary brings along for a language, and for the one that it is a kind of; of English none.
pub fn brought(tag: &str) -> [Vec<Source>; 2] {
    let parent = tag.split('-').next().unwrap_or(tag);
    [tag, parent].map(|tag| if tag == "en" { Vec::new() } else { sources(tag) })
}

fn sources(tag: &str) -> Vec<Source> {
    let of_language = SHIPPED.iter().filter_map(|(path, text)| {
        let name = path.strip_prefix(tag)?.strip_prefix('/')?.strip_suffix(".ftl")?;
        Some(Source { name: name.to_owned(), path: format!("site/languages/{path}"), text: (*text).to_owned() })
    });
    of_language.collect()
}

/// The words of a text. They are kept for good, each text once, so that a message without parameters needs no copy; a server
/// that builds anew after each change keeps one set for each change of a language file or label.
fn kept(text: String) -> &'static Words {
    static KEPT: Mutex<BTreeMap<String, &'static Words>> = Mutex::new(BTreeMap::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(words) = kept.get(&text) {
        return words;
    }
    let words: &'static Words = Box::leak(Box::new(Words::from_wire(Box::leak(text.clone().into_boxed_str()))));
    kept.insert(text, words);
    words
}

#[cfg(test)]
mod tests {
    use super::{catalog, compiled, language, shipped};
    use translate::Labels;

    #[test]
    fn every_language_that_is_brought_along_is_without_a_mistake() {
        for tag in shipped() {
            assert_eq!(compiled(tag, Vec::new(), &Labels::new()).1, [], "{tag}");
        }
    }

    #[test]
    fn the_same_words_are_kept_once() {
        let words = || std::ptr::from_ref(language("de", Vec::new(), &Labels::new()).0);
        assert_eq!(words(), words());
    }

    #[test]
    fn english_has_a_message_for_each_function() {
        assert!(catalog().files.iter().any(|file| !file.messages.is_empty()));
        assert!(shipped().contains(&"en"));
    }
}
