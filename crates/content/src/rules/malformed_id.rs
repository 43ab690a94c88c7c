//! Ids that could not be an address.

use super::Rule;
use crate::{Parsed, schema::bounds::ID_LETTERS, yaml::Text};
use diagnostics::{Diagnostics, Severity};

/// An id that could not be an address.
pub(crate) const MALFORMED_ID: Rule = Rule {
    code: "malformed-id",
    title: "The id could not be an address",
    severity: Severity::Error,
    explanation: "Ids become addresses and keys in files that outlive the content, so they are kept plain: lower-case letters a to \
z and digits, words joined by `-`. A question's id may have parts joined by `.`, such as `health.score`.",
    wrong: "id: Health Score",
    right: "id: health.score",
};

/// Reports every id of a thing that is not a plain slug.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    for id in parsed.ids() {
        if !is_slug(id) {
            report(id, false, found);
        }
    }
    for question in parsed.questions.iter().flat_map(|file| &file.front.questions) {
        let ids = std::iter::once(&question.id).chain(&question.aliases);
        for id in ids.filter(|id| !id.value.split('.').all(is_slug_text)) {
            report(id, true, found);
        }
        for option in question.options.iter().filter(|option| !is_slug(&option.id)) {
            report(&option.id, false, found);
        }
    }
}

fn report(id: &Text, dotted: bool, found: &mut Diagnostics) {
    let message = format!("`{}` cannot be an id", id.value);
    let help = if dotted {
        "use a–z, 0–9 and `-`, with `.` between the parts, such as `health.score`"
    } else {
        "use a–z, 0–9 and `-`, such as `renewal-desk`"
    };
    found.push(MALFORMED_ID.finding(id.span, message).help(help));
}

fn is_slug(id: &Text) -> bool {
    is_slug_text(&id.value)
}

fn is_slug_text(id: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    id.len() <= ID_LETTERS && id.split('-').all(|word| !word.is_empty() && word.chars().all(plain))
}

#[cfg(test)]
mod tests {
    use super::is_slug_text;

    #[test]
    fn plain_words_joined_by_dashes_are_ids() {
        assert!(["health", "10k-to-50k", "a-b-c"].into_iter().all(is_slug_text));
    }

    #[test]
    fn capitals_spaces_and_stray_dashes_are_not() {
        assert!(!["Health", "a b", "-a", "a--b", "a_b", "", "é"].into_iter().any(is_slug_text));
    }
}
