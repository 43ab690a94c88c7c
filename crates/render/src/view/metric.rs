//! One metric: formula, worked example, priority by stage, benchmarks with their sources.

use super::{
    Described, Description, Here, Linked, Listed, StageView,
    metrics::{category_title, priority_title},
    neighbours,
};
use crate::Address;
use content::{
    formula::{Formula, Sign},
    link::Kind,
};
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Metric {
    metric: Head,
    example: Example,
    stages: Vec<Cell>,
    moved_by: Vec<StepView>,
    playbooks: Vec<Listed>,
    principles: Vec<Linked>,
    pitfalls: Vec<String>,
    benchmarks: Vec<BenchmarkView>,
    related: Vec<Linked>,
    previous: Option<Linked>,
    next: Option<Linked>,
}

#[derive(Serialize)]
struct Head {
    title: String,
    summary: String,
    category: String,
    also_known_as: Vec<String>,
    unit: &'static str,
    direction: &'static str,
    formula_html: String,
    body_html: String,
}

#[derive(Serialize)]
struct Example {
    inputs: Vec<InputView>,
    result: String,
    result_title: String,
}

#[derive(Serialize)]
struct InputView {
    id: String,
    title: String,
    value: String,
    unit: &'static str,
}

#[derive(Serialize)]
struct Cell {
    #[serde(flatten)]
    stage: StageView,
    priority: &'static str,
    priority_title: &'static str,
    why_html: String,
}

#[derive(Serialize)]
struct StepView {
    title: String,
    href: String,
    domain: String,
    stage: StageView,
}

#[derive(Serialize)]
struct BenchmarkView {
    segment: String,
    value: String,
    source_html: String,
    year: u16,
    sample: String,
}

impl Described for Metric {
    fn description(&self) -> Description {
        Description::new("metric", &self.metric.title, &self.metric.summary).below(Address::Index(Kind::Metric))
    }
}

pub(crate) fn metric(here: &Here<'_>, at: usize) -> Metric {
    let library = here.scene.library;
    let metric = &library.metrics[at];
    let (previous, next) = neighbours(&library.metrics, at, |metric| here.metric(metric));
    let cells = here.stages().into_iter().zip(&metric.priorities);
    let moved_by = library.steps_of_metric(metric).map(|(domain, step)| {
        let Linked { title, href } = here.step(step);
        let stage = StageView { figure_svg: String::new(), ..here.stage(step.level) };
        StepView { title, href, domain: domain.title.clone(), stage }
    });
    Metric {
        metric: head(here, metric),
        example: example(metric),
        stages: cells
            .map(|(stage, entry)| Cell {
                stage,
                priority: entry.priority.name(),
                priority_title: priority_title(entry.priority),
                why_html: here.html(&entry.why),
            })
            .collect(),
        moved_by: moved_by.collect(),
        playbooks: library.playbooks_of_metric(&metric.id).map(|playbook| here.playbook(playbook)).collect(),
        principles: library
            .principles_of_metric(&metric.id)
            .map(|principle| here.principle(principle).into())
            .collect(),
        pitfalls: metric.pitfalls.iter().map(|pitfall| here.inline(pitfall)).collect(),
        benchmarks: metric.benchmarks.iter().map(|benchmark| benchmark_view(metric, benchmark)).collect(),
        related: library.metrics_near(metric).map(|other| here.metric(other).into()).collect(),
        previous,
        next,
    }
}

fn head(here: &Here<'_>, metric: &content::Metric) -> Head {
    Head {
        title: metric.title.clone(),
        summary: plain_text(&metric.summary.value),
        category: category_title(&metric.category),
        also_known_as: metric.also_known_as.clone(),
        unit: metric.unit(),
        direction: if metric.higher_is_better() { "Higher is better" } else { "Lower is better" },
        formula_html: formula_html(metric),
        body_html: here.html_below(&metric.body),
    }
}

fn example(metric: &content::Metric) -> Example {
    let input = |input: &content::Input| InputView {
        id: input.id.clone(),
        title: input.title.clone(),
        value: figure(input.example.as_str(), input.unit()),
        unit: input.unit(),
    };
    Example {
        inputs: metric.inputs.iter().map(input).collect(),
        result: figure(metric.result.as_str(), metric.unit()),
        result_title: metric.title.clone(),
    }
}

fn benchmark_view(metric: &content::Metric, benchmark: &content::Benchmark) -> BenchmarkView {
    let value = match &benchmark.to {
        Some(to) => format!("{} to {}", grouped(benchmark.value.as_str()), figure(to.as_str(), metric.unit())),
        None => figure(benchmark.value.as_str(), metric.unit()),
    };
    BenchmarkView {
        segment: benchmark.segment.clone(),
        value,
        source_html: escape(&benchmark.source),
        year: benchmark.year,
        sample: grouped(&benchmark.sample.to_string()),
    }
}

/// A number with its unit, ready to read: `$1,000,000`, `104%`, `38 days`.
fn figure(number: &str, unit: &str) -> String {
    let grouped = grouped(number);
    match unit {
        "percent" => format!("{grouped}%"),
        "currency" => format!("${grouped}"),
        "days" => format!("{grouped} {}", if number == "1" { "day" } else { "days" }),
        _ => grouped,
    }
}

/// Thousands apart: `1,000,000`.
fn grouped(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("−", digits));
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    part.map_or_else(|| format!("{sign}{grouped}"), |part| format!("{sign}{grouped}.{part}"))
}

/// "Net revenue retention = a/b × 100", a division as a fraction where it is the outermost sign.
fn formula_html(metric: &content::Metric) -> String {
    let right = match &metric.formula {
        Formula::Binary(above, Sign::Over, below) => {
            format!("<span class=\"fraction\"><span>{}</span><span>{}</span></span>", plain(above, 0), plain(below, 0))
        }
        other => format!("<span>{}</span>", plain(other, if metric.unit() == "percent" { 2 } else { 0 })),
    };
    let percent = if metric.unit() == "percent" { "<span class=\"operator\">×</span><span>100</span>" } else { "" };
    format!("<span>{}</span><span class=\"operator\">=</span>{right}{percent}", escape(&metric.title))
}

/// A formula as text; parentheses where it binds less tightly than what is around it.
fn plain(formula: &Formula, around: u8) -> String {
    match formula {
        Formula::Number(number) => number.to_string(),
        Formula::Input(id) => escape(&id.replace('_', " ")),
        Formula::Binary(left, sign, right) => {
            let (sign, tight) = match sign {
                Sign::Plus => ("+", 1),
                Sign::Minus => ("−", 1),
                Sign::Times => ("×", 2),
                Sign::Over => ("÷", 2),
            };
            let text = format!("{} {sign} {}", plain(left, tight), plain(right, tight + 1));
            if tight < around { format!("({text})") } else { text }
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{figure, grouped};

    #[test]
    fn figures_are_ready_to_read() {
        assert_eq!(figure("1000000", "currency"), "$1,000,000");
        assert_eq!(figure("67.5", "percent"), "67.5%");
        assert_eq!(grouped("-1234.5"), "−1,234.5");
        assert_eq!(grouped("100"), "100");
    }
}
