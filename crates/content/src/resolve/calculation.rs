//! Formulas: read, and every name in them one of the inputs.

use super::Resolver;
use crate::{library, rules::unknown, schema::metric as schema, yaml::Spanned};
use diagnostics::nearest;
use formula::{Calculation, Function, Input, Mistake, Problem};

const HOW_TO_WRITE: &str = "write inputs and numbers joined by `+ - * /`, with parentheses and functions";

impl Resolver<'_> {
    /// The formula with its inputs; nothing but a zero where it cannot be read.
    pub(super) fn calculation(&mut self, front: &schema::Metric, inputs: &[library::Input]) -> Calculation {
        let parsed = formula::parse(&front.formula.value);
        let read = parsed.or_else(|mistake| {
            self.unreadable(front, &mistake);
            formula::parse("0")
        });
        let input = |input: &library::Input| Input {
            id: input.id.clone(),
            unit: input.unit,
            is_list: matches!(input.example, library::Example::List(_)),
            min: input.min.as_ref().map(library::Decimal::number),
            max: input.max.as_ref().map(library::Decimal::number),
        };
        let calculation = Calculation {
            formula: read.expect("zero is a formula"),
            unit: front.unit.into(),
            inputs: inputs.iter().map(input).collect(),
        };
        for mistake in calculation.check() {
            self.misnamed(front, &mistake);
        }
        calculation
    }

    fn unreadable(&mut self, front: &schema::Metric, mistake: &Mistake) {
        let (what, help) = match &mistake.problem {
            Problem::UnknownFunction(name) => {
                let names = Function::ALL.map(Function::name);
                let help = match nearest(name, names) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!("one of: {}", names.join(", ")),
                };
                (format!("no function is called `{name}`"), help)
            }
            Problem::Expected(what) => (format!("expected {what}"), HOW_TO_WRITE.to_owned()),
            _ => (
                "this number has too many digits".to_owned(),
                "write at most 15 digits before the point, and 9 after it".to_owned(),
            ),
        };
        let place = front.formula.place_of(mistake.range.clone());
        self.invalid(place, format!("this formula cannot be read: {what}"), &help);
    }

    /// Reports what is wrong with the names in a formula; its units are a rule of their own.
    fn misnamed(&mut self, front: &schema::Metric, mistake: &Mistake) {
        let place = front.formula.place_of(mistake.range.clone());
        let has_example = |id: &str| {
            let input = front.inputs.iter().find(|input| input.id.value == id);
            input.is_some_and(|input| input.example.is_some() || !input.examples.is_empty())
        };
        match &mistake.problem {
            Problem::UnknownInput(id) => {
                let inputs = front.inputs.iter().map(|input| input.id.value.as_str());
                self.found.push(unknown(&Spanned::new(id.clone(), place), "input", "the formula", inputs));
            }
            Problem::ListForNumber(id) if has_example(id) => {
                let message = format!("`{id}` is a list, and a number belongs here");
                let help = format!("write `median({id})`, `sum({id})` or `count({id})`, or give it an `example:`");
                self.invalid(place, message, &help);
            }
            Problem::NumberForList(id) if has_example(id) => {
                let message = format!("`{id}` is a number, and a list belongs here");
                self.invalid(place, message, &format!("write `{id}` alone, or give it a list of `examples:`"));
            }
            _ => {}
        }
    }
}
