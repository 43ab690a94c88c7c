//! The numbered items of a text: what a procedure is made of.

use crate::{
    parse::{options, outline},
    plain::plain_text,
};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// One numbered item, in plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberedItem {
    /// The bold words that it starts with; empty without such.
    pub title: String,
    /// The rest of it.
    pub text: String,
}

/// The anchor of the second-level heading below which a procedure stands: that of "Steps", or, in another language, of the first
/// one with a numbered list below it.
pub fn procedure(text: &str) -> Option<String> {
    let headings: Vec<_> = outline(text).headings.into_iter().filter(|heading| heading.level == 2).collect();
    let named = headings.iter().find(|heading| heading.anchor == "steps");
    let numbered = || headings.iter().find(|heading| !items(&text[section(text, &heading.anchor)]).is_empty());
    named.or_else(numbered).map(|heading| heading.anchor.clone())
}

/// The numbered items of the first level below the heading with this anchor, or of the whole text where there is no such
/// heading.
pub fn numbered(text: &str, below: &str) -> Vec<NumberedItem> {
    let section = &text[section(text, below)];
    items(section).into_iter().map(|range| item(&section[range])).collect()
}

/// What stands below a heading, up to the next one that is not deeper.
fn section(text: &str, below: &str) -> Range<usize> {
    let mut headings = outline(text).headings.into_iter();
    let Some(heading) = headings.by_ref().find(|heading| heading.anchor == below) else { return 0..text.len() };
    let end = headings.find(|next| next.level <= heading.level).map_or(text.len(), |next| next.range.start);
    heading.range.end..end
}

/// The places of the items, each with its number.
fn items(section: &str) -> Vec<Range<usize>> {
    let (mut items, mut depth) = (Vec::new(), 0_usize);
    let mut is_numbered = false;
    for (event, range) in Parser::new_ext(section, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::List(first)) => {
                if depth == 0 {
                    is_numbered = first.is_some();
                }
                depth += 1;
            }
            Event::End(TagEnd::List(_)) => depth = depth.saturating_sub(1),
            Event::Start(Tag::Item) if depth == 1 && is_numbered => items.push(range),
            _ => {}
        }
    }
    items
}

fn item(text: &str) -> NumberedItem {
    let whole = plain_text(text);
    let title = bold_start(text);
    let rest = whole.strip_prefix(&title).map(|rest| rest.trim_start().to_owned());
    rest.map_or_else(|| NumberedItem { title: String::new(), text: whole }, |text| NumberedItem { title, text })
}

/// The bold words right after the number.
fn bold_start(text: &str) -> String {
    let mut events = Parser::new_ext(text, options()).into_offset_iter();
    let opens = |event: &Event<'_>| {
        matches!(event, Event::Start(Tag::List(_) | Tag::Item | Tag::Paragraph)) // what stands around an item's words
    };
    match events.find(|(event, _)| !opens(event)) {
        Some((Event::Start(Tag::Strong), range)) => plain_text(&text[range]),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{NumberedItem, numbered, procedure};

    fn check(text: &str, expect: &[(&str, &str)]) {
        let expect: Vec<_> = expect
            .iter()
            .map(|(title, text)| NumberedItem { title: (*title).to_owned(), text: (*text).to_owned() })
            .collect();
        assert_eq!(numbered(text, "steps"), expect, "{text}");
    }

    #[test]
    fn a_step_is_its_bold_words_and_the_rest() {
        check(
            "## Steps\n\n1. **Choose one.** Take *a* [call](term:call).\n\n   **Done when:** it is written.\n\n2. Go.\n",
            &[("Choose one.", "Take a call. Done when: it is written."), ("", "Go.")],
        );
    }

    #[test]
    fn steps_end_with_the_section_and_lists_within_a_step_are_part_of_it() {
        check(
            "1. Before\n\n## Steps\n\n1. **A**\n   1. deep\n   - b\n\n- no\n\n### Note\n\n2. **C**\n\n## Later\n\n1. After\n",
            &[("A", "deep b"), ("C", "")],
        );
    }

    #[test]
    fn without_the_heading_every_numbered_item_counts() {
        check("Intro\n\n1. One\n2. Two\n", &[("", "One"), ("", "Two")]);
        check("No list at all", &[]);
    }

    #[test]
    fn a_procedure_stands_below_steps_or_below_the_first_heading_with_numbers() {
        let check = |text: &str, expect: Option<&str>| assert_eq!(procedure(text).as_deref(), expect, "{text}");
        check("## Before\n\n1. A\n\n## Steps\n\n1. B", Some("steps"));
        check("## Vorher\n\n- A\n\n## Schritte\n\n1. B", Some("schritte"));
        check("1. A\n\n## Later\n\nB", None);
    }
}
