//! Results over time: the trend, every kept result, and what changed between each two.

mod changes;
mod chart;

use super::{
    Surroundings, icon,
    result::{section, stage, take::taker},
    upload::upload,
};
use crate::{
    browser::{clock, file},
    route::Route,
    state::{Action, PastAction, State, Taken},
    words,
};
use maturity::{History, Outcome, Snapshot, history::trend, wire::history};
use std::rc::Rc;
use yew::prelude::*;

/// The screen.
pub fn history(state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    let kept = state.past.history.snapshots.len();
    let all = with_today(state, page);
    let names: Vec<_> = (0..all.len()).map(|place| name(&all, place, kept)).collect();
    html! {
        <div class="assessment result">
            <header class="page-head">
                <h1 tabindex="-1">{ words::history() }</h1>
                <p class="lede" id="kept" tabindex="-1">{ words::results_kept(kept) }</p>
                <div class="button-row">
                    if all.len() > kept {
                        <button class="button" type="button" onclick={keep(act)}>{ words::keep_result() }</button>
                    }
                    <a class="button quiet" href={Route::Result.hash()}>{ words::back_to_result() }</a>
                    <a class="text-button" href={Route::Steps.hash()}>{ words::your_steps() }</a>
                </div>
            </header>
            if !all.is_empty() {
                { section("trend", words::trend(), words::about_trend(), "", html! {
                    <div>
                        { chart::chart(&state.bundle, &all, kept) }
                        { pictures(state, &all, act) }
                        { results(state, &all, &names, act) }
                    </div>
                }) }
            }
            { for (1..all.len()).rev().map(|place| {
                changes::changes(&state.bundle, &all[place - 1], &all[place], &words::from_to(&names[place - 1], &names[place]), place)
            }) }
            { section("keep", words::keep_results(), words::about_keep_results(), "no-print", html! {
                <div class="button-row">
                    { download(state, "button quiet") }
                    { upload("button quiet", icon::icon(icon::UPLOAD), &state.bundle, act) }
                </div>
            }) }
        </div>
    }
}

/// Every kept result, and after them today's where it is scored and not among them.
fn with_today(state: &State, page: &Surroundings) -> Vec<Snapshot> {
    let framework = state.framework();
    let mut all = state.past.history.snapshots.clone();
    // Under today's framework a result is what scoring says, whatever the record says.
    for snapshot in all.iter_mut().filter(|snapshot| snapshot.hash == framework.hash) {
        snapshot.outcome = Some(Outcome::from(&maturity::score(framework, &snapshot.answers)));
    }
    if state.kept_today().is_none() {
        let today = state.snapshot(&page.now());
        all.extend(today.outcome.as_ref().is_some_and(|outcome| outcome.overall.stage.is_some()).then_some(today));
    }
    all
}

fn name(all: &[Snapshot], place: usize, kept: usize) -> String {
    if place < kept { words::name(&all[place], &all[..kept]) } else { words::today_not_kept().to_owned() }
}

fn keep(act: &Callback<Action>) -> Callback<MouseEvent> {
    act.reform(|_| Action::Past(PastAction::Keep(String::new(), clock::now_here())))
}

/// The trend as a picture to save, where there is one.
fn pictures(state: &State, all: &[Snapshot], act: &Callback<Action>) -> Html {
    if trend(all).len() < 2 {
        return Html::default();
    }
    let button = |file: Taken| {
        let (bundle, snapshots) = (Rc::clone(&state.bundle), all.to_vec());
        let json = move || {
            let shown = History { snapshots: snapshots.clone(), ..History::default() };
            history::to_json(&bundle.framework, &shown)
        };
        taker(file, json, act)
    };
    html! {
        <div class="no-print">
            <div class="button-row">{ for Taken::OF_TREND.into_iter().map(button) }</div>
            <p class="small" role="status">{ state.report.taking.map(words::taking) }</p>
        </div>
    }
}

/// Saves results and steps as a file.
pub fn download(state: &State, class: &'static str) -> Html {
    let (bundle, past) = (Rc::clone(&state.bundle), Rc::clone(&state.past.history));
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Ok(json) = history::to_json(&bundle.framework, &past) {
            file::save(&[bundle.framework.id.as_str(), "-results.json"].concat(), &json);
        }
    });
    html! {
        <button {class} type="button" {onclick}>{ icon::icon(icon::DOWNLOAD) }{ words::download_results() }</button>
    }
}

/// The results as a table, the latest first; each that is kept can be deleted.
fn results(state: &State, all: &[Snapshot], names: &[String], act: &Callback<Action>) -> Html {
    let kept = state.past.history.snapshots.len();
    html! {
        <table class="stacked results">
            <thead>
                <tr>
                    <th scope="col">{ words::result_column() }</th>
                    <th scope="col">{ words::stage_name() }</th>
                    <th scope="col" class="number">{ words::index_name() }</th>
                    <th scope="col" class="number">{ words::change_column() }</th>
                    <th scope="col"><span class="visually-hidden">{ words::delete_result() }</span></th>
                </tr>
            </thead>
            <tbody>
                { for (0..all.len()).rev().map(|place| {
                    let before = place.checked_sub(1).map(|before| &all[before]);
                    let delete = (place < kept).then(|| act.reform(move |_: MouseEvent| Action::Past(PastAction::Remove(place))));
                    row(state, &all[place], before, &names[place], delete)
                }) }
            </tbody>
        </table>
    }
}

fn row(
    state: &State,
    snapshot: &Snapshot,
    before: Option<&Snapshot>,
    name: &str,
    delete: Option<Callback<MouseEvent>>,
) -> Html {
    let index = |snapshot: &Snapshot| snapshot.outcome.as_ref()?.overall.index;
    let level = snapshot.outcome.as_ref().and_then(|outcome| outcome.overall.stage);
    let change = before.and_then(index).zip(index(snapshot)).map(|(from, to)| i16::from(to) - i16::from(from));
    html! {
        <tr>
            <th scope="row">{ name }</th>
            <td>
                <span class="cell-label">{ words::stage_name() }</span>
                { level.map_or_else(|| words::not_scored().into(), |level| stage(&state.bundle, level)) }
            </td>
            <td class="number"><span class="cell-label">{ words::index_name() }</span>{ index(snapshot).map_or_else(|| "–".to_owned(), |index| index.to_string()) }</td>
            <td class="number"><span class="cell-label">{ words::change_column() }</span>{ words::signed(change) }</td>
            <td class="no-print">
                if let Some(onclick) = delete {
                    <button class="text-button" type="button" {onclick}>
                        { words::delete_result() }<span class="visually-hidden">{ " " }{ words::delete_which(name) }</span>
                    </button>
                }
            </td>
        </tr>
    }
}
