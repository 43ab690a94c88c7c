//! What leaves and enters the crate as text: versioned, strict, apart from the domain types.

pub mod answers_file;
pub mod bundle;
pub mod cohort;
pub mod csv;
mod format;
pub mod history;
pub(crate) mod json;
pub mod link;
pub mod marks;
pub mod progress;
pub mod report;
mod standing;
pub mod team;
mod what_if;

/// Whether the reason for which a text was refused is that a later version wrote it: that version will read it again.
pub fn is_newer(reason: &str) -> bool {
    ["The answers file is of format ", "The history is of format "].iter().any(|start| reason.starts_with(start))
}
