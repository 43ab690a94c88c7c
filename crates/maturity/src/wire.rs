//! What leaves and enters the crate as JSON: versioned, strict, apart from the domain types.

pub mod answers_file;
pub mod bundle;
mod format;
pub(crate) mod json;
pub mod report;
