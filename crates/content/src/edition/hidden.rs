//! What follows where things are hidden: what goes along with them, and what there must still be.

use super::{Changes, Hidden};
use crate::{Parsed, parse::Document, rules::SIZE, yaml::Text};
use diagnostics::{Diagnostics, Span};

/// How many domains there must be where some are hidden: a result compares them.
const LEAST_DOMAINS: usize = 2;

/// Takes out playbooks, principles and articles that belong to hidden domains alone, unless a layer says that they stay.
pub(crate) fn take_along(parsed: &mut Parsed, changes: &Changes) {
    let domains: Vec<(String, Span)> = parsed
        .seen
        .hidden
        .iter()
        .filter_map(|hidden| Some((hidden.name.strip_prefix("domain:")?.to_owned(), hidden.span)))
        .collect();
    if domains.is_empty() {
        return;
    }
    let mut gone = Vec::new();
    let mut sieve = Sieve { domains: &domains, changes, gone: &mut gone };
    sieve.sift("playbook", &mut parsed.playbooks, |playbook| &playbook.domains);
    sieve.sift("principle", &mut parsed.principles, |principle| &principle.domains);
    sieve.sift("article", &mut parsed.articles, |article| &article.domains);
    parsed.seen.hidden.append(&mut gone);
}

struct Sieve<'a> {
    /// Those that are hidden, each with where that is said.
    domains: &'a [(String, Span)],
    changes: &'a Changes,
    gone: &'a mut Vec<Hidden>,
}

impl Sieve<'_> {
    fn sift<T>(&mut self, kind: &str, documents: &mut Vec<Document<T>>, domains: fn(&T) -> &[Text]) {
        documents.retain(|document| {
            let name = format!("{kind}:{}", document.id.value);
            let spans: Option<Vec<Span>> = domains(&document.front).iter().map(|domain| self.hidden(domain)).collect();
            let span = spans.and_then(|spans| spans.first().copied()).filter(|_| !self.changes.keeps(&name));
            self.gone.extend(span.map(|span| Hidden { name, span, domain: None }));
            span.is_none()
        });
    }

    fn hidden(&self, domain: &Text) -> Option<Span> {
        self.domains.iter().find(|(hidden, _)| *hidden == domain.value).map(|(_, span)| *span)
    }
}

/// Reports where too few domains are left, at the last that was hidden.
pub(crate) fn too_little(parsed: &Parsed, found: &mut Diagnostics) {
    let left = parsed.domains.iter().filter(|domain| !domain.front.draft).count();
    let mut spans: Vec<Span> = parsed
        .seen
        .hidden
        .iter()
        .filter(|hidden| hidden.name.starts_with("domain:"))
        .map(|hidden| hidden.span)
        .collect();
    spans.sort_unstable();
    let Some(last) = spans.pop().filter(|_| left < LEAST_DOMAINS && parsed.unreadable.is_empty()) else { return };
    let message = match left {
        0 => "no domain is left where this is hidden too".to_owned(),
        _ => "only one domain is left where this is hidden too".to_owned(),
    };
    let finding =
        spans.into_iter().fold(SIZE.finding(last, message), |finding, span| finding.related(span, "hidden as well"));
    found.push(finding.help("an edition that hides domains keeps two of them: a result compares them"));
}
