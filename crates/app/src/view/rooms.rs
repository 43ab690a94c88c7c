//! What stands on the screen while the app with all rooms is on its way.

use crate::words;
use yew::prelude::*;

/// The screen.
pub fn on_the_way() -> Html {
    html! {
        <div class="assessment">
            <header class="page-head">
                <h1 tabindex="-1">{ words::on_the_way() }</h1>
            </header>
        </div>
    }
}
