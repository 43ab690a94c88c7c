//! Formulas that mix units, or give something else than the metric's unit says.

use super::Rule;
use crate::{Library, Parsed, resolve::readable_metrics};
use diagnostics::{Diagnostics, Severity};
use formula::{Problem, Unit};

/// Units that do not go together.
pub(crate) const METRIC_UNITS: Rule = Rule {
    code: "metric-units",
    title: "A formula mixes units, or gives another unit than the metric's",
    severity: Severity::Error,
    explanation: "What is added, subtracted or compared is of one unit: days cannot be added to money, nor hours to days. The metric's unit \
says what stands above the line: money for `currency`, days for `days`, hours for `hours`, neither for `count` and `score`. \
Below the line may stand what it is per, such as customers or days; but a percentage is a ratio of equal units. \
Percentages, counts and scores have no unit. A number in the formula takes the unit of what it is added to, and one that \
multiplies or divides may turn one time into another (`hours / 24`).",
    wrong: "\
unit: percent
formula: cost / customers
inputs:
  - { id: cost, title: Cost of the team, unit: currency, example: 900 }
  - { id: customers, title: Customers, unit: count, min: 1, example: 3 }",
    right: "\
unit: currency
formula: cost / customers
inputs:
  - { id: cost, title: Cost of the team, unit: currency, example: 900 }
  - { id: customers, title: Customers, unit: count, min: 1, example: 3 }",
};

/// Reports every place where units do not go together.
pub(super) fn check(parsed: &Parsed, library: &Library, found: &mut Diagnostics) {
    for (document, metric) in readable_metrics(parsed, library) {
        for mistake in metric.calculation.check() {
            let (message, help) = match mistake.problem {
                Problem::Units(left, right) => (
                    format!("different units are joined here: {left}, and {right}"),
                    "see that both sides are counted in the same, or correct the units of the inputs",
                ),
                Problem::ResultUnit(dimension, Unit::Percent) => (
                    format!("a percentage is a ratio of equal units, and this formula gives {dimension}"),
                    "divide by something of the same unit, or write another `unit:`",
                ),
                Problem::ResultUnit(dimension, unit) => (
                    format!("the metric is counted in `{}`, and its formula gives {dimension}", unit.name()),
                    "write another `unit:`, or correct the formula or the units of the inputs",
                ),
                _ => continue,
            };
            let place = document.front.formula.place_of(mistake.range);
            found.push(METRIC_UNITS.finding(place, message).help(help));
        }
    }
}
