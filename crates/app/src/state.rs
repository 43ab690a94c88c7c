//! All that the app knows, and what can happen to it. Nothing here touches the browser.

mod change;
mod draft;
mod past;
mod reduce;
mod scenario;
mod settings;
mod share;
mod take;
mod team;
#[cfg(test)]
mod tests;
mod workshop;

use crate::route::Route;
use maturity::{
    Answer, Answers, Domain, DomainId, Framework, GoalId, History, Plan, ProfileQuestionId, Question, QuestionId,
    ReasonId, Scorecard, StageId, StepId, ValueId,
    wire::{bundle::Bundle, is_newer},
};
use std::rc::Rc;

pub use change::{Change, FIRST};
pub use draft::{Draft, Pick};
pub use past::{Past, PastAction, PastNotice, is_begun, is_nothing};
pub use reduce::reduce;
pub use scenario::Scenario;
pub use settings::{Part, Settings};
pub use share::{Code, Whose};
pub use take::{Progress, Taken};
pub use team::{Member, Reading, Refused, Team, TeamAction};
pub use workshop::{Clock, Topic, Way, Workshop, WorkshopAction, write as write_workshop};

/// All that the app knows.
#[derive(Clone, Debug)]
pub struct State {
    /// What is assessed.
    pub bundle: Rc<Bundle>,
    /// What the visitor said.
    pub answers: Rc<Answers>,
    /// What the browser keeps of it, as far as we know.
    pub saved: Rc<Answers>,
    /// Forms that were touched since the page was opened.
    pub drafts: Vec<(QuestionId, Draft)>,
    /// Where we are.
    pub route: Route,
    /// Where Continue leads instead of to the next question: a single answer is being changed.
    pub back_to: Option<Route>,
    /// The page was opened with answers from an earlier visit.
    pub returning: bool,
    /// Why Continue did not continue.
    pub problem: Option<Problem>,
    /// How often Continue did not continue: each time the reason takes the focus.
    pub problems: u32,
    /// What must be confirmed before it happens.
    pub asking: Option<Asking>,
    /// Whether the browser keeps the answers.
    pub keeping: Keeping,
    /// Texts found in the browser's storage that could not be read, word for word.
    pub unreadable: Rc<[String]>,
    /// What another window saved, where taking it over would lose answers of this one.
    pub other: Option<Rc<Answers>>,
    /// What just happened, for the visitor to know.
    pub notice: Option<Notice>,
    /// The room for remarks stands open from the beginning: the question on show has some.
    pub remarks_open: bool,
    /// The result shows all actions, not the first ones alone.
    pub all_actions: bool,
    /// What the latest change of goals or profile did to the advice.
    pub change: Option<Change>,
    /// Steps that the result is looked at as if they were done.
    pub scenario: Scenario,
    /// What the report shows.
    pub settings: Settings,
    /// Whether the browser just copied the link to this result, or could not.
    pub copied: Option<bool>,
    /// The QR code of a link to this result, where one was asked for.
    pub code: Option<Code>,
    /// Whose answers these are.
    pub whose: Whose,
    /// Several people's answers, for as long as the page is open.
    pub team: Rc<Team>,
    /// The workshop that was begun, where there is one.
    pub workshop: Option<Rc<Workshop>>,
    /// What the workshop's clock was told last.
    pub clock: Clock,
    /// What somebody in the workshop chose and has not handed in.
    pub vote: Option<Answer>,
    /// A workshop in the browser's storage that could not be read, word for word.
    pub lost_workshop: Option<Rc<str>>,
    /// What is kept between assessments.
    pub past: Past,
    /// The file that was asked for last, and how it goes with it.
    pub taking: Option<(Taken, Progress)>,
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Action {
    /// The address changed.
    Visit(Route),
    /// A radio of the question on show was chosen.
    Choose(Pick),
    /// A reason why the question does not apply was chosen.
    Reason(ReasonId),
    /// The note was typed.
    Note(String),
    /// The link to evidence was typed.
    Evidence(String),
    /// On to the next screen.
    Continue,
    /// Something that cannot be undone was asked for.
    Ask(Asking),
    /// What was asked for is not wanted after all.
    Dismiss,
    /// What was asked for is wanted.
    Confirm,
    /// A goal was ticked or not.
    Goal(GoalId, bool),
    /// A question about the company was answered, or no longer is.
    Profile(ProfileQuestionId, Option<ValueId>),
    /// All actions are wanted, or the first ones alone.
    ShowAll(bool),
    /// A step was ticked to be looked at as if it were done, or no longer is.
    Tick(StepId),
    /// The result as it is today is wanted again.
    ClearScenario,
    /// The stage to bring a domain to was chosen, or no longer is.
    Target(DomainId, Option<StageId>),
    /// An answer was said to be one that could be shown, or not to be.
    Evidenced(QuestionId, bool),
    /// A part of the report is wanted that was not, or the other way round.
    Show(Part),
    /// So many actions are wanted; all where there is no number.
    ShowActions(Option<usize>),
    /// A file was asked for, or it is known how that went.
    Take(Taken, Progress),
    /// A file was read, or refused for this reason.
    Upload(Result<Answers, String>),
    /// The browser copied the link to this result, or could not.
    Copied(bool),
    /// The QR code of a link was drawn, or could not be.
    Drawn(Code),
    /// The app with all rooms did not come.
    RoomsFailed,
    /// The answers on show, which are somebody else's, are wanted as the visitor's own.
    Adopt,
    /// Something happens in the workshop.
    Workshop(WorkshopAction),
    /// Something happens to the team.
    Team(TeamAction),
    /// The answers that others replaced are wanted back.
    Undo,
    /// The browser keeps these answers, or does not.
    Saved(Result<Rc<Answers>, Refusal>),
    /// Another window saved these answers; an error where we cannot read what it saved.
    OtherWindow(Result<Answers, String>),
    /// The other window's answers are wanted, or else ours.
    Settle(Winner),
    /// Something happened to what is kept between assessments.
    Past(PastAction),
}

/// Whose answers remain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Winner {
    /// Those in this window.
    Ours,
    /// Those that the other window saved.
    Theirs,
}

