//! Metrics whose worked example does not work.

use super::Rule;
use crate::{
    Metric, Parsed,
    library::{Decimal, Library},
    resolve::readable_metrics,
    schema::metric as schema,
    yaml::Text,
};
use diagnostics::{Diagnostic, Diagnostics, Severity};
use formula::{Failure, Mistake, Problem, Signs, Unfit, Unit, Why};

/// A worked example that is missing, or does not give the result.
pub(crate) const WORKED_EXAMPLE: Rule = Rule {
    code: "worked-example",
    title: "A metric's worked example is missing or does not give its result",
    severity: Severity::Error,
    explanation: "Readers add the example up again, and the build does so first. Every metric has inputs, and every input has either an \
`example` or a list of `examples`, within its own `min` and `max`. The formula, computed exactly and rounded to as many \
decimals as `result` is written with (a half away from zero), gives `result`.",
    wrong: "\
unit: percent
formula: lost / start
result: 7
inputs:
  - { id: lost, title: Customers lost, unit: count, min: 0, example: 20 }
  - { id: start, title: Customers at the start, unit: count, min: 1, example: 250 }",
    right: "\
unit: percent
formula: lost / start
result: 8
inputs:
  - { id: lost, title: Customers lost, unit: count, min: 0, example: 20 }
  - { id: start, title: Customers at the start, unit: count, min: 1, example: 250 }",
};

/// Reports inputs without examples, examples that cannot be computed with, and results that are not what they give.
pub(super) fn check(parsed: &Parsed, library: &Library, found: &mut Diagnostics) {
    for document in parsed.metrics.iter().filter(|document| !document.front.draft) {
        check_presence(&document.front, found);
    }
    for (document, metric) in readable_metrics(parsed, library) {
        let front = &document.front;
        let is_whole = |input: &schema::Input| input.example.is_some() == input.examples.is_empty();
        if front.inputs.is_empty() || !front.inputs.iter().all(is_whole) {
            continue;
        }
        match metric.worked_example() {
            Ok(number) => {
                let given = number.rounded(metric.result.decimals());
                if Decimal::new(&given).is_ok_and(|given| given.number() != metric.result.number()) {
                    found.push(other_result(&front.result, metric, &given, &number.to_string()));
                }
            }
            Err(Failure::Inputs(unfit)) => {
                unfit.iter().filter_map(|unfit| outside(front, unfit)).for_each(|finding| found.push(finding));
            }
            Err(Failure::Formula(mistake)) => {
                if let Some(finding) = uncomputable(front, metric, &mistake) {
                    found.push(finding);
                }
            }
        }
    }
}

fn check_presence(front: &schema::Metric, found: &mut Diagnostics) {
    if front.inputs.is_empty() && !front.formula.span.is_absent() {
        let message = "this metric has no inputs, so there is nothing to compute";
        found.push(WORKED_EXAMPLE.finding(front.formula.span, message).help("add `inputs:`, each with an `example:`"));
    }
    for input in &front.inputs {
        let (message, help) = match (&input.example, input.examples.is_empty()) {
            (Some(_), true) | (None, false) => continue,
            (None, true) => ("has no example", "add `example: 12`, or `examples: [3, 5, 8]` where it is a list"),
            (Some(_), false) => {
                ("has both `example` and `examples`", "keep `examples` if it is a list, and `example` if not")
            }
        };
        let message = format!("input `{}` {message}", input.id.value);
        found.push(WORKED_EXAMPLE.finding(input.id.span, message).help(help));
    }
}

fn other_result(result: &Text, metric: &Metric, given: &str, exact: &str) -> Diagnostic {
    let message = format!("the worked example gives {given}, and its result says {}", result.value);
    let finding = WORKED_EXAMPLE.finding(result.span, message).label(format!("{} = {exact}", sum(metric)));
    finding.help(format!("write `result: {given}`, or mend the formula or the examples"))
}

/// The formula with the examples in it.
fn sum(metric: &Metric) -> String {
    metric.written(Signs::Typed, &|input, _| {
        let percent = if input.unit == Unit::Percent { "%" } else { "" };
        let numbers = input.example.numbers().iter().map(|number| format!("{}{percent}", number.as_str()));
        numbers.collect::<Vec<_>>().join(", ")
    })
}

fn outside(front: &schema::Metric, unfit: &Unfit) -> Option<Diagnostic> {
    let input = front.inputs.get(unfit.input)?;
    let example = unfit.item.map_or(input.example.as_ref(), |item| input.examples.get(item))?;
    let (side, bound) = match &unfit.why {
        Why::Below(min) => ("below", format!("min: {min}")),
        Why::Above(max) => ("above", format!("max: {max}")),
        Why::Missing | Why::WrongKind => return None,
    };
    let message = format!("the example {} of `{}` is {side} its `{bound}`", example.value, input.id.value);
    Some(WORKED_EXAMPLE.finding(example.span, message).help("write an example that may be entered, or move the bound"))
}

/// Nothing for what was reported where names are resolved.
fn uncomputable(front: &schema::Metric, metric: &Metric, mistake: &Mistake) -> Option<Diagnostic> {
    let (message, help) = match mistake.problem {
        Problem::DivisionByZero => {
            ("the worked example divides by zero here", "write examples with which this is not zero")
        }
        Problem::TooLarge => ("the worked example gives a number here that is too large", "write smaller examples"),
        _ => return None,
    };
    let place = front.formula.place_of(mistake.range.clone());
    Some(WORKED_EXAMPLE.finding(place, message).label(sum(metric)).help(help))
}
