//! What is shown of a hit, with what was asked for marked.

use crate::{
    Piece,
    cards::{Card, Text},
    lookup::Sought,
    words::{Word, words},
};
use alloc::{borrow::ToOwned, vec::Vec};

/// About how many bytes an excerpt has at most.
const LENGTH: usize = 180;
/// How many of them may stand before the first match.
const BEFORE: usize = 60;

/// The texts of a hit.
pub(crate) struct Shown<'a> {
    pub(crate) title: Vec<Piece>,
    pub(crate) place: Vec<Piece>,
    pub(crate) excerpt: Vec<Piece>,
    pub(crate) anchor: Option<&'a str>,
}

/// Chooses and marks them.
pub(crate) fn shown<'a>(sought: &[Sought], card: &Card, text: Option<&'a Text>) -> Shown<'a> {
    let title = pieces(sought, &card.title);
    let Some(text) = text else { return Shown { title, place: Vec::new(), excerpt: Vec::new(), anchor: None } };
    let headings = text.headings.iter().map(|heading| (heading.title.as_str(), Some(heading.anchor.as_str())));
    let names = text.names.iter().map(|name| (name.as_str(), None));
    let place = best(sought, names.chain(headings), met(sought, &card.title));
    let (place, anchor) = place.map_or((Vec::new(), None), |(place, anchor)| (pieces(sought, place), anchor));
    let least = met(sought, &text.summary);
    let passage = best(sought, passages(&text.body).map(|passage| (passage, ())), least);
    let passage = passage.map_or(text.summary.as_str(), |(passage, ())| passage);
    Shown { title, place, excerpt: cut(sought, passage), anchor }
}

/// The first of the texts that meet the most words of the query, and more than `least`.
fn best<'a, T>(sought: &[Sought], texts: impl Iterator<Item = (&'a str, T)>, mut least: usize) -> Option<(&'a str, T)> {
    let mut best = None;
    for (text, with) in texts {
        let met = met(sought, text);
        if met > least {
            (best, least) = (Some((text, with)), met);
        }
    }
    best
}

/// How many words of the query a text has.
fn met(sought: &[Sought], text: &str) -> usize {
    let words = words(text);
    let is_there = |sought: &&Sought| marks(core::slice::from_ref(*sought), &words).any(|is_match| is_match);
    sought.iter().filter(is_there).count()
}

/// Whether each word is one that the query asked for.
fn marks<'a>(sought: &'a [Sought], words: &'a [Word]) -> impl Iterator<Item = bool> + 'a {
    let is_known = |word: &str| sought.iter().any(|sought| sought.found.iter().any(|known| known.word == word));
    let is_joined = move |one: Option<&Word>, other: Option<&Word>| match (one, other) {
        (Some(one), Some(other)) if other.hyphened => is_known(&[one.text.as_str(), &other.text].concat()),
        _ => false,
    };
    words.iter().enumerate().map(move |(at, word)| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        is_known(&word.text) || is_joined(before, Some(word)) || is_joined(Some(word), words.get(at + 1))
    })
}

/// A text in parts, marked and not.
fn pieces(sought: &[Sought], text: &str) -> Vec<Piece> {
    let words = words(text);
    let mut pieces = Vec::new();
    let mut done = 0;
    for (word, is_match) in words.iter().zip(marks(sought, &words)) {
        if is_match {
            push(&mut pieces, text.get(done..word.start), false);
            push(&mut pieces, text.get(word.start..word.end), true);
            done = word.end;
        }
    }
    push(&mut pieces, text.get(done..), false);
    pieces
}

fn push(pieces: &mut Vec<Piece>, text: Option<&str>, is_match: bool) {
    let text = text.filter(|text| !text.is_empty());
    pieces.extend(text.map(|text| Piece { text: text.to_owned(), is_match }));
}

/// The sentences of a text, or what stands for them: lines.
fn passages(body: &str) -> impl Iterator<Item = &str> {
    body.split_inclusive(['\n', '.', '?', '!']).map(str::trim_ascii).filter(|text| !text.is_empty())
}

/// A passage, marked; of a long one what stands around the first match.
fn cut(sought: &[Sought], passage: &str) -> Vec<Piece> {
    if passage.len() <= LENGTH {
        return pieces(sought, passage);
    }
    let words = words(passage);
    let first = words.iter().zip(marks(sought, &words)).find(|(_, is_match)| *is_match);
    let first = first.map_or(0, |(word, _)| word.start);
    let start = words.iter().map(|word| word.start).find(|start| start + BEFORE >= first).unwrap_or(0);
    let start = if first <= BEFORE { 0 } else { start };
    let ends = words.iter().map(|word| word.end).filter(|end| *end > start);
    let end = ends.take_while(|end| *end <= start + LENGTH).last().unwrap_or(passage.len());
    let is_whole = words.last().is_none_or(|last| last.end <= end);
    let end = if is_whole { passage.len() } else { end };
    let mut pieces = pieces(sought, passage.get(start..end).unwrap_or_default());
    let dots = || Piece { text: "…".to_owned(), is_match: false };
    if start > 0 {
        pieces.insert(0, dots());
    }
    if !is_whole {
        pieces.push(dots());
    }
    pieces
}
