//! Source text, spans and findings, and how findings are shown. Knows no rule: what is a mistake is for others to say.

mod finding;
mod gather;
mod human;
mod json;
mod nearest;
mod sarif;
mod source;

pub use finding::{Diagnostic, Diagnostics, Severity};
pub use gather::gather;
pub use human::render_human;
pub use json::render_json;
pub use nearest::nearest;
pub use sarif::{RuleText, render_sarif};
pub use source::{Layer, Position, SourceFile, SourceId, SourceTree, Span};
