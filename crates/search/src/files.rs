//! Documents to the files of an index.

use crate::{
    Choice, Document, Setup,
    bytes::{Writer, count},
    cards,
    postings::{self, LONGEST_BESIDE_THE_WORD, Lists, Place, Posting},
    root::Root,
    weights::Vocabulary,
};
use alloc::{string::String, vec::Vec};

/// About how many bytes a chunk has: small enough that a search loads little besides what it needs, large enough that it
/// does not ask for many.
const CHUNK: usize = 4096;
/// Texts are only loaded one by one, for what is shown.
const TEXTS: usize = 8192;

/// An index as bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// What every search begins with.
    pub root: Vec<u8>,
    /// By number, as [`Answer::Needs`](crate::Answer::Needs) asks for them.
    pub chunks: Vec<Vec<u8>>,
}

/// Indexes documents. Their order does not matter: they are numbered by the order of their kinds and by id.
pub fn index(setup: &Setup, documents: &[Document]) -> Files {
    let known = |document: &&Document| setup.kinds.iter().any(|kind| kind.id == document.kind);
    let order = |document: &Document| setup.kinds.iter().position(|kind| kind.id == document.kind);
    let mut documents: Vec<&Document> = documents.iter().filter(known).collect();
    documents.sort_by_key(|document| (order(document), *document));
    let mut lists = Lists::new(CHUNK);
    let (words, endings) = dictionary(&documents, &mut lists);
    let (word_firsts, words) = words;
    let (ending_firsts, endings) = endings;
    let domains = filters(&setup.domains, &documents, |document| &document.domains, &mut lists);
    let stages = filters(&setup.stages, &documents, |document| &document.stages, &mut lists);
    let (card_firsts, cards) =
        cards::chunks(documents.iter().map(|document| cards::write_card(setup, document)), CHUNK);
    let (text_firsts, texts) = cards::chunks(documents.iter().map(|document| cards::write_text(document)), TEXTS);
    let first = |kind: usize| documents.partition_point(|document| order(document) < Some(kind));
    let root = Root {
        language: setup.language.clone(),
        kinds: setup.kinds.iter().enumerate().map(|(at, kind)| (kind.clone(), count(first(at)))).collect(),
        documents: count(documents.len()),
        domains,
        stages,
        words: word_firsts,
        endings: ending_firsts,
        lists: count(lists.chunks.len()),
        cards: card_firsts,
        texts: text_firsts,
    };
    Files { root: root.write(), chunks: [words, endings, lists.chunks, cards, texts].concat() }
}

type Chunks = (Vec<String>, Vec<Vec<u8>>);

/// The words with their documents, and once more backwards.
fn dictionary(documents: &[&Document], lists: &mut Lists) -> (Chunks, Chunks) {
    let mut vocabulary = Vocabulary::default();
    let mut postings: Vec<Vec<Posting>> = Vec::new();
    for (number, document) in documents.iter().enumerate() {
        vocabulary.levels(document, |word, level| {
            if postings.len() <= word {
                postings.resize_with(word + 1, Vec::new);
            }
            postings[word].push((count(number), level));
        });
    }
    let words = vocabulary.words();
    let mut endings: Vec<String> = words.iter().map(|(word, _)| word.chars().rev().collect()).collect();
    endings.sort_unstable();
    let words = words.into_iter().map(|(word, number)| {
        let postings = postings.get_mut(number).map(core::mem::take).unwrap_or_default();
        (word, documents_of(postings, lists))
    });
    (word_chunks(words), word_chunks(endings.into_iter().map(|ending| (ending, Vec::new()))))
}

/// What stands behind a word: in how many documents it is, and which, or where the list of them lies.
fn documents_of(postings: Vec<Posting>, lists: &mut Lists) -> Vec<u8> {
    let documents = count(postings.len());
    let postings = postings::kept(postings);
    let bytes = postings::write(&postings);
    let mut writer = Writer::default();
    if bytes.len() > LONGEST_BESIDE_THE_WORD {
        writer.number(documents << 1 | 1);
        lists.add(&postings, &bytes).write(&mut writer);
    } else {
        writer.number(documents << 1);
        writer.0.extend(bytes);
    }
    writer.0
}

/// Words in order, in chunks that each begin with a whole one.
fn word_chunks(words: impl Iterator<Item = (String, Vec<u8>)>) -> Chunks {
    let (mut firsts, mut chunks): Chunks = (Vec::new(), Vec::new());
    let (mut writer, mut previous) = (Writer::default(), String::new());
    for (word, rest) in words {
        if !writer.0.is_empty() && writer.0.len() + rest.len() > CHUNK {
            chunks.push(core::mem::take(&mut writer.0));
            previous.clear();
        }
        if writer.0.is_empty() {
            firsts.push(word.clone());
        }
        writer.word(&previous, &word);
        writer.0.extend(rest);
        previous = word;
    }
    if !writer.0.is_empty() {
        chunks.push(writer.0);
    }
    (firsts, chunks)
}

fn filters(
    choices: &[Choice],
    documents: &[&Document],
    of: fn(&Document) -> &[String],
    lists: &mut Lists,
) -> Vec<(Choice, Place)> {
    let filter = |choice: &Choice| {
        let chosen = documents.iter().enumerate().filter(|(_, document)| of(document).contains(&choice.id));
        let postings: Vec<Posting> = chosen.map(|(number, _)| (count(number), 0)).collect();
        (choice.clone(), lists.add(&postings, &postings::write(&postings)))
    };
    choices.iter().map(filter).collect()
}
