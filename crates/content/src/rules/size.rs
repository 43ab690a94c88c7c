//! How much a framework may hold: what a visitor can answer, and what every page and chart is drawn for.

use super::Rule;
use crate::{Parsed, edition::Hidden, parse::Document, resolve::live_questions, schema::domain::Domain, yaml::Text};
use diagnostics::{Diagnostic, Diagnostics, Severity, Span};

/// Too little or too much of something.
pub(crate) const SIZE: Rule = Rule {
    code: "size",
    title: "There is too little or too much of something",
    severity: Severity::Error,
    explanation: "A framework has 1 to 20 domains, and each domain 1 to 10 questions; something must weigh something. With fewer \
there is nothing to score; with more nobody answers to the end, and charts can no longer be read.",
    wrong: "\
# content/domains/health/questions.yaml
questions: []",
    right: "\
# content/domains/health/questions.yaml
questions:
  - id: health.score
    # and its text, options and steps",
};

const MOST_DOMAINS: usize = 20;
const MOST_QUESTIONS: usize = 10;

/// Reports a framework without domains, domains without questions, more of either than there may be, and a framework in
/// which nothing weighs anything. Drafts do not count.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let domains: Vec<_> = parsed.domains.iter().filter(|domain| !domain.front.draft).collect();
    if let Some(domain) = domains.get(MOST_DOMAINS) {
        let help = "join domains, or make some of them drafts";
        found.push(too_many(domain.id.span, "domains", domains.len(), MOST_DOMAINS, help));
    }
    for file in &parsed.questions {
        let questions: Vec<_> = file.front.questions.iter().filter(|question| !question.draft).collect();
        if questions.is_empty() && domains.iter().any(|domain| domain.id.value == file.id.value) {
            found.push(no_questions(parsed, &file.id));
        }
        if let Some(question) = questions.get(MOST_QUESTIONS) {
            let help = "keep those that tell teams apart";
            found.push(too_many(question.id.span, "questions in a domain", questions.len(), MOST_QUESTIONS, help));
        }
    }
    check_framework(parsed, &domains, found);
}

/// A domain has none; where that is because an edition hides them, it is said there.
fn no_questions(parsed: &Parsed, domain: &Text) -> Diagnostic {
    let of_it = |hidden: &&Hidden| hidden.domain.as_ref() == Some(&domain.value);
    match parsed.seen.hidden.iter().filter(of_it).map(|hidden| hidden.span).max() {
        Some(last) => SIZE
            .finding(last, format!("domain `{}` has no question left where this is hidden too", domain.value))
            .related(domain.span, "its questions stand here")
            .help(format!(
                "leave one of its questions, or hide the domain: `domain:{}: {{ hide: true }}`",
                domain.value
            )),
        None => SIZE
            .finding(domain.span, format!("domain `{}` has no questions", domain.value))
            .help("add one under `questions:`"),
    }
}

fn check_framework(parsed: &Parsed, domains: &[&Document<Domain>], found: &mut Diagnostics) {
    let Some(framework) = parsed.framework.as_ref().filter(|_| parsed.unreadable.is_empty()) else { return };
    if domains.is_empty() {
        let help = "add content/domains/<id>/domain.md and questions.yaml";
        found.push(SIZE.finding(framework.id.span, "this framework has no domains").help(help));
        return;
    }
    let weighs = |weight: Option<u32>| weight != Some(0);
    let counts = live_questions(parsed)
        .filter(|(_, question)| weighs(question.weight))
        .any(|(home, _)| domains.iter().any(|domain| domain.id.value == home.value && weighs(domain.front.weight)));
    if !counts && live_questions(parsed).next().is_some() {
        let help = "give a domain and one of its questions a weight of 1 or more";
        let message = "no question counts: everything weighs 0";
        found.push(SIZE.finding(framework.id.span, message).help(help));
    }
}

fn too_many(span: Span, what: &str, count: usize, most: usize, help: &str) -> Diagnostic {
    SIZE.finding(span, format!("there are {count} {what}, and {most} at the most")).help(help)
}
