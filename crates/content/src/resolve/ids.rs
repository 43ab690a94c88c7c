//! Which ids there are, and looking one up.

use super::{Resolver, stages::meant};
use crate::{
    Parsed,
    parse::Document,
    rules::{INVALID_VALUE, unknown},
    yaml::{Spanned, Text},
};
use diagnostics::Span;
use maturity::{
    DomainId, GoalId, Level, MetricId, PlaybookId, ProfileQuestionId, ProfileValue, RoleId, StepId, ValueId,
};
use std::collections::{BTreeMap, BTreeSet};

/// Every id by kind; drafts are not there.
pub(super) struct Known<'a> {
    /// In order.
    pub(super) stages: Vec<&'a str>,
    /// By what the kind is called in findings.
    by_kind: BTreeMap<&'static str, BTreeSet<String>>,
}

impl<'a> Known<'a> {
    pub(super) fn of(parsed: &'a Parsed) -> Self {
        let framework = || parsed.framework.iter();
        let stages = framework().flat_map(|schema| &schema.stages.value).map(|stage| stage.id.value.as_str());
        let stages: Vec<&str> = stages.collect();
        let steps = live_questions(parsed).flat_map(|(_, q)| {
            let stage = |id: &'a Text| meant(&q.steps, &id.value, &stages).unwrap_or(&id.value);
            q.steps.0.iter().map(|(id, _)| format!("{}@{}", q.id.value, stage(id))).collect::<Vec<_>>()
        });
        let profile_values = framework()
            .flat_map(|schema| &schema.profile)
            .flat_map(|q| q.options.iter().map(move |option| format!("{}.{}", q.id.value, option.id.value)));
        let texts = |ids: Vec<&Text>| ids.into_iter().map(|id| id.value.clone()).collect::<BTreeSet<_>>();
        let by_kind = BTreeMap::from([
            ("domain", live(&parsed.domains, |domain| domain.draft)),
            ("principle", live(&parsed.principles, |principle| principle.draft)),
            ("playbook", live(&parsed.playbooks, |playbook| playbook.draft)),
            ("metric", live(&parsed.metrics, |metric| metric.draft)),
            ("page", live(&parsed.pages, |page| page.draft)),
            ("glossary term", texts(parsed.glossary.iter().map(|term| &term.id).collect())),
            ("role", texts(framework().flat_map(|schema| &schema.roles).map(|role| &role.id).collect())),
            ("goal", texts(framework().flat_map(|schema| &schema.goals).map(|goal| &goal.id).collect())),
            ("step", steps.collect()),
            ("profile value", profile_values.collect()),
        ]);
        Self { stages, by_kind }
    }
}

fn live<T>(documents: &[Document<T>], draft: impl Fn(&T) -> bool) -> BTreeSet<String> {
    documents.iter().filter(|document| !draft(&document.front)).map(|document| document.id.value.clone()).collect()
}

/// Every question that is no draft and whose domain is none, with its domain's id.
pub(crate) fn live_questions(parsed: &Parsed) -> impl Iterator<Item = (&Text, &crate::schema::questions::Question)> {
    let is_draft =
        |domain: &Text| parsed.domains.iter().any(|other| other.id.value == domain.value && other.front.draft);
    parsed
        .questions
        .iter()
        .filter(move |file| !is_draft(&file.id))
        .flat_map(|file| file.front.questions.iter().map(move |question| (&file.id, question)))
        .filter(|(_, question)| !question.draft)
}

