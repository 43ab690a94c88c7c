//! Files of the result that are made only when asked for.

/// A file of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Everything, in sheets.
    Workbook,
    /// For a meeting.
    Slides,
    /// As text.
    Report,
    /// The actions as tasks.
    Tracker,
    /// The domains as bars.
    Domains,
    /// The same as pixels.
    DomainsPixels,
    /// The domains around a center.
    Radar,
    /// The same as pixels.
    RadarPixels,
    /// Results over time.
    Trend,
    /// The same as pixels.
    TrendPixels,
}

impl Taken {
    /// Those of one result, in the order in which they are offered.
    pub const OF_RESULT: [Self; 8] = [
        Self::Workbook,
        Self::Slides,
        Self::Report,
        Self::Tracker,
        Self::Domains,
        Self::DomainsPixels,
        Self::Radar,
        Self::RadarPixels,
    ];

    /// Those of several results.
    pub const OF_TREND: [Self; 2] = [Self::Trend, Self::TrendPixels];

    /// The name by which the module that makes it is asked for it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Workbook => "workbook",
            Self::Slides => "slides",
            Self::Report => "markdown",
            Self::Tracker => "tracker",
            Self::Domains => "domains",
            Self::DomainsPixels => "domains.png",
            Self::Radar => "radar",
            Self::RadarPixels => "radar.png",
            Self::Trend => "trend",
            Self::TrendPixels => "trend.png",
        }
    }
}

/// How it goes with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It was asked for.
    Underway,
    /// The browser was given it to save.
    Saved,
    /// What makes it did not load, or did not make it.
    Failed,
}
