//! What can happen.

use super::{Code, Part, PastAction, Pick, Progress, Refusal, SendAction, Taken, TeamAction, WorkshopAction};
use crate::route::Route;
use maturity::{Answers, DomainId, GoalId, ProfileQuestionId, QuestionId, ReasonId, StageId, StepId, ValueId};
use std::rc::Rc;

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
    /// A figure was typed, by the id of its metric.
    Figure(String, String),
    /// A file was asked for, or it is known how that went.
    Take(Taken, Progress),
    /// Something happens around sending the result.
    Send(SendAction),
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
