//! Somebody else's answers: shown, and never mixed with the visitor's own.

use super::{Action, Notice, Report, State, reduce};
use crate::{NATIVE, ROOMS, route::Route};
use maturity::{
    Answers,
    wire::link::{self, Link},
};
use std::rc::Rc;
use yew::AttrValue;

/// Whose answers are on show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The visitor's own.
    Ours,
    /// Somebody's, from a link: to be read, and not to be changed.
    Somebodys,
    /// A team's of so many people, as one: likewise.
    Teams(usize),
    /// A client's, on a page without scripts: nothing on it can be pressed.
    Clients,
}

/// The QR code of a link, to be scanned from paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The link. Once other answers lead to another one, the code is not shown.
    pub link: String,
    /// The code as SVG; nothing where it could not be drawn.
    pub svg: Option<AttrValue>,
}

impl Whose {
    /// Whether they may be changed here.
    pub fn is_ours(self) -> bool {
        self == Self::Ours
    }

    /// Whether buttons and boxes do something where they are on show.
    pub fn has_controls(self) -> bool {
        !NATIVE || self != Self::Clients
    }
}

impl Action {
    /// Whether it may replace the visitor's own answers while somebody else's are on show.
    pub(super) fn may_replace(&self) -> bool {
        matches!(
            self,
            Self::Adopt | Self::Confirm | Self::Undo | Self::Upload(_) | Self::OtherWindow(_) | Self::Settle(_)
        )
    }
}

impl State {
    /// Somebody else's answers are on show.
    pub(super) fn reads_others(&self) -> bool {
        matches!(self.route, Route::Shared(_) | Route::TeamResult)
    }

    /// What the link in the address holds, or why it cannot be read.
    ///
    /// # Errors
    /// The engine's sentence.
    pub fn linked(&self) -> Result<Link, String> {
        let Route::Shared(text) = &self.route else { return Err(String::new()) };
        read(self, text)
    }

    /// Somebody else's answers on show, which the visitor may take over.
    pub(super) fn offered(&self) -> Option<Answers> {
        match self.route {
            Route::Shared(_) => Some(self.linked().ok()?.answers),
            Route::TeamResult if ROOMS => Some(self.team.reading(self.framework()).combined),
            Route::Workshop if ROOMS => {
                let given = self.workshop.running.as_ref()?.answers().given;
                Some(Answers { given, ..(*self.answers).clone() })
            }
            _ => None,
        }
    }

    /// The same with somebody else's answers in the place of the visitor's own: to be shown, never to be kept.
    pub fn with(&self, answers: Rc<Answers>, whose: Whose) -> Self {
        let report = Report { change: None, ..self.report.clone() };
        Self { answers, report, whose, ..self.clone() }
    }
}

/// Reads a link: what follows the `#` of an address, or all of the text. Blanks and stops around it come from the
/// sentence in which it was sent.
///
/// # Errors
/// The engine's sentence.
pub fn read(state: &State, text: &str) -> Result<Link, String> {
    let text = text.split_once('#').map_or(text, |(_, fragment)| fragment);
    let strange = |letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_';
    link::from_text(state.framework(), text.trim().trim_end_matches("%20").trim_matches(strange))
}

/// Makes the answers on show the visitor's own, and shows their result; the earlier ones can be taken back.
pub(super) fn adopt(state: &mut State) {
    let Some(answers) = state.offered() else { return };
    let replaced = Rc::clone(&state.answers);
    reduce::replace(state, Rc::new(answers));
    reduce::visit(state, Route::Result);
    state.notice = Some(Notice::Adopted(replaced));
}

#[cfg(test)]
mod tests;
