//! How much of an amount is exposed, as a range, with all that it rests on.

use crate::{state::State, words};
use maturity::cross_check::{Exposed, exposed as reckon};
use yew::prelude::*;

/// The range with its sums; nothing where there is no amount.
pub fn exposed(state: &State) -> Option<Html> {
    let outcomes = &state.bundle.outcomes;
    let exposure = outcomes.exposure.as_ref()?;
    let metric = outcomes.metric(&exposure.kept)?;
    let amount = state.amount()?.ok()?;
    let own = state.figure(metric).and_then(Result::ok);
    let body = match reckon(amount, own, metric, &state.answers.profile) {
        None => html! { <p>{ words::nothing_exposed() }</p> },
        Some(Exposed { least, most }) => {
            let shares = if least == most { vec![&least] } else { vec![&least, &most] };
            html! {
                <>
                    <p class="range">{ words::amounts(least.amount, most.amount) }</p>
                    <ul class="sums">{ for shares.into_iter().map(|share| html! {
                        <li>{ words::exposed_sum(amount, share) }{ " " }<small class="muted">{ words::kept_by(share) }</small></li>
                    }) }</ul>
                    if !exposure.assumptions.is_empty() {
                        <h4>{ words::assumed() }</h4>
                        <ul class="bullets small">{ for exposure.assumptions.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
                    }
                </>
            }
        }
    };
    Some(html! { <><h3>{ &exposure.title }</h3>{ body }</> })
}
