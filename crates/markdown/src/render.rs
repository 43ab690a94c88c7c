//! Markdown to HTML.

use crate::{
    parse::{depth, options},
    sanitize::sanitize,
    slug::Slugs,
};
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd, html};

/// Where a link leads, as the page should say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The address as it stands in the page.
    pub href: String,
    /// Shown on hover; empty for none.
    pub title: String,
}

/// Renders a text. Its headings come out `deeper` levels further down (at most at level 6), for texts that stand below
/// headings of the page's own. `resolve` is asked for each link and image; where it has no answer the link's text stays, unlinked.
///
/// Headings get anchors. A paragraph that starts with bold text ending in a colon gets the class `labeled`. Raw HTML is
/// shown as text, and the whole is sanitized. Every cell of a table's head heads a column, but for one
/// without words.
pub fn render(text: &str, deeper: u8, resolve: &dyn Fn(&str) -> Option<Resolved>) -> String {
    let events: Vec<Event<'_>> = Parser::new_ext(text, options()).map(without_html).collect();
    let events = anchored(labeled(linked(events, resolve)), deeper);
    let mut rendered = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut rendered, events.into_iter());
    sanitize(&rendered).replace("<th></th>", "<td></td>").replace("<th>", "<th scope=\"col\">")
}

/// Raw HTML becomes text: what an author cannot write, an attacker cannot either.
fn without_html(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        other => other,
    }
}

fn linked<'a>(events: Vec<Event<'a>>, resolve: &dyn Fn(&str) -> Option<Resolved>) -> Vec<Event<'a>> {
    let mut dropped = Vec::new();
    let mut linked = Vec::with_capacity(events.len());
    for event in events {
        match event {
            Event::Start(Tag::Link { dest_url, id, .. }) => {
                let resolved = resolve(&dest_url);
                dropped.push(resolved.is_none());
                if let Some(Resolved { href, title }) = resolved {
                    let (dest_url, title) = (CowStr::from(href), CowStr::from(title));
                    linked.push(Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id }));
                }
            }
            Event::End(TagEnd::Link) => {
                if dropped.pop() == Some(false) {
                    linked.push(event);
                }
            }
            Event::Start(Tag::Image { dest_url, id, .. }) => {
                let Resolved { href, title } =
                    resolve(&dest_url).unwrap_or(Resolved { href: String::new(), title: String::new() });
                let (dest_url, title) = (CowStr::from(href), CowStr::from(title));
                linked.push(Event::Start(Tag::Image { link_type: LinkType::Inline, dest_url, title, id }));
            }
            other => linked.push(other),
        }
    }
    linked
}

fn labeled(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let starts: Vec<bool> = (0..events.len()).map(|at| starts_with_label(&events[at..])).collect();
    let mut open = false;
    let mut labeled = Vec::with_capacity(events.len());
    for (event, starts) in events.into_iter().zip(starts) {
        match event {
            Event::Start(Tag::Paragraph) if starts => {
                open = true;
                labeled.push(Event::Html(CowStr::Borrowed("<p class=\"labeled\">")));
            }
            Event::End(TagEnd::Paragraph) if open => {
                open = false;
                labeled.push(Event::Html(CowStr::Borrowed("</p>\n")));
            }
            other => labeled.push(other),
        }
    }
    labeled
}

fn starts_with_label(events: &[Event<'_>]) -> bool {
    matches!(
        events,
        [Event::Start(Tag::Paragraph), Event::Start(Tag::Strong), Event::Text(text), Event::End(TagEnd::Strong), ..]
            if text.ends_with(':')
    )
}

fn anchored(events: Vec<Event<'_>>, deeper: u8) -> Vec<Event<'_>> {
    let mut slugs = Slugs::default();
    let anchors: Vec<Option<String>> = (0..events.len())
        .map(|at| {
            matches!(events[at], Event::Start(Tag::Heading { .. })).then(|| slugs.anchor(&text_of(&events[at..])))
        })
        .collect();
    let anchored = events.into_iter().zip(anchors).map(|(event, anchor)| match (event, anchor) {
        (Event::Start(Tag::Heading { level, classes, attrs, .. }), Some(anchor)) => {
            let level = further_down(level, deeper);
            Event::Start(Tag::Heading { level, id: Some(CowStr::from(anchor)), classes, attrs })
        }
        (Event::End(TagEnd::Heading(level)), _) => Event::End(TagEnd::Heading(further_down(level, deeper))),
        (event, _) => event,
    });
    anchored.collect()
}

fn further_down(level: HeadingLevel, deeper: u8) -> HeadingLevel {
    HeadingLevel::try_from(usize::from(depth(level).saturating_add(deeper))).unwrap_or(HeadingLevel::H6)
}

/// The text of the heading that `events` start with.
fn text_of(events: &[Event<'_>]) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(part),
            Event::End(TagEnd::Heading(_)) => break,
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let resolve = |address: &str| {
            let href = address.strip_prefix("metric:")?;
            Some(Resolved { href: format!("../metrics/{href}.html"), title: "A metric".to_owned() })
        };
        assert_eq!(render(text, 0, &resolve), expected);
    }

    #[test]
    fn a_link_by_id_becomes_a_link_with_its_hover_text() {
        check("[NRR](metric:nrr)", "<p><a href=\"../metrics/nrr.html\" title=\"A metric\">NRR</a></p>\n");
    }

    #[test]
    fn a_link_that_leads_nowhere_keeps_its_text() {
        check("[NRR](nowhere:nrr)", "<p>NRR</p>\n");
    }

    #[test]
    fn the_empty_corner_of_a_table_heads_no_column() {
        check(
            "| | May |\n|---|--:|\n| Won | 3 |\n",
            "<table><thead><tr><td></td><th scope=\"col\">May</th></tr></thead><tbody>\n<tr><td>Won</td><td>3</td></tr>\n</tbody></table>\n",
        );
    }

    #[test]
    fn raw_html_is_shown_as_text() {
        check("a <script>alert(1)</script> b", "<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>\n");
    }

    #[test]
    fn a_paragraph_that_starts_with_a_bold_label_says_so() {
        check("**Done when:** it is.", "<p class=\"labeled\"><strong>Done when:</strong> it is.</p>\n");
    }

    #[test]
    fn headings_go_down_but_not_beyond_the_sixth_level() {
        let render = |text| render(text, 1, &|_| None);
        assert_eq!(render("## A"), "<h3 id=\"a\">A</h3>\n");
        assert_eq!(render("###### A"), "<h6 id=\"a\">A</h6>\n");
    }

    #[test]
    fn headings_have_the_anchors_that_the_outline_promises() {
        check("## The `idea`\n", "<h2 id=\"the-idea\">The <code>idea</code></h2>\n");
    }
}
