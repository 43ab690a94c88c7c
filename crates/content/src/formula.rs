//! The small language in which metrics say how they are computed: names, numbers, `+ - * /` and parentheses.

use std::ops::Range;

/// A formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// A whole number.
    Number(u64),
    /// An input, by its id.
    Input(String),
    /// Two formulas joined by a sign.
    Binary(Box<Formula>, Sign, Box<Formula>),
}

/// What joins two formulas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`
    Over,
}

/// Where a text stops being a formula, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// Bytes of the text.
    pub(crate) range: Range<usize>,
    /// What was expected.
    pub(crate) expected: &'static str,
}

/// How deep parentheses may be nested.
const MAX_DEPTH: usize = 32;
/// How many signs a formula may have.
const MAX_SIGNS: usize = 100;

/// Reads a formula.
pub(crate) fn parse(text: &str) -> Result<Formula, Mistake> {
    let mut parser = Parser { text, at: 0, depth: 0, signs: 0 };
    let formula = parser.sum()?;
    if parser.peek().is_some() { Err(parser.mistake("`+`, `-`, `*`, `/` or the end")) } else { Ok(formula) }
}

impl Formula {
    /// Every input that it names, in order, repeated ones too.
    pub fn inputs(&self) -> Vec<&str> {
        match self {
            Self::Number(_) => Vec::new(),
            Self::Input(id) => vec![id],
            Self::Binary(left, _, right) => left.inputs().into_iter().chain(right.inputs()).collect(),
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    signs: usize,
}

impl Parser<'_> {
    fn peek(&mut self) -> Option<char> {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
        self.text[self.at..].chars().next()
    }

    fn mistake(&self, expected: &'static str) -> Mistake {
        let length = self.text[self.at..].chars().next().map_or(0, char::len_utf8);
        Mistake { range: self.at..self.at + length, expected }
    }

    fn sum(&mut self) -> Result<Formula, Mistake> {
        self.chain(&[('+', Sign::Plus), ('-', Sign::Minus)], Self::product)
    }

    fn product(&mut self) -> Result<Formula, Mistake> {
        self.chain(&[('*', Sign::Times), ('/', Sign::Over)], Self::atom)
    }

    fn chain(
        &mut self,
        signs: &[(char, Sign)],
        part: fn(&mut Self) -> Result<Formula, Mistake>,
    ) -> Result<Formula, Mistake> {
        let mut formula = part(self)?;
        while let Some(&(letter, sign)) = self.peek().and_then(|next| signs.iter().find(|(letter, _)| *letter == next))
        {
            if self.signs == MAX_SIGNS {
                return Err(self.mistake("a shorter formula"));
            }
            self.signs += 1;
            self.at += letter.len_utf8();
            formula = Formula::Binary(Box::new(formula), sign, Box::new(part(self)?));
        }
        Ok(formula)
    }

    fn atom(&mut self) -> Result<Formula, Mistake> {
        match self.peek() {
            Some('(') if self.depth < MAX_DEPTH => {
                self.at += 1;
                self.depth += 1;
                let formula = self.sum()?;
                self.depth -= 1;
                if self.peek() != Some(')') {
                    return Err(self.mistake("`)`"));
                }
                self.at += 1;
                Ok(formula)
            }
            Some(letter) if letter.is_ascii_digit() => {
                let digits = self.take(|letter| letter.is_ascii_digit());
                digits.parse().map(Formula::Number).map_err(|_| self.mistake("a smaller number"))
            }
            Some(letter) if letter.is_ascii_lowercase() => {
                Ok(Formula::Input(self.take(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_'))))
            }
            _ => Err(self.mistake("an input's id, a number or `(`")),
        }
    }

    fn take(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let rest = &self.text[self.at..];
        let length = rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
        self.at += length;
        rest[..length].to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_over_bind_more_tightly_than_plus_and_minus() {
        let input = |id: &str| Box::new(Formula::Input(id.to_owned()));
        let product = Box::new(Formula::Binary(input("b"), Sign::Times, Box::new(Formula::Number(2))));
        assert_eq!(parse("a - b * 2"), Ok(Formula::Binary(input("a"), Sign::Minus, product)));
    }

    #[test]
    fn a_missing_parenthesis_is_shown_where_it_should_be() {
        assert_eq!(parse("(a + b"), Err(Mistake { range: 6..6, expected: "`)`" }));
    }

    #[test]
    fn a_formula_too_long_to_read_is_refused_where_it_gets_too_long() {
        let refused = parse(&vec!["a"; 5000].join("+"));
        assert_eq!(refused, Err(Mistake { range: 201..202, expected: "a shorter formula" }));
    }

    #[test]
    fn a_stray_letter_is_shown_where_it_stands() {
        assert_eq!(parse("a % b").map_err(|mistake| mistake.range), Err(2..3));
    }
}
