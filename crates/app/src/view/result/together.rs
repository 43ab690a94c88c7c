//! From one person's result to several people's.

use super::section;
use crate::{route::Route, words};
use maturity::wire::bundle::{Bundle, Feature};
use yew::prelude::*;

/// The section; nothing where the site offers neither.
pub fn together(bundle: &Bundle) -> Html {
    if !(bundle.offers(Feature::Team) || bundle.offers(Feature::Workshop)) {
        return Html::default();
    }
    section("together", words::together(), words::about_together(), "no-print", html! { <div>{ ways(bundle) }</div> })
}

/// The ways to the team and to the workshop, as far as the site offers them.
pub fn ways(bundle: &Bundle) -> Html {
    html! {
        <p class="link-list">
            if bundle.offers(Feature::Team) {
                <a href={Route::Team.hash()}>{ words::team_link() }</a>
            }
            if bundle.offers(Feature::Workshop) {
                <a href={Route::Workshop.hash()}>{ words::workshop_link() }</a>
            }
        </p>
    }
}
