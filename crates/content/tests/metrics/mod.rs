//! The rules about metrics: formulas, inputs, worked examples, units.

use crate::project::{CHURN, Project, check};

/// The sound project with one thing of its metric changed.
fn metric(old: &str, new: &str) -> Project {
    Project::sound().replace(CHURN, old, new)
}

/// The metric is the median of a list of days.
fn list(formula: &str, examples: &str, result: &str) -> Project {
    metric("unit: percent", "unit: days")
        .replace(CHURN, "lost / start", formula)
        .replace(CHURN, "  - {id: lost, title: Lost, unit: count, min: 0, example: 20}\n", "")
        .replace(
            CHURN,
            "{id: start, title: Start, unit: count, min: 1, example: 240}",
            &format!("{{id: days, title: Days, unit: days, min: 0, {examples}}}"),
        )
        .replace(CHURN, "result: 8.3", result)
}

#[test]
fn a_formula_that_cannot_be_read_is_marked_where_it_ends_to_be_one() {
    check(
        metric("lost / start", "lost / % start"),
        "content/metrics/churn.md:7:17 invalid-value: this formula cannot be read: expected an input's id, a number or `(`; help: write inputs and numbers joined by `+ - * /`, with parentheses and functions",
    );
    check(
        metric("lost / start", "\"lost / % start\""),
        "content/metrics/churn.md:7:18 invalid-value: this formula cannot be read: expected an input's id, a number or `(`; help: write inputs and numbers joined by `+ - * /`, with parentheses and functions",
    );
}

#[test]
fn an_unknown_function_says_which_was_meant() {
    check(
        list("medain(days)", "examples: [1, 2]", "result: 1.5"),
        "content/metrics/churn.md:7:10 invalid-value: this formula cannot be read: no function is called `medain`; help: did you mean `median`?",
    );
}

#[test]
fn an_unknown_input_is_found_within_the_formula() {
    check(
        metric("lost / start", "lost / strat / start"),
        "content/metrics/churn.md:7:17 unknown-reference: the formula names an input that does not exist; help: did you mean `start`?",
    );
}

#[test]
fn a_list_for_a_number_and_a_number_for_a_list_are_found() {
    check(
        list("days / 2", "examples: [1, 2]", "result: 1.5"),
        "content/metrics/churn.md:7:10 invalid-value: `days` is a list, and a number belongs here; help: write `median(days)`, `sum(days)` or `count(days)`, or give it an `example:`",
    );
    check(
        list("sum(days)", "example: 2", "result: 2"),
        "content/metrics/churn.md:7:14 invalid-value: `days` is a number, and a list belongs here; help: write `days` alone, or give it a list of `examples:`",
    );
}

#[test]
fn an_input_that_formulas_cannot_name_is_found() {
    check(
        metric("{id: lost,", "{id: lost-one,").replace(CHURN, "lost / start", "20 / start"),
        "content/metrics/churn.md:9:10 malformed-id: formulas cannot name an input `lost-one`; help: use a–z, 0–9 and `_`, beginning with a letter, such as `new_customers`",
    );
}

#[test]
fn bounds_that_leave_nothing_between_them_are_found() {
    check(
        metric("min: 0, example: 20", "min: 20, max: 10.5, example: 20"),
        "content/metrics/churn.md:9:56 invalid-value: no number is from 20 to 10.5; help: write a `max` that is not below `min`
content/metrics/churn.md:9:71 worked-example: the example 20 of `lost` is above its `max: 10.5`; help: write an example that may be entered, or move the bound",
    );
}

#[test]
fn a_number_with_too_many_digits_is_found_and_nothing_follows_from_it() {
    check(
        metric("example: 240", "example: 2400000000000000"),
        "content/metrics/churn.md:10:61 invalid-value: `2400000000000000` has too many digits; help: write at most 15 digits before the point, and 9 after it",
    );
}

#[test]
fn a_result_that_the_example_does_not_give_is_found() {
    check(
        metric("result: 8.3", "result: 8.4"),
        "content/metrics/churn.md:11:9 worked-example: the worked example gives 8.3, and its result says 8.4; help: write `result: 8.3`, or mend the formula or the examples",
    );
    check(
        list("median(days)", "examples: [90, 34, 43]", "result: 34"),
        "content/metrics/churn.md:10:9 worked-example: the worked example gives 43, and its result says 34; help: write `result: 43`, or mend the formula or the examples",
    );
}

