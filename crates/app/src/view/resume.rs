//! Answers from an earlier visit are here: go on with them, or not.

use super::{ask::ask, result::together, upload::upload};
use crate::{
    route::Route,
    state::{Action, Asking, State},
    words,
};
use yew::prelude::*;

/// The screen.
pub fn resume(state: &State, act: &Callback<Action>) -> Html {
    let (done, total) = (state.answered(), state.total());
    let mut questions = state.framework().questions().enumerate();
    let next = questions.find(|(_, (_, question))| !state.answers.given.contains_key(&question.id));
    let asks = |asking| act.reform(move |_: MouseEvent| Action::Ask(asking));
    html! {
        <div class="assessment">
            <header class="page-head">
                <h1 tabindex="-1">{ words::welcome_back() }</h1>
                <p class="lede">{ words::answered_so_far(done, total, total - done) }</p>
            </header>
            <progress max={total.to_string()} value={done.to_string()} aria-label={words::progress_label()}></progress>
            <p class="progress-line">
                <span>{ words::answered_of(done, total) }</span>
                if let Some((_, (domain, _))) = next {
                    <span>{ words::next_domain(&domain.title) }</span>
                }
            </p>
            <div class="question">
                <div class="button-row">
                    if let Some((place, (_, question))) = next {
                        <a class="button" href={Route::Question(question.id.clone()).hash()}>{ if done == 0 { words::begin_new().to_owned() } else { words::resume_at(place + 1, total) } }</a>
                    } else {
                        <a class="button" href={Route::Check.hash()}>{ words::check_and_result() }</a>
                    }
                    <button class="button quiet" type="button" id="ask-start-over" onclick={asks(Asking::StartOver)}>{ words::start_over() }</button>
                    <button class="text-button" type="button" id="ask-delete" onclick={asks(Asking::Delete)}>{ words::delete_data() }</button>
                </div>
                { state.asking.map(|asking| ask(asking, done, act)) }
                <p class="small muted aside-note">{ words::kept_here() }</p>
                <div class="button-row">
                    if !state.past.history.snapshots.is_empty() {
                        <a class="text-button" href={Route::History.hash()}>{ words::see_results(state.past.history.snapshots.len()) }</a>
                    }
                    if next.is_some() && done > 0 {
                        <a class="text-button" href={Route::Check.hash()}>{ words::see_answers() }</a>
                    }
                    { upload("text-button", Html::default(), &state.bundle, act) }
                </div>
                { together::ways(&state.bundle) }
            </div>
        </div>
    }
}
