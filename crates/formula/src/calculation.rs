//! A formula with its inputs and its unit: what can be checked before anything is entered, and computed after.

use crate::{
    Formula, Mistake, Number, Problem, Sign, Term, Unit, evaluate,
    syntax::{Expression, Function},
    unit,
};
use alloc::{collections::BTreeSet, string::String, vec, vec::Vec};

/// Everything that a number is computed with, but what is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calculation {
    /// How it is computed; for a percentage, the ratio.
    pub formula: Formula,
    /// Of the result.
    pub unit: Unit,
    /// What is entered.
    pub inputs: Vec<Input>,
}

/// What is entered for one name of the formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Its name in the formula.
    pub id: String,
    /// What it is counted in.
    pub unit: Unit,
    /// Whether it is a list of numbers.
    pub is_list: bool,
    /// Least number that may be entered.
    pub min: Option<Number>,
    /// Greatest number that may be entered.
    pub max: Option<Number>,
}

/// What was entered for an input, in its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A number.
    One(Number),
    /// Numbers, in any order.
    List(Vec<Number>),
}

/// Why nothing could be computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Not everything that was entered can be computed with.
    Inputs(Vec<Unfit>),
    /// The formula cannot be computed with it.
    Formula(Mistake),
}

/// Something entered that cannot be computed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// The input's index.
    pub input: usize,
    /// Where in its list.
    pub item: Option<usize>,
    /// Why.
    pub why: Why,
}

/// Why something cannot be computed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing was entered.
    Missing,
    /// A list for a number, or a number for a list.
    WrongKind,
    /// Below the least number.
    Below(Number),
    /// Above the greatest number.
    Above(Number),
}

