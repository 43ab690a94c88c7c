//! The words about files to take away.

use crate::state::{Progress, Taken};
use ::words::assessment::{
    file_domains, file_domains_pixels, file_failed, file_radar, file_radar_pixels, file_report, file_saved,
    file_slides, file_tracker, file_trend, file_trend_pixels, file_underway, file_workbook,
};

/// What the file is called on its button.
pub fn taken(file: Taken) -> &'static str {
    match file {
        Taken::Workbook => file_workbook(),
        Taken::Slides => file_slides(),
        Taken::Report => file_report(),
        Taken::Tracker => file_tracker(),
        Taken::Domains => file_domains(),
        Taken::DomainsPixels => file_domains_pixels(),
        Taken::Radar => file_radar(),
        Taken::RadarPixels => file_radar_pixels(),
        Taken::Trend => file_trend(),
        Taken::TrendPixels => file_trend_pixels(),
    }
}

/// How it goes with a file.
pub fn taking((file, progress): (Taken, Progress)) -> String {
    let says = match progress {
        Progress::Underway => file_underway,
        Progress::Saved => file_saved,
        Progress::Failed => file_failed,
    };
    says(taken(file))
}