impl Resolver<'_> {
    pub(super) fn invalid(&mut self, span: Span, message: impl Into<String>, help: &str) {
        self.found.push(INVALID_VALUE.finding(span, message).help(help));
    }

    /// Whether `id` is the id of a `kind`; a finding if it is not.
    fn is_known(&mut self, kind: &'static str, id: &Text, who: &str) -> bool {
        let known = self.known.by_kind.get(kind);
        if known.is_some_and(|known| known.contains(&id.value)) {
            return true;
        }
        if self.parsed.may_hold(kind, &id.value) || self.parsed.seen.hidden(kind, &id.value).is_some() {
            return false;
        }
        let known = known.into_iter().flatten().map(String::as_str);
        self.found.push(unknown(id, kind, who, known));
        false
    }

    fn known_of<T>(&mut self, kind: &'static str, ids: &[Text], who: &str, make: fn(&str) -> T) -> Vec<T> {
        ids.iter().filter(|id| self.is_known(kind, id, who)).map(|id| make(&id.value)).collect()
    }

    pub(super) fn stage(&mut self, id: &Text, who: &str) -> Option<Level> {
        let at = self.known.stages.iter().position(|stage| *stage == id.value);
        if at.is_none() && !self.parsed.may_hold("stage", &id.value) {
            self.found.push(unknown(id, "stage", who, self.known.stages.iter().copied()));
        }
        at.and_then(|at| u8::try_from(at + 1).ok()).map(Level::new)
    }

    pub(super) fn role(&mut self, id: &Text, who: &str) -> Option<RoleId> {
        self.is_known("role", id, who).then(|| RoleId::new(&id.value))
    }

    pub(super) fn playbook(&mut self, id: &Text, who: &str) -> Option<PlaybookId> {
        self.is_known("playbook", id, who).then(|| PlaybookId::new(&id.value))
    }

    pub(super) fn roles_of(&mut self, ids: &[Text], who: &str) -> Vec<RoleId> {
        self.known_of("role", ids, who, |id| RoleId::new(id))
    }

    pub(super) fn domains_of(&mut self, ids: &[Text], who: &str) -> Vec<DomainId> {
        self.known_of("domain", ids, who, |id| DomainId::new(id))
    }

    pub(super) fn playbooks_of(&mut self, ids: &[Text], who: &str) -> Vec<PlaybookId> {
        self.known_of("playbook", ids, who, |id| PlaybookId::new(id))
    }

    pub(super) fn metrics_of(&mut self, ids: &[Text], who: &str) -> Vec<MetricId> {
        self.known_of("metric", ids, who, |id| MetricId::new(id))
    }

    pub(super) fn goals_of(&mut self, ids: &[Text], who: &str) -> Vec<GoalId> {
        self.known_of("goal", ids, who, |id| GoalId::new(id))
    }

    pub(super) fn steps_of(&mut self, ids: &[Text], who: &str) -> Vec<StepId> {
        self.known_of("step", ids, who, |id| StepId::new(id))
    }

    pub(super) fn principles_of(&mut self, ids: &[Text], who: &str) -> Vec<String> {
        self.known_of("principle", ids, who, str::to_owned)
    }

    pub(super) fn terms_of(&mut self, ids: &[Text], who: &str) -> Vec<String> {
        self.known_of("glossary term", ids, who, str::to_owned)
    }

    pub(super) fn pages_of(&mut self, ids: &[Text], who: &str) -> Vec<String> {
        self.known_of("page", ids, who, str::to_owned)
    }

    pub(super) fn profile_values_of(&mut self, ids: &[Text], who: &str) -> Vec<ProfileValue> {
        let make = |id: &str| {
            let (question, value) = id.split_once('.').unwrap_or((id, ""));
            ProfileValue { question: ProfileQuestionId::new(question), value: ValueId::new(value) }
        };
        self.known_of("profile value", ids, who, make)
    }

    /// Within `least..=most`, or a finding and the nearer end.
    pub(super) fn within<T: Copy + PartialOrd + std::fmt::Display>(
        &mut self,
        number: &Spanned<T>,
        what: &str,
        least: T,
        most: T,
    ) -> T {
        if number.value >= least && number.value <= most {
            return number.value;
        }
        let message = format!("{what} is {}, outside of {least} to {most}", number.value);
        self.invalid(number.span, message, &format!("use a whole number from {least} to {most}"));
        if number.value < least { least } else { most }
    }
}
