//! No front matter where there must be one.

use super::Rule;
use diagnostics::Severity;

/// A Markdown file does not start with front matter.
pub(crate) const FRONT_MATTER: Rule = Rule {
    code: "front-matter",
    title: "A Markdown file does not start with front matter",
    severity: Severity::Error,
    explanation: "A Markdown file of the content starts with YAML between two lines of three dashes; the body follows. Without it \
the file has no title, and nothing can show it.",
    wrong: "\
# About us

We wrote this.",
    right: "\
---
title: About us
summary: Who wrote this.
---
We wrote this.",
};
