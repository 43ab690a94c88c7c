//! The steps as a checklist, and what is said of it at their questions.

use super::{
    icon,
    result::{section, stage},
};
use crate::{
    browser::page,
    route::Route,
    state::{Action, Outcome, PastAction, State},
    words,
};
use maturity::{Question, StepId, Work, WorkState, shortest_path, wire::bundle::Bundle, wire::history::MAX_NOTE};
use yew::prelude::*;

/// How far a step can have come.
const STATES: [WorkState; 3] = [WorkState::Open, WorkState::Begun, WorkState::Done];

/// The screen.
pub fn steps(state: &State, act: &Callback<Action>) -> Html {
    let groups = groups(state);
    let all: Vec<_> = groups.iter().flat_map(|(_, steps)| steps).map(|id| state.past.history.work(id)).collect();
    let so_far = |wanted| all.iter().filter(|work| work.state == wanted).count();
    let (done, begun) = (so_far(WorkState::Done), so_far(WorkState::Begun));
    html! {
        <div class="assessment result">
            <header class="page-head">
                <h1 tabindex="-1">{ words::your_steps() }</h1>
                <p class="lede">{ if all.is_empty() { words::no_steps() } else { words::about_steps() } }</p>
                if !all.is_empty() {
                    <progress max={all.len().to_string()} value={done.to_string()} aria-label={words::work_state(WorkState::Done)}></progress>
                    <p class="progress-line"><span>{ words::steps_of(done, all.len(), begun) }</span></p>
                }
                <div class="button-row no-print">
                    <a class="button quiet" href={Route::Result.hash()}>{ words::back_to_result() }</a>
                    <a class="text-button" href={Route::History.hash()}>{ words::history() }</a>
                    <button class="text-button" type="button" onclick={|_| page::print()}>{ icon::icon(icon::PRINT) }{ words::print() }</button>
                </div>
            </header>
            { for groups.iter().zip(GROUPS).filter(|((_, steps), _)| !steps.is_empty()).map(|((title, steps), id)| {
                section(id, title, "", "", html! {
                    <ul class="checklist">{ for steps.iter().map(|step| item(state, step, act)) }</ul>
                })
            }) }
        </div>
    }
}

/// Ids of the groups.
const GROUPS: [&str; 3] = ["path", "advised", "earlier"];

/// The steps of the shortest path, those that are advised beside it, and those that were marked and are neither.
fn groups(state: &State) -> [(String, Vec<StepId>); 3] {
    let (framework, answers) = (state.framework(), &state.answers);
    let outcome = Outcome::of(framework, answers);
    let path = shortest_path(framework, answers, &outcome.scorecard);
    let title = path.as_ref().map_or_else(String::new, |path| words::shortest_path(&words::stage(framework, path.to)));
    let path = path.map(|path| path.steps).unwrap_or_default();
    let advised = outcome.plan.actions.into_iter().map(|action| action.step);
    let advised: Vec<_> = advised.filter(|step| !path.contains(step)).collect();
    let marked = state.past.history.steps.iter().map(|(step, _)| step);
    let earlier = marked.filter(|step| !path.contains(step) && !advised.contains(step)).cloned().collect();
    [(title, path), (words::more_steps().to_owned(), advised), (words::earlier_steps().to_owned(), earlier)]
}

fn item(state: &State, id: &StepId, act: &Callback<Action>) -> Html {
    let bundle: &Bundle = &state.bundle;
    let work = state.past.history.work(id);
    let known = bundle.framework.step(id);
    let action = known.map_or(id.as_str(), |(_, _, step)| &step.action);
    html! {
        <li key={id.as_str()}>
            <h3>{ action }</h3>
            if let Some((domain, _, step)) = known {
                <p class="meta"><span>{ &domain.title }</span>{ stage(bundle, step.level) }</p>
                <p class="small muted">{ &step.first_move }</p>
            }
            { how_far(id, action, &work, act) }
            { note(id, action, &work, act) }
        </li>
    }
}

fn how_far(id: &StepId, action: &str, work: &Work, act: &Callback<Action>) -> Html {
    html! {
        <fieldset class="how-far">
            <legend class="visually-hidden">{ words::how_far(action) }</legend>
            { for STATES.into_iter().map(|state| {
                let step = id.clone();
                let onchange = act.reform(move |_: Event| Action::Past(PastAction::Mark(step.clone(), state)));
                html! {
                    <label class="tick">
                        <input type="radio" name={["state-", id.as_str()].concat()} checked={work.state == state} {onchange} />
                        <span>{ words::work_state(state) }</span>
                    </label>
                }
            }) }
        </fieldset>
    }
}

fn note(id: &StepId, action: &str, work: &Work, act: &Callback<Action>) -> Html {
    let step = id.clone();
    let oninput =
        act.reform(move |event: InputEvent| Action::Past(PastAction::Remark(step.clone(), page::typed(&event))));
    html! {
        <label class="field">
            <span>{ words::note() }<span class="visually-hidden">{ words::which_question(action) }</span></span>
            <input maxlength={MAX_NOTE.to_string()} autocomplete="off" value={work.note.clone().unwrap_or_default()} {oninput} />
        </label>
    }
}

/// At a question: its steps that were marked as done. It answers nothing.
pub fn done_here(state: &State, question: &Question) -> Html {
    let is_done = |id: &StepId| state.past.history.work(id).state == WorkState::Done;
    html! {
        <>{ for question.steps.iter().filter(|step| is_done(&step.id)).map(|step| html! {
            <p class="help">{ words::marked_done(&step.action) }</p>
        }) }</>
    }
}
