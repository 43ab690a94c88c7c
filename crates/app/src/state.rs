//! All that the app knows, and what can happen to it. Nothing here touches the browser.

mod action;
mod change;
mod draft;
mod figures;
mod form;
mod notice;
mod outcome;
mod past;
mod reduce;
mod report;
mod scenario;
mod screen;
mod sending;
mod settings;
mod share;
mod stored;
mod take;
mod team;
#[cfg(test)]
mod tests;
mod workshop;

use crate::route::Route;
use maturity::{Answers, Domain, Framework, History, Question, QuestionId, wire::bundle::Bundle};
use std::rc::Rc;

pub use action::{Action, Asking, Winner};
pub use change::{Change, FIRST};
pub use draft::{Draft, Pick};
pub use figures::{AMOUNT, Figures, MAX_FIGURE};
pub use form::{Form, Problem};
pub use notice::Notice;
pub use outcome::{Outcome, Tally, answered};
pub use past::{Past, PastAction, PastNotice, is_begun, is_nothing};
pub use reduce::reduce;
pub use report::Report;
pub use scenario::Scenario;
pub use screen::Screen;
pub use sending::{MOST_FROM, SendAction, Sending};
pub use settings::{Part, Settings};
pub use share::{Code, Whose};
pub use stored::{Earlier, Keeping, Kept, Refusal, Stored};
pub use take::{Progress, Taken};
pub use team::{Member, Reading, Refused, Team, TeamAction};
pub use workshop::{Room, Topic, Way, Workshop, WorkshopAction, write as write_workshop};

/// All that the app knows.
#[derive(Clone, Debug)]
pub struct State {
    /// What is assessed.
    pub bundle: Rc<Bundle>,
    /// What the visitor said.
    pub answers: Rc<Answers>,
    /// What the browser holds of it.
    pub stored: Stored,
    /// Where we are.
    pub route: Route,
    /// The question on show.
    pub form: Form,
    /// The page was opened with answers from an earlier visit.
    pub returning: bool,
    /// What must be confirmed before it happens.
    pub asking: Option<Asking>,
    /// What just happened, for the visitor to know.
    pub notice: Option<Notice>,
    /// The result, as the visitor has set it.
    pub report: Report,
    /// Whose answers these are.
    pub whose: Whose,
    /// Several people's answers, for as long as the page is open.
    pub team: Rc<Team>,
    /// A room that votes and agrees.
    pub workshop: Room,
    /// What is kept between assessments.
    pub past: Past,
}

impl State {
    /// Begins with what the browser kept.
    pub fn new(bundle: Rc<Bundle>, kept: Kept) -> Self {
        let answers = Rc::new(kept.answers);
        Self {
            bundle,
            returning: !answers.given.is_empty(),
            stored: Stored {
                saved: Rc::clone(&answers),
                keeping: kept.keeping,
                unreadable: kept.unreadable.into(),
                other: None,
            },
            answers,
            route: Route::Start,
            form: Form::default(),
            asking: None,
            notice: None,
            report: Report::default(),
            whose: Whose::Ours,
            team: Rc::default(),
            workshop: Room::default(),
            past: Past::new(History::default(), Keeping::Kept),
        }
    }

    /// What is assessed.
    pub fn framework(&self) -> &Framework {
        &self.bundle.framework
    }

    /// The screen to show.
    pub fn screen(&self) -> Screen {
        let first = || self.framework().questions().next().map(|(_, question)| question.id.clone());
        match &self.route {
            Route::Check => Screen::Check,
            Route::Result => Screen::Result,
            Route::Shared(_) => Screen::Shared,
            Route::TeamResult if !self.team.members.is_empty() => Screen::TeamResult,
            Route::Workshop => Screen::Workshop,
            Route::Team | Route::TeamResult => Screen::Team,
            Route::History => Screen::History,
            Route::Steps => Screen::Steps,
            Route::Question(id) => match self.framework().question(id) {
                Some((_, question)) => Screen::Question(question.id.clone()),
                None if self.returning => Screen::Resume,
                None => first().map_or(Screen::Check, Screen::Question),
            },
            Route::Start if self.returning => Screen::Resume,
            Route::Start => first().map_or(Screen::Check, Screen::Question),
        }
    }

    /// The question on show, with its domain and its place among all of them, from 0.
    pub fn current(&self) -> Option<(usize, &Domain, &Question)> {
        let Screen::Question(id) = self.screen() else { return None };
        self.place(&id)
    }

    /// A question with its domain and its place among all of them, from 0.
    pub fn place(&self, id: &QuestionId) -> Option<(usize, &Domain, &Question)> {
        let mut questions = self.framework().questions().enumerate();
        questions
            .find(|(_, (_, question))| &question.id == id)
            .map(|(place, (domain, question))| (place, domain, question))
    }

    /// What stands in a question's form.
    pub fn draft(&self, id: &QuestionId) -> Draft {
        let given = || self.answers.given.get(id).map(Draft::of);
        let draft = self.form.drafts.iter().find(|(question, _)| question == id).map(|(_, draft)| draft.clone());
        draft.or_else(given).unwrap_or_default()
    }

    /// How many questions there are.
    pub fn total(&self) -> usize {
        self.framework().questions().count()
    }

    /// How many of them have an answer; "we don't know" is one.
    pub fn answered(&self) -> usize {
        answered(self.framework(), &self.answers)
    }

    /// Whether the browser shall be given the answers to keep.
    pub fn may_save(&self) -> bool {
        self.stored.other.is_none()
            && !matches!(self.stored.keeping, Keeping::Refused(Refusal::Occupied | Refusal::Newer))
    }
}
