//! Keys that the format does not have.

use super::Rule;
use diagnostics::Severity;

/// The format has no such key here.
pub(crate) const UNKNOWN_KEY: Rule = Rule {
    code: "unknown-key",
    title: "The format has no such key here",
    severity: Severity::Error,
    explanation: "The format has no such key here. It is an error rather than a shrug, as a misspelled key would otherwise do \
nothing. The finding names the nearest key that there is.",
    wrong: "\
title: Health
sumary: Who is in trouble.",
    right: "\
title: Health
summary: Who is in trouble.",
};
