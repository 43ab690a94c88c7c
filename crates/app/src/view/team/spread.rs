//! Every question with its spread and its middle, and the middle of each role.

use super::discuss::role_name;
use crate::{
    state::{Reading, State},
    view::result::{section, stage},
    words,
};
use maturity::{Question, Tally};
use yew::prelude::*;

/// The section.
pub fn spread(state: &State, reading: &Reading) -> Html {
    let roles: Vec<_> = reading.roles.iter().map(|(role, tally)| (role_name(state, role.as_ref()), tally)).collect();
    section(
        "spread",
        words::all_questions(),
        words::about_all_questions(),
        "",
        html! {
            <div class="scroll" role="group" tabindex="0" aria-labelledby="spread">
                <table class="stacked">
                    <thead>
                        <tr>
                            <th scope="col">{ words::question_column() }</th>
                            <th scope="col">{ words::spread_column() }</th>
                            <th scope="col">{ words::middle_column() }</th>
                            { for roles.iter().map(|(name, _)| html! { <th scope="col">{ name }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for state.framework().questions().enumerate().map(|(place, (_, question))| {
                            row(state, reading, &roles, question, place)
                        }) }
                    </tbody>
                </table>
            </div>
        },
    )
}

fn row(state: &State, reading: &Reading, roles: &[(String, &Tally)], question: &Question, place: usize) -> Html {
    let range = Reading::range(&reading.tally, place);
    let spread = range
        .map_or_else(|| words::DASH.to_owned(), |range| words::range(state.framework(), range.lowest, range.highest));
    html! {
        <tr>
            <th scope="row">{ &question.text }</th>
            <td><span class="cell-label">{ words::spread_column() }</span><span>{ spread }</span></td>
            { middle(state, words::middle_column(), &reading.tally, place) }
            { for roles.iter().map(|(name, tally)| middle(state, name, tally, place)) }
        </tr>
    }
}

fn middle(state: &State, name: &str, tally: &Tally, place: usize) -> Html {
    let middle = match Reading::range(tally, place) {
        Some(range) => stage(&state.bundle, range.median),
        None => html! { { words::DASH } },
    };
    html! { <td><span class="cell-label">{ name }</span>{ middle }</td> }
}
