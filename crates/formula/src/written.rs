//! Formulas as text again: for messages with the signs of a keyboard, for pages with those of print; with the inputs'
//! names or with numbers in their place.

use crate::syntax::{Expression, Formula, Function, Sign, Term};
use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

/// Which signs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    /// `+ - * /`, as authors type them.
    Typed,
    /// `+ − × ÷`.
    Printed,
}

impl Signs {
    /// How a sign is written.
    pub fn of(self, sign: Sign) -> &'static str {
        match (sign, self) {
            (Sign::Plus, _) => "+",
            (Sign::Minus, Self::Typed) => "-",
            (Sign::Minus, Self::Printed) => "−",
            (Sign::Times, Self::Typed) => "*",
            (Sign::Times, Self::Printed) => "×",
            (Sign::Over, Self::Typed) => "/",
            (Sign::Over, Self::Printed) => "÷",
        }
    }
}

/// How tightly something holds together: what binds less tightly than what is around it gets parentheses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tightness {
    Sum,
    Product,
    Factor,
}

impl Formula {
    /// The formula with only the parentheses that it needs, each input as `input` writes it: that is given the id, and the
    /// function of a list whose argument it is.
    pub fn written(&self, signs: Signs, input: &dyn Fn(&str, Option<Function>) -> String) -> String {
        self.root().written(signs, input)
    }
}

impl Expression {
    /// As [`Formula::written`], for a part of it.
    pub fn written(&self, signs: Signs, input: &dyn Fn(&str, Option<Function>) -> String) -> String {
        Writer { signs, input }.part(self, Tightness::Sum)
    }

    /// As [`Self::written`], with parentheses where it is a sum: it stands in a product.
    pub fn written_as_factor(&self, signs: Signs, input: &dyn Fn(&str, Option<Function>) -> String) -> String {
        Writer { signs, input }.part(self, Tightness::Product)
    }
}

struct Writer<'a> {
    signs: Signs,
    input: &'a dyn Fn(&str, Option<Function>) -> String,
}

impl Writer<'_> {
    fn part(&self, expression: &Expression, around: Tightness) -> String {
        let (text, tightness) = match &expression.term {
            Term::Number(number) => (number.to_string(), Tightness::Factor),
            Term::Input(id) => ((self.input)(id, None), Tightness::Factor),
            Term::Negative(part) => {
                let minus = self.signs.of(Sign::Minus);
                (format!("{minus}{}", self.part(part, Tightness::Factor)), Tightness::Product)
            }
            Term::Call(function, arguments) => (self.call(*function, arguments), Tightness::Factor),
            Term::Binary(left, sign, right) => {
                let (own, after) = match sign {
                    Sign::Plus | Sign::Minus => (Tightness::Sum, Tightness::Product),
                    Sign::Times | Sign::Over => (Tightness::Product, Tightness::Factor),
                };
                (format!("{} {} {}", self.part(left, own), self.signs.of(*sign), self.part(right, after)), own)
            }
        };
        if tightness < around { format!("({text})") } else { text }
    }

    fn call(&self, function: Function, arguments: &[Expression]) -> String {
        let argument = |argument: &Expression| match &argument.term {
            Term::Input(id) if function.takes_a_list() => (self.input)(id, Some(function)),
            _ => self.part(argument, Tightness::Sum),
        };
        let arguments: Vec<String> = arguments.iter().map(argument).collect();
        format!("{}({})", function.name(), arguments.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;

    #[test]
    fn only_the_parentheses_that_are_needed_are_written() {
        let check = |text: &str, expect: &str| {
            let written = parse(text).unwrap().written(Signs::Typed, &|id, _| id.to_owned());
            assert_eq!(written, expect);
        };
        check("((a)+(b))-(c)", "a + b - c");
        check("a-(b-c)", "a - (b - c)");
        check("a/(b*c)*(d/e)", "a / (b * c) * (d / e)");
        check("min((a+b),-(c))*-(d+1)", "min(a + b, -c) * (-(d + 1))");
        check("a - -b", "a - -b");
    }

    #[test]
    fn inputs_can_be_replaced_by_numbers() {
        let formula = parse("median(days) / (a - 0.5)").unwrap();
        let written = formula.written(Signs::Printed, &|id, function| match function {
            Some(_) => "1, 2, 3".to_owned(),
            None => format!("${id}"),
        });
        assert_eq!(written, "median(1, 2, 3) ÷ ($a − 0.5)");
    }
}
