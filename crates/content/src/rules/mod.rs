//! What can be wrong with content: one rule a file, each with its permanent code and its documentation.

mod assessment_length;
mod benchmark_source;
mod brand_file;
mod broken_link;
mod contrast;
mod done_when;
mod duplicate_id;
mod duplicate_input;
mod duplicate_key;
mod duplicate_step;
mod extends;
mod front_matter;
mod heading_order;
mod idle_profile_value;
mod invalid_value;
mod language_file;
mod later_requirement;
mod malformed_id;
mod metric_units;
mod missing_file;
mod missing_key;
mod not_text;
mod option_levels;
mod removed_id;
mod requirement_cycle;
mod reserved_id;
mod size;
mod stale_benchmark;
mod step_without_playbook;
mod theme;
mod translation;
mod unknown_figure;
mod unknown_file;
mod unknown_icon;
mod unknown_key;
mod unknown_reference;
mod unsaid_sending;
mod unused_input;
mod unused_playbook;
mod worked_example;
mod wrong_type;
mod yaml_syntax;
mod zero_divisor;

use assessment_length::ASSESSMENT_LENGTH;
use benchmark_source::BENCHMARK_SOURCE;
use brand_file::BRAND_FILE;
pub(crate) use broken_link::{BROKEN_LINK, word};
use contrast::CONTRAST;
use done_when::DONE_WHEN;
pub(crate) use duplicate_id::DUPLICATE_ID;
pub(crate) use duplicate_input::DUPLICATE_INPUT;
pub(crate) use duplicate_key::DUPLICATE_KEY;
use duplicate_step::DUPLICATE_STEP;
pub(crate) use extends::EXTENDS;
pub(crate) use front_matter::FRONT_MATTER;
use heading_order::HEADING_ORDER;
use idle_profile_value::IDLE_PROFILE_VALUE;
pub(crate) use invalid_value::INVALID_VALUE;
pub(crate) use language_file::LANGUAGE_FILE;
use later_requirement::LATER_REQUIREMENT;
pub(crate) use malformed_id::MALFORMED_ID;
pub(crate) use metric_units::METRIC_UNITS;
pub(crate) use missing_file::MISSING_FILE;
pub(crate) use missing_key::{MISSING_KEY, missing};
use not_text::NOT_TEXT;
pub(crate) use not_text::not_text;
pub(crate) use option_levels::OPTION_LEVELS;
use removed_id::REMOVED_ID;
pub(crate) use removed_id::check as check_removed;
pub(crate) use requirement_cycle::REQUIREMENT_CYCLE;
pub(crate) use reserved_id::RESERVED_ID;
pub(crate) use size::SIZE;
use stale_benchmark::STALE_BENCHMARK;
use step_without_playbook::STEP_WITHOUT_PLAYBOOK;
pub use theme::THEME;
use translation::TRANSLATION;
pub(crate) use translation::{are_words, check as check_translation, check_same, way_below, way_of_items};
use unknown_figure::UNKNOWN_FIGURE;
pub(crate) use unknown_file::{UNKNOWN_FILE, first_line};
use unknown_icon::UNKNOWN_ICON;
pub(crate) use unknown_key::UNKNOWN_KEY;
pub(crate) use unknown_reference::{UNKNOWN_REFERENCE, unknown};
use unsaid_sending::UNSAID_SENDING;
pub(crate) use unused_input::UNUSED_INPUT;
use unused_playbook::UNUSED_PLAYBOOK;
pub(crate) use worked_example::WORKED_EXAMPLE;
pub(crate) use wrong_type::WRONG_TYPE;
pub(crate) use yaml_syntax::YAML_SYNTAX;
pub(crate) use zero_divisor::ZERO_DIVISOR;

use crate::{Library, Parsed, Surroundings};
use diagnostics::{Diagnostic, Diagnostics, Severity, SourceTree, Span};

/// A rule: its permanent code, and what an author should know of it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Permanent name, shown with every finding.
    pub code: &'static str,
    /// What is wrong where it fires, in one line of plain text.
    pub title: &'static str,
    /// Whether its findings keep the site from being built.
    pub severity: Severity,
    /// Why it is a rule and what to do, in Markdown.
    pub explanation: &'static str,
    /// The smallest example that breaks it: YAML, Markdown, or names of files.
    pub wrong: &'static str,
    /// The same example, mended.
    pub right: &'static str,
}

impl Rule {
    /// A finding of this rule at `span`, as severe as the rule is.
    pub(crate) fn finding(&self, span: Span, message: impl Into<String>) -> Diagnostic {
        match self.severity {
            Severity::Error => Diagnostic::error(self.code, span, message),
            Severity::Warning => Diagnostic::warning(self.code, span, message),
        }
    }
}

