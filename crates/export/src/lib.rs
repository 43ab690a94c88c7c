//! A result as files to take away. Pure: a framework with its pages, answers, their report and a day in, bytes out.
//!
//! ```text
//! Document (bundle, answers, report, day) ─┬─ markdown   to read and to paste
//!                                          ├─ xlsx       a workbook, with formulas that add up again
//!                                          ├─ pptx       slides for a meeting
//!                                          ├─ tracker    a row for each action, for the team's tasks
//!                                          └─ charts     pictures that need nothing around them
//! snapshots ── trend ─▶ a picture of results over time
//! ```
//!
//! The same document gives the same bytes everywhere: no clock, no floats, no fonts measured. Every word that the files
//! say stands in `words`; the wording that a framework brings is data, and is written so that no file takes it for
//! markup, a formula or a tag.

mod charts;
mod document;
mod markdown;
mod name;
mod office;
mod picture;
mod pptx;
mod qr;
mod tracker;
mod words;
mod xlsx;

pub use document::Document;
pub use name::Kind;
pub use qr::{QrError, qr_code};

use maturity::{Framework, Snapshot};

/// The file of a kind, whole.
pub fn write(document: &Document, kind: Kind) -> Vec<u8> {
    match kind {
        Kind::Markdown => markdown::markdown(document).into_bytes(),
        Kind::Workbook => xlsx::workbook(document),
        Kind::Slides => pptx::slides(document),
        Kind::Tracker => tracker::tracker(document).into_bytes(),
        Kind::Domains => charts::domains(document).into_bytes(),
        Kind::Radar => charts::radar(document).into_bytes(),
    }
}

/// Results over time as a picture, in the order of their moments, with the name of its file; nothing where fewer than two are
/// scored.
pub fn trend(framework: &Framework, snapshots: &[Snapshot]) -> Option<(String, String)> {
    let name = [framework.id.as_str(), "-trend.svg"].concat();
    charts::trend(framework, snapshots).map(|picture| (name, picture))
}
