//! Ids that were published and are gone.

use super::{Rule, one};
use crate::{Parsed, yaml::Text};
use diagnostics::{Diagnostic, Diagnostics, Severity, Span};
use std::collections::BTreeMap;

/// A published id is gone.
pub(crate) const REMOVED_ID: Rule = Rule {
    code: "removed-id",
    title: "A published id is gone",
    severity: Severity::Error,
    explanation: "Ids are permanent: they are addresses that others have linked to, and keys in answers that people have saved. \
`stride check --against FOLDER` compares the project with another copy of it, as it was published. An id that is \
gone has to be an alias of the thing that took its place; kinds of things that cannot have aliases keep their \
ids.",
    wrong: "\
# content/playbooks/renewals.md, which was renewal-desk.md
title: Renewals",
    right: "\
# content/playbooks/renewals.md, which was renewal-desk.md
title: Renewals
aliases: [renewal-desk]",
};

/// Kinds of things that may have aliases.
const WITH_ALIASES: [&str; 7] = ["domain", "principle", "playbook", "metric", "article", "page", "question"];

/// Reports every id of `published` that is neither an id nor an alias of the same kind in `parsed`. Drafts are in
/// neither: they are not published.
pub(crate) fn check(parsed: &Parsed, published: &Parsed, found: &mut Diagnostics) {
    let (now, then) = (names(&live(parsed)), names(&live(published)));
    for (kind, old) in &then {
        let nothing = BTreeMap::new();
        let new = now.get(kind).unwrap_or(&nothing);
        let added: Vec<Span> = new.iter().filter(|(id, _)| !old.contains_key(*id)).map(|(_, span)| *span).collect();
        for id in old.keys().filter(|id| !new.contains_key(*id) && !parsed.may_hold(kind, id)) {
            let is_gone_as_well = |(of, whole): (&str, &str)| !now.get(of).is_some_and(|ids| ids.contains_key(whole));
            if whole(kind, id).is_some_and(is_gone_as_well) {
                continue;
            }
            found.push(finding(kind, id, home(parsed, kind, &added)));
        }
    }
}

/// What an option is part of: where that is gone, one finding says so.
fn whole<'a>(kind: &str, id: &'a str) -> Option<(&'static str, &'a str)> {
    match kind {
        "option" => id.split_once(": ").map(|(question, _)| ("question", question)),
        "profile value" => id.split_once('.').map(|(question, _)| ("profile question", question)),
        _ => None,
    }
}

fn finding(kind: &str, id: &str, place: Option<Span>) -> Diagnostic {
    let message = format!("the {kind} `{id}` was published and is gone");
    let finding = match place {
        Some(place) => REMOVED_ID.finding(place, message),
        None => Diagnostic::error_without_place(REMOVED_ID.code, message),
    };
    if WITH_ALIASES.contains(&kind) {
        finding.help(format!("add `aliases: [{id}]` to the {kind} that took its place, or bring it back"))
    } else {
        finding.help(format!("bring it back: {} keeps its id", one(kind)))
    }
}

/// Where the alias belongs: at the one new thing of the kind, or else in the framework's file, if it lists the kind.
fn home(parsed: &Parsed, kind: &str, added: &[Span]) -> Option<Span> {
    match added {
        [one] => Some(*one),
        _ if WITH_ALIASES.contains(&kind) || matches!(kind, "transition" | "glossary term" | "option") => None,
        _ => parsed.framework.as_ref().map(|framework| framework.id.span).filter(|span| !span.is_absent()),
    }
}

/// Every id and alias by kind, with the place of the thing.
fn names(parsed: &Parsed) -> BTreeMap<&'static str, BTreeMap<String, Span>> {
    let mut names: BTreeMap<&'static str, BTreeMap<String, Span>> = BTreeMap::new();
    let mut add = |kind: &'static str, id: String, span: Span| {
        names.entry(kind).or_default().insert(id, span);
    };
    for (kind, ids) in parsed.ids_by_kind().into_iter().filter(|(kind, _)| *kind != "profile option") {
        for id in ids {
            add(kind, id.value.clone(), id.span);
        }
    }
    for question in parsed.framework.iter().flat_map(|framework| &framework.profile) {
        for option in &question.options {
            add("profile value", format!("{}.{}", question.id.value, option.id.value), option.id.span);
        }
    }
    for question in parsed.questions.iter().flat_map(|file| &file.front.questions) {
        let ids: Vec<&Text> = std::iter::once(&question.id).chain(&question.aliases).collect();
        for id in ids {
            add("question", id.value.clone(), question.id.span);
            for option in &question.options {
                add("option", format!("{}: {}", id.value, option.id.value), option.id.span);
            }
        }
    }
    names
}

/// The project without its drafts.
fn live(parsed: &Parsed) -> Parsed {
    let mut live = parsed.clone();
    let drafts: Vec<String> =
        parsed.domains.iter().filter(|domain| domain.front.draft).map(|domain| domain.id.value.clone()).collect();
    live.questions.retain(|file| !drafts.contains(&file.id.value));
    live.questions.iter_mut().for_each(|file| file.front.questions.retain(|question| !question.draft));
    live.domains.retain(|domain| !domain.front.draft);
    live.principles.retain(|principle| !principle.front.draft);
    live.playbooks.retain(|playbook| !playbook.front.draft);
    live.metrics.retain(|metric| !metric.front.draft);
    live.transitions.retain(|transition| !transition.front.draft);
    live.articles.retain(|article| !article.front.draft);
    live.pages.retain(|page| !page.front.draft);
    live
}
