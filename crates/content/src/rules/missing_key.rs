//! Keys that the format asks for.

use super::Rule;
use diagnostics::Severity;

/// A required key is not there.
pub(crate) const MISSING_KEY: Rule = Rule {
    code: "missing-key",
    title: "A required key is not there",
    severity: Severity::Error,
    explanation: "The format asks for this key here, and there is no value that could stand in for it. That includes the texts by \
stage: each cell of domain and stage is shown in the table of the model, and an empty one would say that there \
is nothing to see.",
    wrong: "\
stages:
  crawl: Calls happen.",
    right: "\
stages:
  crawl: Calls happen.
  walk: Calls are planned.",
};
