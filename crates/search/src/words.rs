//! Text to words as they are looked up: small letters, without accents.

use crate::letters;
use alloc::{string::String, vec::Vec};
use core::{iter::Peekable, str::CharIndices};

/// A word and where it stands in its text, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether only a hyphen stands between it and the word before.
    pub(crate) hyphened: bool,
}

/// Letters beyond these say nothing more about which word it is.
const LONGEST: usize = 32;

/// The words of a text, in order.
///
/// What joins letters within a word, an apostrophe, is left out; the English possessive is cut off.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((start, first)) = characters.next() {
        if !letters::is_letter(first) {
            continue;
        }
        let (word, end) = match plain(text, start) {
            Some(end) => {
                while characters.next_if(|(at, _)| *at < end).is_some() {}
                (text.get(start..end).unwrap_or_default().to_ascii_lowercase(), end)
            }
            None => folded(text, first, start, &mut characters),
        };
        let before = words.last().and_then(|before| text.get(before.end..start));
        let hyphened = before.is_some_and(|between| matches!(between, "-" | "\u{2010}" | "\u{2011}"));
        words.push(Word { text: word, start, end, hyphened });
    }
    words
}

/// Where a word ends that has nothing but plain letters and digits, which nearly all have.
fn plain(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(start..)?;
    let length = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let ends = bytes.get(length).is_none_or(|after| after.is_ascii() && *after != b'\'');
    ((1..=LONGEST).contains(&length) && ends).then_some(start + length)
}

/// Any other word, folded, and where it ends.
fn folded(text: &str, first: char, start: usize, characters: &mut Peekable<CharIndices<'_>>) -> (String, usize) {
    let (mut word, mut end) = (Letters::of(first), start + first.len_utf8());
    while let Some(&(at, character)) = characters.peek() {
        let is_apostrophe = matches!(character, '\'' | '’');
        if !(letters::is_letter(character) || is_combining(character) || is_apostrophe) {
            break;
        }
        if is_apostrophe {
            let mut rest = text.get(at + character.len_utf8()..).unwrap_or_default().chars();
            let next = rest.next().filter(|next| letters::is_letter(*next));
            let ends = rest.next().is_none_or(|after| !letters::is_letter(after));
            if next.is_none() || (matches!(next, Some('s' | 'S')) && ends) {
                characters.next();
                if next.is_some() {
                    characters.next();
                }
                break;
            }
        } else {
            word.add(character);
            end = at + character.len_utf8();
        }
        characters.next();
    }
    (word.text, end)
}

/// The letters of a word, folded, up to the longest.
struct Letters {
    text: String,
    count: usize,
}

impl Letters {
    fn of(first: char) -> Self {
        let mut letters = Self { text: String::new(), count: 0 };
        letters.add(first);
        letters
    }

    fn add(&mut self, character: char) {
        if self.count < LONGEST && !is_combining(character) {
            self.count += 1;
            fold(character, &mut self.text);
        }
    }
}

fn is_combining(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

/// Small, and without its accent where it is a Latin letter.
fn fold(character: char, word: &mut String) {
    if character.is_ascii() {
        word.push(character.to_ascii_lowercase());
        return;
    }
    let small = letters::small(character);
    match small {
        'ß' => word.push_str("ss"),
        'æ' => word.push_str("ae"),
        'œ' => word.push_str("oe"),
        'þ' => word.push_str("th"),
        'ĳ' => word.push_str("ij"),
        _ => word.push(letters::plain(small)),
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    fn check(text: &str, expect: &[&str]) {
        let found: Vec<String> = words(text).into_iter().map(|word| word.text).collect();
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn words_are_small_and_plain() {
        check("Net Revenue Retention (NRR): 104 %", &["net", "revenue", "retention", "nrr", "104"]);
    }

    #[test]
    fn accents_are_not_needed_to_find_a_word() {
        check("Übergabe, Café, Straße", &["ubergabe", "cafe", "strasse"]);
        check("cafe\u{301}", &["cafe"]);
    }

    #[test]
    fn the_possessive_is_no_word_and_no_letter() {
        check("the customer's goal, customers' goals", &["the", "customer", "goal", "customers", "goals"]);
        check("don’t 'quote'", &["dont", "quote"]);
    }

    #[test]
    fn a_word_knows_its_place_and_its_hyphen() {
        let found = words("a hand-off");
        assert_eq!((found[1].start, found[1].end, found[1].hyphened), (2, 6, false));
        assert_eq!((found[2].start, found[2].end, found[2].hyphened), (7, 10, true));
    }
}
