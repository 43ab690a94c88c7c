//! One key twice in one mapping.

use super::Rule;
use diagnostics::Severity;

/// One key stands twice in one mapping.
pub(crate) const DUPLICATE_KEY: Rule = Rule {
    code: "duplicate-key",
    title: "One key stands twice in one mapping",
    severity: Severity::Error,
    explanation: "A mapping has the same key twice, so that one of the two values would silently be lost. Keep one.",
    wrong: "\
title: Health
summary: Who is in trouble.
title: Health score",
    right: "\
title: Health score
summary: Who is in trouble.",
};
