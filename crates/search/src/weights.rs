//! How much a word says about a document that it stands in, and how much about what is looked for.

use crate::{Document, words::words};

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

/// Every word of a document once, in order, with the level of what it says about it.
pub(crate) fn levels(document: &Document) -> Vec<(String, u8)> {
    let mut said = Vec::new();
    say(&document.title, Field::Title, &mut said);
    for name in &document.names {
        say(name, Field::Name, &mut said);
    }
    for heading in &document.headings {
        say(&heading.title, Field::Heading, &mut said);
    }
    say(&document.summary, Field::Summary, &mut said);
    let length = say(&document.body, Field::Body, &mut said);
    said.sort_unstable();
    let words = said.chunk_by(|one, other| one.0 == other.0);
    words.filter_map(|said| Some((said.first()?.0.clone(), level(together(said, length))))).collect()
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Title,
    Name,
    Heading,
    Summary,
    Body,
}

/// Notes each word of a text, and both halves of a hyphened one as one word too; gives the number of words.
fn say(text: &str, field: Field, said: &mut Vec<(String, Field, u32)>) -> u32 {
    let words = words(text);
    let length = crate::bytes::count(words.len());
    for (at, word) in words.iter().enumerate() {
        if let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)).filter(|_| word.hyphened) {
            said.push(([before.text.as_str(), &word.text].concat(), field, length));
        }
    }
    said.extend(words.into_iter().map(|word| (word.text, field, length)));
    length
}

/// A title of one word is that word; in a long one, each says less. The shortest name that has the word may stand for the
/// title, and what is said again and again in a body counts less each time, the less the longer the body. The field
/// that says most counts whole, the others by a third: a title that is the word comes before any text that repeats it.
fn together(said: &[(String, Field, u32)], body: u32) -> u32 {
    let of = |field: Field| said.iter().filter(move |(_, other, _)| *other == field).map(|(_, _, length)| *length);
    let title = of(Field::Title).next().map_or(0, |length| 24 + 60 / length.max(1));
    let name = of(Field::Name).min().map_or(0, |length| 20 + 52 / length.max(1));
    let heading = crate::bytes::count(of(Field::Heading).count()).min(4);
    let heading = if heading == 0 { 0 } else { 10 + 2 * heading };
    let summary = if of(Field::Summary).next().is_some() { 12 } else { 0 };
    let times = crate::bytes::count(of(Field::Body).count());
    let body = if times == 0 { 0 } else { 1 + 10 * times / (times + 2 + body / 200) };
    let said = [title.max(name), heading, summary, body];
    let most = said.into_iter().max().unwrap_or(0);
    most + (said.iter().sum::<u32>() - most) / 3
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
    use super::{level, levels, rarity, weight};
    use crate::Document;

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
