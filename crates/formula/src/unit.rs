//! Units, and what becomes of them in a formula.

use crate::{
    Calculation, Mistake, Problem,
    syntax::{Expression, Function, Sign, Term},
};
use alloc::vec::Vec;
use core::{fmt, iter};

/// What a number is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Entered and shown as 80, and 0.8 in formulas.
    Percent,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Money.
    Currency,
    /// A number of things.
    Count,
    /// Points on a scale.
    Score,
}

impl Unit {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Percent, Self::Days, Self::Hours, Self::Currency, Self::Count, Self::Score];

    /// As authors write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Days => "days",
            Self::Hours => "hours",
            Self::Currency => "currency",
            Self::Count => "count",
            Self::Score => "score",
        }
    }
}

/// What a part of a formula is counted in: money and time, each to some power.
///
/// Percentages, counts and scores have none. A number that is written in the formula takes the unit of what it is added
/// to or compared with. One that multiplies or divides may be a number of days or hours (`365`, `24`), so the result may
/// be of any time, but its money is what it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Dimension {
    currency: i8,
    days: i8,
    hours: i8,
    is_written: bool,
    any_time: bool,
}

impl Dimension {
    const WRITTEN: Self = Self { currency: 0, days: 0, hours: 0, is_written: true, any_time: false };

    fn of(unit: Unit) -> Self {
        match unit {
            Unit::Percent | Unit::Count | Unit::Score => Self::default(),
            Unit::Days => Self { days: 1, ..Self::default() },
            Unit::Hours => Self { hours: 1, ..Self::default() },
            Unit::Currency => Self { currency: 1, ..Self::default() },
        }
    }

    /// Of both together where they can be added or compared.
    fn beside(self, other: Self) -> Option<Self> {
        if self.is_written || other.is_written {
            return Some(if self.is_written { other } else { self });
        }
        let any_time = self.any_time || other.any_time;
        let same_time = (self.days, self.hours) == (other.days, other.hours);
        (self.currency == other.currency && (any_time || same_time)).then_some(Self { any_time, ..self })
    }

    /// Of a product (`power` 1) or a quotient (−1).
    fn times(self, other: Self, power: i8) -> Self {
        let join = |left: i8, right: i8| left.saturating_add(right.saturating_mul(power));
        Self {
            currency: join(self.currency, other.currency),
            days: join(self.days, other.days),
            hours: join(self.hours, other.hours),
            is_written: self.is_written && other.is_written,
            any_time: self.any_time || other.any_time || self.is_written != other.is_written,
        }
    }

    /// Whether a result may be said to be of `unit`: the unit says what stands above the line, and below it may stand
    /// what the metric is *per*, but nothing where it is a percentage.
    fn is_shown_as(self, unit: Unit) -> bool {
        let Self { currency, days, hours, .. } = self;
        let time_fits = |fits: bool| self.any_time || fits;
        let fits = match unit {
            Unit::Percent => currency == 0 && time_fits(days == 0 && hours == 0),
            Unit::Currency => currency == 1 && time_fits(days <= 0 && hours <= 0),
            Unit::Days => currency <= 0 && time_fits(days == 1 && hours <= 0),
            Unit::Hours => currency <= 0 && time_fits(hours == 1 && days <= 0),
            Unit::Count | Unit::Score => currency <= 0 && time_fits(days <= 0 && hours <= 0),
        };
        self.is_written || fits
    }
}

/// `currency`, `days / currency`, `no unit`.
impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = [("currency", self.currency), ("days", self.days), ("hours", self.hours)];
        let side = |above: bool| -> Vec<&str> {
            let times =
                |power: i8| usize::from(if above { power } else { power.saturating_neg() }.max(0).unsigned_abs());
            named.iter().flat_map(|(name, power)| iter::repeat_n(*name, times(*power))).collect()
        };
        match (side(true).join(" × "), side(false).join(" / ")) {
            (above, below) if above.is_empty() && below.is_empty() => f.write_str("no unit"),
            (above, below) if below.is_empty() => f.write_str(&above),
            (above, below) => write!(f, "{} / {below}", if above.is_empty() { "1" } else { &above }),
        }
    }
}

