//! Formulas to numbers.

use crate::{
    Calculation, Given, Mistake, Number, Problem, Unit,
    syntax::{Expression, Function, Sign, Term},
};
use alloc::{borrow::ToOwned, collections::BinaryHeap, vec::Vec};
use core::slice;

/// The result in the calculation's unit. Whatever was given fits the inputs.
pub(crate) fn result(calculation: &Calculation, given: &[Option<Given>]) -> Result<Number, Mistake> {
    let root = calculation.formula.root();
    let number = Evaluator { calculation, given }.number(root)?;
    match calculation.unit {
        Unit::Percent => number.times(Number::HUNDRED).ok_or_else(|| too_large(root)),
        _ => Ok(number),
    }
}

struct Evaluator<'a> {
    calculation: &'a Calculation,
    given: &'a [Option<Given>],
}

impl Evaluator<'_> {
    fn number(&self, expression: &Expression) -> Result<Number, Mistake> {
        match &expression.term {
            Term::Number(number) => Ok(*number),
            Term::Negative(part) => self.number(part).map(Number::negative),
            Term::Input(id) => match self.values(expression, id)?[..] {
                [number] => Ok(number),
                _ => Err(mistake(expression, Problem::ListForNumber(id.clone()))),
            },
            Term::Binary(left, sign, right) => {
                let (left, divisor, right) = (self.number(left)?, right, self.number(right)?);
                let joined = match sign {
                    Sign::Plus => left.plus(right),
                    Sign::Minus => left.minus(right),
                    Sign::Times => left.times(right),
                    Sign::Over if right.is_zero() => return Err(mistake(divisor, Problem::DivisionByZero)),
                    Sign::Over => left.over(right),
                };
                joined.ok_or_else(|| too_large(expression))
            }
            Term::Call(function, arguments) => self.call(expression, *function, arguments),
        }
    }

    fn call(&self, call: &Expression, function: Function, arguments: &[Expression]) -> Result<Number, Mistake> {
        let numbers: Vec<Number> = match arguments {
            [Expression { term: Term::Input(id), .. }] if function.takes_a_list() => self.values(call, id)?,
            _ => arguments.iter().map(|argument| self.number(argument)).collect::<Result<_, _>>()?,
        };
        let number = match function {
            Function::Min => numbers.into_iter().min(),
            Function::Max => numbers.into_iter().max(),
            Function::Abs => numbers.first().map(|number| number.size()),
            Function::Median => median(numbers),
            Function::Sum => numbers.into_iter().try_fold(Number::ZERO, Number::plus),
            Function::Count => Number::count(numbers.len()),
        };
        number.ok_or_else(|| too_large(call))
    }

    /// What was entered for an input, as formulas count it.
    fn values(&self, place: &Expression, id: &str) -> Result<Vec<Number>, Mistake> {
        let index = self.calculation.inputs.iter().position(|input| input.id == id);
        let given = index.and_then(|index| Some((&self.calculation.inputs[index], self.given.get(index)?.as_ref()?)));
        let Some((input, given)) = given else { return Err(mistake(place, Problem::UnknownInput(id.to_owned()))) };
        let entered = match given {
            Given::One(number) => slice::from_ref(number),
            Given::List(numbers) => numbers,
        };
        let counted =
            |number: &Number| if input.unit == Unit::Percent { number.over(Number::HUNDRED) } else { Some(*number) };
        entered.iter().map(counted).collect::<Option<_>>().ok_or_else(|| too_large(place))
    }
}

/// Nothing where a sum of two is too large; lists have at least one number.
fn median(numbers: Vec<Number>) -> Option<Number> {
    let numbers = BinaryHeap::from(numbers).into_sorted_vec();
    let (low, high) = (numbers.get((numbers.len().max(1) - 1) / 2)?, numbers.get(numbers.len() / 2)?);
    low.plus(*high)?.over(Number::count(2)?)
}

fn mistake(expression: &Expression, problem: Problem) -> Mistake {
    Mistake { range: expression.range.clone(), problem }
}

fn too_large(expression: &Expression) -> Mistake {
    mistake(expression, Problem::TooLarge)
}
