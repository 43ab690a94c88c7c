//! The figures in a table, with all that they are compared with.

use super::Compared;
use crate::words;
use maturity::FigureUnit;
use yew::prelude::*;

/// A table for each metric with benchmarks, folded up and not on paper: the sentences above it name what matters.
pub fn table(compared: &[Compared<'_>]) -> Html {
    let compared: Vec<_> = compared.iter().filter(|compared| !compared.among.benchmarks.is_empty()).collect();
    if compared.is_empty() {
        return Html::default();
    }
    html! {
        <details class="disclosure no-print">
            <summary>{ words::compared_with() }</summary>
            <div>{ for compared.into_iter().map(one) }</div>
        </details>
    }
}

fn one(Compared { metric, figure, among }: &Compared<'_>) -> Html {
    let rows = among.benchmarks.iter().map(|benchmark| {
        let source = words::source_and_year(&benchmark.source, &benchmark.year.to_string());
        let asked = words::figure(maturity::Figure::whole(benchmark.sample), FigureUnit::Count);
        row(&words::ends(benchmark, metric.unit), &benchmark.segment, &source, &asked)
    });
    html! {
        <table class="stacked">
            <caption>{ &metric.title }</caption>
            <thead><tr>{ for [words::measured_on(), words::figure_column(), words::source_column(), words::asked_column()].map(|title| html! {
                <th scope="col">{ title }</th>
            }) }</tr></thead>
            <tbody>
                { row(&words::figure(*figure, metric.unit), words::your_figure(), "", "") }
                { for rows }
            </tbody>
        </table>
    }
}

fn row(figure: &str, whom: &str, source: &str, asked: &str) -> Html {
    let cells = [(words::figure_column(), figure), (words::source_column(), source), (words::asked_column(), asked)];
    html! {
        <tr>
            <th scope="row">{ whom }</th>
            { for cells.map(|(label, text)| html! {
                <td class={(text.is_empty()).then_some("nothing")}>
                    if !text.is_empty() { <span class="cell-label">{ label }</span><span>{ text }</span> }
                </td>
            }) }
        </tr>
    }
}
