//! The team's page: whose answers are in, what they say as one, and what to talk about first.

mod add;
mod discuss;
mod members;
mod spread;

use super::{Surroundings, ask::ask, result};
use crate::{
    browser::{clock, file},
    route::Route,
    state::{Action, Asking, Outcome, Reading, State, Whose},
    words,
};
use maturity::wire::answers_file;
use std::rc::Rc;
use yew::prelude::*;

/// The screen.
pub fn team(state: &State, act: &Callback<Action>) -> Html {
    let reading = state.team.reading(state.framework());
    let people = state.team.members.len();
    html! {
        <div class="assessment result team">
            <header class="page-head">
                <h1 tabindex="-1">{ words::team() }</h1>
                <p class="lede">{ words::about_team() }</p>
                <p class="small muted">{ words::team_stays() }</p>
            </header>
            { add::add(state, act) }
            if people > 0 {
                { members::members(state, act) }
                { as_one(state, &reading) }
                { discuss::discuss(state, &reading) }
            }
            if people > 1 {
                { spread::spread(state, &reading) }
            }
        </div>
    }
}

fn as_one(state: &State, reading: &Reading) -> Html {
    let framework = state.framework();
    let outcome = Outcome::of(framework, &reading.combined);
    let scorecard = &outcome.scorecard;
    let smallest = reading.roles.iter().map(|(_, tally)| tally.respondents()).min();
    let smallest = smallest.unwrap_or(u64::MAX).min(reading.tally.respondents());
    result::section(
        "as-one",
        words::as_one(),
        words::about_as_one(),
        "",
        html! {
            <div>
                <p class="lede">{ words::headline_of(words::Who::Team, framework, scorecard) }</p>
                if let Some(index) = scorecard.index {
                    <p class="muted">{ words::index_name() }{ " " }{ words::index(index) }</p>
                }
                <div class="button-row">
                    <a class="button" href={Route::TeamResult.hash()}>{ words::see_team_result() }</a>
                    { save(state, reading, "button quiet") }
                </div>
                <p class="small muted">{ words::for_the_team(framework, smallest) }</p>
            </div>
        },
    )
}

/// Saves the team's one answer set, dated as the last of them.
fn save(state: &State, reading: &Reading, class: &'static str) -> Html {
    let (bundle, combined) = (Rc::clone(&state.bundle), reading.combined.clone());
    let taken_at = state.team.taken_at().map(str::to_owned);
    let onclick = Callback::from(move |_: MouseEvent| {
        let taken_at = taken_at.clone().unwrap_or_else(clock::now);
        let json = answers_file::to_json(&bundle.framework, &combined, Some(&taken_at));
        file::save(&[&bundle.framework.id, "-team-answers.json"].concat(), &json);
    });
    html! { <button {class} type="button" {onclick}>{ words::save_team() }</button> }
}

/// The team's one answer set as a result.
pub fn team_result(state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    let reading = state.team.reading(state.framework());
    let shown = state.with(Rc::new(reading.combined.clone()), Whose::Teams(state.team.members.len()));
    html! {
        <>
            <div class="assessment result lent">
                <div class="notice" role="note">
                    <p>{ words::about_team_result() }</p>
                    <div class="button-row no-print">
                        <a class="button small" href={Route::Team.hash()}>{ words::back_to_team() }</a>
                        { save(state, &reading, "button quiet small") }
                        <button class="button quiet small" type="button" id="ask-adopt" onclick={act.reform(|_| Action::Adopt)}>{ words::adopt() }</button>
                    </div>
                    if state.asking == Some(Asking::Adopt) {
                        { ask(Asking::Adopt, state.answered(), act) }
                    }
                </div>
            </div>
            { result::result(&shown, page, act) }
        </>
    }
}
