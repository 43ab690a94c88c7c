//! Calculators: fields with what stands in them, and lines computed from them. A page's script computes the lines again by
//! the same formulas, so each carries its own, with the pattern of its sum.

use crate::words::{self, grouped};
use formula::{Calculation, Given, Input, Number, Unit};
use serde::Serialize;
use std::collections::BTreeMap;

/// Something that a visitor may enter.
#[derive(Clone, Serialize)]
pub(crate) struct Field {
    /// Its name in formulas.
    pub(crate) id: String,
    pub(crate) title: String,
    /// What stands in it at first.
    pub(crate) value: String,
    /// The same, as a figure to read.
    pub(crate) given: String,
    /// What the number is counted in, around the number.
    pub(crate) before: String,
    pub(crate) after: String,
    /// How a figure is written: `${}`, `{} day|{} days`; and within a sum, where that is another way.
    pub(crate) figure: String,
    pub(crate) in_sum: Option<String>,
    /// Whether it takes several numbers.
    pub(crate) is_list: bool,
    /// `decimal`, or `text` where a phone's digits would not do: for a minus, and for a list.
    pub(crate) keyboard: &'static str,
}

/// Something computed.
#[derive(Clone, Serialize)]
pub(crate) struct Line {
    /// Its name in the formulas of later lines.
    pub(crate) id: String,
    pub(crate) title: String,
    /// Formula, unit, decimals and inputs, as the calculating module reads them.
    pub(crate) spec: String,
    /// The sum with `{id}` for each figure. `{id sorted}` is a list in order, `{id +}` one to add up, `{=}` the result.
    pub(crate) pattern: String,
    /// How the result is written, and within later sums, where that is another way.
    pub(crate) figure: String,
    pub(crate) in_sum: Option<String>,
    pub(crate) sum: String,
    pub(crate) result: String,
}

impl Field {
    /// A field with one number; `min` below zero, or none, allows a minus.
    pub(crate) fn one(id: &str, title: &str, unit: Unit, number: &str, min: Option<Number>) -> Self {
        let keyboard = if min.is_some_and(|min| min >= Number::ZERO) { "decimal" } else { "text" };
        let field = Self::empty(id, title, unit, keyboard);
        Self { value: grouped(number).replace('−', "-"), given: figure(number, unit), ..field }
    }

    /// A field with several numbers.
    pub(crate) fn list<'a>(id: &str, title: &str, unit: Unit, numbers: impl IntoIterator<Item = &'a str>) -> Self {
        let numbers: Vec<_> = numbers.into_iter().collect();
        let given: Vec<_> = numbers.iter().map(|number| in_sum(number, unit)).collect();
        let field = Self::empty(id, title, unit, "text");
        Self {
            value: words::figures_apart(numbers.iter().map(|number| words::decimal(number))),
            given: words::figures_apart(given),
            is_list: true,
            ..field
        }
    }

    fn empty(id: &str, title: &str, unit: Unit, keyboard: &'static str) -> Self {
        let (before, after) = around(unit);
        Self {
            id: id.to_owned(),
            title: title.to_owned(),
            value: String::new(),
            given: String::new(),
            before,
            after,
            figure: pattern(unit),
            in_sum: other_in_sum(unit),
            is_list: false,
            keyboard,
        }
    }
}

/// Figures by their names in formulas, each with its unit, and lists of figures: what lines are computed from.
#[derive(Clone, Default)]
pub(crate) struct Figures(BTreeMap<String, (Vec<String>, Unit)>);

impl Figures {
    /// Adds one more figure to what goes by a name.
    pub(crate) fn add(&mut self, id: &str, unit: Unit, number: &str) {
        let entry = self.0.entry(id.to_owned()).or_insert_with(|| (Vec::new(), unit));
        entry.0.push(number.to_owned());
    }

    /// Adds what goes by these names in `others`.
    pub(crate) fn add_from(&mut self, others: &Self, ids: &[&str]) {
        for (id, (numbers, unit)) in others.0.iter().filter(|(id, _)| ids.contains(&id.as_str())) {
            for number in numbers {
                self.add(id, *unit, number);
            }
        }
    }

    /// How many figures go by a name.
    pub(crate) fn count(&self, id: &str) -> usize {
        self.0.get(id).map_or(0, |(numbers, _)| numbers.len())
    }

    /// Computes a line, and adds its result as it is shown, so that the sums can be done again by hand. None where it
    /// cannot be computed from what there is.
    pub(crate) fn line(&mut self, id: &str, title: &str, rule: &Rule) -> Option<Line> {
        let calculation = rule.calculation()?;
        let given = |input: &Input| {
            let (texts, _) = self.0.get(&input.id)?;
            let numbers: Option<Vec<_>> = texts.iter().map(|text| Number::parse(text).ok()).collect();
            let numbers = numbers?;
            if input.is_list { Some(Given::List(numbers)) } else { numbers.first().copied().map(Given::One) }
        };
        let given: Vec<_> = calculation.inputs.iter().map(given).collect();
        let computed = calculation.compute(&given).ok()?;
        let number = computed.rounded(rule.decimals);
        let result = figure(&number, rule.unit);
        let equals = if computed.is_exact(rule.decimals) { "=" } else { "≈" };
        let line = Line {
            id: id.to_owned(),
            title: title.to_owned(),
            spec: calculation.to_line(rule.decimals),
            pattern: rule.pattern.to_owned(),
            figure: pattern(rule.unit),
            in_sum: other_in_sum(rule.unit),
            sum: self.filled(rule.pattern).replace("{=}", &format!("{equals} {result}")),
            result,
        };
        self.add(id, rule.unit, &number);
        Some(line)
    }

