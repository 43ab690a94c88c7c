//! The shortest path to the next stage, laid into what to do now, next and later.

use super::{context::field, scenario, section};
use crate::{
    state::{Action, Outcome, State},
    words,
};
use maturity::{Answer, Answers, Framework, ProfileQuestion, Slot, Step, StepId, schedule, shortest_path};
use yew::prelude::*;

/// The section; nothing where there is no next stage.
pub fn path(state: &State, outcome: &Outcome, act: &Callback<Action>) -> Html {
    let (framework, answers, scorecard) = (state.framework(), &*state.answers, &outcome.scorecard);
    let Some(next) = scorecard.next else { return Html::default() };
    let title = words::shortest_path(&words::stage(framework, next));
    let Some(path) = shortest_path(framework, answers, scorecard) else {
        return section("path", &title, "", "", html! { <p>{ words::no_path(&words::stage(framework, next)) }</p> });
    };
    let schedule = schedule(framework, answers, &path.steps);
    let last = [&schedule.now, &schedule.next, &schedule.later].into_iter().flatten().map(|slot| slot.end).max();
    let unknown = path.steps.iter().filter(|step| is_unknown(framework, answers, step)).count();
    let periods = [
        (words::period_now(), words::period_now_days(), &schedule.now),
        (words::period_next(), words::period_next_days(), &schedule.next),
        (words::period_later(), words::period_later_days(), &schedule.later),
    ];
    section(
        "path",
        &title,
        if state.whose.has_controls() { words::about_path() } else { words::about_path_to_read() },
        "",
        html! {
            <div>
                <p>{ words::path_costs(&path, last.unwrap_or_default(), schedule.parallel) }</p>
                if unknown > 0 {
                    <p class="small">{ words::path_unknown(unknown, path.steps.len()) }</p>
                }
                <div class="periods">
                    { for periods.into_iter().filter(|(_, _, slots)| !slots.is_empty()).map(|(name, days, slots)| html! {
                        <div>
                            <h3>{ name }{ " " }<small>{ days }</small></h3>
                            <ul>{ for slots.iter().map(|slot| item(state, &path.steps, slot, act)) }</ul>
                        </div>
                    }) }
                </div>
                if state.whose.is_ours() {
                    <div class="no-print">
                    { for framework.profile.iter().filter(|question| says_how_many(question)).map(|question| {
                        field(question, answers.profile.get(&question.id), "path-", act)
                    }) }
                    </div>
                }
            </div>
        },
    )
}

/// Whether an answer to it changes how many steps are under way at once.
fn says_how_many(question: &ProfileQuestion) -> bool {
    question.options.iter().any(|option| option.parallel.is_some())
}

fn is_unknown(framework: &Framework, answers: &Answers, step: &StepId) -> bool {
    framework.step(step).is_some_and(|(_, question, _)| {
        matches!(answers.given.get(&question.id).map(|given| &given.answer), None | Some(Answer::Unknown))
    })
}

fn item(state: &State, path: &[StepId], slot: &Slot, act: &Callback<Action>) -> Html {
    let framework = state.framework();
    let Some((domain, _, step)) = framework.step(&slot.step) else { return Html::default() };
    let owner = framework.roles.iter().find(|role| role.id == step.owner);
    let waits = waits_for(framework, path, step);
    html! {
        <li key={step.id.as_str()}>
            { scenario::tick(state, step, &step.action, act) }
            <p class="meta">
                <span>{ &domain.title }</span>
                <span>{ owner.map_or(step.owner.as_str(), |role| &role.title) }</span>
                <span>{ words::from_week(slot.start, step.weeks) }</span>
            </p>
            if !waits.is_empty() {
                <p class="small muted">{ words::waits_for(&words::list(&words::quoted(&waits))) }</p>
            }
        </li>
    }
}

/// What the step needs of the path: what it requires, and the step before it in its question.
fn waits_for(framework: &Framework, path: &[StepId], step: &Step) -> Vec<String> {
    let Some((_, question, _)) = framework.step(&step.id) else { return Vec::new() };
    let before = question.step_below(step.level).into_iter().map(|other| &other.id);
    let needs = step.requires.iter().chain(before).filter(|need| path.contains(need));
    needs.filter_map(|id| framework.step(id)).map(|(_, _, step)| step.action.clone()).collect()
}
