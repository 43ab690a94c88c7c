//! The words of a query to words of the index: as typed, in other forms, begun, or with a typing mistake.

use crate::{
    bytes::Reader,
    edit::{self, Halves},
    index::Stock,
    postings::{self, MOST, Place, Posting},
    words::{Word, words},
};
use alloc::{borrow::ToOwned, string::String, vec::Vec};

/// A word of the query, and what it may stand for.
#[derive(Clone, Debug)]
pub(crate) struct Sought {
    pub(crate) typed: String,
    pub(crate) found: Vec<Known>,
}

/// A word of the index that a word of the query may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) word: String,
    pub(crate) likeness: u32,
    /// In how many documents it is.
    pub(crate) documents: u32,
    pub(crate) postings: Vec<Posting>,
}

/// How sure it is that a word is meant, in sixteenths.
mod likeness {
    pub(super) const SAME: u32 = 16;
    /// Two words of the query that the index knows as one.
    pub(super) const JOINED: u32 = 14;
    pub(super) const FORM: u32 = 12;
    pub(super) const BEGUN: u32 = 9;
    pub(super) const MISTYPED: u32 = 7;
}

/// A question has no more words than these; what was pasted by mistake has.
const MOST_WORDS: usize = 16;

/// Looks up every word; notes on the stock what is missing, and is right once nothing is.
pub(crate) fn look_up(stock: &Stock<'_>, query: &str) -> Vec<Sought> {
    let language = stock.index.language;
    let mut typed = words(query);
    typed.truncate(MOST_WORDS);
    let tells = |word: &&Word| !language.is_small(&word.text);
    let only_small = typed.iter().filter(tells).count() == 0;
    let kept: Vec<&Word> = typed.iter().filter(|word| only_small || tells(word)).collect();
    let last = typed.last().filter(|word| word.end == query.len());
    let joined = joined(stock, &typed);
    let seek = |word: &&Word| {
        let is_last = last.is_some_and(|last| last.start == word.start);
        let mut found = like(stock, &word.text, is_last);
        found.extend(joined.iter().filter(|(pair, _)| pair.contains(&word.start)).map(|(_, known)| known.clone()));
        if found.is_empty() {
            found = mistyped(stock, &word.text);
        }
        Sought { typed: query.get(word.start..word.end).unwrap_or_default().to_owned(), found }
    };
    kept.iter().map(seek).collect()
}

/// Neighbours that the index knows as one word, with where each of them begins.
fn joined(stock: &Stock<'_>, typed: &[Word]) -> Vec<([usize; 2], Known)> {
    let pairs = typed.windows(2).filter_map(|pair| {
        let [one, other] = pair else { return None };
        let word = [one.text.as_str(), &other.text].concat();
        let known = with_start(stock, &word, &|known| (known == word).then_some(likeness::JOINED)).pop()?;
        Some(([one.start, other.start], known))
    });
    pairs.collect()
}

/// The word itself, its forms, and if `is_begun` what begins so.
fn like(stock: &Stock<'_>, word: &str, is_begun: bool) -> Vec<Known> {
    let language = stock.index.language;
    let likeness = |known: &str| {
        if known == word {
            Some(likeness::SAME)
        } else if language.are_forms(known, word) {
            Some(likeness::FORM)
        } else {
            (is_begun && known.starts_with(word)).then_some(likeness::BEGUN)
        }
    };
    with_start(stock, language.root(word), &likeness)
}

/// Words that are one typing mistake away.
fn mistyped(stock: &Stock<'_>, word: &str) -> Vec<Known> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < edit::SHORTEST || letters.iter().all(char::is_ascii_digit) {
        return Vec::new();
    }
    let halves = Halves::of(&letters);
    let is_near = |known: &str| edit::is_one_edit(&known.chars().collect::<Vec<_>>(), &letters);
    let near = |known: &str| is_near(known).then_some(likeness::MISTYPED);
    let mut found = with_start(stock, &halves.start, &near);
    let others = with_end(stock, &halves.end, &is_near).into_iter().chain([halves.crossed]);
    for other in others.filter(|other| !other.starts_with(&halves.start)) {
        if found.iter().all(|known| known.word != other) {
            found.extend(with_start(stock, &other, &|known| (known == other).then_some(likeness::MISTYPED)));
        }
    }
    found
}

/// The words that begin so and are like what is sought.
fn with_start(stock: &Stock<'_>, start: &str, likeness: &dyn Fn(&str) -> Option<u32>) -> Vec<Known> {
    let chunks: Vec<_> = stock.index.root.chunks_of_words(start).filter_map(|number| stock.chunk(number)).collect();
    let mut found = Vec::new();
    for chunk in chunks {
        // What cannot be read is not there.
        let _ = each_word(chunk, start, &mut |word, documents, list| {
            let Some(likeness) = likeness(word) else { return };
            let postings = match list {
                List::Here(postings) => Some(postings),
                List::Elsewhere(place) => {
                    let chunk = stock.chunk(stock.index.root.chunk_of_list(place));
                    chunk.and_then(|chunk| place.list(chunk))
                }
            };
            let postings = postings.unwrap_or_default();
            found.push(Known { word: word.to_owned(), likeness, documents, postings });
        });
    }
    found
}

enum List {
    Here(Vec<Posting>),
    Elsewhere(Place),
}

/// Calls for each word of a chunk that begins so, up to the end or to what cannot be read.
fn each_word(chunk: &[u8], start: &str, call: &mut dyn FnMut(&str, u32, List)) -> Option<()> {
    let (mut reader, mut word) = (Reader(chunk), Vec::new());
    while !reader.is_at_end() {
        reader.word(&mut word)?;
        let head = reader.number()?;
        let (documents, is_elsewhere) = (head >> 1, head & 1 == 1);
        let list = if is_elsewhere {
            List::Elsewhere(Place::read(&mut reader)?)
        } else {
            List::Here(postings::read(&mut reader, documents.min(crate::bytes::count(MOST)))?)
        };
        if word.starts_with(start.as_bytes()) {
            call(str::from_utf8(&word).ok()?, documents, list);
        }
    }
    Some(())
}

/// The words that end so and are wanted.
fn with_end(stock: &Stock<'_>, end: &str, is_wanted: &dyn Fn(&str) -> bool) -> Vec<String> {
    let start: String = end.chars().rev().collect();
    let chunks: Vec<_> = stock.index.root.chunks_of_endings(&start).filter_map(|number| stock.chunk(number)).collect();
    let mut found = Vec::new();
    for chunk in chunks {
        let (mut reader, mut word) = (Reader(chunk), Vec::new());
        while !reader.is_at_end() && reader.word(&mut word).is_some() {
            let Ok(backwards) = str::from_utf8(&word) else { break };
            if backwards.starts_with(&start) {
                found.extend(Some(backwards.chars().rev().collect()).filter(|word: &String| is_wanted(word)));
            }
        }
    }
    found
}
