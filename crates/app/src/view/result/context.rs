//! Goals, targets and company: all optional, all change the advice at once and say how.

use super::section;
use crate::{
    browser::page,
    state::{Action, Change},
    words,
};
use maturity::{
    Answers, Domain, Framework, Goal, ProfileOption, ProfileQuestion, StageId, StepId, ValueId, wire::bundle::Bundle,
};
use yew::prelude::*;

/// The section.
pub fn context(bundle: &Bundle, answers: &Answers, change: Option<&Change>, act: &Callback<Action>) -> Html {
    let framework = &bundle.framework;
    let name =
        |step: &StepId| framework.step(step).map_or_else(|| step.to_string(), |(_, _, step)| step.action.clone());
    section(
        "context",
        words::context(),
        words::about_context(),
        "no-print",
        html! {
            <div>
                if !framework.goals.is_empty() {
                    <fieldset>
                        <legend><strong>{ words::goals() }</strong></legend>
                        { for framework.goals.iter().map(|goal| tick(goal, answers.goals.contains(&goal.id), act)) }
                    </fieldset>
                }
                <details class="disclosure">
                    <summary>{ words::targets() }</summary>
                    <div>
                        <p class="small">{ words::about_targets() }</p>
                        { for framework.domains.iter().filter(|domain| domain.weight > 0).map(|domain| {
                            target(framework, domain, answers.targets.get(&domain.id), act)
                        }) }
                    </div>
                </details>
                if !framework.profile.is_empty() {
                    <details class="disclosure">
                        <summary>{ words::profile() }</summary>
                        <div>{ for framework.profile.iter().map(|question| field(question, answers.profile.get(&question.id), "profile-", act)) }</div>
                    </details>
                }
                <div role="status">
                    if let Some(change) = change {
                        <p class="notice">{ words::change(change, name) }</p>
                    }
                </div>
            </div>
        },
    )
}

fn tick(goal: &Goal, checked: bool, act: &Callback<Action>) -> Html {
    let id = goal.id.clone();
    let onchange = act.reform(move |_: Event| Action::Goal(id.clone(), !checked));
    html! {
        <label class="tick">
            <input type="checkbox" name="goal" value={goal.id.as_str().to_owned()} {checked} {onchange} />
            <span>{ &goal.title }</span>
        </label>
    }
}

/// The stage to bring a domain to.
fn target(framework: &Framework, domain: &Domain, chosen: Option<&StageId>, act: &Callback<Action>) -> Html {
    let id = ["target-", domain.id.as_str()].concat();
    let asked = domain.id.clone();
    let onchange = act.reform(move |event: Event| {
        let stage = page::selected(&event);
        Action::Target(asked.clone(), (!stage.is_empty()).then(|| StageId::new(stage)))
    });
    let proposed = domain.target.and_then(|level| framework.stage(level));
    let chosen = chosen.filter(|chosen| framework.level(chosen).is_some());
    html! {
        <p class="field" key={id.clone()}>
            <label for={id.clone()}>{ &domain.title }</label>
            <select {id} {onchange}>
                <option value="" selected={chosen.is_none()}>
                    { proposed.map_or_else(|| words::next_stage().to_owned(), |stage| words::as_proposed(&stage.title)) }
                </option>
                { for framework.stages.iter().map(|stage| html! {
                    <option value={stage.id.as_str().to_owned()} selected={chosen == Some(&stage.id)}>{ &stage.title }</option>
                }) }
            </select>
        </p>
    }
}

/// A question about the company; `prefix` makes its id one of its own wherever it stands.
pub fn field(question: &ProfileQuestion, chosen: Option<&ValueId>, prefix: &str, act: &Callback<Action>) -> Html {
    let id = [prefix, question.id.as_str()].concat();
    let asked = question.id.clone();
    let onchange = act.reform(move |event: Event| {
        let value = page::selected(&event);
        Action::Profile(asked.clone(), (!value.is_empty()).then(|| ValueId::new(value)))
    });
    html! {
        <p class="field">
            <label for={id.clone()}>{ &question.text }</label>
            <select {id} {onchange}>
                <option value="" selected={chosen.is_none()}>{ words::not_said() }</option>
                { for question.options.iter().map(|ProfileOption { id, text, .. }| html! {
                    <option value={id.as_str().to_owned()} selected={chosen == Some(id)}>{ text }</option>
                }) }
            </select>
        </p>
    }
}
