//! Markdown without its markup: words, with typographic quotes.

use crate::parse::options;
use pulldown_cmark::{Event, Parser, TagEnd};

/// The words of a text, blocks and lines separated by one space: for descriptions and counting.
pub fn plain_text(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for event in Parser::new_ext(text, options()) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                plain.push_str(&text);
            }
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell | TagEnd::CodeBlock,
            ) => plain.push(' '),
            _ => {}
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn words_keep_and_markup_goes() {
        assert_eq!(plain_text("**Don't** [ask](term:x),\ncount <5 `n`."), "Don’t ask, count <5 n.");
    }
}
