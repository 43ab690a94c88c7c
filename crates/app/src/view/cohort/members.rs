//! Every client with its stage, what holds it back, and what it should do first.

use crate::{
    native::Member,
    view::result::{section, stage},
    words,
};
use maturity::{Framework, wire::bundle::Bundle};
use yew::prelude::*;

/// How many domains that hold a client back are named.
const NAMED: usize = 2;

/// The section.
pub fn members(bundle: &Bundle, members: &[Member]) -> Html {
    section(
        "clients",
        words::CLIENTS,
        words::ABOUT_CLIENTS,
        "wide",
        html! {
            <table class="stacked">
                <thead>
                    <tr>
                        <th scope="col">{ words::CLIENT }</th>
                        <th scope="col">{ words::STAGE }</th>
                        <th scope="col" class="number">{ words::INDEX }</th>
                        <th scope="col">{ words::HELD_BACK_BY }</th>
                        <th scope="col">{ words::FIRST_ACTION }</th>
                        <th scope="col" class="no-print">{ words::WORKBOOK }</th>
                    </tr>
                </thead>
                <tbody>{ for members.iter().map(|member| row(bundle, member)) }</tbody>
            </table>
        },
    )
}

fn row(bundle: &Bundle, member: &Member) -> Html {
    let (framework, scorecard) = (&bundle.framework, &member.scorecard);
    let [page, workbook] = &member.files;
    let reached = match scorecard.stage {
        Some(level) => stage(bundle, level),
        None => html! { <span class="muted">{ words::NOT_SCORED }</span> },
    };
    let nothing = if scorecard.to_be_sure.is_empty() { words::NO_ACTION } else { words::FIND_OUT };
    let first = member.first.as_ref().and_then(|step| framework.step(step)).map(|(_, _, step)| step.action.as_str());
    html! {
        <tr>
            <th scope="row">
                <a href={page.clone()}>{ &member.name }</a>
                if let Some(taken_at) = &member.taken_at { <br /><small class="muted">{ words::date(taken_at) }</small> }
            </th>
            <td><span class="cell-label">{ words::STAGE }</span>{ reached }</td>
            <td class="number"><span class="cell-label">{ words::INDEX }</span>{ scorecard.index.map_or_else(|| words::DASH.to_owned(), words::index) }</td>
            <td class="long"><span class="cell-label">{ words::HELD_BACK_BY }</span>{ held_back_by(framework, member) }</td>
            <td class="long"><span class="cell-label">{ words::FIRST_ACTION }</span>{ first.unwrap_or(nothing) }</td>
            <td class="no-print"><span class="cell-label">{ words::WORKBOOK }</span><a href={workbook.clone()} aria-label={words::workbook_of(&member.name)}>{ "XLSX" }</a></td>
        </tr>
    }
}

/// The first domains by name, and how many more.
fn held_back_by(framework: &Framework, member: &Member) -> String {
    let domains = &member.scorecard.held_back_by;
    let title = |id| framework.domain(id).map_or_else(|| id.to_string(), |domain| domain.title.clone());
    let mut names: Vec<String> = domains.iter().take(NAMED).map(title).collect();
    if domains.len() > NAMED {
        names.push(words::and_more(domains.len() - NAMED));
    }
    if names.is_empty() { words::DASH.to_owned() } else { names.join(", ") }
}
