//! The screens.
//!
//! Most of them are functions from what they show to markup. Only what keeps something of its own is a component: each
//! component is 5 kB of code that every visitor downloads.

mod ask;
mod check;
mod download;
mod icon;
mod notices;
mod question;
mod result;
mod resume;
#[cfg(test)]
mod tests;
mod upload;

use crate::{
    effects,
    state::{Action, Screen, State, reduce},
};
use question::QuestionScreen;
use result::Result;
use std::{ops::Deref, rc::Rc};
use yew::prelude::*;

/// What the app takes from the page that it runs in.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The page's own title.
    pub title: String,
    /// Today, as this visitor writes it.
    pub today: String,
    /// The figures of the stages, as SVG, from the first on.
    pub figures: Vec<AttrValue>,
    /// What takes the focus when the app has taken over.
    pub focus: Focus,
}

/// What takes the focus when the app has taken over.
#[derive(Clone, Debug, Default)]
pub enum Focus {
    /// Nothing: the page was just opened.
    #[default]
    Nothing,
    /// The element with this id, which had it before.
    Id(String),
    /// The heading: Continue was pressed before the app was there.
    Screen,
}

/// Something large that does not change while it is shared: the same only if it is the very same.
#[derive(Debug)]
pub struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    /// Shares what is already shared.
    pub fn of(rc: &Rc<T>) -> Self {
        Self(Rc::clone(rc))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self::of(&self.0)
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// What the app begins with.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The state at first.
    pub start: Shared<State>,
    /// The page around the app.
    pub page: Shared<Surroundings>,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(reduce(&self, action))
    }
}

/// The whole app: the screen that the state asks for, and the effects that watch the state.
#[component]
pub fn App(AppProps { start, page }: &AppProps) -> Html {
    let state = use_reducer({
        let start = start.clone();
        move || (*start).clone()
    });
    let act = (*use_memo((), |()| state.dispatcher().to_callback())).clone();
    effects::use_effects(&state, page, &act);
    html! {
        <>
            { notices::notices(&state, &act) }
            { screen(&state, page, &act) }
        </>
    }
}

fn screen(state: &State, page: &Shared<Surroundings>, act: &Callback<Action>) -> Html {
    match state.screen() {
        Screen::Resume => resume::resume(state, act),
        Screen::Check => check::check(state.framework(), &state.answers),
        Screen::Result => {
            let (bundle, answers, page, act) =
                (Shared::of(&state.bundle), Shared::of(&state.answers), page.clone(), act.clone());
            html! { <Result {bundle} {answers} {page} asking={state.asking} change={state.change.clone()} {act} /> }
        }
        Screen::Question(id) => state.place(&id).map_or_else(Html::default, |(place, domain, question)| {
            QuestionScreen { state, place, domain, question, draft: state.draft(&id), act }.view()
        }),
    }
}
