//! Each domain on a scale banded by stage, and the same figures as a table.

use super::{domain_name, section, stage};
use crate::{
    state::{Outcome, State},
    words,
};
use maturity::{
    DomainScore, Framework, Index, Level, Scorecard, Scoring,
    advice::{marked_target, target},
    wire::bundle::Bundle,
};
use yew::prelude::*;

/// So many letters of a stage's name have room along the scale on a phone. Where they do not fit, the last stage is named
/// alone: the stage of each domain stands beside its bar.
const LETTERS: usize = 50;

/// The section; `today` is the scorecard beside which a scenario is shown, and that targets are drawn from.
pub fn domains(state: &State, outcome: &Outcome, today: &Scorecard) -> Html {
    let bundle = &state.bundle;
    let scale = Scale(&bundle.framework);
    let domains: Vec<Row> =
        sorted(&outcome.scorecard.domains).into_iter().map(|score| Row::of(state, today, score)).collect();
    let all_fit = bundle.framework.names_fit(LETTERS);
    let any_target = domains.iter().any(|row| row.mark.is_some());
    let keystones =
        if bundle.framework.has_keystones() { [" ", words::about_keystones()].concat() } else { String::new() };
    let about = [words::about_domains(), &keystones].concat();
    section(
        "domains",
        words::where_domains_stand(),
        &about,
        "",
        html! {
            <div>
                <div class="chart">
                    { hatch() }
                    <div class="bars-axis" aria-hidden="true">
                        <svg class="bar labels" height="16">
                            { for bundle.framework.levels().zip(&bundle.framework.stages).filter(|(level, _)| all_fit || *level == bundle.framework.top()).map(|(level, stage)| html! {
                                <text x={percent(scale.mark(level))} y="12" text-anchor="end">{ &stage.title }</text>
                            }) }
                        </svg>
                    </div>
                    <ul class="bars">{ for domains.iter().map(|domain| bar(bundle, &scale, domain)) }</ul>
                </div>
                { key(&bundle.framework.scoring, domains.iter().any(|row| row.score.index.is_some_and(|index| index.high > index.low)), domains.iter().any(|row| row.today.is_some()), any_target) }
                <details class="disclosure">
                    <summary>{ words::as_table() }</summary>
                    { table(&bundle.framework, &domains) }
                </details>
            </div>
        },
    )
}

/// The highest index first, those that are not scored last. By insertion: a sort of the library's is 5 kB of code.
pub fn sorted(domains: &[DomainScore]) -> Vec<&DomainScore> {
    let index = |domain: &DomainScore| domain.index.map(|index| index.low);
    let mut sorted: Vec<&DomainScore> = Vec::with_capacity(domains.len());
    for domain in domains {
        let place = sorted.iter().position(|other| index(other) < index(domain)).unwrap_or(sorted.len());
        sorted.insert(place, domain);
    }
    sorted
}

/// A domain's score with what it is to be compared with.
struct Row<'a> {
    score: &'a DomainScore,
    /// The level to bring it to.
    target: Level,
    /// The same where it is marked: it lies ahead, or was chosen.
    mark: Option<Level>,
    /// Its index today, where a scenario shows another.
    today: Option<Index>,
}

impl<'a> Row<'a> {
    fn of(state: &State, today: &Scorecard, score: &'a DomainScore) -> Self {
        let (framework, answers) = (state.framework(), &state.answers);
        let domain = framework.domain(&score.id);
        let mark = domain.and_then(|domain| marked_target(framework, answers, today, domain));
        let target = domain.map_or_else(Level::default, |domain| target(framework, answers, today, domain));
        let was = today.domains.iter().find(|other| other.id == score.id);
        Self { score, target, mark, today: was.and_then(|was| was.index).filter(|was| Some(*was) != score.index) }
    }
}

/// From 0 to 100, with a band for each stage.
struct Scale<'a>(&'a Framework);

impl Scale<'_> {
    /// Where a stage is reached.
    fn mark(&self, level: Level) -> usize {
        let (value, of) = self.0.mark(level);
        (200 * value + of) / (2 * of.max(1))
    }

    /// Where the band that leads to each stage begins and ends: that of the last stage at 100.
    fn bands(&self) -> impl Iterator<Item = (Level, usize, usize)> {
        let top = self.0.top();
        let end = move |level| if level == top { 100 } else { self.mark(level) };
        (0..top.get()).map(Level::new).map(move |level| (level.next(), self.mark(level), end(level.next())))
    }
}

