//! Metrics, their inputs and benchmarks.

use super::{Resolver, pages::texts, shown};
use crate::{
    formula::{self, Formula},
    library::{Benchmark, Decimal, Input, Metric, PriorityOf},
    rules::unknown,
    schema::metric as schema,
    yaml::{Spanned, Text},
};
use diagnostics::Span;
use maturity::MetricId;

impl Resolver<'_> {
    pub(super) fn metrics(&mut self) -> Vec<Metric> {
        let mut resolved = Vec::new();
        for metric in self.parsed.metrics.iter().filter(|metric| !metric.front.draft) {
            let front = &metric.front;
            let who = format!("metric `{}`", metric.id.value);
            let priorities = self.by_stage(&front.stages, &who, metric.id.span);
            let priority =
                |entry: &schema::StagePriority| PriorityOf { priority: entry.priority, why: entry.why.clone() };
            resolved.push(Metric {
                id: MetricId::new(&metric.id.value),
                title: shown(&front.title),
                also_known_as: texts(&front.also_known_as),
                category: front.category.value.clone(),
                summary: front.summary.clone(),
                unit: front.unit,
                direction: front.direction,
                formula: self.formula(front),
                inputs: front.inputs.iter().map(|input| self.input(input)).collect(),
                result: self.decimal(&front.result),
                priorities: priorities.into_iter().map(priority).collect(),
                moved_by: self.steps_of(&front.moved_by, &who),
                related: self.metrics_of(&front.related, &who),
                pitfalls: front.pitfalls.clone(),
                benchmarks: front.benchmarks.iter().filter_map(|benchmark| self.benchmark(benchmark)).collect(),
                body: metric.body.clone(),
            });
        }
        resolved.sort_by(|a, b| (&a.category, &a.title).cmp(&(&b.category, &b.title)));
        resolved
    }

    /// The formula, whose every name is one of the inputs.
    fn formula(&mut self, front: &schema::Metric) -> Formula {
        let text = &front.formula;
        let formula = formula::parse(&text.value).unwrap_or_else(|mistake| {
            let within = |at: usize| text.span.start as usize + at;
            let place = Span::new(text.span.file, within(mistake.range.start), within(mistake.range.end));
            let place = if text.span.is_absent() { text.span } else { place };
            let message = format!("this formula cannot be read: expected {}", mistake.expected);
            self.invalid(place, message, "write inputs and numbers joined by `+ - * /`, with parentheses");
            Formula::Number(0)
        });
        let inputs: Vec<&str> = front.inputs.iter().map(|input| input.id.value.as_str()).collect();
        for name in formula.inputs().into_iter().filter(|name| !inputs.contains(name)) {
            let named = Spanned::new(name.to_owned(), text.span);
            self.found.push(unknown(&named, "input", "the formula", inputs.iter().copied()));
        }
        formula
    }

    fn input(&mut self, input: &schema::Input) -> Input {
        Input {
            id: input.id.value.clone(),
            title: shown(&input.title),
            unit: input.unit,
            min: input.min.as_ref().map(|min| self.decimal(min)),
            max: input.max.as_ref().map(|max| self.decimal(max)),
            example: self.decimal(&input.example),
        }
    }

    fn decimal(&mut self, text: &Text) -> Decimal {
        Decimal::new(&text.value).unwrap_or_else(|| {
            self.invalid(text.span, format!("`{}` is not a number", text.value), "write digits, such as 1200 or 4.5");
            Decimal::new("0").expect("zero is a number")
        })
    }

    fn benchmark(&mut self, benchmark: &schema::Benchmark) -> Option<Benchmark> {
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
        Some(Benchmark {
            segment: shown(&benchmark.segment),
            value: self.decimal(value),
            to: ends.get(1).map(|to| self.decimal(to)),
            source: shown(&benchmark.source),
            year: self.within(&benchmark.year, "the year", 1980, 2100),
            sample: self.within(&benchmark.sample, "the sample", 1, u32::MAX),
        })
    }
}
