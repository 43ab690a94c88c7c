//! One line of Markdown, for places where a paragraph would be too much.

use crate::{Resolved, render};

/// Renders a text of one paragraph without its `<p>`; a longer text keeps its blocks.
pub fn render_inline(text: &str, resolve: &dyn Fn(&str) -> Option<Resolved>) -> String {
    let html = render(text, 0, resolve);
    let trimmed = html.trim_end();
    let inner = trimmed.strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>"));
    match inner {
        Some(inner) if !inner.contains("<p") => inner.to_owned(),
        _ => trimmed.to_owned(),
    }
}