    fn filled(&self, pattern: &str) -> String {
        let mut text = pattern.to_owned();
        for (id, (numbers, unit)) in &self.0 {
            let shown: Vec<_> = numbers.iter().map(|number| in_sum(number, *unit)).collect();
            text = text.replace(&format!("{{{id}}}"), &words::figures_apart(shown.clone()));
            text = text.replace(&format!("{{{id} +}}"), &shown.join(" + "));
        }
        text
    }
}

/// How a line is computed and written.
pub(crate) struct Rule<'a> {
    /// In the language of metrics' formulas.
    pub(crate) formula: &'a str,
    pub(crate) unit: Unit,
    pub(crate) decimals: usize,
    /// Names with their units and the most that each may be; `[]` after a name marks a list.
    pub(crate) inputs: &'a [(&'a str, Unit, Option<Number>)],
    pub(crate) pattern: &'a str,
}

impl Rule<'_> {
    fn calculation(&self) -> Option<Calculation> {
        let input = |(name, unit, max): &(&str, Unit, Option<Number>)| Input {
            id: name.trim_end_matches("[]").to_owned(),
            unit: *unit,
            is_list: name.ends_with("[]"),
            min: Some(Number::ZERO),
            max: *max,
        };
        let formula = formula::parse(self.formula).ok()?;
        Some(Calculation { formula, unit: self.unit, inputs: self.inputs.iter().map(input).collect() })
    }
}

/// A number with its unit, ready to read: `$1,000,000`, `104%`, `38 days`.
pub(crate) fn figure(number: &str, unit: Unit) -> String {
    signed(number, |size| words::figure(size, unit))
}

/// A number as it stands in a sum: with its sign of money or percent, and without words.
pub(crate) fn in_sum(number: &str, unit: Unit) -> String {
    signed(number, |size| pattern_in_sum(unit).replace("{}", &grouped(size)))
}

fn signed(number: &str, written: impl Fn(&str) -> String) -> String {
    let (sign, size) = number.strip_prefix('-').map_or(("", number), |size| ("−", size));
    format!("{sign}{}", written(size))
}

/// How a figure is written, with `|` between the patterns where the number makes a difference.
pub(crate) fn pattern(unit: Unit) -> String {
    words::figures(unit).join("|")
}

fn pattern_in_sum(unit: Unit) -> String {
    match unit {
        Unit::Percent | Unit::Currency => words::of_most(unit),
        _ => "{}".to_owned(),
    }
}

/// How a figure is written within a sum, where that is not how it is written alone.
pub(crate) fn other_in_sum(unit: Unit) -> Option<String> {
    Some(pattern_in_sum(unit)).filter(|in_sum| *in_sum != pattern(unit))
}

/// What most figures of a unit stand between.
fn around(unit: Unit) -> (String, String) {
    let pattern = words::of_most(unit);
    let (before, after) = pattern.split_once("{}").unwrap_or_default();
    (before.trim().to_owned(), after.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_ready_to_read() {
        assert_eq!(figure("1000000", Unit::Currency), "$1,000,000");
        assert_eq!(figure("-1000", Unit::Currency), "−$1,000");
        assert_eq!(figure("67.5", Unit::Percent), "67.5%");
        assert_eq!(figure("1", Unit::Hours), "1 hour");
        assert_eq!(figure("-4", Unit::Days), "−4 days");
    }

    const SHARE: Rule<'_> = Rule {
        formula: "sum(costs) / revenue",
        unit: Unit::Percent,
        decimals: 1,
        inputs: &[("costs[]", Unit::Currency, None), ("revenue", Unit::Currency, None)],
        pattern: "({costs +}) ÷ {revenue} × 100 {=}",
    };

    #[test]
    fn a_line_goes_on_with_the_figures_as_they_are_shown() {
        let mut figures = Figures::default();
        for cost in ["1000", "2000"] {
            figures.add("costs", Unit::Currency, cost);
        }
        figures.add("revenue", Unit::Currency, "9000");
        let line = figures.line("share", "Share", &SHARE).unwrap();
        assert_eq!(line.sum, "($1,000 + $2,000) ÷ $9,000 × 100 ≈ 33.3%");
        assert_eq!(line.spec, "sum(costs) / revenue;percent 1;costs[] currency 0 -;revenue currency 0 -");
        let twice = Rule {
            formula: "2 * share",
            unit: Unit::Percent,
            decimals: 1,
            inputs: &[("share", Unit::Percent, None)],
            pattern: "2 × {share}",
        };
        assert_eq!(figures.line("twice", "Twice", &twice).unwrap().result, "66.6%");
    }

    #[test]
    fn a_line_whose_figures_are_not_all_there_is_left_out() {
        assert!(Figures::default().line("share", "Share", &SHARE).is_none());
    }

    #[test]
    fn the_digits_of_a_phone_are_offered_where_they_are_enough() {
        let keyboard = |min| Field::one("a", "A", Unit::Count, "-1", Number::parse(min).ok()).keyboard;
        assert_eq!([keyboard("0"), keyboard("-5"), keyboard("")], ["decimal", "text", "text"]);
    }
}
