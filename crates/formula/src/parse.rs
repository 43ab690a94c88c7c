//! Text to formulas.

use crate::{
    NotANumber, Number,
    syntax::{Expression, Formula, Function, Mistake, Problem, Sign, Term},
};
use alloc::{borrow::ToOwned, boxed::Box, vec::Vec};
use core::ops::Range;

/// How deep parentheses, functions and signs may be nested.
const MAX_DEPTH: usize = 32;
/// How many signs and functions a formula may have.
const MAX_SIGNS: usize = 100;

/// Reads a formula.
///
/// # Errors
/// Where the text stops being one, and what was expected there.
pub fn parse(text: &str) -> Result<Formula, Mistake> {
    let mut parser = Parser { text, at: 0, end: 0, depth: 0, signs: 0 };
    let root = parser.sum()?;
    match parser.peek() {
        Some(_) => Err(parser.expected("`+`, `-`, `*`, `/` or the end")),
        None => Ok(Formula::new(text, root)),
    }
}

/// Whether formulas can name an input so: letters, digits and `_`, beginning with a letter.
pub fn is_name(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_alphabetic()) && text.chars().all(is_of_name)
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

struct Parser<'a> {
    text: &'a str,
    /// The next byte.
    at: usize,
    /// Where the last word, number or sign ended.
    end: usize,
    depth: usize,
    signs: usize,
}

