//! Fluent files to the compact text from which the crate `words` speaks.
//!
//! ```text
//! English .ftl ─ Catalog::english ─▶ Catalog     which messages there are, and what each is told
//! any .ftl, labels ─ Catalog::language ─▶ text   the same messages in one language, English where one is missing; and mistakes
//! ```
//!
//! The text is what a browser reads, so it has no names in it: a head, and for each file of English a line `=file` with one
//! line a message below it, in the order of English. In a line, `{0}` is the first thing that the message is told, and
//! `{0?n:one vote|*:{0} votes}` chooses by it: by plural category (`z n w f m`), by number (`=4`), by word, or else (`*`).
//! Everything that is known when the site is built (terms, other messages, plural rules) is worked out here, so what is left
//! for the browser is forty lines.

mod catalog;
mod head;
mod mistake;
mod pattern;
mod pseudo;
mod read;

pub use catalog::{Catalog, File, Message, Parameter};
pub use head::is_language;
pub use mistake::Mistake;
pub use pseudo::pseudo;
pub use read::{Labels, Source, entry_names};
