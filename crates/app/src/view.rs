//! The screens: functions from what they show to markup, each with the least that it needs.
//!
//! Only [`App`] is a component. A component of its own is 5 kB of code that every visitor downloads, a hook 2 kB; a
//! function is neither, and comparing one screen's markup takes less than a millisecond.

mod ask;
mod check;
#[cfg(any(test, feature = "native"))]
pub mod cohort;
mod history;
mod icon;
mod notices;
mod question;
pub mod result;
mod resume;
mod rooms;
mod shared;
mod steps;
mod team;
#[cfg(test)]
mod tests;
mod upload;
mod votes;
mod workshop;

use crate::{
    ROOMS,
    browser::{clock, listener::Listener},
    effects,
    state::{Action, Screen, State, reduce},
    words,
};
use question::QuestionScreen;
use std::rc::Rc;
use yew::prelude::*;

/// What the app takes from the page that it runs in.
#[derive(Debug, Default)]
pub struct Surroundings {
    /// The page's own title.
    pub title: String,
    /// The page's own address, up to any `#`.
    pub address: String,
    /// The moment that everything is of, as RFC 3339, such as when a client answered; where there is none, it is now.
    pub moment: Option<String>,
    /// The figures of the stages, as SVG, from the first on.
    pub figures: Vec<AttrValue>,
    /// What takes the focus when the app has taken over.
    pub focus: Focus,
}

impl Surroundings {
    /// This moment by the visitor's own clock, as RFC 3339. A page may lie open for days.
    pub fn now(&self) -> String {
        self.moment.clone().unwrap_or_else(clock::now_here)
    }

    /// Its day, written out.
    pub fn today(&self) -> String {
        words::calendar_day(&self.now())
    }
}

/// What takes the focus when the app has taken over.
#[derive(Debug, Default)]
pub enum Focus {
    /// Nothing: the page was just opened.
    #[default]
    Nothing,
    /// The element with this id, which had it before.
    Id(String),
    /// The heading: Continue was pressed before the app was there.
    Screen,
}

/// What the app begins with.
#[derive(Properties)]
pub struct AppProps {
    /// The state at first, and the page around the app.
    pub start: Rc<(State, Surroundings)>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.start, &other.start)
    }
}

/// The whole app: the screen that the state asks for, and the effects that watch the state.
pub struct App {
    state: State,
    /// The state that the browser was last brought in line with.
    settled: Option<State>,
    act: Callback<Action>,
    _listeners: Vec<Listener>,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let state = context.props().start.0.clone();
        let act = context.link().callback(|action| action);
        let listeners = effects::listen(&state.bundle, &act);
        Self { state, settled: None, act, _listeners: listeners }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.state = reduce(&self.state, action);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        html! {
            <>
                { notices::notices(&self.state, &self.act) }
                { screen(&self.state, &context.props().start.1, &self.act) }
            </>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let before = self.settled.replace(self.state.clone());
        effects::follow(before.as_ref(), &self.state, &context.props().start.1, &self.act);
    }
}

/// What is beside the assessment, where this build has it.
fn room(screen: &Screen, state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    match screen {
        _ if !ROOMS => rooms::on_the_way(),
        Screen::Workshop => workshop::workshop(state, page, act),
        Screen::Team => team::team(state, act),
        Screen::TeamResult => team::team_result(state, page, act),
        Screen::History => history::history(state, page, act),
        Screen::Steps => steps::steps(state, act),
        _ => Html::default(),
    }
}

fn screen(state: &State, page: &Surroundings, act: &Callback<Action>) -> Html {
    match state.screen() {
        Screen::Resume => resume::resume(state, act),
        Screen::Check => check::check(state.framework(), &state.answers),
        Screen::Result => result::result(state, page, act),
        Screen::Shared => shared::shared(state, page, act),
        Screen::Question(id) => state.place(&id).map_or_else(Html::default, |(place, domain, question)| {
            QuestionScreen { state, place, domain, question, draft: state.draft(&id), act }.view()
        }),
        screen => room(&screen, state, page, act),
    }
}
