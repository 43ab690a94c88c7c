//! Anchors from headings.

use std::collections::BTreeSet;

/// Gives out anchors that are unique within one text.
#[derive(Default)]
pub(crate) struct Slugs(BTreeSet<String>);

impl Slugs {
    /// Letters and digits in lower case, `-` between the words; the second of two alike ends in `-2`.
    pub(crate) fn anchor(&mut self, heading: &str) -> String {
        let slug = slug(heading);
        let anchor = std::iter::once(slug.clone())
            .chain((2..).map(|number| format!("{slug}-{number}")))
            .find(|anchor| !self.0.contains(anchor))
            .unwrap_or(slug);
        self.0.insert(anchor.clone());
        anchor
    }
}

fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            slug.extend(letter.to_lowercase());
        } else if !matches!(letter, '\'' | '’') && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if slug.is_empty() { "section".to_owned() } else { slug }
}
