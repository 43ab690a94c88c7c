//! Groups of clients beside each other: each as a whole, and its middle stage in every domain.

use super::middle;
use crate::{view::result::section, words};
use maturity::{
    CohortReport, ProfileQuestion,
    cohort::{Figures, GroupFigures},
    wire::bundle::Bundle,
};
use yew::prelude::*;

/// The section; nothing where no profile question tells groups apart.
pub fn groups(bundle: &Bundle, report: &CohortReport) -> Html {
    let asked = bundle.framework.profile.iter().find(|question| report.by.as_ref() == Some(&question.id));
    let Some(question) = asked.filter(|_| report.all.is_some()) else { return Html::default() };
    section(
        "groups",
        &words::by_group(&question.text),
        &words::about_withheld(report.k_anonymity as usize),
        "wide",
        html! {
            <div>
                { wholes(bundle, question, &report.groups) }
                { domains(bundle, question, &report.groups) }
            </div>
        },
    )
}

/// What a group is called.
fn name<'a>(question: &'a ProfileQuestion, group: &'a GroupFigures) -> &'a str {
    let Some(value) = &group.value else { return words::group_not_said() };
    let option = question.options.iter().find(|option| option.id == *value);
    option.map_or(value.as_str(), |option| &option.text)
}

fn wholes(bundle: &Bundle, question: &ProfileQuestion, groups: &[GroupFigures]) -> Html {
    let row = |group: &GroupFigures| {
        html! { <tr><th scope="row">{ name(question, group) }</th>{ cells(bundle, group.figures.as_ref()) }</tr> }
    };
    html! {
        <table class="stacked">
            <thead>
                <tr>
                    <th scope="col">{ words::group() }</th>
                    <th scope="col">{ words::clients() }</th>
                    <th scope="col">{ words::middle_stage() }</th>
                    <th scope="col">{ words::middle_index() }</th>
                </tr>
            </thead>
            <tbody>{ for groups.iter().map(row) }</tbody>
        </table>
    }
}

fn cells(bundle: &Bundle, figures: Option<&Figures>) -> Html {
    let Some(figures) = figures else { return html! { <td colspan="3" class="muted">{ words::withheld() }</td> } };
    let stage = figures.overall.as_ref().map(|overall| overall.median);
    html! {
        <>
            <td><span class="cell-label">{ words::clients() }</span>{ figures.sets }</td>
            <td><span class="cell-label">{ words::middle_stage() }</span>{ middle(bundle, stage) }</td>
            <td>
                <span class="cell-label">{ words::middle_index() }</span>
                if let Some(index) = figures.index {
                    <span>{ index.median }{ ", " }{ words::half_of(index) }</span>
                } else {
                    <span class="muted">{ words::withheld() }</span>
                }
            </td>
        </>
    }
}

/// The middle stage of every domain in every group that is shown.
fn domains(bundle: &Bundle, question: &ProfileQuestion, groups: &[GroupFigures]) -> Html {
    let shown: Vec<_> =
        groups.iter().filter_map(|group| Some((name(question, group), group.figures.as_ref()?))).collect();
    if shown.is_empty() {
        return Html::default();
    }
    html! {
        <table class="stacked">
            <thead>
                <tr>
                    <th scope="col">{ words::domain_name() }</th>
                    { for shown.iter().map(|(name, _)| html! { <th scope="col">{ *name }</th> }) }
                </tr>
            </thead>
            <tbody>{ for bundle.framework.domains.iter().enumerate().map(|(place, domain)| html! {
                <tr>
                    <th scope="row">{ &domain.title }</th>
                    { for shown.iter().map(|(name, figures)| {
                        let found = figures.domains.get(place).and_then(|(_, distribution)| distribution.as_ref());
                        html! { <td><span class="cell-label">{ *name }</span>{ middle(bundle, found.map(|found| found.median)) }</td> }
                    }) }
                </tr>
            }) }</tbody>
        </table>
    }
}
