//! How much a word says about a document that it stands in, and how much about what is looked for.

use crate::{Document, words::words};
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use hashbrown::HashMap;

/// How much each level of [`level`] weighs. Sixteen steps are as many as four bits hold; each is about a fifth or a third
/// more than the one before, which is finer than any difference that a reader would notice.
const LEVELS: [u32; 16] = [1, 2, 3, 4, 5, 7, 9, 12, 16, 21, 27, 35, 45, 58, 75, 97];

/// The weight of a level.
pub(crate) fn weight(level: u8) -> u32 {
    LEVELS[usize::from(level & 15)]
}

/// The highest level that weighs no more.
fn level(weight: u32) -> u8 {
    let above = LEVELS.iter().take_while(|level| **level <= weight).count();
    u8::try_from(above.saturating_sub(1)).unwrap_or(15)
}

/// The words of documents, each with a number of its own: so that a word is looked up once each time it is said, and
/// nothing is sorted by its letters but the words of the whole index at the end.
#[derive(Default)]
pub(crate) struct Vocabulary {
    /// Walked once, to be sorted: its order is another in every run.
    numbers: HashMap<String, usize>,
    /// What the document at hand says of each word, by the word's number.
    said: Vec<Said>,
    /// The numbers of the words that it says.
    here: Vec<usize>,
}

/// Where and how often a document says a word.
#[derive(Clone, Copy, Default)]
struct Said {
    title: u32,
    name: u32,
    heading: u32,
    summary: u32,
    body: u32,
}

#[derive(Clone, Copy)]
enum Field {
    Title,
    Name,
    Heading,
    Summary,
    Body,
}

impl Vocabulary {
    /// Calls with the number of every word of a document once, and the level of what it says about it.
    pub(crate) fn levels(&mut self, document: &Document, mut call: impl FnMut(usize, u8)) {
        self.say(&document.title, Field::Title);
        for name in &document.names {
            self.say(name, Field::Name);
        }
        for heading in &document.headings {
            self.say(&heading.title, Field::Heading);
        }
        self.say(&document.summary, Field::Summary);
        let length = self.say(&document.body, Field::Body);
        for number in self.here.drain(..) {
            if let Some(said) = self.said.get_mut(number) {
                call(number, level(together(core::mem::take(said), length)));
            }
        }
    }

    /// Every word with its number, in order.
    pub(crate) fn words(self) -> Vec<(String, usize)> {
        let mut words: Vec<_> = self.numbers.into_iter().collect();
        words.sort_unstable();
        words
    }

    /// Notes each word of a text, and both halves of a hyphened one as one word too; gives the number of words.
    fn say(&mut self, text: &str, field: Field) -> u32 {
        let words = words(text);
        let length = crate::bytes::count(words.len());
        for (at, word) in words.iter().enumerate() {
            if let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)).filter(|_| word.hyphened) {
                self.note(&[before.text.as_str(), &word.text].concat(), field, length);
            }
            self.note(&word.text, field, length);
        }
        length
    }

    fn note(&mut self, word: &str, field: Field, length: u32) {
        let number = self.numbers.get(word).copied().unwrap_or_else(|| {
            self.numbers.insert(word.to_owned(), self.said.len());
            self.said.push(Said::default());
            self.said.len() - 1
        });
        let Some(said) = self.said.get_mut(number) else { return };
        if said.is_nothing() {
            self.here.push(number);
        }
        match field {
            Field::Title => said.title = 24 + 60 / length.max(1),
            Field::Name => said.name = said.name.max(20 + 52 / length.max(1)),
            Field::Heading => said.heading += 1,
            Field::Summary => said.summary = 12,
            Field::Body => said.body += 1,
        }
    }
}

impl Said {
    fn is_nothing(self) -> bool {
        self.title | self.name | self.heading | self.summary | self.body == 0
    }
}

/// A title of one word is that word; in a long one, each says less. The shortest name that has the word may stand for the
/// title, and what is said again and again in a body counts less each time, the less the longer the body. The field
/// that says most counts whole, the others by a third: a title that is the word comes before any text that repeats it.
fn together(said: Said, length: u32) -> u32 {
    let heading = if said.heading == 0 { 0 } else { 10 + 2 * said.heading.min(4) };
    let body = if said.body == 0 { 0 } else { 1 + 10 * said.body / (said.body + 2 + length / 200) };
    let weights = [said.title.max(said.name), heading, said.summary, body];
    let most = weights.into_iter().max().unwrap_or(0);
    most + (weights.iter().sum::<u32>() - most) / 3
}

/// How much a word tells that stands in `count` of `of` documents: in sixteenths of the bits that it takes to name one of
/// them, and never nothing.
pub(crate) fn rarity(count: u32, of: u32) -> u32 {
    let ratio = (u64::from(of.max(1)) << 16) / u64::from(count.clamp(1, of.max(1)));
    let bits = ratio.ilog2();
    let fraction = (ratio >> (bits - 4)) & 15;
    8 + (bits - 16) * 16 + u32::try_from(fraction).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Vocabulary, level, rarity, weight};
    use crate::Document;

    fn levels(document: &Document) -> Vec<(String, u8)> {
        let (mut vocabulary, mut levels) = (Vocabulary::default(), Vec::new());
        vocabulary.levels(document, |number, level| levels.push((number, level)));
        levels.sort_unstable();
        vocabulary.words().into_iter().map(|(word, number)| (word, levels[number].1)).collect()
    }

    #[test]
    fn a_word_says_most_in_a_short_title_and_least_in_a_body() {
        let document = |title: &str, summary: &str, body: &str| {
            let own = |text: &str| text.to_owned();
            Document { title: own(title), summary: own(summary), body: own(body), ..Document::default() }
        };
        let level_in = |document: &Document| levels(document).into_iter().find(|(word, _)| word == "churn").unwrap().1;
        let places = [
            document("Churn", "", ""),
            document("Churn and how to prevent it", "", ""),
            document("", "On churn", ""),
            document("", "", "The churn of a year"),
        ];
        let places: Vec<u8> = places.iter().map(level_in).collect();
        assert!(places.is_sorted_by(|one, other| one > other), "{places:?}");
    }

    #[test]
    fn a_weight_is_kept_to_the_level_below() {
        assert_eq!((weight(level(1)), weight(level(20)), weight(level(500))), (1, 16, 97));
    }

    #[test]
    fn rarer_words_tell_more() {
        assert_eq!((rarity(100, 100), rarity(50, 100), rarity(1, 64)), (8, 24, 8 + 6 * 16));
        assert_eq!(rarity(0, 0), 8);
    }

    #[test]
    fn a_hyphened_word_is_two_words_and_one() {
        let document = Document { title: "Hand-off".to_owned(), ..Document::default() };
        let words: Vec<_> = levels(&document).into_iter().map(|(word, _)| word).collect();
        assert_eq!(words, ["hand", "handoff", "off"]);
    }
}
