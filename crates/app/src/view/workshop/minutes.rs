//! What the room agreed on, question by question, and what becomes of it.

use crate::{
    browser::{clock, file},
    state::{Action, Asking, Outcome, State, Topic, Workshop, WorkshopAction},
    view::{Surroundings, ask::ask},
    words,
};
use maturity::{Question, wire::answers_file};
use std::rc::Rc;
use yew::prelude::*;

/// The screen.
pub fn minutes(state: &State, workshop: &Rc<Workshop>, page: &Surroundings, act: &Callback<Action>) -> Html {
    let framework = state.framework();
    let outcome = Outcome::of(framework, &workshop.answers());
    html! {
        <div class="assessment">
            <header class="page-head">
                <h1 tabindex="-1">{ words::minutes_title() }</h1>
                <p class="lede">{ words::agreed_of(workshop.agreed(framework), state.total()) }</p>
                if outcome.scorecard.stage.is_some() {
                    <p>{ words::headline_of(words::Who::Room, framework, &outcome.scorecard) }</p>
                }
            </header>
            { buttons(state, workshop, page, act) }
            { for framework.domains.iter().enumerate().map(|(place, domain)| {
                let id = format!("group-{place}");
                html! {
                    <section class="check-group" aria-labelledby={id.clone()}>
                        <h2 {id}>{ &domain.title }</h2>
                        <dl class="check-list">
                            { for domain.questions.iter().map(|question| row(state, workshop.topic(&question.id), question, act)) }
                        </dl>
                    </section>
                }
            }) }
        </div>
    }
}

fn buttons(state: &State, workshop: &Rc<Workshop>, page: &Surroundings, act: &Callback<Action>) -> Html {
    let (bundle, kept, today) = (Rc::clone(&state.bundle), Rc::clone(workshop), page.today());
    let minutes = Callback::from(move |_: MouseEvent| {
        let text = words::minutes(&bundle.framework, &kept, &today);
        file::save_as(&[&bundle.framework.id, "-workshop.md"].concat(), "text/markdown", &text);
    });
    let (bundle, kept) = (Rc::clone(&state.bundle), Rc::clone(workshop));
    let save = Callback::from(move |_: MouseEvent| {
        let json = answers_file::to_json(&bundle.framework, &kept.answers(), Some(&clock::now()));
        file::save(&[&bundle.framework.id, "-workshop-answers.json"].concat(), &json);
    });
    let any = workshop.agreed(state.framework()) > 0;
    let first = state
        .framework()
        .questions()
        .find(|(_, question)| workshop.topic(&question.id).is_none_or(|topic| topic.agreed.is_none()));
    let asks = act.reform(|_: MouseEvent| Action::Ask(Asking::DeleteWorkshop));
    html! {
        <div>
            <div class="button-row">
                <button class="button" type="button" onclick={minutes}>{ words::download_minutes() }</button>
                if any {
                    <button class="button quiet" type="button" onclick={save}>{ words::save_agreed() }</button>
                    <button class="button quiet" type="button" id="ask-adopt" onclick={act.reform(|_| Action::Adopt)}>{ words::adopt_agreed() }</button>
                }
            </div>
            <div class="button-row">
                if let Some((_, question)) = first {
                    { turn(question, act, html! { { words::go_on() } }) }
                }
                <button class="text-button" type="button" id="ask-delete-workshop" onclick={asks}>{ words::delete_workshop() }</button>
            </div>
            if let Some(asking) = state.asking {
                { ask(asking, state.answered(), act) }
            }
            <p class="small muted">{ words::workshop_stays() }</p>
        </div>
    }
}

/// The way to a question.
fn turn(question: &Question, act: &Callback<Action>, words: Html) -> Html {
    let id = question.id.clone();
    let onclick = act.reform(move |_: MouseEvent| Action::Workshop(WorkshopAction::Turn(Some(id.clone()))));
    html! { <button class="text-button" type="button" {onclick}>{ words }</button> }
}

fn row(state: &State, topic: Option<&Topic>, question: &Question, act: &Callback<Action>) -> Html {
    let agreed = topic.and_then(|topic| topic.agreed.as_ref());
    let remark = |name: &str, text: &str| {
        if text.is_empty() {
            Html::default()
        } else {
            html! { <span class="small muted"><br />{ words::named(name, text) }</span> }
        }
    };
    html! {
        <div>
            <dt>{ &question.text }</dt>
            <dd class={classes!(agreed.is_none().then_some("unanswered"))}>
                { agreed.map_or_else(|| words::not_agreed().to_owned(), |answer| words::answer(state.framework(), question, answer)) }
                if let Some(topic) = topic {
                    { remark(words::owner(), &topic.owner) }
                    { remark(words::note(), &topic.note) }
                }
            </dd>
            <dd class="change">
                { turn(question, act, html! { <>{ words::turn_to() }<span class="visually-hidden">{ words::which_question(&question.text) }</span></> }) }
            </dd>
        </div>
    }
}
