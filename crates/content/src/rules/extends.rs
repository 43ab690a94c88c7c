//! Editions that lie on nothing.

use super::Rule;
use diagnostics::Severity;

/// What an edition extends is not there.
pub(crate) const EXTENDS: Rule = Rule {
    code: "extends",
    title: "What the edition extends is not there",
    severity: Severity::Error,
    explanation: "`extends` in `site/site.yaml` names the project that this one lies on: a folder with a project in it, from the folder \
of this one, or the name of a framework that stride holds. One edition may lie on another, but none on itself.",
    wrong: "\
# brands/acme/site/site.yaml
extends: core",
    right: "\
# brands/acme/site/site.yaml
extends: ../../core",
};
