//! The app's screens.

use maturity::QuestionId;

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