/// Why Continue did not continue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No radio is chosen.
    NothingChosen,
    /// "Doesn't apply" is chosen, and no reason.
    NoReason,
}

/// What must be confirmed before it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Begin again without answers.
    StartOver,
    /// Remove all that the browser keeps.
    Delete,
    /// Delete the workshop.
    DeleteWorkshop,
    /// Put somebody else's answers in the place of the visitor's own.
    Adopt,
}

/// Whether the browser keeps the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It does, so far.
    Kept,
    /// It does not: they live as long as the page.
    Refused(Refusal),
}

/// Why the browser does not keep the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no storage, or it may not be used.
    Blocked,
    /// It takes no more.
    Full,
    /// The answers are larger than a file that would be read again.
    TooLarge,
    /// It holds something in our place that we cannot read and could not move aside.
    Occupied,
    /// It holds what a newer version of this page saved, which that version will read again.
    Newer,
}

/// What has become of answers to an earlier version of the framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// That version, by its author's name for it.
    pub version: String,
    /// How many of the answers say something that the framework does not have any more.
    pub strangers: usize,
}

/// What just happened.
#[derive(Clone, Debug)]
pub enum Notice {
    /// A file replaced these answers.
    Uploaded(Rc<Answers>),
    /// Answers of somebody else replaced these.
    Adopted(Rc<Answers>),
    /// A file was refused for this reason.
    Refused(String),
    /// Answers from another window were taken over.
    TakenOver,
    /// Nothing is kept any more.
    Deleted,
    /// The answers were given to an earlier version of the framework.
    Earlier(Earlier),
    /// The app with all rooms did not come.
    NotLoaded,
    /// Something happened to what is kept between assessments.
    Past(PastNotice),
}