/// Reports units that are mixed, and a result that is not of its unit.
pub(crate) fn check(calculation: &Calculation, mistakes: &mut Vec<Mistake>) {
    let root = calculation.formula.root();
    let before = mistakes.len();
    let dimension = dimension(root, calculation, mistakes);
    if mistakes.len() == before && !dimension.is_shown_as(calculation.unit) {
        let problem = Problem::ResultUnit(dimension, calculation.unit);
        mistakes.push(Mistake { range: root.range.clone(), problem });
    }
}

fn dimension(expression: &Expression, calculation: &Calculation, mistakes: &mut Vec<Mistake>) -> Dimension {
    match &expression.term {
        Term::Number(_) => Dimension::WRITTEN,
        // An unknown input is another mistake; it goes with everything.
        Term::Input(id) => calculation.input(id).map_or(Dimension::WRITTEN, |input| Dimension::of(input.unit)),
        Term::Negative(part) => dimension(part, calculation, mistakes),
        Term::Call(Function::Count, _) => Dimension::default(),
        Term::Binary(left, sign @ (Sign::Times | Sign::Over), right) => {
            let left = dimension(left, calculation, mistakes);
            let right = dimension(right, calculation, mistakes);
            left.times(right, if *sign == Sign::Times { 1 } else { -1 })
        }
        Term::Binary(..) | Term::Call(..) => {
            let parts: Vec<_> =
                expression.parts().into_iter().map(|part| dimension(part, calculation, mistakes)).collect();
            let [left, right] = parts[..] else { return parts.first().copied().unwrap_or(Dimension::WRITTEN) };
            left.beside(right).unwrap_or_else(|| {
                mistakes.push(Mistake { range: expression.range.clone(), problem: Problem::Units(left, right) });
                left
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Input, parse};

    /// `revenue` and `cost` are money, `days` and `hours` time, `tickets` a count, `rate` a percentage.
    fn check(unit: Unit, formula: &str, expect: &str) {
        let input = |(id, unit): (&str, Unit)| Input { id: id.to_owned(), unit, is_list: false, min: None, max: None };
        let inputs = [
            ("revenue", Unit::Currency),
            ("cost", Unit::Currency),
            ("days", Unit::Days),
            ("hours", Unit::Hours),
            ("tickets", Unit::Count),
            ("rate", Unit::Percent),
        ];
        let calculation = Calculation { formula: parse(formula).unwrap(), unit, inputs: inputs.map(input).into() };
        let mistakes = calculation.check();
        let shown = mistakes.iter().map(|mistake| match &mistake.problem {
            Problem::Units(left, right) => format!("{left} with {right}"),
            Problem::ResultUnit(dimension, _) => format!("gives {dimension}"),
            other => format!("{other:?}"),
        });
        assert_eq!(shown.collect::<Vec<_>>().join("; "), expect, "{formula}");
    }

    #[test]
    fn money_and_time_cannot_be_added_or_compared() {
        check(Unit::Currency, "revenue + days", "currency with days");
        check(Unit::Days, "max(days, hours)", "days with hours");
        check(Unit::Currency, "revenue - tickets", "currency with no unit");
        check(Unit::Currency, "min(revenue, days * tickets) - hours", "currency with days; currency with hours");
        check(Unit::Currency, "revenue - cost", "");
    }

    #[test]
    fn a_percentage_needs_a_ratio_of_equal_units() {
        check(Unit::Percent, "cost / revenue", "");
        check(Unit::Percent, "1 - cost / revenue", "");
        check(Unit::Percent, "cost / tickets", "gives currency");
        check(Unit::Percent, "days / hours", "gives days / hours");
    }

    #[test]
    fn the_unit_says_what_stands_above_the_line() {
        check(Unit::Currency, "revenue * rate / tickets", "");
        check(Unit::Currency, "revenue / days", "");
        check(Unit::Currency, "tickets / days", "gives 1 / days");
        check(Unit::Count, "tickets / revenue * 1000000", "");
        check(Unit::Count, "revenue / tickets", "gives currency");
        check(Unit::Hours, "hours / tickets", "");
        check(Unit::Currency, "revenue * cost", "gives currency × currency");
    }

    #[test]
    fn a_written_number_takes_the_unit_beside_it_and_may_turn_one_time_into_another() {
        check(Unit::Days, "max(0, days - 14)", "");
        check(Unit::Days, "hours / 24 + days", "");
        check(Unit::Days, "cost / revenue * 365", "");
        check(Unit::Score, "100 * (tickets - 3) / tickets", "");
        check(Unit::Days, "cost * 365", "gives currency");
    }
}
