//! Figures of a company held against the stages of its practices: where the two contradict each other, one of them is not
//! what it seems. A figure alone proves nothing, so a contradiction is named only where every benchmark that applies and
//! most of the practices behind the figure say so.

mod benchmark;
mod exposure;
mod practice;

use crate::{Answers, DomainId, Figure, FigureUnit, Framework, MetricId, NotAFigure, Scorecard};

pub use benchmark::{Applicable, Benchmark};
pub use exposure::{Exposed, Exposure, Share, SharedBy, exposed};
pub use practice::Practice;

/// What a framework's results are held against.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// The metrics, in the author's order.
    pub metrics: Vec<OutcomeMetric>,
    /// What one of them says about an amount.
    pub exposure: Option<Exposure>,
}

impl Outcomes {
    /// The metric with this id.
    pub fn metric(&self, id: &MetricId) -> Option<&OutcomeMetric> {
        self.metrics.iter().find(|metric| &metric.id == id)
    }

    /// Reads what somebody typed as the figure of a metric, in a language that writes `decimal_mark` before decimals.
    ///
    /// # Errors
    /// Why it is no figure, or none that this metric can have.
    pub fn read(&self, metric: &OutcomeMetric, text: &str, decimal_mark: char) -> Result<Figure, NotAFigure> {
        let figure = Figure::typed(text, metric.unit, decimal_mark)?;
        let is_share = self.exposure.as_ref().is_some_and(|exposure| exposure.kept == metric.id);
        if is_share && figure > Figure::HUNDRED { Err(NotAFigure::AboveHundred) } else { Ok(figure) }
    }
}

/// A metric that says whether practices work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeMetric {
    /// Permanent id.
    pub id: MetricId,
    /// Shown to people.
    pub title: String,
    /// What it is counted in.
    pub unit: FigureUnit,
    /// Whether less is better.
    pub lower_is_better: bool,
    /// The domains whose steps move it.
    pub domains: Vec<DomainId>,
    /// What others have.
    pub benchmarks: Vec<Benchmark>,
}

/// Where a figure lies among the benchmarks that apply, the better the higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Worse than every one of them.
    Worse,
    /// Neither worse than all nor better than all.
    Between,
    /// Better than every one of them.
    Better,
}

/// What a figure says beside the stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Figure and practice do not contradict each other.
    Agrees,
    /// Most of its domains stand at the middle stage or above, and the figure is worse than every benchmark.
    PracticeAhead,
    /// Most of its domains stand at the lowest stage, and the figure is better than every benchmark.
    OutcomeAhead,
    /// The figure lies among the benchmarks.
    Between,
    /// There is nothing to hold the figure against.
    NoBenchmark,
    /// Half of its domains or more are not scored.
    DomainsNotKnown,
}

/// A figure, held against benchmarks and practices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossCheck {
    /// What it says.
    pub finding: Finding,
    /// Where it lies; nothing where no benchmark applies.
    pub place: Option<Place>,
    /// How its domains stand.
    pub practice: Practice,
}

/// Holds a figure against the benchmarks that apply to this visitor, and both against the stages.
pub fn cross_check(
    framework: &Framework,
    answers: &Answers,
    scorecard: &Scorecard,
    metric: &OutcomeMetric,
    figure: Figure,
) -> CrossCheck {
    let place = metric.place(figure, &metric.applicable(&answers.profile));
    let practice = Practice::of(framework, scorecard, &metric.domains);
    let finding = match place {
        None => Finding::NoBenchmark,
        Some(_) if !practice.is_known() => Finding::DomainsNotKnown,
        Some(Place::Between) => Finding::Between,
        Some(Place::Worse) if practice.is_advanced() => Finding::PracticeAhead,
        Some(Place::Better) if practice.is_lowest() => Finding::OutcomeAhead,
        Some(_) => Finding::Agrees,
    };
    CrossCheck { finding, place, practice }
}
