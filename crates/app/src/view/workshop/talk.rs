//! After the reveal: the votes, and what the room agrees on.

use super::Room;
use crate::{
    browser::page,
    state::{Action, WorkshopAction},
    view::votes::{Vote, votes},
    words,
};
use maturity::Answer;
use yew::prelude::*;

impl Room<'_> {
    /// The votes, the agreed answer, its owner and a note.
    pub(super) fn talk(&self) -> Html {
        let is_last = self.place + 1 == self.state.total();
        html! {
            <form class="question" novalidate=true onsubmit={self.goes_on()}>
                <h1 id="question" tabindex="-1">{ &self.question.text }</h1>
                <h2 class="votes-title">{ words::votes_open(self.topic().map_or(0, crate::state::Topic::people) as usize) }</h2>
                { votes(&self.votes()) }
                { self.agree() }
                { self.remarks() }
                <div class="button-row">
                    <button class="button" type="submit">{ if is_last { words::to_minutes() } else { words::next_question() } }</button>
                </div>
                <div class="button-row">
                    { self.back() }
                    <button class="text-button" type="button" onclick={self.does(|| WorkshopAction::VoteAgain)}>{ words::vote_again() }</button>
                    if !is_last {
                        { self.out() }
                    }
                </div>
            </form>
        }
    }

    fn votes(&self) -> Vec<Vote> {
        let Some(topic) = self.topic() else { return Vec::new() };
        let middle = topic.middle(self.question);
        let mut votes = Vec::new();
        for (answer, text) in self.choices() {
            let count = topic.votes_for(&answer);
            if count == 0 && answer == Answer::Unknown {
                continue;
            }
            let level = match &answer {
                Answer::Option(id) => self.question.option(id).map(|option| usize::from(option.level.get())),
                _ => None,
            };
            let mark = (middle.as_ref() == Some(&answer)).then_some(words::the_middle());
            votes.push(Vote { text: text.into(), level, count: u64::from(count), mark });
        }
        votes
    }

    fn agree(&self) -> Html {
        let agreed = self.topic().and_then(|topic| topic.agreed.clone());
        let reasons = self.state.framework().na_reasons.iter();
        let reasons =
            reasons.map(|why| (Answer::NotApplicable(why.id.clone()), words::not_applicable_because(&why.text)));
        html! {
            <fieldset class="agree">
                <legend><h2>{ words::what_do_you_agree_on() }</h2></legend>
                <div class="choices">
                    { for self.choices().into_iter().chain(reasons).enumerate().map(|(place, (answer, text))| {
                        let checked = agreed.as_ref() == Some(&answer);
                        self.choice("agreed", place + 1, &text, checked, WorkshopAction::Agree(answer))
                    }) }
                </div>
            </fieldset>
        }
    }

    fn remarks(&self) -> Html {
        let (who, said) = self.topic().map(|topic| (topic.owner.clone(), topic.note.clone())).unwrap_or_default();
        let on_who = self.act.reform(|event: InputEvent| Action::Workshop(WorkshopAction::Owner(page::typed(&event))));
        let on_said = self.act.reform(|event: InputEvent| Action::Workshop(WorkshopAction::Note(page::typed(&event))));
        html! {
            <>
                <p class="field">
                    <label for="owner">{ words::owner() }</label>
                    <input id="owner" type="text" autocomplete="off" value={who} oninput={on_who} />
                </p>
                <p class="field">
                    <label for="note">{ words::note() }</label>
                    <textarea id="note" rows="3" value={said} oninput={on_said} />
                </p>
            </>
        }
    }
}
