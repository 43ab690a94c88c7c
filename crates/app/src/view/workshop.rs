//! The workshop: one question for a whole room, in large type.

mod begin;
mod clock;
mod minutes;
mod talk;
mod vote;

use super::Surroundings;
use crate::{
    state::{Action, State, Topic, Workshop, WorkshopAction},
    words,
};
use maturity::{Answer, Domain, Question};
use yew::prelude::*;

/// The screen.
pub fn workshop(state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    let Some(workshop) = &state.workshop.running else { return begin::begin(state, act) };
    match workshop.at.as_ref().and_then(|at| state.place(at)) {
        Some((place, domain, question)) => Room { state, workshop, place, domain, question, act }.view(),
        None => minutes::minutes(state, workshop, page, act),
    }
}

/// A question on show.
struct Room<'a> {
    state: &'a State,
    workshop: &'a Workshop,
    /// Its place among all questions, from 0.
    place: usize,
    domain: &'a Domain,
    question: &'a Question,
    act: &'a Callback<Action>,
}

impl Room<'_> {
    fn view(&self) -> Html {
        let revealed = self.topic().is_some_and(|topic| topic.revealed);
        html! {
            <div class="assessment workshop" key={self.question.id.as_str()}>
                <div class="room-head">
                    <p class="progress-line">
                        <span>{ words::question_number(self.place + 1, self.state.total()) }</span>
                        <span>{ &self.domain.title }</span>
                    </p>
                    { clock::clock(self.state, self.workshop, self.act) }
                </div>
                { if revealed { self.talk() } else { self.vote() } }
            </div>
        }
    }

    fn topic(&self) -> Option<&Topic> {
        self.workshop.topic(&self.question.id)
    }

    fn does(&self, action: impl Fn() -> WorkshopAction + 'static) -> Callback<MouseEvent> {
        self.act.reform(move |_: MouseEvent| Action::Workshop(action()))
    }

    fn goes_on(&self) -> Callback<SubmitEvent> {
        self.act.reform(|event: SubmitEvent| {
            event.prevent_default();
            Action::Continue
        })
    }

    /// The options and "we don't know": what can be voted for.
    fn choices(&self) -> Vec<(Answer, String)> {
        let options =
            self.question.options.iter().map(|option| (Answer::Option(option.id.clone()), option.text.clone()));
        options.chain([(Answer::Unknown, words::unknown().to_owned())]).collect()
    }

    /// One radio; those of one digit have a key.
    fn choice(&self, name: &'static str, number: usize, text: &str, checked: bool, action: WorkshopAction) -> Html {
        let onchange = self.act.reform(move |_: Event| Action::Workshop(action.clone()));
        html! {
            <label class="choice">
                <input type="radio" {name} value={number.to_string()} id={format!("answer-{number}")} {checked} {onchange} />
                <span>{ text.to_owned() }</span>
                if number < 10 {
                    <kbd aria-hidden="true">{ number }</kbd>
                }
            </label>
        }
    }

    /// The way to the question before.
    fn back(&self) -> Html {
        let before = self.place.checked_sub(1).and_then(|place| self.state.framework().questions().nth(place));
        let Some((_, question)) = before else { return Html::default() };
        let id = question.id.clone();
        let onclick = self.does(move || WorkshopAction::Turn(Some(id.clone())));
        html! { <button class="text-button" type="button" {onclick}>{ words::back() }</button> }
    }

    /// The way to all that was agreed.
    fn out(&self) -> Html {
        let onclick = self.does(|| WorkshopAction::Turn(None));
        html! { <button class="text-button" type="button" {onclick}>{ words::to_minutes() }</button> }
    }
}
