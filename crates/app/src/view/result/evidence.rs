//! What is claimed beside what could be shown, and the boxes that say what could be.

use super::{section, strengths::chosen};
use crate::{
    route::Route,
    state::{Action, State, Whose},
    words,
};
use maturity::{Answers, Choice, Domain, Evidenced, Framework, Level, Question, Scorecard};
use yew::prelude::*;

/// An answer above the first stage, and whether it could be shown.
type Claim<'a> = (&'a Domain, &'a Question, &'a Choice, bool);

/// The section; nothing where nothing above the first stage is claimed. A client's is for reading, and is
/// there where something is marked.
pub fn evidence(state: &State, scorecard: &Scorecard, act: &Callback<Action>) -> Html {
    let (framework, whose) = (state.framework(), state.whose);
    let claims = claims(framework, &state.answers);
    let is_marked = whose == Whose::Clients && scorecard.evidenced.is_some();
    if claims.is_empty() || !(whose.is_ours() || is_marked) {
        return Html::default();
    }
    section(
        "evidence",
        words::claimed_and_shown_title(),
        &words::about_evidence(&words::stage(framework, Level::new(1))),
        if scorecard.evidenced.is_some() { "" } else { "no-print" },
        html! {
            <div>
                { match (&scorecard.evidenced, scorecard.stage) {
                    (Some(evidenced), Some(level)) => compared(state, scorecard, evidenced, level, &claims),
                    (Some(evidenced), None) => html! { <p>{ words::shown_of_claimed(evidenced.shown as usize, evidenced.claimed as usize) }</p> },
                    (None, _) => html! { <p>{ words::nothing_shown() }</p> },
                } }
                if whose.is_ours() {
                    <details class="disclosure no-print">
                        <summary>{ words::mark_shown() }</summary>
                        <fieldset>
                            <legend class="visually-hidden">{ words::mark_shown() }</legend>
                            { for claims.iter().map(|claim| tick(claim, act)) }
                        </fieldset>
                    </details>
                }
            </div>
        },
    )
}

fn claims<'a>(framework: &'a Framework, answers: &Answers) -> Vec<Claim<'a>> {
    let counted = framework.questions().filter(|(domain, question)| domain.weight > 0 && question.weight > 0);
    let claims = counted.filter_map(|(domain, question)| {
        let option = chosen(question, answers).filter(|option| option.level > Level::new(1))?;
        Some((domain, question, option, answers.given.get(&question.id)?.evidenced))
    });
    claims.collect()
}

fn compared(state: &State, scorecard: &Scorecard, evidenced: &Evidenced, level: Level, claims: &[Claim]) -> Html {
    let framework = state.framework();
    let claimed = |domain: &Domain| scorecard.domains.iter().find(|score| score.id == domain.id)?.stage;
    let domains = evidenced.domains.iter().filter_map(|(id, shown)| {
        let domain = framework.domain(id)?;
        let (claimed, shown) = (claimed(domain)?, (*shown)?);
        (shown < claimed).then_some((domain, claimed, shown))
    });
    let domains: Vec<_> = domains.collect();
    html! {
        <>
            <dl class="facts">
                <div><dt>{ words::claimed() }</dt><dd>{ words::stage(framework, level) }</dd></div>
                <div><dt>{ words::could_be_shown() }</dt><dd>{ evidenced.stage.map_or_else(|| words::not_scored().to_owned(), |level| words::stage(framework, level)) }</dd></div>
                <div><dt>{ words::answers_shown() }</dt><dd>{ words::of(evidenced.shown as usize, evidenced.claimed as usize) }</dd></div>
            </dl>
            <p>{ words::evidence_says(framework, level, evidenced.stage, domains.len()) }</p>
            if !domains.is_empty() {
                <ul class="bullets">{ for domains.iter().map(|(domain, claimed, shown)| {
                    let open: Vec<_> = claims.iter().filter(|claim| claim.0.id == domain.id && !claim.3).collect();
                    html! {
                        <li>
                            { words::claimed_and_shown(&domain.title, &words::stage(framework, *claimed), &words::stage(framework, *shown)) }{ " " }
                            { for open.iter().enumerate().map(|(place, (_, question, option, _))| html! {
                                <>if place > 0 { { words::between_answers() } }{ said(question, option, state.whose) }</>
                            }) }
                        </li>
                    }
                }) }</ul>
            }
        </>
    }
}

/// An answer, with the way to its question where that may be answered.
fn said(question: &Question, option: &Choice, whose: Whose) -> Html {
    if whose.is_ours() {
        html! { <a href={Route::Question(question.id.clone()).hash()}>{ &option.text }</a> }
    } else {
        html! { { &option.text } }
    }
}

fn tick((domain, question, option, checked): &Claim, act: &Callback<Action>) -> Html {
    let (id, checked) = (question.id.clone(), *checked);
    let onchange = act.reform(move |_: Event| Action::Evidenced(id.clone(), !checked));
    html! {
        <label class="tick" key={question.id.as_str()}>
            <input type="checkbox" name="evidenced" {checked} {onchange} />
            <span>{ &option.text }{ " " }<small class="muted">{ &domain.title }</small></span>
        </label>
    }
}
