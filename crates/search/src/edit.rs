//! Typing mistakes: one letter wrong, missing, too many, or two changed places.

use alloc::string::String;

/// Words shorter than this are taken as typed: one letter more or less makes most of them another word.
pub(crate) const SHORTEST: usize = 4;

/// Whether one mistake makes one of them of the other.
pub(crate) fn is_one_edit(one: &[char], other: &[char]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let same = short.iter().zip(long).take_while(|(one, other)| one == other).count();
    let (short, long) = (&short[same..], &long[same..]);
    match long.len() - short.len() {
        0 => match (short, long) {
            ([_, short @ ..], [_, long @ ..]) if short == long => true,
            ([a, b, short @ ..], [c, d, long @ ..]) => a == d && b == c && short == long,
            _ => false,
        },
        1 => *short == long[1..],
        _ => false,
    }
}

/// With one mistake, a word still begins with the first of these letters, or ends with the others, or is the word that
/// the third gives: with the two letters where the halves meet changed.
pub(crate) struct Halves {
    pub(crate) start: String,
    pub(crate) end: String,
    pub(crate) crossed: String,
}

impl Halves {
    /// Of a word of [`SHORTEST`] letters or more.
    pub(crate) fn of(word: &[char]) -> Self {
        let half = word.len() / 2;
        let mut crossed = word.to_vec();
        if half > 0 && half < crossed.len() {
            crossed.swap(half - 1, half);
        }
        Self {
            start: word[..half].iter().collect(),
            end: word[half..].iter().collect(),
            crossed: crossed.into_iter().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Halves, is_one_edit};

    fn check(one: &str, other: &str, expect: bool) {
        let letters = |word: &str| word.chars().collect::<Vec<_>>();
        assert_eq!(is_one_edit(&letters(one), &letters(other)), expect, "{one}, {other}");
        assert_eq!(is_one_edit(&letters(other), &letters(one)), expect, "{other}, {one}");
    }

    #[test]
    fn one_mistake_is_forgiven() {
        check("score", "scroe", true);
        check("score", "scor", true);
        check("score", "sscore", true);
        check("score", "xcore", true);
        check("score", "score", false);
    }

    #[test]
    fn two_mistakes_are_not() {
        check("score", "socer", false);
        check("score", "sco", false);
        check("score", "xcort", false);
        check("abcd", "badc", false);
    }

    #[test]
    fn one_mistake_leaves_a_half_or_crosses_the_middle() {
        let word: Vec<char> = "churns".chars().collect();
        for at in 0..word.len() {
            let mut typed = word.clone();
            typed.remove(at);
            let halves = Halves::of(&typed);
            let (start, end) = ("churns".starts_with(&halves.start), "churns".ends_with(&halves.end));
            assert!(start || end, "{typed:?}");
        }
        assert_eq!(Halves::of(&"chruns".chars().collect::<Vec<_>>()).crossed, "churns");
    }
}
