//! What a text contains, with places: headings with their anchors, links, images.

use crate::slug::Slugs;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// The Markdown that we read: `CommonMark` with tables, footnotes, strikethrough and typographic quotes. No raw HTML: it is shown as text.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_SMART_PUNCTUATION
}

/// A heading and its anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Unique within the text.
    pub anchor: String,
    /// Without markup.
    pub text: String,
    /// Bytes of the text.
    pub range: Range<usize>,
}

/// Whether it is followed or shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// `[text](address)`
    Link,
    /// `![text](address)`
    Image,
}

/// A link or an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Link or image.
    pub kind: LinkKind,
    /// As the author wrote it.
    pub address: String,
    /// The link's text, or the image's alternative.
    pub text: String,
    /// Bytes of the whole link within the text.
    pub range: Range<usize>,
}

/// What a text contains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// In order.
    pub headings: Vec<Heading>,
    /// In order.
    pub links: Vec<Link>,
}

/// Reads a text's headings and links. Never fails: every text is Markdown.
pub fn outline(text: &str) -> Outline {
    let mut outline = Outline::default();
    let mut slugs = Slugs::default();
    let mut heading: Option<(u8, String, Range<usize>)> = None;
    let mut links: Vec<(Link, usize)> = Vec::new();
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => heading = Some((depth(level), String::new(), range)),
            Event::End(TagEnd::Heading(_)) => {
                if let Some((level, text, range)) = heading.take() {
                    outline.headings.push(Heading { level, anchor: slugs.anchor(&text), text, range });
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                links.push((link(LinkKind::Link, &dest_url, range), outline.links.len()));
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                links.push((link(LinkKind::Image, &dest_url, range), outline.links.len()));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((link, at)) = links.pop() {
                    outline.links.insert(at, link);
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, heading, _)) = &mut heading {
                    heading.push_str(&text);
                }
                for (link, _) in &mut links {
                    link.text.push_str(&text);
                }
            }
            _ => {}
        }
    }
    outline
}

fn link(kind: LinkKind, address: &str, range: Range<usize>) -> Link {
    Link { kind, address: address.to_owned(), text: String::new(), range }
}

pub(crate) fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_headings_of_one_text_have_two_anchors() {
        let anchors: Vec<_> =
            outline("## The idea\n\n## The idea\n").headings.into_iter().map(|heading| heading.anchor).collect();
        assert_eq!(anchors, ["the-idea", "the-idea-2"]);
    }

    #[test]
    fn a_link_knows_its_address_text_and_place() {
        let text = "See [the *score*](metric:x#how).";
        let links = outline(text).links;
        assert_eq!((links[0].address.as_str(), links[0].text.as_str()), ("metric:x#how", "the score"));
        assert_eq!(&text[links[0].range.clone()], "[the *score*](metric:x#how)");
    }
}
