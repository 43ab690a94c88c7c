//! What is not known, and what was left out.

use super::section;
use crate::{
    route::Route,
    state::{FIRST, Outcome, Whose},
    words,
};
use maturity::{Answer, Answers, Domain, Question, wire::bundle::Bundle};
use yew::prelude::*;

/// Unknown answers, those first that could move the result the most, each with the way to its question.
pub fn to_be_sure(bundle: &Bundle, outcome: &Outcome, whose: Whose) -> Html {
    let scorecard = &outcome.scorecard;
    let questions: Vec<_> = scorecard.to_be_sure.iter().filter_map(|id| bundle.framework.question(id)).collect();
    if questions.is_empty() {
        return Html::default();
    }
    let item = |(domain, question): &(&Domain, &Question)| {
        let index = scorecard.domains.iter().find(|score| score.id == domain.id).and_then(|score| score.index);
        html! {
            <li>
                <p class="title">{ asked(question, whose) }</p>
                <p>{ words::could_rise(&domain.title, index) }</p>
            </li>
        }
    };
    section(
        "unknown",
        &words::to_be_sure(questions.len()),
        &words::about_to_be_sure(questions.len()),
        "",
        html! {
            <div>
                <ul class="listing">{ for questions.iter().take(FIRST).map(item) }</ul>
                if questions.len() > FIRST && whose.is_ours() {
                    <p><a class="more" href={Route::Check.hash()}>{ words::more_open(questions.len() - FIRST) }</a></p>
                }
            </div>
        },
    )
}

/// A question, with the way to it where its answer may be changed.
fn asked(question: &Question, whose: Whose) -> Html {
    if whose.is_ours() {
        html! { <a href={Route::Question(question.id.clone()).hash()}>{ &question.text }</a> }
    } else {
        html! { { &question.text } }
    }
}

/// Questions that do not apply, each with its reason.
pub fn left_out(bundle: &Bundle, answers: &Answers, whose: Whose) -> Html {
    let framework = &bundle.framework;
    let left_out: Vec<_> = framework
        .questions()
        .filter_map(|(_, question)| match &answers.given.get(&question.id)?.answer {
            Answer::NotApplicable(id) => Some((question, framework.na_reasons.iter().find(|reason| &reason.id == id)?)),
            _ => None,
        })
        .collect();
    if left_out.is_empty() {
        return Html::default();
    }
    section(
        "left-out",
        words::left_out(),
        &words::about_left_out(left_out.len()),
        "",
        html! {
            <ul class="listing">
                { for left_out.iter().map(|(question, reason)| html! {
                    <li>
                        <p class="title">{ asked(question, whose) }</p>
                        <p>{ &reason.text }</p>
                    </li>
                }) }
            </ul>
        },
    )
}
