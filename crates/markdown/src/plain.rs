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

/// The words of a line, which is never a block: `1. Leadership` is no list, and `# of customers` no heading.
pub fn line_text(text: &str) -> String {
    // Nothing that starts with a parenthesis is a block, and a quote after it opens.
    plain_text(&format!("({text}")).split_off(1)
}

#[cfg(test)]
mod tests {
    use super::{line_text, plain_text};

    #[test]
    fn a_line_keeps_what_would_start_a_block() {
        for (line, expected) in
            [("1. Lead", "1. Lead"), ("# of \"users\"", "# of “users”"), ("- 5 %", "- 5 %"), ("\"A\" b", "“A” b")]
        {
            assert_eq!(line_text(line), expected);
        }
    }

    #[test]
    fn words_keep_and_markup_goes() {
        assert_eq!(plain_text("**Don't** [ask](term:x),\ncount <5 `n`."), "Don’t ask, count <5 n.");
    }
}
