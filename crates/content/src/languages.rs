//! A project in its further languages.
//!
//! What lies below `content/languages/de/` takes the place of the file of the same path below `content/`, and the rest stays
//! as it is in the original language. So a translation is a layer like an edition is one, and between the layers of an edition
//! each has its own: what an edition replaces, a translation of what lies below it does not.

use crate::{
    Library, Surroundings, compile_parsed,
    edition::SETTINGS,
    rules::{self, LANGUAGE_FILE, UNKNOWN_FILE, first_line},
};
use diagnostics::{Diagnostics, SourceFile, SourceId, SourceTree, Span, nearest};
use std::collections::BTreeSet;
use translate::{Labels, Source};
use words::{FILES, Words};

/// Where translations of content lie, each in a folder named by its language.
pub(crate) const CONTENT: &str = "content/languages/";
/// Where the words of a language lie.
const WORDS: &str = "site/languages/";
/// What of the content has no words.
const WORDLESS: &str = "content/sample-answers.json";

/// What of a project is still in its original language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Untranslated {
    /// The original language.
    pub language: String,
    /// The paths of files that could be translated and are not.
    pub paths: BTreeSet<String>,
}

/// The tree as it is in the language of `tag`.
pub fn in_language(sources: &SourceTree, tag: &str) -> SourceTree {
    let translated = |path: &str| {
        let of = |folder: &str| path.strip_prefix(folder)?.strip_prefix(tag)?.strip_prefix('/').map(str::to_owned);
        if let Some(rest) = of(CONTENT) {
            return Some(format!("content/{rest}"));
        }
        (of(WORDS).as_deref() == Some("site.yaml")).then(|| SETTINGS.to_owned())
    };
    sources.relaid(|file| match translated(&file.path) {
        // What translates nothing is a mistake, and no page.
        Some(path) if path != SETTINGS && sources.find(&path).is_none() => None,
        Some(path) => Some(SourceFile { path, layer: 2 * file.layer, ..file.clone() }),
        None if file.path.starts_with(CONTENT) => None,
        None => Some(SourceFile { layer: 2 * file.layer + 1, ..file.clone() }),
    })
}

/// Whether a file of a tree in some language is a translation: it stands for the path of another.
pub(crate) fn is_translation(file: &SourceFile) -> bool {
    !file.place.ends_with(&file.path)
}

/// The project in each of its further languages, with what is wrong there, at places in `sources`.
pub fn translations(
    sources: &SourceTree,
    surroundings: &Surroundings,
    original: &Library,
) -> (Vec<Library>, Diagnostics) {
    let mut found = Diagnostics::default();
    check_folders(sources, original, &mut found);
    let libraries = original.site.languages.iter().map(|tag| {
        let tree = in_language(sources, tag);
        let mut inner = Diagnostics::default();
        rules::check_translation(&tree, tag, &mut inner);
        let (mut library, findings) = compile_parsed(&tree, surroundings, Some(tag));
        inner.extend(findings);
        rules::check_same(&tree, &library.framework, &original.framework, &mut inner);
        // The same questions and the same sums: answers of one language are answers of all.
        library.framework.hash.clone_from(&original.framework.hash);
        library.site.languages.clone_from(&original.site.languages);
        library.untranslated = Some(Untranslated { language: original.language.clone(), paths: untranslated(&tree) });
        found.extend(inner.moved(&tree, sources));
        library
    });
    (libraries.collect(), found)
}

/// The files of content that are as they are in the original.
fn untranslated(tree: &SourceTree) -> BTreeSet<String> {
    translatable(tree).filter(|file| file.layer % 2 == 1).map(|file| file.path.clone()).collect()
}

/// The files of content that can be in another language.
pub fn translatable(sources: &SourceTree) -> impl Iterator<Item = &SourceFile> {
    let content = sources.below("content/").map(|(_, file)| file);
    content.filter(|file| !file.path.starts_with(CONTENT) && file.path != WORDLESS)
}

/// How many messages a file has, and how many of them are said in a language: by the project, or by what the binary brings
/// along.
pub fn tally(sources: &SourceTree, tag: &str, file: &str) -> (usize, usize) {
    let (all, said) = words::catalog().tally(file, &messages(sources, tag));
    (all, if is_english(tag) { all } else { said })
}

/// The messages of a file that a language lacks, in English, as Fluent to be translated.
pub fn to_translate(sources: &SourceTree, tag: &str, file: &str) -> String {
    if is_english(tag) { String::new() } else { words::catalog().to_translate(file, &messages(sources, tag)) }
}

