//! The words about files to take away.

use crate::state::{Progress, Taken};

pub const MORE_WAYS: &str = "More ways to take it away";
pub const ABOUT_MORE_WAYS: &str = "Made in this browser from your answers, notes included where there is room for them. What makes them is loaded when you ask for the first.";

/// What the file is called on its button.
pub fn taken(file: Taken) -> &'static str {
    match file {
        Taken::Workbook => "Workbook (XLSX)",
        Taken::Slides => "Slides (PPTX)",
        Taken::Report => "Report (Markdown)",
        Taken::Tracker => "Tasks for a tracker (CSV)",
        Taken::Domains => "Bar chart (SVG)",
        Taken::DomainsPixels => "Bar chart (PNG)",
        Taken::Radar => "Radar chart (SVG)",
        Taken::RadarPixels => "Radar chart (PNG)",
    }
}

/// How it goes with a file.
pub fn taking((file, progress): (Taken, Progress)) -> String {
    let name = taken(file);
    match progress {
        Progress::Underway => [name, " is being made."].concat(),
        Progress::Saved => [name, " is with your downloads."].concat(),
        Progress::Failed => [name, " could not be made. Check the connection, and try again."].concat(),
    }
}
