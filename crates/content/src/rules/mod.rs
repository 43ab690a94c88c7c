//! What can be wrong with content: one rule a file, each with its permanent code and its documentation.

mod broken_link;
mod duplicate_id;
mod duplicate_input;
mod duplicate_key;
mod front_matter;
mod invalid_value;
mod malformed_id;
mod metric_units;
mod missing_file;
mod missing_key;
mod not_text;
mod option_levels;
mod requirement_cycle;
mod reserved_id;
mod size;
mod unknown_file;
mod unknown_key;
mod unknown_reference;
mod unused_input;
mod worked_example;
mod wrong_type;
mod yaml_syntax;
mod zero_divisor;

pub(crate) use broken_link::BROKEN_LINK;
pub(crate) use duplicate_id::DUPLICATE_ID;
pub(crate) use duplicate_input::DUPLICATE_INPUT;
pub(crate) use duplicate_key::DUPLICATE_KEY;
pub(crate) use front_matter::FRONT_MATTER;
pub(crate) use invalid_value::INVALID_VALUE;
pub(crate) use malformed_id::MALFORMED_ID;
pub(crate) use metric_units::METRIC_UNITS;
pub(crate) use missing_file::MISSING_FILE;
pub(crate) use missing_key::MISSING_KEY;
pub(crate) use not_text::NOT_TEXT;
pub(crate) use option_levels::OPTION_LEVELS;
pub(crate) use requirement_cycle::REQUIREMENT_CYCLE;
pub(crate) use reserved_id::RESERVED_ID;
pub(crate) use size::SIZE;
pub(crate) use unknown_file::UNKNOWN_FILE;
pub(crate) use unknown_key::UNKNOWN_KEY;
pub(crate) use unknown_reference::{UNKNOWN_REFERENCE, unknown};
pub(crate) use unused_input::UNUSED_INPUT;
pub(crate) use worked_example::WORKED_EXAMPLE;
pub(crate) use wrong_type::WRONG_TYPE;
pub(crate) use yaml_syntax::YAML_SYNTAX;
pub(crate) use zero_divisor::ZERO_DIVISOR;

use crate::{Library, Parsed};
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
    &BROKEN_LINK,
    &DUPLICATE_ID,
    &DUPLICATE_INPUT,
    &DUPLICATE_KEY,
    &FRONT_MATTER,
    &INVALID_VALUE,
    &MALFORMED_ID,
    &METRIC_UNITS,
    &MISSING_FILE,
    &MISSING_KEY,
    &NOT_TEXT,
    &OPTION_LEVELS,
    &REQUIREMENT_CYCLE,
    &RESERVED_ID,
    &SIZE,
    &UNKNOWN_FILE,
    &UNKNOWN_KEY,
    &UNKNOWN_REFERENCE,
    &UNUSED_INPUT,
    &WORKED_EXAMPLE,
    &WRONG_TYPE,
    &YAML_SYNTAX,
    &ZERO_DIVISOR,
];

/// Runs the rules that look at the whole; those about reading and references speak up where they are met.
pub(crate) fn check(parsed: &Parsed, library: &Library, sources: &SourceTree) -> Diagnostics {
    let mut found = Diagnostics::default();
    malformed_id::check(parsed, &mut found);
    duplicate_id::check(parsed, &mut found);
    reserved_id::check(parsed, &mut found);
    size::check(parsed, &mut found);
    option_levels::check(parsed, &mut found);
    requirement_cycle::check(parsed, &mut found);
    broken_link::check(parsed, library, sources, &mut found);
    duplicate_input::check(parsed, &mut found);
    unused_input::check(parsed, library, &mut found);
    metric_units::check(parsed, library, &mut found);
    worked_example::check(parsed, library, &mut found);
    zero_divisor::check(parsed, library, &mut found);
    found
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
