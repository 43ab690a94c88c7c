//! A Markdown file's two parts: the YAML between two `---` lines, and the body.

use std::ops::Range;

/// The byte ranges of both parts; nothing where the file does not start with front matter that ends.
pub(crate) fn split(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let marks = text.len() - text.trim_start_matches('\u{feff}').len();
    let first = text[marks..].split_inclusive('\n').next().filter(|line| line.trim_end() == "---")?;
    let start = marks + first.len();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((start..at, at + line.len()..text.len()));
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn the_parts_are_what_stands_between_and_after_the_lines() {
        let text = "---\ntitle: A\n---\nBody\n";
        let (yaml, body) = split(text).expect("has front matter");
        assert_eq!((&text[yaml], &text[body]), ("title: A\n", "Body\n"));
    }

    #[test]
    fn a_byte_order_mark_before_it_is_passed_over() {
        let text = "\u{feff}---\na: 1\n---\n";
        assert_eq!(split(text).map(|(yaml, _)| &text[yaml]), Some("a: 1\n"));
    }

    #[test]
    fn front_matter_that_never_ends_is_none() {
        assert_eq!(split("---\ntitle: A\n"), None);
    }
}
