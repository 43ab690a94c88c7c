//! A compiled message, told what it is about: what is left to do in a browser.

use crate::Words;

/// One thing that a message is told.
#[derive(Clone, Copy, Debug)]
pub enum Told<'a> {
    /// Written with the language's marks between groups of digits, and chosen by.
    Number(usize),
    /// Written as it is.
    Text(&'a str),
}

/// Writes `line` out.
pub(crate) fn say(words: &Words, line: &str, told: &[Told<'_>]) -> String {
    let mut said = String::with_capacity(line.len() + 16);
    write(words, line, told, Some(&mut said));
    said
}

/// Writes a pattern up to the `|` or `}` that ends it, or only reads it; returns that sign and what follows it.
fn write<'l>(words: &Words, mut line: &'l str, told: &[Told<'_>], mut said: Option<&mut String>) -> (u8, &'l str) {
    loop {
        let Some(at) = line.bytes().position(|sign| matches!(sign, b'{' | b'|' | b'}')) else {
            if let Some(said) = said {
                said.push_str(line);
            }
            return (b'}', "");
        };
        let (text, rest) = line.split_at(at);
        if let Some(said) = said.as_deref_mut() {
            said.push_str(text);
        }
        let sign = rest.as_bytes()[0];
        line = &rest[1..];
        if sign != b'{' {
            return (sign, line);
        }
        let about = line.bytes().next().map_or(0, |digit| usize::from(digit.wrapping_sub(b'0')));
        let about = told.get(about).copied().unwrap_or(Told::Text(""));
        line = line.get(1..).unwrap_or_default();
        if let Some(rest) = line.strip_prefix('}') {
            line = rest;
            if let Some(said) = said.as_deref_mut() {
                put(words, about, said);
            }
        } else {
            line = choose(words, line.get(1..).unwrap_or_default(), told, about, said.as_deref_mut());
        }
    }
}

/// Writes the first variant that fits; returns what follows the choice.
fn choose<'l>(
    words: &Words,
    mut line: &'l str,
    told: &[Told<'_>],
    about: Told<'_>,
    mut said: Option<&mut String>,
) -> &'l str {
    loop {
        let Some((key, rest)) = line.split_once(':') else { return "" };
        let fits = said.is_some() && fits(words, key, about);
        let (sign, rest) = write(words, rest, told, if fits { said.take() } else { None });
        line = rest;
        if sign == b'}' {
            return line;
        }
    }
}

fn fits(words: &Words, key: &str, about: Told<'_>) -> bool {
    match (key, about) {
        ("*", _) => true,
        (key, Told::Text(text)) => key == text,
        (key, Told::Number(number)) => match key.strip_prefix('=') {
            Some(digits) => digits.parse() == Ok(number),
            None => key.as_bytes().first() == Some(&category(words.plurals, number)),
        },
    }
}

/// The plural category of a number, as a letter.
fn category(plurals: &str, number: usize) -> u8 {
    let mut left = if number < 200 { number } else { 100 + number % 100 };
    let mut runs = plurals.as_bytes().iter().peekable();
    while let Some(letter) = runs.next() {
        let mut length = 0;
        while let Some(digit) = runs.next_if(|sign| sign.is_ascii_digit()) {
            length = length * 10 + usize::from(digit - b'0');
        }
        if left < length {
            return *letter;
        }
        left -= length;
    }
    b'o'
}

fn put(words: &Words, about: Told<'_>, said: &mut String) {
    match about {
        Told::Text(text) => said.push_str(text),
        Told::Number(number) => {
            let digits = number.to_string();
            for (place, digit) in digits.char_indices() {
                if place > 0 && (digits.len() - place).is_multiple_of(3) {
                    said.push_str(words.group_mark);
                }
                said.push(digit);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Told, category, say};
    use crate::Words;

    fn said(line: &str, told: &[Told<'_>]) -> String {
        say(&Words::from_wire("en\tltr\t,\t.\to1n1o198\n"), line, told)
    }

    #[test]
    fn a_message_without_braces_is_its_text() {
        assert_eq!(said("Back: now", &[]), "Back: now");
    }

    #[test]
    fn what_it_is_told_stands_where_the_message_wants_it() {
        let told = [Told::Text("Ann"), Told::Number(1_234_567)];
        assert_eq!(said("{1} for {0}, {0}", &told), "1,234,567 for Ann, Ann");
        assert_eq!(said("{1}", &[Told::Text(""), Told::Number(999)]), "999");
    }

    #[test]
    fn it_chooses_by_number_by_category_and_by_word_and_goes_on_behind() {
        let votes = |number| said("So {0?=0:no vote|n:one vote|*:{0} votes}.", &[Told::Number(number)]);
        assert_eq!([0, 1, 2, 1000].map(votes), ["So no vote.", "So one vote.", "So 2 votes.", "So 1,000 votes."]);
        let state = |word| said("{0?open:Not begun|*:Done}!", &[Told::Text(word)]);
        assert_eq!(["open", "done"].map(state), ["Not begun!", "Done!"]);
    }

    #[test]
    fn choices_within_choices_are_their_own() {
        let line = "{0?n:one {1?n:a|*:b}|*:{0} {1?n:c|*:d}} end";
        let both = |one, other| said(line, &[Told::Number(one), Told::Number(other)]);
        assert_eq!([both(1, 1), both(1, 2), both(2, 1), both(2, 2)], ["one a end", "one b end", "2 c end", "2 d end"]);
    }

    #[test]
    fn of_variants_that_fit_the_first_is_said_alone() {
        assert_eq!(said("{0?=1:a|n:b|*:c}", &[Told::Number(1)]), "a");
    }

    #[test]
    fn a_broken_line_ends_and_does_no_harm() {
        for line in ["{", "{0", "{0?", "{0?n", "{0?n:", "}", "|", "{9}", "{0?n:a|", "{x?n:ü"] {
            said(line, &[Told::Number(1)]);
        }
    }

    #[test]
    fn categories_beyond_two_hundred_go_by_their_last_two_digits() {
        let polish = ["m1n1f3m17f3", &"m7f3".repeat(8), "m17f3", &"m7f3".repeat(7), "m5"].concat();
        let letters = [1, 3, 12, 22, 112, 122, 1_003, 5_012].map(|number| category(&polish, number));
        assert_eq!(letters, *b"nfmfmffm");
    }
}
