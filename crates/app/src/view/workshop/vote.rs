//! Voting: what others chose is not on the screen.

use super::Room;
use crate::{
    browser::page,
    state::{Action, Way, WorkshopAction},
    words,
};
use maturity::Answer;
use yew::prelude::*;

impl Room<'_> {
    /// The question with what can be voted for.
    pub(super) fn vote(&self) -> Html {
        let by_hands = self.workshop.way == Way::Hands;
        html! {
            <form class="question" novalidate=true onsubmit={self.goes_on()}>
                <fieldset aria-describedby={self.state.form.problem.map(|_| "error")}>
                    <legend><h1 id="question" tabindex="-1">{ &self.question.text }</h1></legend>
                    if self.state.form.problem.is_some() {
                        <p class="error" id="error" role="alert"><span class="visually-hidden">{ words::error() }{ " " }</span>{ words::choose_first() }</p>
                    }
                    if by_hands {
                        { self.hands() }
                    } else {
                        { self.device() }
                    }
                </fieldset>
                { self.buttons(by_hands) }
            </form>
        }
    }

    /// Radios for whoever holds the device.
    fn device(&self) -> Html {
        let chosen = self.state.workshop.vote.as_ref();
        html! {
            <div class="choices">
                { for self.choices().into_iter().enumerate().map(|(place, (answer, text))| {
                    let checked = chosen == Some(&answer);
                    self.choice("vote", place + 1, &text, checked, WorkshopAction::Choose(answer))
                }) }
            </div>
        }
    }

    /// A number for each answer.
    fn hands(&self) -> Html {
        html! {
            <>
                <p class="help">{ words::how_many() }</p>
                <div class="choices">
                    { for self.choices().into_iter().enumerate().map(|(place, (answer, text))| self.hand(place + 1, answer, &text)) }
                </div>
            </>
        }
    }

    fn hand(&self, number: usize, answer: Answer, text: &str) -> Html {
        let id = format!("count-{number}");
        let count = self.topic().map_or(0, |topic| topic.votes_for(&answer));
        let oninput = self.act.reform(move |event: InputEvent| {
            let count = page::typed(&event).trim().parse().unwrap_or(0);
            Action::Workshop(WorkshopAction::Count(answer.clone(), count))
        });
        let value = if count == 0 { String::new() } else { count.to_string() };
        html! {
            <div class="hand">
                <input {id} type="number" inputmode="numeric" min="0" max="999" placeholder="0" {value} {oninput} />
                <label for={format!("count-{number}")}>{ text.to_owned() }</label>
            </div>
        }
    }

    fn buttons(&self, by_hands: bool) -> Html {
        let votes = self.topic().map_or(0, crate::state::Topic::people);
        let reveal = self.does(|| WorkshopAction::Reveal);
        let (other, way) =
            if by_hands { (words::device_instead(), Way::Device) } else { (words::count_instead(), Way::Hands) };
        html! {
            <>
                <p class="votes-in" role="status">{ if by_hands || votes == 0 { words::votes_in(votes as usize) } else { words::handed_in(votes as usize) } }</p>
                <div class="button-row">
                    if by_hands {
                        <button class="button" type="submit" disabled={votes == 0}>{ words::reveal() }</button>
                    } else {
                        <button class="button" type="submit">{ words::hand_in() }</button>
                        <button class="button quiet" type="button" disabled={votes == 0} onclick={reveal}>{ words::reveal() }</button>
                    }
                </div>
                <div class="button-row">
                    { self.back() }
                    <button class="text-button" type="button" onclick={self.does(move || WorkshopAction::Way(way))}>{ other }</button>
                    { self.out() }
                </div>
            </>
        }
    }
}
