//! All answers before the result, each with a way to change it.

use crate::{route::Route, state::Tally, words};
use maturity::{Answer, Answers, Framework, Given, Question};
use yew::prelude::*;

/// The screen.
pub fn check(framework: &Framework, answers: &Answers) -> Html {
    let last = framework.questions().last().map(|(_, question)| Route::Question(question.id.clone()).hash());
    html! {
        <div class="assessment">
            <header class="page-head">
                <h1 tabindex="-1">{ words::check_answers() }</h1>
                <p class="lede">{ words::tally(Tally::of(framework, answers)) }</p>
                <div class="button-row"><a class="button" href={Route::Result.hash()}>{ words::see_result() }</a></div>
            </header>
            { for framework.domains.iter().enumerate().map(|(place, domain)| {
                let id = format!("group-{place}");
                html! {
                    <section class="check-group" aria-labelledby={id.clone()}>
                        <h2 {id}>{ &domain.title }</h2>
                        <dl class="check-list">
                            { for domain.questions.iter().map(|question| row(framework, question, answers.given.get(&question.id))) }
                        </dl>
                    </section>
                }
            }) }
            <div class="question">
                <div class="button-row">
                    <a class="button" href={Route::Result.hash()}>{ words::see_result() }</a>
                    <a class="text-button" href={last}>{ words::back() }</a>
                </div>
            </div>
        </div>
    }
}

fn row(framework: &Framework, question: &Question, given: Option<&Given>) -> Html {
    let known = given.is_some_and(|given| given.answer != Answer::Unknown);
    let change = if given.is_some() { words::change_answer() } else { words::give_answer() };
    html! {
        <div>
            <dt>{ &question.text }</dt>
            <dd class={classes!((!known).then_some("unanswered"))}>
                { given.map_or_else(|| words::blank().to_owned(), |given| words::answer(framework, question, &given.answer)) }
                if let Some(note) = given.and_then(|given| given.note.as_deref()) {
                    <span class="small muted"><br />{ words::note_said(note) }</span>
                }
                if let Some(link) = given.and_then(|given| given.evidence.as_deref()) {
                    <span class="small muted"><br />{ words::evidence_said(link) }</span>
                }
            </dd>
            <dd class="change">
                <a href={Route::Question(question.id.clone()).hash()}>
                    { change }<span class="visually-hidden">{ words::which_question(&question.text) }</span>
                </a>
            </dd>
        </div>
    }
}
