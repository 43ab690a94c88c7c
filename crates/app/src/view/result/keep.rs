//! Taking the result away, bringing answers back, and leaving nothing behind.

use super::section;
use crate::{
    browser::page,
    route::Route,
    state::{Action, Asking, Outcome, Tally},
    view::{Shared, ask::ask, download::Download, icon, upload::Upload},
    words,
};
use maturity::{
    Answers,
    wire::{answers_file, bundle::Bundle, report},
};
use yew::prelude::*;

/// The section: files to save and to bring back, and the way to change answers.
pub fn keep(
    bundle: &Shared<Bundle>,
    answers: &Answers,
    outcome: &Outcome,
    taken_at: Option<&str>,
    act: &Callback<Action>,
) -> Html {
    let framework = &bundle.framework;
    let strangers = outcome.scorecard.unknown_ids.len();
    let named = |what: &str| [framework.id.as_str(), what].concat();
    section(
        "keep",
        words::KEEP,
        words::ABOUT_KEEP,
        "no-print",
        html! {
            <div>
                <div class="button-row">
                    <Download class="button" name={named("-answers.json")} text={answers_file::to_json(framework, answers, taken_at)}>
                        { icon::icon(icon::DOWNLOAD) }{ words::DOWNLOAD_ANSWERS }
                    </Download>
                    <Download class="button quiet" name={named("-scorecard.json")}
                        text={report::to_json(framework, &outcome.scorecard, &outcome.plan)}>
                        { icon::icon(icon::DOWNLOAD) }{ words::DOWNLOAD_SCORECARD }
                    </Download>
                    <Upload class="button quiet" bundle={bundle.clone()} {act} />
                    <button class="button quiet" type="button" onclick={|_| page::print()}>
                        { icon::icon(icon::PRINT) }{ words::PRINT }
                    </button>
                    <a class="button quiet" href={Route::Check.hash()}>{ icon::icon(icon::EDIT) }{ words::CHANGE_ANSWERS }</a>
                </div>
                if strangers > 0 {
                    <p class="small">{ words::unknown_ids(strangers) }</p>
                }
            </div>
        },
    )
}

/// The section: beginning again, and deleting everything.
pub fn leave(tally: Tally, asking: Option<Asking>, act: &Callback<Action>) -> Html {
    let asks = |asking| act.reform(move |_: MouseEvent| Action::Ask(asking));
    section(
        "leave",
        words::LEAVE,
        words::KEPT_HERE,
        "no-print",
        html! {
            <div>
                <div class="button-row">
                    <button class="button quiet" type="button" id="ask-start-over" onclick={asks(Asking::StartOver)}>
                        { icon::icon(icon::RESTART) }{ words::START_OVER }
                    </button>
                    <button class="text-button" type="button" id="ask-delete" onclick={asks(Asking::Delete)}>{ words::DELETE }</button>
                </div>
                { asking.map(|asking| ask(asking, tally.known + tally.unknown, act)) }
            </div>
        },
    )
}
