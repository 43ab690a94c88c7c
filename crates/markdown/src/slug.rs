//! Anchors from headings.

use std::collections::BTreeSet;

/// Gives out anchors that are unique within one text.
#[derive(Default)]
pub(crate) struct Slugs(BTreeSet<String>);

impl Slugs {
    /// Letters and digits in lower case, `-` between the words; the second of two alike ends in `-2`.
    pub(crate) fn anchor(&mut self, heading: &str) -> String {
        let slug = slug(heading);
        let mut anchor = slug.clone();
        let mut number = 1_u32;
        while !self.0.insert(anchor.clone()) {
            number += 1;
            anchor = format!("{slug}-{number}");
        }
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