impl Calculation {
    /// Every mistake that shows without numbers: unknown inputs, lists for numbers and numbers for lists, units.
    pub fn check(&self) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        self.check_names(self.formula.root(), false, &mut mistakes);
        unit::check(self, &mut mistakes);
        mistakes
    }

    /// Inputs that the formula does not name, by index.
    pub fn unused(&self) -> Vec<usize> {
        let all = self.formula.root().all();
        let names = |id: &str| all.iter().any(|part| matches!(&part.term, Term::Input(name) if name == id));
        (0..self.inputs.len()).filter(|index| !names(&self.inputs[*index].id)).collect()
    }

    /// Inputs, by index, that are divided by as they are, or as a factor, and may be zero.
    ///
    /// Sums are left out: that all their parts are zero at once means that nothing was counted, and no bound says so.
    pub fn zero_divisors(&self) -> Vec<usize> {
        let mut found = BTreeSet::new();
        for part in self.formula.root().all() {
            if let Term::Binary(_, Sign::Over, divisor) = &part.term {
                self.may_be_zero(divisor, &mut found);
            }
        }
        found.into_iter().collect()
    }

    /// Computes the result from what was entered for each input, in their order. Percentages are entered and given back
    /// as 80, and are 0.8 within the formula.
    ///
    /// # Errors
    /// Everything entered that does not fit, or else the first division by zero or number too large.
    pub fn compute(&self, given: &[Option<Given>]) -> Result<Number, Failure> {
        let unfit: Vec<_> = (0..self.inputs.len()).flat_map(|index| self.unfit(index, given.get(index))).collect();
        if !unfit.is_empty() {
            return Err(Failure::Inputs(unfit));
        }
        evaluate::result(self, given).map_err(Failure::Formula)
    }

    pub(crate) fn input(&self, id: &str) -> Option<&Input> {
        self.inputs.iter().find(|input| input.id == id)
    }

    fn check_names(&self, expression: &Expression, takes_list: bool, mistakes: &mut Vec<Mistake>) {
        if let Term::Input(id) = &expression.term {
            let problem = match self.input(id) {
                None => Problem::UnknownInput(id.clone()),
                Some(input) if input.is_list && !takes_list => Problem::ListForNumber(id.clone()),
                Some(input) if !input.is_list && takes_list => Problem::NumberForList(id.clone()),
                Some(_) => return,
            };
            mistakes.push(Mistake { range: expression.range.clone(), problem });
        }
        let takes_list = matches!(expression.term, Term::Call(function, _) if function.takes_a_list());
        for part in expression.parts() {
            self.check_names(part, takes_list, mistakes);
        }
    }

    fn may_be_zero(&self, divisor: &Expression, found: &mut BTreeSet<usize>) {
        match &divisor.term {
            Term::Input(id) => {
                let holds_zero = |input: &Input| {
                    input.min.is_none_or(|min| min <= Number::ZERO) && input.max.is_none_or(|max| max >= Number::ZERO)
                };
                found.extend(self.inputs.iter().position(|input| &input.id == id && holds_zero(input)));
            }
            Term::Binary(left, Sign::Times, right) => {
                self.may_be_zero(left, found);
                self.may_be_zero(right, found);
            }
            Term::Binary(part, Sign::Over, _) | Term::Negative(part) => self.may_be_zero(part, found),
            Term::Call(Function::Abs | Function::Median | Function::Sum, parts) => {
                for part in parts {
                    self.may_be_zero(part, found);
                }
            }
            Term::Number(_) | Term::Binary(..) | Term::Call(..) => {}
        }
    }

    fn unfit(&self, index: usize, given: Option<&Option<Given>>) -> Vec<Unfit> {
        let input = &self.inputs[index];
        let because = |item, why| Unfit { input: index, item, why };
        let outside = |number: Number| {
            let below = input.min.filter(|min| number < *min).map(Why::Below);
            below.or_else(|| input.max.filter(|max| number > *max).map(Why::Above))
        };
        match given.and_then(Option::as_ref) {
            None => vec![because(None, Why::Missing)],
            Some(Given::One(_)) if input.is_list => vec![because(None, Why::WrongKind)],
            Some(Given::List(_)) if !input.is_list => vec![because(None, Why::WrongKind)],
            Some(Given::One(number)) => outside(*number).map(|why| because(None, why)).into_iter().collect(),
            Some(Given::List(numbers)) if numbers.is_empty() => vec![because(None, Why::Missing)],
            Some(Given::List(numbers)) => {
                let outside = |(item, number): (usize, &Number)| outside(*number).map(|why| because(Some(item), why));
                numbers.iter().enumerate().filter_map(outside).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;

    fn calculation(formula: &str, unit: Unit, inputs: &[(&str, Unit, bool)]) -> Calculation {
        let number = |text: &str| Number::parse(text).ok();
        let input = |(id, unit, is_list): &(&str, Unit, bool)| Input {
            id: (*id).to_owned(),
            unit: *unit,
            is_list: *is_list,
            min: number("0"),
            max: number("1000"),
        };
        Calculation { formula: parse(formula).unwrap(), unit, inputs: inputs.iter().map(input).collect() }
    }

    fn one(text: &str) -> Option<Given> {
        Number::parse(text).ok().map(Given::One)
    }

    fn list(texts: &[&str]) -> Option<Given> {
        texts.iter().map(|text| Number::parse(text).ok()).collect::<Option<_>>().map(Given::List)
    }

    #[test]
    fn percentages_go_in_and_come_out_as_they_are_spoken() {
        let calculation = calculation(
            "base * rate",
            Unit::Percent,
            &[("base", Unit::Percent, false), ("rate", Unit::Percent, false)],
        );
        let result = calculation.compute(&[one("80"), one("50")]).unwrap();
        assert_eq!(result.to_string(), "40");
    }

    #[test]
    fn the_median_of_an_even_list_is_the_mean_of_the_two_in_the_middle() {
        let days = [("days", Unit::Days, true)];
        let median = |given| calculation("median(days)", Unit::Days, &days).compute(&[given]).unwrap().to_string();
        assert_eq!(median(list(&["90", "42", "20", "35"])), "38.5");
        assert_eq!(median(list(&["90", "3", "20"])), "20");
        let mean = calculation("sum(days) / count(days)", Unit::Days, &days);
        assert_eq!(mean.compute(&[list(&["1", "2", "6"])]).unwrap().to_string(), "3");
    }

    #[test]
    fn all_that_was_entered_wrongly_is_said_at_once() {
        let calculation = calculation(
            "a + median(b) + c + d",
            Unit::Count,
            &[
                ("a", Unit::Count, false),
                ("b", Unit::Count, true),
                ("c", Unit::Count, false),
                ("d", Unit::Count, false),
            ],
        );
        let found = calculation.compute(&[one("-1"), list(&["5", "1001"]), None, list(&["1"])]);
        let unfit = |input, item, why| Unfit { input, item, why };
        let number = |text: &str| Number::parse(text).unwrap();
        assert_eq!(
            found,
            Err(Failure::Inputs(vec![
                unfit(0, None, Why::Below(number("0"))),
                unfit(1, Some(1), Why::Above(number("1000"))),
                unfit(2, None, Why::Missing),
                unfit(3, None, Why::WrongKind),
            ]))
        );
    }

    #[test]
    fn a_division_by_zero_names_the_divisor() {
        let inputs = [("a", Unit::Count, false), ("b", Unit::Count, false)];
        let found = calculation("1 + a / (b - 2)", Unit::Count, &inputs).compute(&[one("1"), one("2")]);
        assert_eq!(found, Err(Failure::Formula(Mistake { range: 9..14, problem: Problem::DivisionByZero })));
    }

    #[test]
    fn a_number_that_gets_too_large_names_its_place() {
        let a = [("a", Unit::Count, false)];
        let found = calculation("1 + a*999999999999999*999999999999999*999999999999999", Unit::Count, &a);
        let found = found.compute(&[one("1")]);
        assert_eq!(found, Err(Failure::Formula(Mistake { range: 4..53, problem: Problem::TooLarge })));
    }

    #[test]
    fn names_that_are_unknown_or_of_the_wrong_kind_are_found_without_numbers() {
        let inputs = [("a", Unit::Count, false), ("b", Unit::Count, true)];
        let found = calculation("a + b + median(a) + sum(b) + c", Unit::Count, &inputs).check();
        let mistake = |range, problem| Mistake { range, problem };
        assert_eq!(
            found,
            [
                mistake(4..5, Problem::ListForNumber("b".to_owned())),
                mistake(15..16, Problem::NumberForList("a".to_owned())),
                mistake(29..30, Problem::UnknownInput("c".to_owned())),
            ]
        );
    }

    #[test]
    fn inputs_that_are_never_named_are_known() {
        let inputs = [("a", Unit::Count, false), ("b", Unit::Count, false)];
        assert_eq!(calculation("b + 1", Unit::Count, &inputs).unused(), [0]);
    }

    #[test]
    fn a_factor_that_is_divided_by_must_not_be_zero_and_a_sum_may() {
        let inputs = ["a", "b", "c", "d", "e"].map(|id| (id, Unit::Count, id == "d"));
        let zeros = |formula| calculation(formula, Unit::Count, &inputs).zero_divisors();
        assert_eq!(zeros("a / (b * c)"), [1, 2]);
        assert_eq!(zeros("a / (b + c)"), [0; 0]);
        assert_eq!(zeros("a / median(d)"), [3]);
        assert_eq!(zeros("a / count(d)"), [0; 0]);
        assert_eq!(zeros("a / (b / e)"), [1, 4]);
    }
}
