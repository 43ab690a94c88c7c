//! A result that the visitor may choose to send.

use super::{Progress, Report, reduce::clip};

/// Most letters of who sends it.
pub const MOST_FROM: usize = 100;

/// How it goes with sending the result.
#[derive(Clone, Debug, Default)]
pub struct Sending {
    /// Who sends it, as far as the visitor says so.
    pub from: String,
    /// The visitor agrees to what is said there.
    pub agreed: bool,
    /// It was to be sent without that.
    pub is_missed: bool,
    /// What became of it.
    pub progress: Option<Progress>,
}

/// What can happen around sending the result.
#[derive(Clone, Debug)]
pub enum SendAction {
    /// Who sends it was typed.
    From(String),
    /// The visitor agrees, or no longer does.
    Agree(bool),
    /// It was to be sent, and nobody had agreed.
    Miss,
    /// It is known how it goes.
    Progress(Progress),
}

/// What is known after this happened. Whoever sends again agrees again.
pub(super) fn act(report: &mut Report, action: SendAction) {
    let sending = &mut report.sending;
    match action {
        SendAction::From(from) => sending.from = clip(from, MOST_FROM),
        SendAction::Agree(agreed) => (sending.agreed, sending.is_missed, sending.progress) = (agreed, false, None),
        SendAction::Miss => sending.is_missed = true,
        SendAction::Progress(progress) => {
            sending.progress = Some(progress);
            sending.agreed &= progress != Progress::Saved;
        }
    }
}