fn percent(value: impl Into<usize>) -> String {
    [&value.into().to_string(), "%"].concat()
}

fn bar(bundle: &Bundle, scale: &Scale, row: &Row) -> Html {
    let domain = row.score;
    let today = row.today.map(|today| percent(today.low));
    let target = row.mark.map(|level| percent(scale.mark(level)));
    html! {
        <li data-stage={domain.stage.map(|level| level.get().to_string())}>
            <span class="name">{ domain_name(bundle, &domain.id) }</span>
            <svg class="bar" height="14" aria-hidden="true">
                { for scale.bands().map(|(level, from, to)| html! {
                    <rect class="band" data-stage={level.get().to_string()} x={percent(from)} y="0"
                        width={percent(to.saturating_sub(from))} height="14" />
                }) }
                { domain.index.map(fill) }
                if let Some(today) = today {
                    <circle class="today" cx={today} cy="7" r="4" />
                }
                if let Some(target) = target {
                    <line class="target" x1={target.clone()} x2={target} y1="-1" y2="15" />
                }
            </svg>
            <span class="value">
                if let Some((index, level)) = domain.index.zip(domain.stage) {
                    <b>{ index.low }</b>{ " " }{ stage(bundle, level) }
                    if index.high > index.low {
                        <span class="visually-hidden">{ words::up_to(index.high.into()) }</span>
                    }
                } else {
                    { words::not_scored() }
                }
            </span>
        </li>
    }
}

fn fill(index: Index) -> Html {
    html! {
        <>
            if index.high > index.low {
                <rect class="unknown" x={percent(index.low)} y="3" width={percent(index.high - index.low)} height="8" />
            }
            <rect class="fill" y="3" width={percent(index.low)} height="8" />
        </>
    }
}

/// The pattern of what is unknown; styles refer to it by its id.
fn hatch() -> Html {
    html! {
        <svg class="defs" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="hatch" d="M0 0V5" />
                </pattern>
            </defs>
        </svg>
    }
}

fn key(scoring: &Scoring, any_unknown: bool, is_scenario: bool, any_target: bool) -> Html {
    html! {
        <p class="key">
            if any_unknown {
                <span>
                    <svg viewBox="0 0 24 12" aria-hidden="true">
                        <rect x="1" y="2" width="22" height="8" fill="url(#hatch)" stroke="currentColor" />
                    </svg>
                    { words::could_add() }
                </span>
            }
            if is_scenario {
                <span>
                    <svg viewBox="0 0 24 12" aria-hidden="true"><circle class="today" cx="12" cy="6" r="4" /></svg>
                    { words::key_today() }
                </span>
            }
            if any_target {
                <span>
                    <svg viewBox="0 0 24 12" aria-hidden="true"><path d="M12 0V12" stroke="currentColor" stroke-width="2" /></svg>
                    { words::target_key(words::method(scoring.method)) }
                </span>
            }
        </p>
    }
}

fn table(framework: &Framework, domains: &[Row]) -> Html {
    html! {
        <table class="stacked">
            <thead>
                <tr>
                    <th scope="col">{ words::domain_name() }</th>
                    <th scope="col" class="number">{ words::index_name() }</th>
                    <th scope="col">{ words::stage_name() }</th>
                    <th scope="col">{ words::to_the_next() }</th>
                    <th scope="col">{ words::target_name() }</th>
                </tr>
            </thead>
            <tbody>{ for domains.iter().map(|domain| row(framework, domain)) }</tbody>
        </table>
    }
}

fn row(framework: &Framework, Row { score: domain, target, .. }: &Row) -> Html {
    let title = framework.domain(&domain.id).map_or(domain.id.as_str(), |domain| &domain.title);
    let stage = domain.stage.map_or_else(|| words::not_scored().to_owned(), |level| words::stage(framework, level));
    html! {
        <tr>
            <th scope="row">{ title }</th>
            <td class="number">
                <span class="cell-label">{ words::index_name() }</span>
                { domain.index.map_or_else(|| "–".to_owned(), words::index) }
            </td>
            <td><span class="cell-label">{ words::stage_name() }</span><span>{ stage }</span></td>
            <td>
                <span class="cell-label">{ words::to_the_next() }</span>
                <span>{ words::short_by(framework, domain.distance, domain.stage) }</span>
            </td>
            <td><span class="cell-label">{ words::target_name() }</span><span>{ words::stage(framework, *target) }</span></td>
        </tr>
    }
}
