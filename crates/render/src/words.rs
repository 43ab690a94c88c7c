//! What the site itself says: which message, with which numbers. The messages stand in `site/languages/en/site.ftl`, and those that
//! a result says too in `sentences.ftl`.

pub(crate) use ::words::{sentences, site::*};

use crate::Effort;
use content::{Date, Site};
use formula::Unit;

/// "1.2 MB".
pub(crate) fn size(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100_000);
    megabytes(&format!("{}{}{}", tenths / 10, sentences::decimal_mark(), tenths % 10))
}

/// What becomes of answers.
pub(crate) fn privacy(site: &Site) -> &'static str {
    if site.send.is_some() { stays_unless_sent() } else { stays_here() }
}

/// Minutes for reading so many words, at 220 a minute, at least one.
pub(crate) fn reading_minutes(words: usize) -> usize {
    words.div_ceil(220).max(1)
}

/// A day, written out.
pub(crate) fn day(date: &Date) -> String {
    let (year, month, day) = date.parts();
    ::words::date(year.into(), month.into(), day.into())
}

/// Minutes for so many questions, at twelve seconds each, at least one: the app says the same.
pub(crate) fn assessment_minutes(questions: usize) -> usize {
    questions.div_ceil(5).max(1)
}

/// The title of a page of playbooks that one kind of filter lets through.
pub(crate) fn playbooks_by(filter: &str, value: &str, title: &str) -> String {
    match filter {
        "" => playbooks().to_owned(),
        "role" => playbooks_with(title),
        "effort" => playbooks_of_effort(value),
        _ => playbooks_for(title),
    }
}

/// How much work a playbook is.
pub(crate) fn effort(effort: Effort) -> String {
    effort_named(effort.id())
}

/// "Eight domains": what the message says of so many, told the number in words too.
pub(crate) fn counted(count: usize, message: fn(usize, &str) -> String) -> String {
    message(count, &spelled_to_twenty(count))
}

/// "a, b, and c"
pub(crate) fn list(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first, last] => sentences::list_two(first, last),
        [first, between @ .., last] => {
            let names = between.iter().fold((*first).to_owned(), |names, next| sentences::list_more(&names, next));
            sentences::list_last(&names, last)
        }
    }
}

/// Thousands apart: `1,000,000`.
pub(crate) fn grouped(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("−", digits));
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push_str(sentences::group_mark());
        }
        grouped.push(digit);
    }
    let part = part.map(|part| format!("{}{part}", sentences::decimal_mark())).unwrap_or_default();
    format!("{sign}{grouped}{part}")
}

/// Several figures after each other: apart from decimals, whatever these begin with.
pub(crate) fn figures_apart(figures: impl IntoIterator<Item = String>) -> String {
    let apart = if sentences::decimal_mark() == "," { "; " } else { ", " };
    figures.into_iter().collect::<Vec<_>>().join(apart)
}

/// A number that was written with a point, with the language's mark in its place.
pub(crate) fn decimal(number: &str) -> String {
    number.replace('.', sentences::decimal_mark())
}

/// So many stand for all numbers of their plural category. Each category of each language but Cornish has one among them: CLDR's rules look
/// at numbers below 100 and at the last two digits. A script takes the one that is in the category of its own number.
const SAMPLES: [usize; 9] = [1, 2, 0, 3, 5, 6, 7, 11, 100];

/// What a message says of a number, with `{}` in the number's place: one pattern for each of `SAMPLES`, or two, for 1 and for all
/// others, or one, where no more differ.
pub(crate) fn patterns(message: impl Fn(usize) -> String) -> Vec<String> {
    let mut patterns: Vec<String> =
        SAMPLES.iter().map(|sample| message(*sample).replacen(&sample.to_string(), "{}", 1)).collect();
    let differs = |patterns: &[String]| patterns.iter().any(|pattern| *pattern != patterns[0]);
    if !differs(&patterns[1..]) {
        patterns.truncate(if differs(&patterns) { 2 } else { 1 });
    }
    patterns
}

/// How figures of a unit are written, as `patterns` gives them.
pub(crate) fn figures(unit: Unit) -> Vec<String> {
    match unit {
        Unit::Days => patterns(figure_days),
        Unit::Hours => patterns(figure_hours),
        Unit::Percent => vec![figure_percent("{}")],
        Unit::Currency => vec![figure_money("{}")],
        Unit::Count | Unit::Score => vec!["{}".to_owned()],
    }
}

/// How one figure is written. A fraction is written like most numbers.
pub(crate) fn figure(number: &str, unit: Unit) -> String {
    let counted = match unit {
        Unit::Days => Some(figure_days as fn(usize) -> String),
        Unit::Hours => Some(figure_hours as fn(usize) -> String),
        _ => None,
    };
    let whole = number.parse::<usize>().ok();
    counted.zip(whole).map_or_else(|| of_most(unit).replace("{}", &grouped(number)), |(say, number)| say(number))
}

/// How most figures of a unit are written.
pub(crate) fn of_most(unit: Unit) -> String {
    figures(unit).pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(grouped("-1234.5"), "−1,234.5");
        assert_eq!(grouped("100"), "100");
    }

    #[test]
    fn the_last_of_a_list_is_joined_by_a_word() {
        assert_eq!([&["a"][..], &["a", "b"], &["a", "b", "c", "d"]].map(list), ["a", "a and b", "a, b, c, and d"]);
    }

    #[test]
    fn a_script_gets_as_many_patterns_as_the_language_has_forms() {
        assert_eq!(patterns(figure_days), ["{} day", "{} days"]);
        assert_eq!(patterns(|number| format!("no. {number}")), ["no. {}"]);
        let three = |number| {
            if number == 1 { "one".to_owned() } else { format!("{number}{}", if number < 5 { "few" } else { "" }) }
        };
        assert_eq!(patterns(three), ["one", "{}few", "{}few", "{}few", "{}", "{}", "{}", "{}", "{}"]);
    }
}
