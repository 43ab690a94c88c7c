//! What to do first, each step with the sum that gives it its place.

use super::{linked, scenario, section, stage};
use crate::{
    state::{self, Outcome, State},
    words,
};
use maturity::{Action, Answer, Step, StepId, wire::bundle::Bundle};
use yew::prelude::*;

/// How many metrics are watched at most where nothing is to be raised.
const MOST_WATCHED: usize = 8;

/// The section: the first actions or all of them; what sustains, where there is nothing to raise.
pub fn actions(state: &State, outcome: &Outcome, act: &Callback<state::Action>) -> Html {
    let (actions, all) = (&outcome.plan.actions, state.report.all_actions);
    let first = state.report.settings.actions.unwrap_or(actions.len());
    if actions.is_empty() {
        let sustains = outcome.scorecard.stage.is_some();
        return if sustains {
            let about = words::about_sustain(outcome.scorecard.to_be_sure.len());
            section(
                "actions",
                words::hold_what_you_have(),
                "",
                "",
                html! { <div><p>{ about }</p>{ sustain(&state.bundle, outcome) }</div> },
            )
        } else {
            Html::default()
        };
    }
    let shown = if all { actions.len() } else { actions.len().min(first) };
    let label = if all { words::show_first(first) } else { words::show_all(actions.len()) };
    section(
        "actions",
        words::what_to_do_first(),
        &words::about_actions(shown),
        "",
        html! {
            <div>
                <ol class="actions">{ for actions.iter().take(shown).map(|action| item(state, outcome, action, act)) }</ol>
                if actions.len() > first && state.whose.has_controls() {
                    <p class="no-print"><button class="button quiet" type="button" aria-expanded={all.to_string()} onclick={act.reform(move |_| state::Action::ShowAll(!all))}>{ label }</button></p>
                }
            </div>
        },
    )
}

/// What to watch where nothing is to be raised, and when to assess again.
fn sustain(bundle: &Bundle, outcome: &Outcome) -> Html {
    let Some(sustain) = &outcome.plan.sustain else { return Html::default() };
    let watch = sustain.watch.iter().map(|id| ["metric:", id.as_str()].concat());
    let watch: Vec<_> = watch.filter(|key| bundle.pages.contains_key(key)).take(MOST_WATCHED).collect();
    html! {
        <>
            <p>{ words::reassess(sustain.reassess_in_days.into()) }</p>
            if !watch.is_empty() {
                <p>{ words::watch() }</p>
                <ul class="bullets">{ for watch.iter().map(|key| html! { <li>{ linked(bundle, key, "") }</li> }) }</ul>
            }
        </>
    }
}

fn item(state: &State, outcome: &Outcome, action: &Action, act: &Callback<state::Action>) -> Html {
    let bundle = &state.bundle;
    let given = state.answers.given.get(&action.question).map(|given| &given.answer);
    let is_known = !matches!(given, None | Some(Answer::Unknown));
    let Some((domain, _, step)) = bundle.framework.step(&action.step) else { return Html::default() };
    html! {
        <li key={action.step.as_str()}>
            <h3>{ &step.action }</h3>
            <p class="meta">
                <span>{ &domain.title }</span>
                <span>{ if is_known { stage(bundle, action.from) } else { words::not_known().into() } }{ " " }<span class="arrow"></span>{ " " }{ stage(bundle, action.to) }</span>
                { for action.labels.iter().map(|label| html! { <span class="tag">{ words::label(*label) }</span> }) }
            </p>
            <p class="move">{ &step.first_move }</p>
            if !action.first_because_of.is_empty() {
                <p class="small">{ words::first_because(&names(bundle, &action.first_because_of)) }</p>
            }
            { facts(bundle, step) }
            <p class="sum">{ words::sum(&bundle.framework, &action.points) }</p>
            <div class="what-if">
                { scenario::tick(state, step, words::see_as_done(), act) }
                { scenario::alone(state, outcome, &step.id) }
            </div>
        </li>
    }
}

fn names(bundle: &Bundle, steps: &[StepId]) -> Vec<String> {
    steps.iter().filter_map(|id| bundle.framework.step(id)).map(|(_, _, step)| step.action.clone()).collect()
}

fn facts(bundle: &Bundle, step: &Step) -> Html {
    let owner = bundle.framework.roles.iter().find(|role| role.id == step.owner);
    let metrics: Vec<_> =
        step.metrics.iter().map(|id| format!("metric:{id}")).filter(|key| bundle.pages.contains_key(key)).collect();
    html! {
        <dl class="facts inline">
            <div><dt>{ words::owner() }</dt><dd>{ owner.map_or(step.owner.as_str(), |role| &role.title) }</dd></div>
            <div><dt>{ words::time() }</dt><dd>{ words::weeks(step.weeks) }</dd></div>
            <div><dt>{ words::impact() }</dt><dd>{ words::of_five(step.impact) }{ " " }{ pips(step.impact) }</dd></div>
            <div><dt>{ words::effort() }</dt><dd>{ words::of_five(step.effort) }{ " " }{ pips(step.effort) }</dd></div>
            if let Some(playbook) = step.playbook.as_ref().map(|id| format!("playbook:{id}")).filter(|key| bundle.pages.contains_key(key)) {
                <div><dt>{ words::playbook_name() }</dt><dd>{ linked(bundle, &playbook, "") }</dd></div>
            }
            if !metrics.is_empty() {
                <div>
                    <dt>{ words::moves() }</dt>
                    <dd>{ for metrics.iter().enumerate().map(|(place, key)| html! {
                        <>if place > 0 { { words::between_links() } }{ linked(bundle, key, "") }</>
                    }) }</dd>
                </div>
            }
        </dl>
    }
}

/// Five small circles, so many of them full; the words stand beside them.
fn pips(value: u8) -> Html {
    html! {
        <svg class="pips" viewBox="0 0 48 8" aria-hidden="true">
            { for (0..5_u8).map(|place| html! {
                <circle class={(place < value).then_some("on")} cx={(4 + 10 * place).to_string()} cy="4" r="3" />
            }) }
        </svg>
    }
}