#[test]
fn a_result_is_compared_with_as_many_decimals_as_were_written() {
    for result in ["8", "8.3", "8.33", "8.333333"] {
        check(metric("result: 8.3", &format!("result: {result}")), "");
    }
    check(list("median(days)", "examples: [90, 34, 43, 44]", "result: 44"), "");
}

#[test]
fn an_example_out_of_its_bounds_is_found() {
    check(
        list("median(days)", "max: 50, examples: [90, 34, -1]", "result: 34"),
        "content/metrics/churn.md:9:69 worked-example: the example 90 of `days` is above its `max: 50`; help: write an example that may be entered, or move the bound
content/metrics/churn.md:9:77 worked-example: the example -1 of `days` is below its `min: 0`; help: write an example that may be entered, or move the bound",
    );
}

#[test]
fn an_input_has_either_an_example_or_examples() {
    check(
        metric(", example: 20}", "}"),
        "content/metrics/churn.md:9:10 worked-example: input `lost` has no example; help: add `example: 12`, or `examples: [3, 5, 8]` where it is a list",
    );
    check(
        list("median(days)", "example: 3, examples: [3]", "result: 3"),
        "content/metrics/churn.md:9:10 worked-example: input `days` has both `example` and `examples`; help: keep `examples` if it is a list, and `example` if not",
    );
}

#[test]
fn a_metric_without_inputs_has_nothing_to_compute() {
    check(
        metric(
            "formula: lost / start\ninputs:\n  - {id: lost, title: Lost, unit: count, min: 0, example: 20}\n  - {id: start, title: Start, unit: count, min: 1, example: 240}\n",
            "formula: 1 / 12\n",
        ),
        "content/metrics/churn.md:7:10 worked-example: this metric has no inputs, so there is nothing to compute; help: add `inputs:`, each with an `example:`",
    );
}

#[test]
fn an_example_that_divides_by_zero_says_where() {
    check(
        metric("lost / start", "lost / (start - 240)"),
        "content/metrics/churn.md:7:18 worked-example: the worked example divides by zero here; help: write examples with which this is not zero",
    );
}

#[test]
fn two_inputs_with_one_id_are_found() {
    check(
        metric("lost / start", "lost / lost")
            .replace(CHURN, "id: start", "id: lost")
            .replace(CHURN, "min: 0", "min: 1")
            .replace(CHURN, "8.3", "100"),
        "content/metrics/churn.md:10:10 duplicate-input: two inputs have the id `lost`; help: give one of them another id; see 9:10",
    );
}

#[test]
fn an_input_that_the_formula_does_not_name_is_found() {
    check(
        metric("lost / start", "20 / start"),
        "content/metrics/churn.md:9:10 unused-input: the formula does not name the input `lost`; help: name it in the formula, or remove it; see 7:10",
    );
}

#[test]
fn units_that_do_not_go_together_are_found() {
    check(
        metric("title: Lost, unit: count", "title: Lost, unit: currency")
            .replace(CHURN, "lost / start", "(lost + start) / start")
            .replace(CHURN, "8.3", "108.3"),
        "content/metrics/churn.md:7:11 metric-units: different units are joined here: currency, and no unit; help: see that both sides are counted in the same, or correct the units of the inputs",
    );
    check(
        metric("title: Lost, unit: count", "title: Lost, unit: currency"),
        "content/metrics/churn.md:7:10 metric-units: a percentage is a ratio of equal units, and this formula gives currency; help: divide by something of the same unit, or write another `unit:`",
    );
    check(
        list("sum(days)", "examples: [3]", "result: 3").replace(CHURN, "unit: days", "unit: hours"),
        "content/metrics/churn.md:7:10 metric-units: the metric is counted in `hours`, and its formula gives days; help: write another `unit:`, or correct the formula or the units of the inputs",
    );
}

#[test]
fn an_input_that_is_divided_by_must_not_be_zero() {
    check(
        metric("min: 1", "min: 0"),
        "content/metrics/churn.md:10:49 zero-divisor: the formula divides by `start`, which may be zero; help: give it a `min` above zero, such as `min: 1`; see 7:10",
    );
}

#[test]
fn a_sum_that_is_divided_by_may_be_zero() {
    check(
        metric("lost / start", "lost / (lost + start)").replace(CHURN, "min: 1", "min: 0").replace(CHURN, "8.3", "7.7"),
        "",
    );
}

#[test]
fn a_draft_may_be_unfinished() {
    check(metric("result: 8.3", "result: 9\ndraft: true"), "");
}
