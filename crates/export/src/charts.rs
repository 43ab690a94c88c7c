//! The charts of a result as pictures that need nothing around them: own colors on light paper, readable in greyscale.

mod bars;
mod circle;
mod radar;
mod trend;

pub(crate) use bars::domains;
pub(crate) use radar::radar;
pub(crate) use trend::trend;

use crate::{Document, words};

/// What a chart of the domains says in words.
pub(crate) fn description(document: &Document) -> String {
    let line = |(domain, score): (&maturity::Domain, &maturity::DomainScore)| {
        words::domain_line(document.framework(), &domain.title, score.stage, score.index)
    };
    let lines: Vec<String> = document.ranked().into_iter().map(line).collect();
    words::domains_described(&words::phrases(&lines))
}

/// Below a chart's title: the framework, and the day.
fn subtitle(document: &Document) -> String {
    let framework = &document.framework().title;
    words::day(document.day).map_or_else(|| framework.clone(), |day| [framework, " · ", &day].concat())
}
