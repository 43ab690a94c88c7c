//! The result, as the visitor has set it.

use super::{Change, Code, Figures, Progress, Scenario, Sending, Settings, Taken};

/// The result, as the visitor has set it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// It shows all actions, not the first ones alone.
    pub all_actions: bool,
    /// What the latest change of goals or profile did to the advice.
    pub change: Option<Change>,
    /// Steps that it is looked at as if they were done.
    pub scenario: Scenario,
    /// What it shows.
    pub settings: Settings,
    /// Figures to hold it against.
    pub figures: Figures,
    /// Whether the browser just copied the link to it, or could not.
    pub copied: Option<bool>,
    /// The QR code of a link to it, where one was asked for.
    pub code: Option<Code>,
    /// The file that was asked for last, and how it goes with it.
    pub taking: Option<(Taken, Progress)>,
    /// How it goes with sending it.
    pub sending: Sending,
}
