//! What is known of a language: its small words, and the endings that make forms of one word.

/// A language that forms of words are known for; of any other, words are matched as they are. Lists are one text, with
/// spaces between: half of what browsers would load for lists of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Language {
    /// They carry a sentence and say nothing about its subject: left out of a query that has other words.
    small_words: &'static str,
    /// Beside none at all.
    endings: &'static str,
}

const ENGLISH: Language = Language {
    small_words: "a about am an and any are as at be been but by can could did do does for from had has have how i if \
        in into is it its me my of on or our should so than that the their them then there these they this \
        those to us was we were what when where which who why will with would you your",
    endings: "able al als ance ate ated ates ating ation ations d e ed er ers es ied ies ing ings ion ions ization \
        ize ized izes izing ly ment ments r rs s y",
};

const GERMAN: Language = Language {
    small_words: "aber als am an auf aus bei das dem den der des die ein eine einem einen einer eines er es fur hat \
        ich im in ist man mit nach nicht oder sich sie sind so uber um und uns unser vom von vor was wer wie \
        wir wo zu zum zur",
    endings: "e em en end ende er ere eren ern es et ete n ne nen s st t te ten ung ungen",
};

const OTHER: Language = Language { small_words: "", endings: "" };

/// Letters that two forms of a word have in common at the least.
const ROOT: usize = 3;

impl Language {
    /// By its BCP 47 tag, such as `en-US`.
    pub(crate) fn of(tag: &str) -> Self {
        match tag.get(..2).filter(|_| matches!(tag.as_bytes().get(2), None | Some(b'-'))) {
            Some("en") => ENGLISH,
            Some("de") => GERMAN,
            _ => OTHER,
        }
    }

    pub(crate) fn is_small(self, word: &str) -> bool {
        has(self.small_words, word)
    }

    /// What every form of a word begins with.
    pub(crate) fn root(self, word: &str) -> &str {
        let cuts = word.char_indices().map(|(at, _)| at).skip(ROOT);
        let mut roots = cuts.filter(|at| self.ends(word, *at));
        roots.next().and_then(|end| word.get(..end)).unwrap_or(word)
    }

    /// Whether both are forms of one word: the same letters, and then an ending each.
    pub(crate) fn are_forms(self, one: &str, other: &str) -> bool {
        let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other);
        let shared: usize = same.clone().map(|(letter, _)| letter.len_utf8()).sum();
        if same.clone().count() < ROOT {
            return false;
        }
        // The root may end before the letters that happen to be shared: "companies" and "company", "priced" and "prices".
        let cuts = one.char_indices().map(|(at, _)| at).chain([one.len()]).skip(ROOT);
        let mut cuts = cuts.filter(|at| (shared.saturating_sub(2)..=shared).contains(at));
        cuts.any(|at| self.ends(one, at) && self.ends(other, at))
    }

    fn ends(self, word: &str, at: usize) -> bool {
        word.get(at..).is_some_and(|rest| self.is_ending(rest)) || self.is_doubled(word, at)
    }

    fn is_ending(self, rest: &str) -> bool {
        rest.is_empty() || has(self.endings, rest)
    }

    /// Whether an ending follows the last letter of the root, written twice: "planning".
    fn is_doubled(self, word: &str, at: usize) -> bool {
        let Some((root, rest)) = word.split_at_checked(at) else { return false };
        let mut letters = rest.chars();
        let is_double = letters.next().is_some_and(|letter| root.ends_with(letter));
        let rest = letters.as_str();
        is_double && matches!(rest, "ed" | "er" | "ers" | "ing" | "ings") && self.is_ending(rest)
    }
}

fn has(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}

#[cfg(test)]
mod tests {
    use super::Language;

    fn check(tag: &str, one: &str, other: &str, expect: bool) {
        let language = Language::of(tag);
        assert_eq!(language.are_forms(one, other), expect, "{one}, {other}");
        assert_eq!(language.are_forms(other, one), expect, "{other}, {one}");
        if expect {
            assert!(other.starts_with(language.root(one)), "{other} begins with {}", language.root(one));
            assert!(one.starts_with(language.root(other)), "{one} begins with {}", language.root(other));
        }
    }

    #[test]
    fn forms_of_an_english_word_are_known() {
        for (one, other) in [
            ("renewal", "renew"),
            ("renewing", "renewals"),
            ("onboard", "onboarding"),
            ("company", "companies"),
            ("plan", "planning"),
            ("price", "pricing"),
            ("priced", "prices"),
            ("prioritize", "prioritization"),
            ("segment", "segmentation"),
            ("use", "used"),
            ("forecasts", "forecasted"),
        ] {
            check("en-US", one, other, true);
        }
    }

    #[test]
    fn words_that_only_begin_alike_are_not_forms() {
        for (one, other) in [("cost", "costume"), ("port", "portfolio"), ("team", "tea"), ("health", "heal")] {
            check("en", one, other, false);
        }
    }

    #[test]
    fn forms_of_a_german_word_are_known() {
        check("de", "kunde", "kunden", true);
        check("de-AT", "messung", "messungen", true);
    }

    #[test]
    fn of_another_language_words_are_matched_as_they_are() {
        check("fi", "asiakas", "asiakass", false);
        assert_eq!(Language::of("fi").root("asiakas"), "asiakas");
    }
}
