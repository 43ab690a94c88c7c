//! What was typed to a result, or to what is wrong with it.

use crate::json::Json;
use alloc::{string::String, vec::Vec};
use formula::{Calculation, Failure, Given, Input, NotANumber, Number, Problem, Unfit, Why};

/// Computes: the calculation's line, and after it what was typed for each input, with a NUL between each.
///
/// `{"result":"66.7","exact":false}`, or `{"errors":[{"input":0,"item":null,"reason":"below","bound":"1","part":null}]}`.
pub fn calculate(request: &str) -> String {
    let mut parts = request.split('\0');
    let Some((calculation, decimals)) = parts.next().and_then(Calculation::from_line) else {
        return failed(&[Wrong::because("spec")]);
    };
    let typed: Vec<&str> = parts.collect();
    match computed(&calculation, &typed) {
        Ok(number) => {
            let mut json = Json::default();
            json.open('{');
            json.name("result").text(&number.rounded(decimals));
            json.name("exact").word(if number.is_exact(decimals) { "true" } else { "false" });
            json.close('}');
            json.0
        }
        Err(wrong) => failed(&wrong),
    }
}

/// Something wrong with what was typed, or with what came of it.
struct Wrong {
    input: Option<usize>,
    item: Option<usize>,
    reason: &'static str,
    bound: Option<Number>,
    part: Option<String>,
}

impl Wrong {
    fn because(reason: &'static str) -> Self {
        Self { input: None, item: None, reason, bound: None, part: None }
    }

    fn of(unfit: &Unfit) -> Self {
        let (reason, bound) = match unfit.why {
            Why::Missing => ("empty", None),
            Why::WrongKind => ("not-a-number", None),
            Why::Below(bound) => ("below", Some(bound)),
            Why::Above(bound) => ("above", Some(bound)),
        };
        Self { input: Some(unfit.input), item: unfit.item, bound, ..Self::because(reason) }
    }
}

fn computed(calculation: &Calculation, typed: &[&str]) -> Result<Number, Vec<Wrong>> {
    let (mut given, mut wrong) = (Vec::new(), Vec::new());
    for (at, input) in calculation.inputs.iter().enumerate() {
        let mut of_input = Vec::new();
        given.push(read(at, input, typed.get(at).copied().unwrap_or_default(), &mut of_input));
        wrong.push(of_input);
    }
    match calculation.compute(&given) {
        Ok(number) => Ok(number),
        Err(Failure::Inputs(unfit)) => {
            for unfit in &unfit {
                // What could not be read is not missing.
                if let (Some(given), Some(wrong)) = (given.get(unfit.input), wrong.get_mut(unfit.input))
                    && (given.is_some() || wrong.is_empty())
                {
                    wrong.push(Wrong::of(unfit));
                }
            }
            Err(wrong.into_iter().flatten().collect())
        }
        Err(Failure::Formula(mistake)) => {
            let reason = match mistake.problem {
                Problem::DivisionByZero => "division-by-zero",
                Problem::TooLarge => "too-large",
                _ => "spec",
            };
            let part = calculation.formula.text().get(mistake.range).map(String::from);
            Err([Wrong { part, ..Wrong::because(reason) }].into())
        }
    }
}

/// What was typed for an input: nothing where that is empty, or wrong, which is noted.
fn read(at: usize, input: &Input, typed: &str, wrong: &mut Vec<Wrong>) -> Option<Given> {
    let mut number = |item: Option<usize>, text: &str| match Number::parse(text) {
        Ok(number) => Some(number),
        Err(reason) => {
            let reason = match reason {
                NotANumber::Unreadable => "not-a-number",
                NotANumber::TooLarge => "too-many-digits",
            };
            wrong.push(Wrong { input: Some(at), item, ..Wrong::because(reason) });
            None
        }
    };
    let typed = typed.trim_ascii();
    if typed.is_empty() {
        return None;
    }
    if !input.is_list {
        return number(None, typed).map(Given::One);
    }
    let items = typed.split([' ', ',', ';', '\n', '\t', '\r']).filter(|item| !item.is_empty());
    let numbers: Vec<_> = items.enumerate().map(|(item, text)| number(Some(item), text)).collect();
    numbers.into_iter().collect::<Option<_>>().map(Given::List)
}

fn failed(all: &[Wrong]) -> String {
    let mut json = Json::default();
    json.open('{');
    json.name("errors").open('[');
    for wrong in all {
        json.open('{');
        json.name("input").place(wrong.input);
        json.name("item").place(wrong.item);
        json.name("reason").text(wrong.reason);
        text(json.name("bound"), wrong.bound.map(Number::text));
        text(json.name("part"), wrong.part.clone());
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.0
}

fn text(json: &mut Json, text: Option<String>) {
    match text {
        Some(text) => json.text(&text),
        None => json.word("null"),
    }
}

#[cfg(test)]
mod tests {
    use super::calculate;
    use alloc::{format, string::String, vec::Vec};

    const SHARE: &str = "(start - lost) / start;percent 1;start currency 0 -;lost currency 0 1000";

    #[track_caller]
    fn check(line: &str, typed: &[&str], expect: &str) {
        let request: Vec<&str> = [&[line], typed].concat();
        assert_eq!(calculate(&request.join("\0")), expect);
    }

    fn wrong(input: &str, item: &str, reason: &str, bound: &str, part: &str) -> String {
        format!(r#"{{"input":{input},"item":{item},"reason":"{reason}","bound":{bound},"part":{part}}}"#)
    }

    #[test]
    fn a_result_is_rounded_and_says_so() {
        check(SHARE, &["3000", " 1000 "], r#"{"result":"66.7","exact":false}"#);
        check(SHARE, &["2000", "1000"], r#"{"result":"50.0","exact":true}"#);
        check("median(a);days 1;a[] days - -", &["1, 2\n7;5.5"], r#"{"result":"3.8","exact":false}"#);
    }

    #[test]
    fn all_that_is_wrong_is_said_in_the_order_of_the_inputs() {
        let errors =
            [wrong("0", "null", "not-a-number", "null", "null"), wrong("1", "null", "above", "\"1000\"", "null")];
        check(SHARE, &["x", "1001"], &format!(r#"{{"errors":[{}]}}"#, errors.join(",")));
        let errors = [wrong("0", "null", "empty", "null", "null"), wrong("1", "null", "below", "\"0\"", "null")];
        check(SHARE, &["", "-1"], &format!(r#"{{"errors":[{}]}}"#, errors.join(",")));
        let errors = wrong("0", "1", "too-many-digits", "null", "null");
        check("sum(a);days 1;a[] days - -", &["1 1234567890123456"], &format!(r#"{{"errors":[{errors}]}}"#));
    }

    #[test]
    fn a_division_by_zero_names_the_divisor_and_a_line_that_is_none_is_ours() {
        let errors = wrong("null", "null", "division-by-zero", "null", "\"start\"");
        check(SHARE, &["0", "0"], &format!(r#"{{"errors":[{errors}]}}"#));
        let errors = wrong("null", "null", "spec", "null", "null");
        check("nonsense", &[], &format!(r#"{{"errors":[{errors}]}}"#));
    }
}
