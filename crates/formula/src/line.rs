//! A calculation as one line of text: written where a page is made, read where it is shown.
//!
//! `(start - lost) / start;percent 1;start currency 1 -;days[] days 0 365`: the formula; the result's unit and decimals; each
//! input's id, unit, least and greatest number. `[]` says that it is a list, `-` that there is no bound.

use crate::{Calculation, Input, Number, Unit, is_name, parse};
use alloc::{borrow::ToOwned, string::String, vec::Vec};

/// The most decimals that a result is rounded to.
const MOST_DECIMALS: usize = 15;

impl Calculation {
    /// The line, with how many decimals a result is rounded to.
    pub fn to_line(&self, decimals: usize) -> String {
        let bound = |number: Option<Number>| number.map_or_else(|| "-".to_owned(), Number::text);
        let decimals = Number::count(decimals.min(MOST_DECIMALS)).unwrap_or(Number::ZERO).text();
        let mut line = [self.formula.text(), ";", self.unit.name(), " ", &decimals].concat();
        for input in &self.inputs {
            let list = if input.is_list { "[] " } else { " " };
            let (min, max) = (bound(input.min), bound(input.max));
            let parts = [";", &input.id, list, input.unit.name(), " ", &min, " ", &max];
            line.push_str(&parts.concat());
        }
        line
    }

    /// What [`Self::to_line`] wrote, and the decimals; nothing where the text is no such line.
    pub fn from_line(line: &str) -> Option<(Self, usize)> {
        let mut parts = line.split(';');
        let formula = parse(parts.next()?).ok()?;
        let (unit, decimals) = parts.next()?.split_once(' ')?;
        let decimals = decimals.parse().ok().filter(|decimals| *decimals <= MOST_DECIMALS)?;
        let inputs = parts.map(input).collect::<Option<Vec<_>>>()?;
        Some((Self { formula, unit: unit_named(unit)?, inputs }, decimals))
    }
}

fn input(part: &str) -> Option<Input> {
    let mut words = part.split(' ');
    let (id, unit, min, max) = (words.next()?, unit_named(words.next()?)?, words.next()?, words.next()?);
    let (id, is_list) = id.strip_suffix("[]").map_or((id, false), |id| (id, true));
    let ends = words.next().is_none() && is_name(id);
    ends.then_some(Input { id: id.to_owned(), unit, is_list, min: bound(min).ok()?, max: bound(max).ok()? })
}

/// No bound is none; what is no number is an error.
fn bound(text: &str) -> Result<Option<Number>, ()> {
    if text == "-" { Ok(None) } else { Number::parse(text).map(Some).map_err(drop) }
}

fn unit_named(name: &str) -> Option<Unit> {
    Unit::ALL.into_iter().find(|unit| unit.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_was_written_is_read_as_it_was() {
        for line in [
            "(start - lost) / start;percent 1;start currency 1 -;lost currency - 2.5",
            "median(days);days 0;days[] days -3 365",
            "1;score 2",
        ] {
            let (calculation, decimals) = Calculation::from_line(line).unwrap();
            assert_eq!(calculation.to_line(decimals), line);
        }
    }

    #[test]
    fn what_is_no_line_is_nothing() {
        for line in [
            "",
            "1",
            "1;miles 0",
            "1;score",
            "1;score 16",
            "(;score 0",
            "a;score 0;a",
            "a;score 0;a b score - -",
            "a;score 0;a score x -",
            "a;score 0;a score - - -",
            "a;score 0;1a score - -",
        ] {
            assert_eq!(Calculation::from_line(line), None, "{line}");
        }
    }
}
