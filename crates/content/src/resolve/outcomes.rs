//! What results are held against: metrics with the domains that move them, and what one of them says about an amount.

use super::{Resolver, shown};
use crate::{
    Library,
    library::{Benchmark, Metric},
    schema::framework::Exposure as ExposureSchema,
    yaml::Text,
};
use maturity::{
    DomainId, Figure, FigureUnit, MetricId, OutcomeMetric, Outcomes, Step,
    cross_check::{Benchmark as Comparison, Exposure},
};

impl Resolver<'_> {
    pub(super) fn outcomes(&mut self, library: &Library) -> Outcomes {
        let parsed = self.parsed;
        let Some(framework) = &parsed.framework else { return Outcomes::default() };
        let mut metrics: Vec<OutcomeMetric> = Vec::new();
        for id in &framework.outcomes {
            if metrics.iter().any(|metric| metric.id.as_str() == id.value) {
                self.invalid(id.span, format!("`{}` is named twice", id.value), "name each metric once");
            } else if let Some(metric) = self.outcome(id, library, "`outcomes`") {
                metrics.push(metric);
            }
        }
        let exposure = framework.exposure.as_ref().and_then(|exposure| self.exposure(exposure, library, &mut metrics));
        Outcomes { metrics, exposure }
    }

    fn outcome(&mut self, id: &Text, library: &Library, who: &str) -> Option<OutcomeMetric> {
        let known = self.metrics_of(std::slice::from_ref(id), who).pop()?;
        let metric = library.metrics.iter().find(|metric| metric.id == known)?;
        let domains = domains(library, metric);
        if domains.is_empty() && !self.is_said_to_be_moved(&known) {
            let message = format!("no step moves the metric `{known}`, so it says nothing of any domain");
            self.invalid(id.span, message, "name a step in its `moved_by:`, or leave the metric out here");
        }
        self.too_long(&known);
        let unit = FigureUnit::ALL.into_iter().find(|(_, name)| *name == metric.unit().name());
        Some(OutcomeMetric {
            id: known,
            title: metric.title.clone(),
            unit: unit.map_or(FigureUnit::Count, |(unit, _)| unit),
            lower_is_better: !metric.higher_is_better(),
            domains,
            benchmarks: metric.benchmarks.iter().filter_map(comparison).collect(),
        })
    }

    /// Whether something names a step that moves the metric, or may in a file that cannot be read: if no step is there,
    /// a finding about it says so already.
    fn is_said_to_be_moved(&self, id: &MetricId) -> bool {
        let parsed = self.parsed;
        let metric = parsed.metrics.iter().find(|metric| metric.id.value == id.as_str());
        metric.is_some_and(|metric| !metric.front.moved_by.is_empty())
            || parsed.unreadable.iter().any(|file| file.kind == "step")
    }

    /// Finds what is longer than the figures that it is compared with.
    fn too_long(&mut self, id: &MetricId) {
        let parsed = self.parsed;
        let metric = parsed.metrics.iter().find(|metric| metric.id.value == id.as_str());
        let benchmarks = metric.into_iter().flat_map(|metric| &metric.front.benchmarks);
        let written: Vec<&Text> =
            benchmarks.flat_map(|benchmark| benchmark.value.iter().chain(&benchmark.range)).collect();
        for text in written.into_iter().filter(|text| is_too_long(text)) {
            let message = format!("`{}` has too many digits for something that figures are compared with", text.value);
            self.invalid(text.span, message, "write at most 12 digits before the point, and 4 after it");
        }
    }

    /// Resolves what is exposed. Its metric is compared with as well, wherever it is named.
    fn exposure(
        &mut self,
        exposure: &ExposureSchema,
        library: &Library,
        metrics: &mut Vec<OutcomeMetric>,
    ) -> Option<Exposure> {
        let kept = &exposure.kept;
        if !metrics.iter().any(|metric| metric.id.as_str() == kept.value) {
            metrics.push(self.outcome(kept, library, "`exposure`")?);
        }
        let metric = metrics.iter().find(|metric| metric.id.as_str() == kept.value)?;
        if metric.unit != FigureUnit::Percent || metric.lower_is_better {
            let message = format!("the metric `{}` is no share that is kept", kept.value);
            self.invalid(kept.span, message, "name a metric with `unit: percent` and `direction: higher`");
            return None;
        }
        Some(Exposure {
            title: shown(&exposure.title),
            kept: metric.id.clone(),
            amount: shown(&exposure.amount),
            assumptions: exposure.assumptions.iter().map(shown).collect(),
        })
    }
}

/// The domains of the steps that the metric names, in the framework's order; where it names none, of those that name it.
fn domains(library: &Library, metric: &Metric) -> Vec<DomainId> {
    let mut domains: Vec<DomainId> = Vec::new();
    let counts = |step: &Step| metric.moved_by.is_empty() || metric.moved_by.contains(&step.id);
    for (domain, _) in library.steps_of_metric(metric).filter(|(_, step)| counts(step)) {
        if domains.last() != Some(&domain.id) {
            domains.push(domain.id.clone());
        }
    }
    domains
}

fn comparison(benchmark: &Benchmark) -> Option<Comparison> {
    Some(Comparison {
        segment: benchmark.segment.clone(),
        from: benchmark.value.as_str().parse().ok()?,
        to: benchmark.to.as_ref().map(|to| to.as_str().parse()).transpose().ok()?,
        source: benchmark.source.clone(),
        year: benchmark.year,
        sample: benchmark.sample,
        holds_for: benchmark.holds_for.clone(),
    })
}

/// Whether it is a number, and longer than a figure can be.
fn is_too_long(text: &Text) -> bool {
    crate::library::Decimal::new(&text.value).is_ok() && text.value.parse::<Figure>().is_err()
}