/// Every rule, by code.
pub const RULES: &[&Rule] = &[
    &ASSESSMENT_LENGTH,
    &BENCHMARK_SOURCE,
    &BRAND_FILE,
    &BROKEN_LINK,
    &CONTRAST,
    &DONE_WHEN,
    &DUPLICATE_ID,
    &DUPLICATE_INPUT,
    &DUPLICATE_KEY,
    &DUPLICATE_STEP,
    &EXTENDS,
    &FRONT_MATTER,
    &HEADING_ORDER,
    &IDLE_PROFILE_VALUE,
    &INVALID_VALUE,
    &LANGUAGE_FILE,
    &LATER_REQUIREMENT,
    &MALFORMED_ID,
    &METRIC_UNITS,
    &MISSING_FILE,
    &MISSING_KEY,
    &NOT_TEXT,
    &OPTION_LEVELS,
    &REMOVED_ID,
    &REQUIREMENT_CYCLE,
    &RESERVED_ID,
    &SIZE,
    &STALE_BENCHMARK,
    &STEP_WITHOUT_PLAYBOOK,
    &THEME,
    &TRANSLATION,
    &UNKNOWN_FIGURE,
    &UNKNOWN_FILE,
    &UNKNOWN_ICON,
    &UNKNOWN_KEY,
    &UNKNOWN_REFERENCE,
    &UNSAID_SENDING,
    &UNUSED_INPUT,
    &UNUSED_PLAYBOOK,
    &WORKED_EXAMPLE,
    &WRONG_TYPE,
    &YAML_SYNTAX,
    &ZERO_DIVISOR,
];

/// Runs the rules that look at the whole; those about reading and references speak up where they are met.
pub(crate) fn check(
    parsed: &Parsed,
    library: &Library,
    sources: &SourceTree,
    surroundings: &Surroundings,
) -> Diagnostics {
    let mut found = Diagnostics::default();
    malformed_id::check(parsed, &mut found);
    duplicate_id::check(parsed, &mut found);
    reserved_id::check(parsed, &mut found);
    size::check(parsed, &mut found);
    crate::edition::too_little(parsed, &mut found);
    option_levels::check(parsed, &mut found);
    requirement_cycle::check(parsed, &mut found);
    broken_link::check(parsed, library, sources, &mut found);
    duplicate_input::check(parsed, &mut found);
    unused_input::check(parsed, library, &mut found);
    metric_units::check(parsed, library, &mut found);
    worked_example::check(parsed, library, &mut found);
    zero_divisor::check(parsed, library, &mut found);
    unknown_icon::check(parsed, surroundings, &mut found);
    unknown_figure::check(parsed, surroundings, &mut found);
    step_without_playbook::check(parsed, &mut found);
    unused_playbook::check(parsed, library, &mut found);
    duplicate_step::check(parsed, &mut found);
    later_requirement::check(parsed, &mut found);
    done_when::check(parsed, &mut found);
    heading_order::check(parsed, &mut found);
    assessment_length::check(parsed, &mut found);
    idle_profile_value::check(parsed, &mut found);
    stale_benchmark::check(parsed, surroundings, &mut found);
    unknown_file::check(parsed, sources, &mut found);
    brand_file::check(parsed, sources, &mut found);
    contrast::check(parsed, surroundings, &mut found);
    unsaid_sending::check(parsed, library, &mut found);
    found
}

/// A kind of thing with its article: `a metric`, `an index`.
fn one(kind: &str) -> String {
    let article = if kind.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {kind}")
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn every_rule_has_its_own_code_and_says_why() {
        assert!(RULES.windows(2).all(|pair| pair[0].code < pair[1].code), "codes are sorted and unique");
        for rule in RULES {
            assert!(rule.explanation.len() > 40, "{} says why", rule.code);
            assert!(!rule.title.ends_with('.') && rule.title.lines().count() == 1, "{} has a title", rule.code);
            assert!(!rule.wrong.is_empty() && !rule.right.is_empty(), "{} has an example", rule.code);
            assert_ne!(rule.wrong, rule.right, "{}", rule.code);
        }
    }

    #[test]
    fn every_rule_has_a_file_of_its_own() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .expect("the rules are here")
            .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.replace('_', "-")))
            .filter(|name| name != "mod")
            .collect();
        files.sort();
        assert_eq!(files, RULES.iter().map(|rule| rule.code).collect::<Vec<_>>());
    }
}
