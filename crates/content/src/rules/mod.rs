//! What can be wrong with content: one rule a file, each with its permanent code and its documentation.

mod broken_link;
mod duplicate_id;
mod malformed_id;
mod options;
mod reading;
mod reference;
mod requirement_cycle;
mod reserved_id;
mod size;

pub(crate) use broken_link::BROKEN_LINK;
pub(crate) use duplicate_id::DUPLICATE_ID;
pub(crate) use malformed_id::MALFORMED_ID;
pub(crate) use options::OPTION_LEVELS;
pub(crate) use reading::{
    DUPLICATE_KEY, FRONT_MATTER, INVALID_VALUE, MISSING_FILE, MISSING_KEY, NOT_TEXT, UNKNOWN_FILE, UNKNOWN_KEY,
    WRONG_TYPE, YAML_SYNTAX,
};
pub(crate) use reference::{UNKNOWN_REFERENCE, unknown};
pub(crate) use requirement_cycle::REQUIREMENT_CYCLE;
pub(crate) use reserved_id::RESERVED_ID;
pub(crate) use size::SIZE;

use crate::{Library, Parsed};
use diagnostics::{Diagnostics, SourceTree};

/// A rule: its permanent code, and what an author should know of it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Permanent name, shown with every finding.
    pub code: &'static str,
    /// Why it is a rule and what to do, in Markdown.
    pub explanation: &'static str,
}

/// Every rule, by code.
pub const RULES: &[&Rule] = &[
    &BROKEN_LINK,
    &DUPLICATE_ID,
    &DUPLICATE_KEY,
    &FRONT_MATTER,
    &INVALID_VALUE,
    &MALFORMED_ID,
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
    &WRONG_TYPE,
    &YAML_SYNTAX,
];

/// Runs the rules that look at the whole; those about reading and references speak up where they are met.
pub(crate) fn check(parsed: &Parsed, library: &Library, sources: &SourceTree) -> Diagnostics {
    let mut found = Diagnostics::default();
    malformed_id::check(parsed, &mut found);
    duplicate_id::check(parsed, &mut found);
    reserved_id::check(parsed, &mut found);
    size::check(parsed, &mut found);
    options::check(parsed, &mut found);
    requirement_cycle::check(parsed, &mut found);
    broken_link::check(parsed, library, sources, &mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn every_rule_has_its_own_code_and_says_why() {
        assert!(RULES.windows(2).all(|pair| pair[0].code < pair[1].code), "codes are sorted and unique");
        assert!(RULES.iter().all(|rule| rule.explanation.len() > 40));
    }
}
