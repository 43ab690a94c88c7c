//! All clients together: how many are at which stage, as a whole and in each domain.

use super::middle;
use crate::{
    view::result::{section, stage},
    words,
};
use maturity::{
    CohortReport, Framework, Level,
    cohort::{Distribution, Figures},
    wire::bundle::Bundle,
};
use yew::prelude::*;

/// What is counted, and how many are at which level; nothing where that is withheld.
type Row<'a> = (&'a str, Option<&'a Distribution>);

/// The section; where there are too few clients, why it says nothing.
pub fn together(bundle: &Bundle, report: &CohortReport) -> Html {
    let Some(all) = &report.all else {
        let why = words::too_few_together(report.k_anonymity as usize);
        return section("together", words::clients_together(), "", "", html! { <p>{ why }</p> });
    };
    let rows = rows(&bundle.framework, all);
    let is_withheld = rows.iter().any(|(_, distribution)| distribution.is_none());
    section(
        "together",
        words::clients_together(),
        words::about_clients_together(),
        "",
        html! {
            <div>
                <p class="meta stages-key">{ for levels(&bundle.framework).map(|level| html! { <span>{ stage(bundle, level) }</span> }) }</p>
                <div class="chart"><ul class="bars">{ for rows.iter().map(|row| bar(bundle, row)) }</ul></div>
                <details class="disclosure">
                    <summary>{ words::as_table() }</summary>
                    { table(bundle, &rows) }
                </details>
                if is_withheld { <p class="small muted">{ words::about_withheld(report.k_anonymity as usize) }</p> }
            </div>
        },
    )
}

fn levels(framework: &Framework) -> impl Iterator<Item = Level> {
    (0..=framework.top().get()).map(Level::new)
}

/// The whole, and then every domain.
fn rows<'a>(framework: &'a Framework, all: &'a Figures) -> Vec<Row<'a>> {
    let whole = (words::overall(), all.overall.as_ref());
    let domains = all.domains.iter().map(|(id, distribution)| {
        let title = framework.domain(id).map_or(id.as_str(), |domain| &domain.title);
        (title, distribution.as_ref())
    });
    [whole].into_iter().chain(domains).collect()
}

/// All clients as one bar, parted by stage.
fn bar(bundle: &Bundle, (title, distribution): &Row<'_>) -> Html {
    html! {
        <li>
            <span class="name">{ title }</span>
            <svg class="bar" height="14" aria-hidden="true">{ for distribution.iter().flat_map(|distribution| parts(distribution)) }</svg>
            <span class="value">
                { middle(bundle, distribution.map(|distribution| distribution.median)) }
                if let Some(distribution) = distribution { <small>{ words::of_so_many(distribution.people) }</small> }
            </span>
        </li>
    }
}

/// A piece of the bar for each level at which somebody is, as wide as they are many.
fn parts(distribution: &Distribution) -> Vec<Html> {
    let percent = |people: u64| (200 * people + distribution.people) / (2 * distribution.people.max(1));
    let (mut before, mut parts) = (0, Vec::new());
    for (people, level) in distribution.levels.iter().zip(0..=u8::MAX).filter(|(people, _)| **people > 0) {
        let (from, to) = (percent(before), percent(before + people));
        before += people;
        parts.push(html! {
            <rect class="part" data-stage={level.to_string()} x={[&from.to_string(), "%"].concat()} width={[&(to - from).to_string(), "%"].concat()} height="14" />
        });
    }
    parts
}

fn table(bundle: &Bundle, rows: &[Row<'_>]) -> Html {
    let framework = &bundle.framework;
    let names: Vec<String> = levels(framework).map(|level| words::short_stage(framework, level)).collect();
    html! {
        <table class="stacked">
            <thead>
                <tr>
                    <th scope="col">{ words::domain_name() }</th>
                    { for names.iter().map(|name| html! { <th scope="col" class="number">{ name }</th> }) }
                    <th scope="col">{ words::middle_stage() }</th>
                </tr>
            </thead>
            <tbody>{ for rows.iter().map(|(title, distribution)| html! {
                <tr>
                    <th scope="row">{ title }</th>
                    { for names.iter().enumerate().map(|(place, name)| {
                        let people = distribution.and_then(|distribution| distribution.levels.get(place));
                        let people = people.map_or_else(|| words::DASH.to_owned(), u64::to_string);
                        html! { <td class="number"><span class="cell-label">{ name }</span>{ people }</td> }
                    }) }
                    <td><span class="cell-label">{ words::middle_stage() }</span>{ middle(bundle, distribution.map(|distribution| distribution.median)) }</td>
                </tr>
            }) }</tbody>
        </table>
    }
}
