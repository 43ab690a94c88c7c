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
