//! From one person's result to several people's.

use super::section;
use crate::{route::Route, words};
use yew::prelude::*;

/// The section.
pub fn together() -> Html {
    section("together", words::TOGETHER, words::ABOUT_TOGETHER, "no-print", html! { <div>{ ways() }</div> })
}

/// The ways to the team and to the workshop.
pub fn ways() -> Html {
    html! {
        <p class="link-list">
            <a href={Route::Team.hash()}>{ words::TEAM_LINK }</a>
            <a href={Route::Workshop.hash()}>{ words::WORKSHOP_LINK }</a>
        </p>
    }
}
