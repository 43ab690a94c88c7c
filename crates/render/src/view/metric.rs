//! One metric: formula, worked example, priority by stage, benchmarks with their sources.

use super::{
    Described, Description, Here, Linked, Listed, StageView,
    calculator::{self, Field, Line, figure, in_sum},
    metrics::{category_title, priority_title},
    neighbours, used_in,
};
use crate::{
    Address,
    words::{self, grouped},
};
use content::{Example, Input, Place, link::Kind};
use formula::{Expression, Function, Number, Sign, Signs, Term, Unit};
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Metric {
    metric: Head,
    example: Worked,
    stages: Vec<Cell>,
    moved_by: Vec<StepView>,
    playbooks: Vec<Listed>,
    principles: Vec<Linked>,
    pitfalls: Vec<String>,
    benchmarks: Vec<BenchmarkView>,
    /// Of the benchmarks, each once.
    segments: Vec<String>,
    related: Vec<Linked>,
    used_in: Vec<used_in::Group>,
    previous: Option<Linked>,
    next: Option<Linked>,
}

#[derive(Serialize)]
struct Head {
    title: String,
    summary: String,
    category: String,
    also_known_as: Vec<String>,
    unit: String,
    direction: String,
    formula_html: String,
    body_html: String,
}

/// The worked example, which is the calculator's start.
#[derive(Serialize)]
struct Worked {
    inputs: Vec<InputView>,
    line: Line,
}

#[derive(Serialize)]
struct InputView {
    #[serde(flatten)]
    field: Field,
    name: String,
    unit: String,
    bounds: String,
}

#[derive(Serialize)]
struct Cell {
    #[serde(flatten)]
    stage: StageView,
    priority: &'static str,
    priority_title: String,
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
    /// The ends of the range as numbers, to compare with; the same where it is one value.
    from: String,
    to: String,
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
        segments: segments(metric),
        related: library.metrics_near(metric).map(|other| here.metric(other).into()).collect(),
        used_in: used_in(here, metric),
        previous,
        next,
    }
}

/// Where it is used, but for the steps, playbooks, principles and metrics that have sections of their own.
fn used_in(here: &Here<'_>, metric: &content::Metric) -> Vec<used_in::Group> {
    let library = here.scene.library;
    let steps = library.steps_of_metric(metric).map(|(_, step)| here.step(step));
    let playbooks = library.playbooks_of_metric(&metric.id).map(|playbook| here.playbook(playbook).into());
    let principles = library.principles_of_metric(&metric.id).map(|principle| here.principle(principle).into());
    let metrics = library.metrics_near(metric).map(|other| here.metric(other).into());
    let shown: Vec<Linked> = steps.chain(playbooks).chain(principles).chain(metrics).collect();
    used_in::used_in(here, &Place::new(Kind::Metric, &metric.id), &shown)
}

fn head(here: &Here<'_>, metric: &content::Metric) -> Head {
    Head {
        title: metric.title.clone(),
        summary: plain_text(&metric.summary.value),
        category: category_title(&metric.category),
        also_known_as: metric.also_known_as.clone(),
        unit: words::counted_in(metric.unit().name()),
        direction: words::direction(if metric.higher_is_better() { "higher" } else { "lower" }),
        formula_html: formula_html(metric),
        body_html: here.html_below(&metric.body),
    }
}

fn example(metric: &content::Metric) -> Worked {
    let decimals = metric.result.decimals();
    let computed = metric.worked_example().unwrap_or(metric.result.number());
    let equals = if computed.is_exact(decimals) { "=" } else { "≈" };
    let result = figure(&computed.rounded(decimals), metric.unit());
    let sum = metric.written(Signs::Printed, &entered);
    Worked {
        inputs: metric.inputs.iter().map(input_view).collect(),
        line: Line {
            id: "result".to_owned(),
            title: metric.title.clone(),
            spec: metric.calculation.to_line(decimals),
            pattern: format!("{} {{=}}", metric.written(Signs::Printed, &placed)),
            figure: calculator::pattern(metric.unit()),
            in_sum: None,
            sum: format!("{sum} {equals} {result}"),
            result,
        },
    }
}

fn input_view(input: &Input) -> InputView {
    let (id, title) = (input.id.as_str(), input.title.as_str());
    let min = input.min.as_ref().map(content::Decimal::number);
    let field = match &input.example {
        Example::One(number) => Field::one(id, title, input.unit, number.as_str(), min),
        Example::List(numbers) => Field::list(id, title, input.unit, numbers.iter().map(content::Decimal::as_str)),
    };
    InputView { field, name: name(&input.id), unit: words::unit(input.unit.name()), bounds: bounds(input) }
}

/// Where an input's numbers stand in the pattern of the sum.
fn placed(input: &Input, function: Option<Function>) -> String {
    let order = if function == Some(Function::Median) { " sorted" } else { "" };
    format!("{{{}{order}}}", input.id)
}

/// "at least 0", "0 to 100", or nothing where any number goes.
fn bounds(input: &Input) -> String {
    let shown = |bound: &content::Decimal| grouped(bound.as_str());
    match (&input.min, &input.max) {
        (Some(min), Some(max)) => words::bounds_both(&shown(min), &shown(max)),
        (Some(min), None) => words::bounds_least(&shown(min)),
        (None, Some(max)) => words::bounds_most(&shown(max)),
        (None, None) => String::new(),
    }
}

