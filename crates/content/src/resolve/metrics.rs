//! Metrics, their inputs and benchmarks.

use super::{Resolver, pages::texts, shown};
use crate::{
    Library, Parsed,
    library::{Benchmark, Decimal, Example, Input, Metric, PriorityOf},
    parse::Document,
    rules::MALFORMED_ID,
    schema::{
        bounds::{SAMPLE, YEAR},
        metric as schema,
    },
    yaml::Text,
};
use formula::NotANumber;
use maturity::MetricId;

/// Metrics with what their author wrote, where formula and numbers could be read: about the others there is a finding, and
/// more than that nobody can say.
pub(crate) fn readable_metrics<'a>(
    parsed: &'a Parsed,
    library: &'a Library,
) -> impl Iterator<Item = (&'a Document<schema::Metric>, &'a Metric)> {
    let documents = parsed.metrics.iter().filter(|document| !document.front.draft && is_readable(&document.front));
    documents.filter_map(|document| {
        let metric = library.metrics.iter().find(|metric| metric.id.as_str() == document.id.value);
        metric.map(|metric| (document, metric))
    })
}

fn is_readable(front: &schema::Metric) -> bool {
    let written = |input: &'_ schema::Input| -> bool {
        input.min.iter().chain(&input.max).chain(&input.example).chain(&input.examples).all(is_number)
    };
    formula::parse(&front.formula.value).is_ok() && is_number(&front.result) && front.inputs.iter().all(written)
}

fn is_number(text: &Text) -> bool {
    !text.span.is_absent() && Decimal::new(&text.value).is_ok()
}

impl Resolver<'_> {
    pub(super) fn metrics(&mut self) -> Vec<Metric> {
        let mut resolved = Vec::new();
        for metric in self.parsed.metrics.iter().filter(|metric| !metric.front.draft) {
            let front = &metric.front;
            let who = format!("metric `{}`", metric.id.value);
            let priorities = self.by_stage(&front.stages, &who, metric.id.span);
            let priority =
                |entry: &schema::StagePriority| PriorityOf { priority: entry.priority, why: entry.why.clone() };
            let inputs: Vec<_> = front.inputs.iter().map(|input| self.input(input)).collect();
            resolved.push(Metric {
                id: MetricId::new(&metric.id.value),
                title: shown(&front.title),
                also_known_as: texts(&front.also_known_as),
                category: front.category.value.clone(),
                summary: front.summary.clone(),
                direction: front.direction,
                calculation: self.calculation(front, &inputs),
                inputs,
                result: self.decimal(&front.result),
                priorities: priorities.into_iter().map(priority).collect(),
                moved_by: self.steps_of(&front.moved_by, &who),
                related: self.metrics_of(&front.related, &who),
                pitfalls: front.pitfalls.clone(),
                benchmarks: front.benchmarks.iter().filter_map(|benchmark| self.of_whom(benchmark, &who)).collect(),
                body: metric.body.clone(),
            });
        }
        resolved.sort_by(|a, b| (&a.category, &a.title).cmp(&(&b.category, &b.title)));
        resolved
    }

    fn input(&mut self, input: &schema::Input) -> Input {
        if !formula::is_name(&input.id.value) {
            let message = format!("formulas cannot name an input `{}`", input.id.value);
            let help = "use a–z, 0–9 and `_`, beginning with a letter, such as `new_customers`";
            self.found.push(MALFORMED_ID.finding(input.id.span, message).help(help));
        }
        let min = input.min.as_ref().map(|min| self.decimal(min));
        let max = input.max.as_ref().map(|max| self.decimal(max));
        if let (Some(least), Some(most), Some(text)) = (&min, &max, &input.max)
            && most.number() < least.number()
        {
            let message = format!("no number is from {} to {}", least.as_str(), most.as_str());
            self.invalid(text.span, message, "write a `max` that is not below `min`");
        }
        let example = match (&input.example, input.examples.as_slice()) {
            (Some(example), []) => Example::One(self.decimal(example)),
            (None, []) => Example::One(Decimal::zero()),
            (_, examples) => Example::List(examples.iter().map(|example| self.decimal(example)).collect()),
        };
        Input { id: input.id.value.clone(), title: shown(&input.title), unit: input.unit.into(), min, max, example }
    }

    fn decimal(&mut self, text: &Text) -> Decimal {
        Decimal::new(&text.value).unwrap_or_else(|why| {
            let (message, help) = match why {
                NotANumber::Unreadable => {
                    (format!("`{}` is not a number", text.value), "write digits, such as 1200 or 4.5")
                }
                NotANumber::TooLarge => (
                    format!("`{}` has too many digits", text.value),
                    "write at most 15 digits before the point, and 9 after it",
                ),
            };
            self.invalid(text.span, message, help);
            Decimal::zero()
        })
    }

    /// A benchmark with the profile values that it holds for.
    fn of_whom(&mut self, benchmark: &schema::Benchmark, who: &str) -> Option<Benchmark> {
        let holds_for = self.profile_values_of(&benchmark.holds_for, who);
        Some(Benchmark { holds_for, ..self.benchmark(benchmark)? })
    }

    pub(super) fn benchmark(&mut self, benchmark: &schema::Benchmark) -> Option<Benchmark> {
        let ends: Vec<&Text> = benchmark.value.iter().chain(&benchmark.range).collect();
        let both = benchmark.value.is_some() && !benchmark.range.is_empty();
        let ([value] | [value, _]) = ends.as_slice() else {
            let span = benchmark.segment.span;
            self.invalid(
                span,
                "a benchmark has a value or a range of two values",
                "write `value: 101` or `range: [97, 102]`",
            );
            return None;
        };
        if both || (benchmark.value.is_none() && ends.len() == 1) {
            let span = value.span;
            self.invalid(
                span,
                "a benchmark has a value or a range of two values",
                "write `value: 101` or `range: [97, 102]`",
            );
            return None;
        }
        let (from, to) = (self.decimal(value), ends.get(1).map(|to| (to.span, self.decimal(to))));
        if let Some((span, to)) = to.as_ref().filter(|(_, to)| to.number() < from.number()) {
            let message = format!("no number is from {} to {}", from.as_str(), to.as_str());
            self.invalid(*span, message, "write the lower number first");
        }
        Some(Benchmark {
            segment: shown(&benchmark.segment),
            value: from,
            to: to.map(|(_, to)| to),
            source: shown(&benchmark.source),
            year: self.within(&benchmark.year, "the year", YEAR.0, YEAR.1),
            sample: self.within(&benchmark.sample, "the sample", SAMPLE.0, SAMPLE.1),
            holds_for: Vec::new(),
        })
    }
}
