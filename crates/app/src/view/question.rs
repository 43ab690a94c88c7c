//! One question. Its markup is the page's own markup of the first question, so that nothing moves when the app takes over.

use super::steps;
use crate::{
    browser::page,
    route::Route,
    state::{Action, Draft, Pick, Problem, State},
    words,
};
use maturity::{Domain, NaReason, Question};
use yew::prelude::*;

/// One question with what stands in its form.
pub struct QuestionScreen<'a> {
    pub state: &'a State,
    /// Its place among all questions, from 0.
    pub place: usize,
    pub domain: &'a Domain,
    pub question: &'a Question,
    pub draft: Draft,
    pub act: &'a Callback<Action>,
}

impl QuestionScreen<'_> {
    /// The screen.
    pub fn view(&self) -> Html {
        let total = self.state.total();
        let onsubmit = self.act.reform(|event: SubmitEvent| {
            event.prevent_default();
            Action::Continue
        });
        html! {
            <div class="assessment" key={self.question.id.as_str()}>
                <progress max={total.to_string()} value={self.state.answered().to_string()} aria-label={words::progress_label()}></progress>
                <p class="progress-line">
                    <span>{ words::question_number(self.place + 1, total) }</span>
                    <span>{ &self.domain.title }</span>
                    <span>{ words::time_left(total - self.place) }</span>
                </p>
                <form class="question" novalidate=true {onsubmit}>
                    { self.state.form.problem.map(error_summary) }
                    { self.fieldset() }
                    { self.remarks() }
                    <div class="button-row">
                        <button class="button" type="submit">{ words::continue_button() }</button>
                        if let Some(back) = self.back() {
                            <a class="text-button" href={back.hash()}>{ words::back() }</a>
                        }
                    </div>
                </form>
            </div>
        }
    }

    /// Where this one answer is being changed from, or else the question before.
    fn back(&self) -> Option<Route> {
        let before = || self.state.framework().questions().nth(self.place.checked_sub(1)?);
        let before = || before().map(|(_, question)| Route::Question(question.id.clone()));
        self.state.form.back_to.clone().or_else(before)
    }

    fn fieldset(&self) -> Html {
        let question = self.question;
        let reasons = &self.state.framework().na_reasons;
        html! {
            <fieldset aria-describedby={self.state.form.problem.map(|_| "error")}>
                <legend><h1 id="question" tabindex="-1">{ &question.text }</h1></legend>
                if let Some(problem) = self.state.form.problem {
                    <p class="error" id="error"><span class="visually-hidden">{ words::error() }{ " " }</span>{ words::problem(problem) }</p>
                }
                if let Some(help) = &question.help {
                    <p class="help">{ help }</p>
                }
                { steps::done_here(self.state, question) }
                <div class="choices">
                    { for question.options.iter().zip(1..).map(|(option, number)| {
                        let pick = Pick::Option(option.id.clone());
                        self.choice(number.to_string(), option.id.as_str(), &option.text, pick)
                    }) }
                </div>
                <div class="choices aside">
                    { self.choice("unknown".into(), "unknown", words::unknown(), Pick::Unknown) }
                    if !reasons.is_empty() {
                        { self.choice("not-applicable".into(), "not-applicable", words::not_applicable(), Pick::NotApplicable(None)) }
                    }
                </div>
                if !reasons.is_empty() {
                    <fieldset class="reasons">
                        <legend>{ words::why_not() }</legend>
                        { for reasons.iter().zip(1..).map(|(why, number)| self.reason(why, number)) }
                    </fieldset>
                }
            </fieldset>
        }
    }

    /// One radio of the answer. Those of one digit have a key.
    fn choice(&self, name: String, value: &str, text: &str, pick: Pick) -> Html {
        let checked = match (&self.draft.pick, &pick) {
            (Some(Pick::NotApplicable(_)), Pick::NotApplicable(_)) => true,
            (chosen, pick) => chosen.as_ref() == Some(pick),
        };
        let onchange = self.act.reform(move |_: Event| Action::Choose(pick.clone()));
        html! {
            <label class="choice">
                <input type="radio" name="answer" value={value.to_owned()} id={["answer-", &name].concat()} {checked} {onchange} />
                <span>{ text }</span>
                if name.len() == 1 {
                    <kbd aria-hidden="true">{ name }</kbd>
                }
            </label>
        }
    }

    fn reason(&self, why: &NaReason, number: usize) -> Html {
        let checked = matches!(&self.draft.pick, Some(Pick::NotApplicable(Some(reason))) if reason == &why.id);
        let id = why.id.clone();
        let onchange = self.act.reform(move |_: Event| Action::Reason(id.clone()));
        html! {
            <label class="choice">
                <input type="radio" name="reason" value={why.id.as_str().to_owned()} id={format!("reason-{number}")} {checked} {onchange} />
                <span>{ &why.text }</span>
            </label>
        }
    }

    /// Room for a note and a link to evidence: open where there is one already, and then as the visitor leaves it.
    fn remarks(&self) -> Html {
        let on_note = self.act.reform(|event: InputEvent| Action::Note(page::typed(&event)));
        let on_link = self.act.reform(|event: InputEvent| Action::Evidence(page::typed(&event)));
        html! {
            <details class="disclosure" open={self.state.form.remarks_open}>
                <summary>{ words::add_note() }</summary>
                <div>
                    <p class="field">
                        <label for="note">{ words::note() }</label>
                        <textarea id="note" name="note" rows="3" value={self.draft.note.clone()} oninput={on_note} />
                    </p>
                    <p class="field">
                        <label for="evidence">{ words::link_to_evidence() }</label>
                        <input id="evidence" name="evidence" type="url" inputmode="url"
                            value={self.draft.evidence.clone()} oninput={on_link} />
                    </p>
                </div>
            </details>
        }
    }
}

/// What keeps us from continuing, with a link to where it is put right. The link moves the focus by script: its address
/// is no route, and following it would leave the question.
fn error_summary(problem: Problem) -> Html {
    let field = if problem == Problem::NoReason { "reason-1" } else { "answer-1" };
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        page::focus_id(field);
    });
    html! {
        <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="error-title">
            <h2 id="error-title">{ words::there_is_a_problem() }</h2>
            <ul><li><a href={["#", field].concat()} {onclick}>{ words::problem(problem) }</a></li></ul>
        </div>
    }
}
