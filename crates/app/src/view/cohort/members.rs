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
        words::clients(),
        words::about_clients(),
        "wide",
        html! {
            <table class="stacked">
                <thead>
                    <tr>
                        <th scope="col">{ words::client() }</th>
                        <th scope="col">{ words::stage_name() }</th>
                        <th scope="col" class="number">{ words::index_name() }</th>
                        <th scope="col">{ words::held_back_by() }</th>
                        <th scope="col">{ words::first_action() }</th>
                        <th scope="col" class="no-print">{ words::workbook() }</th>
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
        None => html! { <span class="muted">{ words::not_scored() }</span> },
    };
    let nothing = if scorecard.to_be_sure.is_empty() { words::no_action() } else { words::find_out() };
    let first = member.first.as_ref().and_then(|step| framework.step(step)).map(|(_, _, step)| step.action.as_str());
    html! {
        <tr>
            <th scope="row">
                <a href={page.clone()}>{ &member.name }</a>
                if let Some(taken_at) = &member.taken_at { <br /><small class="muted">{ words::calendar_day(taken_at) }</small> }
            </th>
            <td><span class="cell-label">{ words::stage_name() }</span>{ reached }</td>
            <td class="number"><span class="cell-label">{ words::index_name() }</span>{ scorecard.index.map_or_else(|| words::DASH.to_owned(), words::index) }</td>
            <td class="long"><span class="cell-label">{ words::held_back_by() }</span>{ held_back_by(framework, member) }</td>
            <td class="long"><span class="cell-label">{ words::first_action() }</span>{ first.unwrap_or(nothing) }</td>
            <td class="no-print"><span class="cell-label">{ words::workbook() }</span><a href={workbook.clone()} aria-label={words::workbook_of(&member.name)}>{ "XLSX" }</a></td>
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
