//! Markdown to HTML, headings, links and plain text. Nothing in content can run as script.
//!
//! What a link's address means is the caller's business: it is asked once for each link of a text.

mod inline;
mod numbered;
mod parse;
mod plain;
mod render;
mod sanitize;
mod slug;

pub use inline::render_inline;
pub use numbered::{NumberedItem, numbered, procedure};
pub use parse::{Heading, Link, LinkKind, Outline, outline};
pub use plain::{line_text, plain_text};
pub use render::{Resolved, render};