/// An input's numbers as they stand in the sum; those of a median in order, so that the middle can be seen.
fn entered(input: &Input, function: Option<Function>) -> String {
    let mut numbers: Vec<_> = input.example.numbers().iter().collect();
    if function == Some(Function::Median) {
        numbers.sort_by_key(|number| number.number());
    }
    let shown = |number: &content::Decimal| {
        let text = in_sum(number.as_str(), input.unit);
        if number.number() < Number::ZERO && function.is_none() { format!("({text})") } else { text }
    };
    words::figures_apart(numbers.into_iter().map(shown))
}

fn segments(metric: &content::Metric) -> Vec<String> {
    let mut segments: Vec<String> = Vec::new();
    for benchmark in &metric.benchmarks {
        if !segments.contains(&benchmark.segment) {
            segments.push(benchmark.segment.clone());
        }
    }
    segments
}

fn benchmark_view(metric: &content::Metric, benchmark: &content::Benchmark) -> BenchmarkView {
    let value = match &benchmark.to {
        Some(to) => words::range(&grouped(benchmark.value.as_str()), &figure(to.as_str(), metric.unit())),
        None => figure(benchmark.value.as_str(), metric.unit()),
    };
    BenchmarkView {
        segment: benchmark.segment.clone(),
        value,
        from: benchmark.value.as_str().to_owned(),
        to: benchmark.to.as_ref().unwrap_or(&benchmark.value).as_str().to_owned(),
        source_html: escape(&benchmark.source),
        year: benchmark.year,
        sample: grouped(&benchmark.sample.to_string()),
    }
}

/// "Net revenue retention = a/b × 100", a division as a fraction where it is the outermost sign.
fn formula_html(metric: &content::Metric) -> String {
    let title = escape(&metric.title);
    let equals = "<span class=\"operator\">=</span>";
    let named = |id: &str, _: Option<Function>| name(id);
    let part = |part: &Expression| escape(&part.written(Signs::Printed, &named));
    let Term::Binary(above, Sign::Over, below) = &metric.calculation.formula.root().term else {
        let right = escape(&metric.written(Signs::Printed, &|input, _| name(&input.id)));
        return format!("<span>{title}</span>{equals}<span>{right}</span>");
    };
    let fraction = format!("<span class=\"fraction\"><span>{}</span><span>{}</span></span>", part(above), part(below));
    let percent =
        if metric.unit() == Unit::Percent { "<span class=\"operator\">×</span><span>100</span>" } else { "" };
    format!("<span>{title}</span>{equals}{fraction}{percent}")
}

/// An input's id as people read it in a formula.
fn name(id: &str) -> String {
    id.replace('_', " ")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The metric of a project that holds nothing else.
    fn metric(front: &str) -> content::Metric {
        let text = format!(
            "---\ntitle: A & B\ncategory: c\nsummary: s\ndirection: lower\nstages: {{}}\n{front}---\n\nText.\n"
        );
        let sources = diagnostics::SourceTree::new([("content/metrics/m.md".to_owned(), text.into())]);
        content::compile(&sources).0.metrics.remove(0)
    }

    const SHARE: &str = "unit: percent\nformula: (start - lost) / start\nresult: 66.7\ninputs:
  - {id: start, title: Start, unit: currency, min: 1, example: 3000}
  - {id: lost, title: Lost, unit: currency, example: 1000}
";

    const MEDIAN: &str = "unit: days\nformula: median(days_open) + grace\nresult: 40.5\ninputs:
  - {id: days_open, title: Days, unit: days, min: 0, max: 365, examples: [90, 20, 43, 34]}
  - {id: grace, title: Grace, unit: days, max: 5, example: 2}
";

    #[test]
    fn the_worked_example_is_a_sum_that_one_can_add_up_again() {
        assert_eq!(example(&metric(SHARE)).line.sum, "($3,000 − $1,000) ÷ $3,000 × 100 ≈ 66.7%");
        assert_eq!(example(&metric(MEDIAN)).line.sum, "median(20, 34, 43, 90) + 2 = 40.5 days");
    }

    #[test]
    fn the_result_is_what_the_formula_gives_whatever_was_written() {
        assert_eq!(example(&metric(&SHARE.replace("66.7", "12.34"))).line.result, "66.67%");
    }

    #[test]
    fn an_input_says_what_may_be_entered() {
        let inputs = |front| example(&metric(front)).inputs;
        let bounds: Vec<_> = inputs(SHARE).into_iter().chain(inputs(MEDIAN)).map(|input| input.bounds).collect();
        assert_eq!(bounds, ["at least 1", "", "0 to 365", "at most 5"]);
        assert_eq!(inputs(MEDIAN)[0].field.given, "90, 20, 43, 34");
        assert_eq!(inputs(MEDIAN)[0].name, "days open");
    }

    #[test]
    fn the_pattern_of_the_sum_names_each_figure() {
        assert_eq!(example(&metric(SHARE)).line.pattern, "({start} − {lost}) ÷ {start} × 100 {=}");
        assert_eq!(example(&metric(MEDIAN)).line.pattern, "median({days_open sorted}) + {grace} {=}");
    }

    #[test]
    fn the_page_computes_by_the_formula_of_the_build() {
        let spec = "(start - lost) / start;percent 1;start currency 1 -;lost currency - -";
        assert_eq!(example(&metric(SHARE)).line.spec, spec);
    }

    #[test]
    fn the_outermost_division_is_a_fraction() {
        let html = formula_html(&metric(SHARE));
        assert!(html.contains("<span>A &amp; B</span>"), "{html}");
        assert!(html.contains("<span class=\"fraction\"><span>start − lost</span><span>start</span></span>"), "{html}");
        assert!(formula_html(&metric(MEDIAN)).ends_with("<span>median(days open) + grace</span>"));
    }
}