impl Refusal {
    /// Why nothing is kept where something in our place cannot be read, for this reason.
    pub fn of_unreadable(reason: &str) -> Self {
        if is_newer(reason) { Self::Newer } else { Self::Occupied }
    }
}

impl State {
    /// Begins with what the browser kept.
    pub fn new(bundle: Rc<Bundle>, kept: Kept) -> Self {
        let answers = Rc::new(kept.answers);
        Self {
            bundle,
            returning: !answers.given.is_empty(),
            saved: Rc::clone(&answers),
            answers,
            drafts: Vec::new(),
            route: Route::Start,
            back_to: None,
            problem: None,
            problems: 0,
            asking: None,
            keeping: kept.keeping,
            unreadable: kept.unreadable.into(),
            other: None,
            notice: None,
            remarks_open: false,
            all_actions: false,
            change: None,
            scenario: Scenario::default(),
            settings: Settings::default(),
            copied: None,
            code: None,
            whose: Whose::Ours,
            team: Rc::default(),
            workshop: None,
            clock: Clock::default(),
            vote: None,
            lost_workshop: None,
            past: Past::new(History::default(), Keeping::Kept),
            taking: None,
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
        let draft = self.drafts.iter().find(|(question, _)| question == id).map(|(_, draft)| draft.clone());
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
        self.other.is_none() && !matches!(self.keeping, Keeping::Refused(Refusal::Occupied | Refusal::Newer))
    }
}

/// How many of the framework's questions have an answer.
pub fn answered(framework: &Framework, answers: &Answers) -> usize {
    framework.questions().filter(|(_, question)| answers.given.contains_key(&question.id)).count()
}

/// How many questions have which kind of answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// An option, or a reason why the question does not apply.
    pub known: usize,
    /// "We don't know".
    pub unknown: usize,
    /// Nothing yet.
    pub blank: usize,
}

impl Tally {
    /// Counts.
    pub fn of(framework: &Framework, answers: &Answers) -> Self {
        let mut tally = Self::default();
        for (_, question) in framework.questions() {
            match answers.given.get(&question.id).map(|given| &given.answer) {
                Some(Answer::Unknown) => tally.unknown += 1,
                Some(_) => tally.known += 1,
                None => tally.blank += 1,
            }
        }
        tally
    }

    /// Those to which the visitor said something; "we don't know" is something.
    pub fn answered(self) -> usize {
        self.known + self.unknown
    }

    /// All questions.
    pub fn total(self) -> usize {
        self.known + self.unknown + self.blank
    }
}

/// One of the app's screens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Answers from an earlier visit are here: go on with them, or not.
    Resume,
    /// One question.
    Question(QuestionId),
    /// All answers, before the result.
    Check,
    /// The result.
    Result,
    /// Somebody's result, from a link.
    Shared,
    /// A team's answers.
    Team,
    /// A team's result.
    TeamResult,
    /// A workshop.
    Workshop,
    /// Results over time.
    History,
    /// The steps, and what became of them.
    Steps,
}

impl Screen {
    /// Whether it is beside the assessment, in the app with all rooms alone.
    pub fn is_room(&self) -> bool {
        matches!(self, Self::Team | Self::TeamResult | Self::Workshop | Self::History | Self::Steps)
    }
}

/// What the browser kept of earlier visits.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The answers.
    pub answers: Answers,
    /// What could not be read, word for word.
    pub unreadable: Vec<String>,
    /// Whether it can keep anything now.
    pub keeping: Keeping,
}

/// A scorecard with the plan that follows from it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Where the team stands.
    pub scorecard: Scorecard,
    /// What to do, the first thing first.
    pub plan: Plan,
}

impl Outcome {
    /// Scores and advises.
    pub fn of(framework: &Framework, answers: &Answers) -> Self {
        let scorecard = maturity::score(framework, answers);
        let plan = maturity::advise(framework, answers, &scorecard);
        Self { scorecard, plan }
    }
}
