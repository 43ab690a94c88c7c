//! What if: the result as it would be after some steps, named as what it is, with the way back.

use crate::{
    state::{self, Outcome, State},
    words,
};
use maturity::{Answers, Change, Framework, Shift, Standing, Step, StepId, what_if};
use yew::prelude::*;

/// What some steps would lead to.
pub struct Then {
    /// The answers after them.
    pub answers: Answers,
    /// The result after them.
    pub outcome: Outcome,
    /// What is other than today.
    pub change: Change,
}

impl Then {
    /// Of the steps that are ticked; nothing where none is.
    pub fn of(state: &State, today: &Outcome) -> Option<Self> {
        let (framework, steps) = (state.framework(), &state.report.scenario.steps);
        if steps.is_empty() {
            return None;
        }
        let answers = what_if::apply(framework, &state.answers, steps);
        let change = what_if(framework, &state.answers, &today.scorecard, steps);
        Some(Self { outcome: Outcome::of(framework, &answers), answers, change })
    }
}

/// What would move, domain by domain, and what it would take; in the verdict.
pub fn effect(framework: &Framework, change: &Change, steps: &[StepId]) -> Html {
    let named = steps.iter().filter_map(|id| framework.step(id));
    html! {
        <>
            <p class="lede">{ shift(framework, words::overall(), change.overall) }</p>
            <ul class="shifts">{ for change.domains.iter().map(|(id, moved)| {
                let title = framework.domain(id).map_or(id.as_str(), |domain| &domain.title);
                html! { <li>{ shift(framework, title, *moved) }</li> }
            }) }</ul>
            <details class="disclosure">
                <summary>{ words::scenario_steps(steps.len()) }</summary>
                <ul class="bullets">{ for named.map(|(_, _, step)| html! { <li>{ &step.action }</li> }) }</ul>
            </details>
        </>
    }
}

/// What one step would change by itself; nothing where that is nothing.
pub fn alone(state: &State, today: &Outcome, step: &StepId) -> Html {
    let framework = state.framework();
    let change = what_if(framework, &state.answers, &today.scorecard, [step]);
    let overall = (change.overall.from.stage != change.overall.to.stage).then_some((words::overall(), change.overall));
    let domains = change.domains.iter().filter_map(|(id, moved)| Some((framework.domain(id)?.title.as_str(), *moved)));
    let moves: Vec<_> = domains.chain(overall).collect();
    html! {
        if !moves.is_empty() {
            <p class="effect">{ for moves.into_iter().map(|(title, moved)| html! { <span>{ shift(framework, title, moved) }</span> }) }</p>
        }
    }
}

/// The box that ticks a step; its text, or where that is another than the step's, its text and then the step's. Where
/// nothing can be ticked, the step's text alone.
pub fn tick(state: &State, step: &Step, text: &str, act: &Callback<state::Action>) -> Html {
    if !state.whose.has_controls() {
        let is_said = text == step.action;
        return html! { if is_said { <p class="title">{ text }</p> } };
    }
    let id = step.id.clone();
    let onchange = act.reform(move |_: Event| state::Action::Tick(id.clone()));
    html! {
        <label class="tick">
            <input type="checkbox" name="what-if" checked={state.report.scenario.has(&step.id)} {onchange} />
            <span>{ text }if text != step.action { <span class="visually-hidden">{ words::which_question(&step.action) }</span> }</span>
        </label>
    }
}

/// The scenario in brief, in sight wherever one reads, with the way back; empty where there is none, so that the first
/// tick is read out too.
pub fn bar(state: &State, then: Option<&Then>, act: &Callback<state::Action>) -> Html {
    html! {
        <div class="scenario-bar no-print" role="status">
            if let Some(then) = then {
                <div>
                    <p>
                        <strong>{ words::if_done(state.report.scenario.steps.len()) }</strong>{ " " }
                        { shift(state.framework(), words::overall(), then.change.overall) }
                    </p>
                    { back(act) }
                </div>
            }
        </div>
    }
}

/// The way back to the result as it is, at its top.
fn back(act: &Callback<state::Action>) -> Html {
    let onclick = act.reform(|_: MouseEvent| state::Action::ClearScenario);
    html! { <p class="no-print"><button class="button small" type="button" {onclick}>{ words::back_to_today() }</button></p> }
}

/// "Health: Crawl → Walk, index 48 → 56".
fn shift(framework: &Framework, title: &str, Shift { from, to }: Shift) -> Html {
    let stage = |standing: Standing| {
        standing.stage.map_or_else(|| words::not_scored().to_owned(), |level| words::short_stage(framework, level))
    };
    let index = |standing: Standing| standing.index.map_or_else(|| "–".to_owned(), |index| index.to_string());
    html! {
        <>
            { title }{ words::colon() }
            if from.stage == to.stage {
                { words::stays(framework, from.stage) }
            } else {
                { moved(&stage(from), &stage(to)) }
            }
            if from.index != to.index && from.index.is_some() {
                { words::between_links() }{ words::index_moves() }{ " " }{ moved(&index(from), &index(to)) }
            }
        </>
    }
}

fn moved(from: &str, to: &str) -> Html {
    html! { <>{ from }{ " " }<span class="arrow"></span>{ " " }{ to }</> }
}
