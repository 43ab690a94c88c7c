//! From one person's result to several people's.

use super::section;
use crate::{route::Route, words};
use yew::prelude::*;

/// The section.
pub fn together() -> Html {
    section("together", words::together(), words::about_together(), "no-print", html! { <div>{ ways() }</div> })
}

/// The ways to the team and to the workshop.
pub fn ways() -> Html {
    html! {
        <p class="link-list">
            <a href={Route::Team.hash()}>{ words::team_link() }</a>
            <a href={Route::Workshop.hash()}>{ words::workshop_link() }</a>
        </p>
    }
}
