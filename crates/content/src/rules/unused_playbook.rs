//! Playbooks that nothing leads to.

use super::Rule;
use crate::{
    Library, Parsed, Playbook,
    link::{Kind, Target},
    parse::Document,
    schema::playbook,
    yaml::Text,
};
use diagnostics::{Diagnostics, Severity};
use markdown::outline;

/// Nothing leads to the playbook.
pub(crate) const UNUSED_PLAYBOOK: Rule = Rule {
    code: "unused-playbook",
    title: "Nothing leads to the playbook",
    severity: Severity::Warning,
    explanation: "No step is carried out by this playbook, and no text and no other thing names it: it stands in the list of \
playbooks, but nobody who took the assessment will be sent to it. Let it carry out a step, link to it, or take \
it out.",
    wrong: "\
# content/playbooks/renewal-desk.md
steps: []",
    right: "\
# content/playbooks/renewal-desk.md
steps: [value.renewals@walk]",
};

/// Reports playbooks that carry out no step, and that no other thing, text or navigation names.
pub(super) fn check(parsed: &Parsed, library: &Library, found: &mut Diagnostics) {
    if parsed.unreadable.iter().any(|file| file.kind == "step") {
        return;
    }
    for document in parsed.playbooks.iter().filter(|playbook| !playbook.front.draft) {
        if carries_out_something(parsed, document) {
            continue;
        }
        let resolved = library.playbooks.iter().find(|playbook| playbook.id.as_str() == document.id.value);
        let Some(playbook) = resolved else { continue };
        if is_named(library, playbook) || is_linked(parsed, document.id.span.file, playbook) {
            continue;
        }
        let message = format!("no step, text or page leads to playbook `{}`", document.id.value);
        let help = "let it carry out a step (`steps:`), link to it, or take it out";
        found.push(UNUSED_PLAYBOOK.finding(document.id.span, message).help(help));
    }
}

/// Whether it names a step, or a step names it: that one of them cannot be read or found is said elsewhere.
fn carries_out_something(parsed: &Parsed, document: &Document<playbook::Playbook>) -> bool {
    let questions = parsed.questions.iter().flat_map(|file| &file.front.questions);
    let mut steps = questions.filter(|question| !question.draft).flat_map(|question| &question.steps.0);
    let is_this = |named: &Text| named.value == document.id.value;
    !document.front.steps.is_empty() || steps.any(|(_, step)| step.playbook.as_ref().is_some_and(is_this))
}

fn is_named(library: &Library, playbook: &Playbook) -> bool {
    let id = &playbook.id;
    library.principles.iter().any(|principle| principle.playbooks.contains(id))
        || library.transitions.iter().any(|transition| transition.playbooks.contains(id))
        || library.articles.iter().any(|article| article.playbooks.contains(id))
        || library.site.navigation.iter().any(|item| leads_to(&item.target, playbook))
}

/// Whether a text of another file links to it.
fn is_linked(parsed: &Parsed, own: diagnostics::SourceId, playbook: &Playbook) -> bool {
    parsed.markdown().into_iter().filter(|(text, _)| text.span.file != own).any(|(text, _)| {
        let links = outline(&text.value).links;
        links.iter().any(|link| Target::parse(&link.address).is_ok_and(|target| leads_to(&target, playbook)))
    })
}

fn leads_to(target: &Target, playbook: &Playbook) -> bool {
    matches!(target, Target::Thing { kind: Kind::Playbook, id, .. } if id == playbook.id.as_str())
}
