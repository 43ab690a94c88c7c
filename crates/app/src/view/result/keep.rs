//! Taking the result away, bringing answers back, and leaving nothing behind.

use super::{section, take};
use crate::{
    browser::{clock, file, page},
    route::Route,
    state::{Action, Asking, Progress, Taken, Tally},
    view::{ask::ask, icon, upload::upload},
    words,
};
use maturity::{
    Answers,
    wire::{answers_file, bundle::Bundle, report},
};
use std::rc::Rc;
use yew::prelude::*;

/// The section: files to save and to bring back, and the way to change answers. `strangers` of the answers belong to
/// questions that the framework does not have.
pub fn keep(
    bundle: &Rc<Bundle>,
    answers: &Rc<Answers>,
    strangers: usize,
    taking: Option<(Taken, Progress)>,
    act: &Callback<Action>,
) -> Html {
    section(
        "keep",
        words::keep_it(),
        words::about_keep(),
        "no-print",
        html! {
            <div>
                <div class="button-row">
                    <button class="button" type="button" onclick={saves(bundle, answers, save_answers)}>
                        { icon::icon(icon::DOWNLOAD) }{ words::download_answers() }
                    </button>
                    <button class="button quiet" type="button" onclick={saves(bundle, answers, save_scorecard)}>
                        { icon::icon(icon::DOWNLOAD) }{ words::download_scorecard() }
                    </button>
                    { upload("button quiet", icon::icon(icon::UPLOAD), bundle, act) }
                    <button class="button quiet" type="button" onclick={|_| page::print()}>
                        { icon::icon(icon::PRINT) }{ words::print() }
                    </button>
                    <a class="button quiet" href={Route::Check.hash()}>{ icon::icon(icon::EDIT) }{ words::change_answers() }</a>
                </div>
                { take::more_ways(bundle, answers, taking, act) }
                if strangers > 0 {
                    <p class="small">{ words::unknown_ids(strangers) }</p>
                }
            </div>
        },
    )
}

fn saves(bundle: &Rc<Bundle>, answers: &Rc<Answers>, save: fn(&Bundle, &Answers)) -> Callback<MouseEvent> {
    let (bundle, answers) = (Rc::clone(bundle), Rc::clone(answers));
    Callback::from(move |_| save(&bundle, &answers))
}

fn save_answers(Bundle { framework, .. }: &Bundle, answers: &Answers) {
    let json = answers_file::to_json(framework, answers, Some(&clock::now()));
    file::save(&[framework.id.as_str(), "-answers.json"].concat(), &json);
}

fn save_scorecard(Bundle { framework, .. }: &Bundle, answers: &Answers) {
    let json = report::to_json(framework, answers, &maturity::report(framework, answers), &[]);
    file::save(&[framework.id.as_str(), "-scorecard.json"].concat(), &json);
}

/// The section: beginning again, and deleting everything.
pub fn leave(tally: Tally, asking: Option<Asking>, act: &Callback<Action>) -> Html {
    let asks = |asking| act.reform(move |_: MouseEvent| Action::Ask(asking));
    section(
        "leave",
        words::leave(),
        words::kept_here(),
        "no-print",
        html! {
            <div>
                <div class="button-row">
                    <button class="button quiet" type="button" id="ask-start-over" onclick={asks(Asking::StartOver)}>
                        { icon::icon(icon::RESTART) }{ words::start_over() }
                    </button>
                    <button class="text-button" type="button" id="ask-delete" onclick={asks(Asking::Delete)}>{ words::delete_data() }</button>
                </div>
                { asking.map(|asking| ask(asking, tally.answered(), act)) }
            </div>
        },
    )
}