/// Everything that is said in a language.
fn messages(sources: &SourceTree, tag: &str) -> Vec<Source> {
    [layers(sources, tag).1.concat(), words::brought(tag).concat()].concat()
}

/// All messages are written in it.
fn is_english(tag: &str) -> bool {
    tag == "en" || tag.starts_with("en-")
}

/// What the site says in a language: its own words above those that are brought along.
pub(crate) fn words(sources: &SourceTree, tag: &str, labels: &Labels, found: &mut Diagnostics) -> &'static Words {
    let (files, own) = layers(sources, tag);
    let (words, mistakes) = words::language(tag, own, labels);
    for mistake in mistakes {
        let file = files.iter().find(|(_, file)| file.place == mistake.file);
        let Some((id, _)) = file else { continue };
        let finding = LANGUAGE_FILE.finding(Span::new(*id, mistake.start, mistake.end), mistake.text);
        found.push(finding.help(mistake.help));
    }
    words
}

/// The files of a language, and what they say, layer by layer from the topmost on.
fn layers<'a>(sources: &'a SourceTree, tag: &str) -> (Vec<(SourceId, &'a SourceFile)>, Vec<Vec<Source>>) {
    // Words of `de` are said in `de-AT` too, where it has none of its own.
    let tags = [Some(tag), tag.split_once('-').map(|(parent, _)| parent)];
    let folders: Vec<String> = tags.into_iter().flatten().map(|tag| format!("{WORDS}{tag}/")).collect();
    let (mut files, mut own) = (Vec::new(), Vec::new());
    for folder in &folders {
        let source = |file: &SourceFile| {
            let name = file.path.strip_prefix(folder)?.strip_suffix(".ftl").filter(|name| FILES.contains(name))?;
            Some(Source { name: name.to_owned(), path: file.place.clone(), text: file.text()?.to_owned() })
        };
        let found: Vec<_> = sources.below(folder).flat_map(|(_, file)| sources.copies(&file.path)).collect();
        let layers: BTreeSet<usize> = found.iter().map(|(_, file)| file.layer).collect();
        let of_layer = |layer: usize| found.iter().filter(move |(_, file)| file.layer == layer);
        own.extend(layers.into_iter().map(|layer| of_layer(layer).filter_map(|(_, file)| source(file)).collect()));
        files.extend(found);
    }
    (files, own)
}

/// Files of languages that nothing reads.
fn check_folders(sources: &SourceTree, original: &Library, found: &mut Diagnostics) {
    let further = &original.site.languages;
    for (folder, is_content) in [(CONTENT, true), (WORDS, false)] {
        for (id, file) in sources.below(folder) {
            let Some((tag, name)) = file.path.strip_prefix(folder).and_then(|rest| rest.split_once('/')) else {
                continue;
            };
            let place = first_line(id, file);
            let is_original = tag == original.language;
            if is_content && is_original {
                let message = format!("`{tag}` is the language of content/ itself");
                found.push(UNKNOWN_FILE.finding(place, message).help(format!("move the file to content/{name}")));
            } else if !is_original && !further.iter().any(|known| known == tag) && (is_content || !is_known(tag)) {
                let message = format!("the site is not in the language `{tag}`");
                let help = match nearest(tag, further.iter().map(String::as_str)) {
                    Some(meant) => format!("did you mean the folder {folder}{meant}?"),
                    None => format!("add `{tag}` to `languages` in site/site.yaml, or remove the folder"),
                };
                found.push(UNKNOWN_FILE.finding(place, message).help(help));
            } else if is_content && sources.find(&format!("content/{name}")).is_none() {
                let message = format!("there is no content/{name}, so there is nothing to translate");
                found.push(UNKNOWN_FILE.finding(place, message).help("mend the name, or write the original first"));
            } else if !is_content && !is_words(name) {
                let message = "nothing reads a file of this name";
                let known: Vec<String> = FILES.iter().map(|name| format!("{name}.ftl")).collect();
                let help = format!("a language has site.yaml, {}", known.join(", "));
                found.push(UNKNOWN_FILE.finding(place, message).help(help));
            }
        }
    }
}

/// Whether Stride speaks the language: a folder of its words harms nobody.
fn is_known(tag: &str) -> bool {
    words::shipped().contains(&tag)
}

/// Whether a file of a language's folder is read.
fn is_words(name: &str) -> bool {
    name == "site.yaml" || name.strip_suffix(".ftl").is_some_and(|name| FILES.contains(&name))
}