impl Parser<'_> {
    fn peek(&mut self) -> Option<char> {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_ascii_start().len();
        self.text[self.at..].chars().next()
    }

    fn expected(&self, what: &'static str) -> Mistake {
        let length = self.text[self.at..].chars().next().map_or(0, char::len_utf8);
        Mistake { range: self.at..self.at + length, problem: Problem::Expected(what) }
    }

    fn sum(&mut self) -> Result<Expression, Mistake> {
        self.chain(&[('+', Sign::Plus), ('-', Sign::Minus)], Self::product)
    }

    fn product(&mut self) -> Result<Expression, Mistake> {
        self.chain(&[('*', Sign::Times), ('/', Sign::Over)], Self::factor)
    }

    fn chain(
        &mut self,
        signs: &[(char, Sign)],
        part: fn(&mut Self) -> Result<Expression, Mistake>,
    ) -> Result<Expression, Mistake> {
        self.peek();
        let start = self.at;
        let mut left = part(self)?;
        while let Some(&(letter, sign)) = self.peek().and_then(|next| signs.iter().find(|(letter, _)| *letter == next))
        {
            self.count_sign()?;
            self.step(letter.len_utf8());
            let right = part(self)?;
            let term = Term::Binary(Box::new(left), sign, Box::new(right));
            left = Expression { range: start..self.end, term };
        }
        Ok(left)
    }

    fn factor(&mut self) -> Result<Expression, Mistake> {
        match self.peek() {
            Some('-') => {
                let start = self.at;
                self.step(1);
                let part = self.nested(Self::factor)?;
                Ok(Expression { range: start..self.end, term: Term::Negative(Box::new(part)) })
            }
            Some('(') => {
                self.step(1);
                let inner = self.nested(Self::sum)?;
                self.close("`)`")?;
                Ok(inner)
            }
            Some(letter) if letter.is_ascii_digit() => self.number(),
            Some(letter) if letter.is_ascii_alphabetic() => self.name(),
            _ => Err(self.expected("an input's id, a number or `(`")),
        }
    }

    fn number(&mut self) -> Result<Expression, Mistake> {
        let range = self.take(|letter| letter.is_ascii_digit() || letter == '.');
        let mistake = |problem| Mistake { range: range.clone(), problem };
        match Number::parse(&self.text[range.clone()]) {
            Ok(number) => Ok(Expression { range, term: Term::Number(number) }),
            Err(NotANumber::Unreadable) => Err(mistake(Problem::Expected("a number such as `12` or `0.5`"))),
            Err(NotANumber::TooLarge) => Err(mistake(Problem::TooLarge)),
        }
    }

    /// An input or a function: a function is a name with a parenthesis after it.
    fn name(&mut self) -> Result<Expression, Mistake> {
        let range = self.take(is_of_name);
        let name = &self.text[range.clone()];
        if self.peek() != Some('(') {
            return Ok(Expression { range, term: Term::Input(name.to_owned()) });
        }
        let Some(function) = Function::ALL.into_iter().find(|function| function.name() == name) else {
            return Err(Mistake { range, problem: Problem::UnknownFunction(name.to_owned()) });
        };
        self.count_sign()?;
        self.step(1);
        let arguments = self.nested(|parser| parser.arguments(function))?;
        self.close("`)`")?;
        Ok(Expression { range: range.start..self.end, term: Term::Call(function, arguments) })
    }

    fn arguments(&mut self, function: Function) -> Result<Vec<Expression>, Mistake> {
        let mut arguments = Vec::new();
        for index in 0..function.arguments() {
            if index > 0 {
                self.close("`,`")?;
            }
            arguments.push(self.sum()?);
        }
        match arguments.iter().find(|argument| !matches!(argument.term, Term::Input(_))) {
            Some(other) if function.takes_a_list() => Err(Mistake {
                range: other.range.clone(),
                problem: Problem::Expected("the id of an input that is a list"),
            }),
            _ => Ok(arguments),
        }
    }

    /// Reads something one level down.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Mistake>) -> Result<T, Mistake> {
        if self.depth == MAX_DEPTH {
            return Err(self.expected("a formula less deeply nested"));
        }
        self.depth += 1;
        let read = read(self)?;
        self.depth -= 1;
        Ok(read)
    }

    fn count_sign(&mut self) -> Result<(), Mistake> {
        if self.signs == MAX_SIGNS {
            return Err(self.expected("a shorter formula"));
        }
        self.signs += 1;
        Ok(())
    }

    /// Takes the one letter in `what`, which is between backticks.
    fn close(&mut self, what: &'static str) -> Result<(), Mistake> {
        if self.peek() != what.chars().nth(1) {
            return Err(self.expected(what));
        }
        self.step(1);
        Ok(())
    }

    fn step(&mut self, bytes: usize) {
        self.at += bytes;
        self.end = self.at;
    }

    fn take(&mut self, belongs: impl Fn(char) -> bool) -> Range<usize> {
        let rest = &self.text[self.at..];
        let length = rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
        self.step(length);
        self.at - length..self.at
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Signs;

    /// The formula with all the parentheses that its author might have written, or the mistake's place and reason.
    fn check(text: &str, expect: &str) {
        let read = match parse(text) {
            Ok(formula) => explicit(formula.root()),
            Err(Mistake { range, problem: Problem::Expected(what) }) => format!("{range:?} {what}"),
            Err(Mistake { range, problem }) => format!("{range:?} {problem:?}"),
        };
        assert_eq!(read, expect, "{text}");
    }

    fn explicit(expression: &Expression) -> String {
        match &expression.term {
            Term::Number(number) => number.to_string(),
            Term::Input(id) => id.clone(),
            Term::Negative(part) => format!("(-{})", explicit(part)),
            Term::Binary(left, sign, right) => {
                format!("({} {} {})", explicit(left), Signs::Typed.of(*sign), explicit(right))
            }
            Term::Call(function, arguments) => {
                let arguments: Vec<_> = arguments.iter().map(explicit).collect();
                format!("{}({})", function.name(), arguments.join(", "))
            }
        }
    }

    #[test]
    fn times_and_over_bind_more_tightly_than_plus_and_minus() {
        check("a - b * 2", "(a - (b * 2))");
        check("a / b / c - d - 0.5", "((((a / b) / c) - d) - 0.5)");
        check("(a + b) * -c", "((a + b) * (-c))");
        check("-a * b - -2", "(((-a) * b) - (-2))");
    }

    #[test]
    fn functions_are_names_with_a_parenthesis() {
        check("max(0, min(1, a / b))", "max(0, min(1, (a / b)))");
        check("median (days) + sum(days) / count(days)", "(median(days) + (sum(days) / count(days)))");
        check("count / sum", "(count / sum)");
        check("average(days)", "0..7 UnknownFunction(\"average\")");
        check("median(a + b)", "7..12 the id of an input that is a list");
        check("min(a)", "5..6 `,`");
        check("abs(a, b)", "5..6 `)`");
    }

    #[test]
    fn a_mistake_is_shown_where_it_stands() {
        check("(a + b", "6..6 `)`");
        check("a % b", "2..3 `+`, `-`, `*`, `/` or the end");
        check("a +", "3..3 an input's id, a number or `(`");
        check("", "0..0 an input's id, a number or `(`");
        check("a + 1.", "4..6 a number such as `12` or `0.5`");
        check("a + 1000000000000000", "4..20 TooLarge");
        check("a × b", "2..4 `+`, `-`, `*`, `/` or the end");
    }

    #[test]
    fn a_formula_too_long_or_too_deep_to_read_is_refused_where_it_gets_so() {
        check(&vec!["a"; 5000].join("+"), "201..202 a shorter formula");
        check(&"(".repeat(5000), "33..34 a formula less deeply nested");
        check(&"-".repeat(5000), "33..34 a formula less deeply nested");
        check(&"abs(".repeat(5000), "132..133 a formula less deeply nested");
    }

    #[test]
    fn every_part_knows_its_place() {
        let text = " a / ( b - max(c, 2) ) ";
        let formula = parse(text).unwrap();
        let parts: Vec<_> = formula.root().all().into_iter().map(|part| &text[part.range.clone()]).collect();
        assert_eq!(parts, ["a / ( b - max(c, 2) )", "a", "b - max(c, 2)", "b", "max(c, 2)", "c", "2"]);
    }
}
