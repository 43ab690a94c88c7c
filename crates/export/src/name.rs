//! Which files there are, and what each is called.

use maturity::Framework;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The report as text.
    Markdown,
    /// Everything as a workbook of five sheets (XLSX).
    Workbook,
    /// Slides for a meeting (PPTX).
    Slides,
    /// Actions as a table for whatever tracks the team's tasks.
    Tracker,
    /// Each domain on a scale banded by stage, as a picture.
    Domains,
    /// All domains around a center, as a picture.
    Radar,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Markdown, Self::Workbook, Self::Slides, Self::Tracker, Self::Domains, Self::Radar];

    /// Its short name, by which a page or a command line asks for it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Workbook => "workbook",
            Self::Slides => "slides",
            Self::Tracker => "tracker",
            Self::Domains => "domains",
            Self::Radar => "radar",
        }
    }

    /// The kind with this short name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// What its file is called, such as `customer-success-report.md`.
    pub fn file_name(self, framework: &Framework) -> String {
        let end = match self {
            Self::Markdown => "-report.md",
            Self::Workbook => "-report.xlsx",
            Self::Slides => "-slides.pptx",
            Self::Tracker => "-actions.csv",
            Self::Domains => "-domains.svg",
            Self::Radar => "-radar.svg",
        };
        [framework.id.as_str(), end].concat()
    }
}
