//! How much a framework may hold: what a visitor can answer, and what every page and chart is drawn for.

use super::Rule;
use crate::Parsed;
use diagnostics::{Diagnostic, Diagnostics, Span};

/// Too little or too much of something.
pub(crate) const SIZE: Rule = Rule {
    code: "size",
    explanation: "A framework has 1 to 20 domains, and each domain 1 to 10 questions. With fewer there is nothing to score; with more nobody \
answers to the end, and charts can no longer be read.",
};

const MOST_DOMAINS: usize = 20;
const MOST_QUESTIONS: usize = 10;

/// Reports a framework without domains, domains without questions, and more of either than there may be.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    if let (Some(framework), [], []) = (&parsed.framework, parsed.domains.as_slice(), parsed.unreadable.as_slice()) {
        let help = "add content/domains/<id>/domain.md and questions.yaml";
        found.push(Diagnostic::error(SIZE.code, framework.id.span, "this framework has no domains").help(help));
    }
    if let Some(domain) = parsed.domains.get(MOST_DOMAINS) {
        let help = "join domains, or make some of them drafts";
        found.push(too_many(domain.id.span, "domains", parsed.domains.len(), MOST_DOMAINS, help));
    }
    for file in &parsed.questions {
        let questions = &file.front.questions;
        if questions.is_empty() {
            let message = format!("domain `{}` has no questions", file.id.value);
            found.push(Diagnostic::error(SIZE.code, file.id.span, message).help("add one under `questions:`"));
        }
        if let Some(question) = questions.get(MOST_QUESTIONS) {
            let help = "keep those that tell teams apart";
            found.push(too_many(question.id.span, "questions in a domain", questions.len(), MOST_QUESTIONS, help));
        }
    }
}

fn too_many(span: Span, what: &str, count: usize, most: usize, help: &str) -> Diagnostic {
    Diagnostic::error(SIZE.code, span, format!("there are {count} {what}, and {most} at the most")).help(help)
}
