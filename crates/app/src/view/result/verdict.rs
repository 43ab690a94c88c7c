//! The first screen of the result: the stage, a sentence for a board, and what holds the stage back.

use super::{
    domain_name,
    scenario::{self, Then},
};
use crate::{
    state::{Outcome, State, Tally, Whose},
    view::Surroundings,
    words,
};
use maturity::{DomainId, Framework, Level, Scorecard, wire::bundle::Bundle};
use yew::prelude::*;

/// How many of those that hold the stage back are named.
const NAMED: usize = 4;

/// The stage, the sentence and the facts; of a scenario, its name and what it changes.
pub fn verdict(state: &State, outcome: &Outcome, then: Option<&Then>, tally: Tally, page: &Surroundings) -> Html {
    let (framework, scorecard) = (state.framework(), &outcome.scorecard);
    let (eyebrow, headline) = match state.whose {
        Whose::Ours => (words::result_of_day(&page.today()), words::headline(framework, scorecard)),
        Whose::Teams(people) => {
            (words::teams_eyebrow(people), words::headline_of(words::Who::Team, framework, scorecard))
        }
        Whose::Clients => (words::clients_eyebrow(&page.title, &page.today()), words::headline(framework, scorecard)),
        Whose::Somebodys => (words::from_a_link().to_owned(), words::their_headline(framework, scorecard)),
    };
    let level = scorecard.stage.map(|level| level.get().to_string());
    let figure = scorecard.stage.and_then(|level| page.figures.get(usize::from(level.get()).saturating_sub(1)));
    html! {
        <>
            <header class="verdict" data-stage={level}>
                <div>
                    if let Some(then) = then {
                        <p class="eyebrow">{ words::scenario_eyebrow(&words::if_done(state.report.scenario.steps.len())) }</p>
                        <h1 tabindex="-1">{ words::scenario_headline(framework, scorecard) }</h1>
                        { scenario::effect(framework, &then.change, &state.report.scenario.steps) }
                    } else {
                        <p class="eyebrow">{ eyebrow }</p>
                        <h1 tabindex="-1">{ headline }</h1>
                        <p class="lede">{ words::board_sentence(framework, scorecard, &outcome.plan, tally) }</p>
                    }
                </div>
                if let Some(figure) = figure {
                    <div class="figure" aria-hidden="true">{ Html::from_html_unchecked(figure.clone()) }</div>
                }
            </header>
            { facts(&state.bundle, outcome, tally) }
        </>
    }
}

fn facts(bundle: &Bundle, outcome: &Outcome, tally: Tally) -> Html {
    let (framework, scorecard) = (&bundle.framework, &outcome.scorecard);
    html! {
        <dl class="facts">
            if let Some(level) = scorecard.stage {
                { fact(words::stage_name(), html! {
                    <>{ stage(framework, level) }if scorecard.borderline { <br /><small class="muted">{ words::borderline(scorecard) }</small> }</>
                }) }
            }
            if !scorecard.held_back_by.is_empty() {
                { fact(words::held_back_by(), html! {
                    <ul>{ held_back_by(bundle, &scorecard.held_back_by) }</ul>
                }) }
            }
            if let Some((next, distance)) = scorecard.next.zip(scorecard.distance) {
                { fact(&words::to_stage(framework, next), html! {
                    <>{ words::distance(distance) }if short(scorecard, next) > 1 { <br /><small class="muted">{ words::fewest() }</small> }</>
                }) }
            }
            if let Some(index) = scorecard.index {
                { fact(words::index_name(), html! { <>{ words::index(index) }</> }) }
            }
            { fact(words::answered(), html! {
                <>{ words::of(tally.answered(), tally.total()) }if tally.unknown > 0 { <br /><small class="muted">{ words::unknown_of_them(tally.unknown) }</small> }</>
            }) }
        </dl>
    }
}

/// How many domains have not reached a stage.
fn short(scorecard: &Scorecard, next: Level) -> usize {
    scorecard.domains.iter().filter(|domain| domain.stage.is_some_and(|stage| stage < next)).count()
}

/// The first few domains by name; all of them in one word, where there are more than two.
fn held_back_by(bundle: &Bundle, domains: &[DomainId]) -> Html {
    if domains.len() > 2 && domains.len() == bundle.framework.domains.len() {
        return html! { <li>{ words::all_domains(domains.len()) }</li> };
    }
    html! {
        <>
            { for domains.iter().take(NAMED).map(|id| html! { <li>{ domain_name(bundle, id) }</li> }) }
            if domains.len() > NAMED {
                <li>{ words::and_more(domains.len() - NAMED) }</li>
            }
        </>
    }
}

/// The stage by its full name, with its mark.
fn stage(framework: &Framework, level: Level) -> Html {
    html! { <span class="stage" data-stage={level.get().to_string()}>{ words::stage(framework, level) }</span> }
}

fn fact(name: &str, value: Html) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
}
