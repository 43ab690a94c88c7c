//! What is true of a language as a whole: its direction and its plurals.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Whether `tag` is a BCP 47 language tag such as `de` or `pt-BR`, in the letters that are usual for one. (Longer codes than
/// those of three letters are reserved, and dialects have no rules of their own.)
pub fn is_language(tag: &str) -> bool {
    let is_code = |code: &str| code != "und" && code.len() < 4;
    let parsed = tag.parse::<LanguageIdentifier>().ok().filter(|language| language.variants().len() == 0);
    parsed.is_some_and(|language| *language.to_string() == *tag && is_code(language.language.as_str()))
}

/// `rtl` or `ltr`.
pub(crate) fn direction(tag: &str) -> &'static str {
    let language = tag.parse::<LanguageIdentifier>().unwrap_or_default();
    if language.character_direction() == CharacterDirection::RTL { "rtl" } else { "ltr" }
}

/// The plural categories of 0 to 199 as letters with the lengths of their runs: `o1n1o198` in English.
///
/// CLDR's rules look at whole numbers below 100 and at the last two digits of larger ones, so that 100 to 199 stand for
/// all that follow. (French and Spanish set whole millions apart; nothing here counts millions.)
pub(crate) fn plurals(tag: &str) -> String {
    let language = tag.parse::<LanguageIdentifier>().unwrap_or_default();
    let bare = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    let rules = [language, bare].into_iter().find_map(|it| PluralRules::create(it, PluralRuleType::CARDINAL).ok());
    let letter =
        |number: usize| rules.as_ref().and_then(|rules| rules.select(number).ok()).map_or('o', |it| letter(&it));
    let mut runs: Vec<(char, usize)> = Vec::new();
    for number in 0..200 {
        match runs.last_mut() {
            Some((last, length)) if *last == letter(number) => *length += 1,
            _ => runs.push((letter(number), 1)),
        }
    }
    runs.into_iter().flat_map(|(letter, length)| [letter.to_string(), length.to_string()]).collect()
}

fn letter(category: &PluralCategory) -> char {
    match category {
        PluralCategory::ZERO => 'z',
        PluralCategory::ONE => 'n',
        PluralCategory::TWO => 'w',
        PluralCategory::FEW => 'f',
        PluralCategory::MANY => 'm',
        PluralCategory::OTHER => 'o',
    }
}

/// The letter of a variant's key, where it is the name of a plural category.
pub(crate) fn category(key: &str) -> Option<char> {
    match key {
        "zero" => Some('z'),
        "one" => Some('n'),
        "two" => Some('w'),
        "few" => Some('f'),
        "many" => Some('m'),
        "other" => Some('o'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{direction, is_language, plurals};

    #[test]
    fn plurals_are_those_of_the_language_and_of_others_where_its_region_has_none() {
        assert_eq!(plurals("en"), "o1n1o198");
        assert_eq!(plurals("de-AT"), "o1n1o198");
        assert_eq!(plurals("ja"), "o200");
        assert!(plurals("ar").starts_with("z1n1w1f8m"), "{}", plurals("ar"));
        assert_eq!(plurals("tlh"), "o200");
    }

    #[test]
    fn arabic_and_hebrew_run_from_the_right() {
        assert_eq!(["ar", "he", "fa", "de", "ja"].map(direction), ["rtl", "rtl", "rtl", "ltr", "ltr"]);
    }

    #[test]
    fn a_language_is_a_bcp_47_tag() {
        assert!(["de", "pt-BR", "zh-Hant"].into_iter().all(is_language));
        assert!(
            !["", "german", "d", "de/..", "de DE", "und", "DE", "pt_BR", "pt-br", "de-1996"]
                .map(is_language)
                .contains(&true)
        );
    }
}
