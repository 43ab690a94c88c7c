//! Things with pages of their own.

use super::{Resolver, shown};
use crate::{
    Prose,
    library::{Article, Date, DomainPage, Home, Page, Playbook, Principle, Shift, Template, Term, Transition},
    parse::Document,
    schema::{
        bounds::{EFFORT, WEEKS},
        pages as schema,
    },
    yaml::Text,
};
use maturity::{
    Answers, DomainId, Framework, Level, PlaybookId, RoleId, StepId,
    wire::answers_file::{self, Unknown},
};

impl Resolver<'_> {
    pub(super) fn domains(&mut self) -> Vec<DomainPage> {
        let mut resolved = Vec::new();
        for domain in self.ordered_domains() {
            let who = format!("domain `{}`", domain.id.value);
            resolved.push(DomainPage {
                id: DomainId::new(&domain.id.value),
                title: shown(&domain.front.title),
                summary: domain.front.summary.clone(),
                icon: domain.front.icon.as_ref().map(|icon| icon.value.clone()),
                cells: self.cells(&domain.front.stages, &who, domain.id.span),
                body: domain.body.clone(),
            });
        }
        resolved
    }

    pub(super) fn principles(&mut self) -> Vec<Principle> {
        let mut resolved = Vec::new();
        for principle in self.parsed.principles.iter().filter(|principle| !principle.front.draft) {
            let front = &principle.front;
            let who = format!("principle `{}`", principle.id.value);
            let by_role = front.by_role.0.iter();
            resolved.push(Principle {
                id: principle.id.value.clone(),
                title: shown(&front.title),
                summary: front.summary.clone(),
                order: front.order.value,
                why: front.why.clone(),
                cells: self.cells(&front.stages, &who, principle.id.span),
                by_role: by_role.filter_map(|(role, text)| Some((self.role(role, &who)?, text.clone()))).collect(),
                domains: self.domains_of(&front.domains, &who),
                playbooks: self.playbooks_of(&front.playbooks, &who),
                metrics: self.metrics_of(&front.metrics, &who),
                related: self.principles_of(&front.principles, &who),
                body: principle.body.clone(),
            });
        }
        resolved.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        resolved
    }

    pub(super) fn playbooks(&mut self, framework: &Framework) -> Vec<Playbook> {
        let mut resolved = Vec::new();
        for playbook in self.parsed.playbooks.iter().filter(|playbook| !playbook.front.draft) {
            let front = &playbook.front;
            let who = format!("playbook `{}`", playbook.id.value);
            let id = PlaybookId::new(&playbook.id.value);
            let named = self.steps_of(&front.steps, &who);
            // A finding keeps the site from being built: until then a placeholder keeps the rest being checked.
            let stage = self.stage(&front.stage, &who).unwrap_or(Level::new(1));
            let owner = self.role(&front.owner, &who).unwrap_or_else(|| RoleId::new(""));
            resolved.push(Playbook {
                title: shown(&front.title),
                objective: front.objective.clone(),
                stage,
                domains: self.domains_of(&front.domains, &who),
                steps: carried_out(framework, &id, &named),
                owner,
                roles: self.roles_of(&front.roles, &who),
                weeks: self.within(&front.weeks, "the number of weeks", WEEKS.0, WEEKS.1),
                effort: self.within(&front.effort, "effort", EFFORT.0, EFFORT.1),
                metrics: self.metrics_of(&front.metrics, &who),
                pitfalls: front.pitfalls.clone(),
                templates: front
                    .templates
                    .iter()
                    .map(|template| Template { title: shown(&template.title), body: template.body.clone() })
                    .collect(),
                body: playbook.body.clone(),
                id,
            });
        }
        resolved.sort_by(|a, b| (a.stage, &a.title).cmp(&(b.stage, &b.title)));
        resolved
    }

    pub(super) fn transitions(&mut self) -> Vec<Transition> {
        let mut resolved = Vec::new();
        for transition in self.parsed.transitions.iter().filter(|transition| !transition.front.draft) {
            let front = &transition.front;
            let who = format!("transition `{}`", transition.id.value);
            let (from, to) = (self.stage(&front.from, &who), self.stage(&front.to, &who));
            let (Some(from), Some(to)) = (from, to) else { continue };
            self.joins_neighbours(transition, from, to);
            let shifts = front.shifts.iter();
            resolved.push(Transition {
                id: transition.id.value.clone(),
                from,
                to,
                title: shown(&front.title),
                summary: front.summary.clone(),
                signals: front.signals.clone(),
                shifts: shifts.map(|shift| Shift { from: shift.from.clone(), to: shift.to.clone() }).collect(),
                capabilities: front.capabilities.clone(),
                risks: front.risks.clone(),
                playbooks: self.playbooks_of(&front.playbooks, &who),
                body: transition.body.clone(),
            });
        }
        resolved.sort_by(|a, b| (a.from, &a.id).cmp(&(b.from, &b.id)));
        resolved
    }

    /// A transition leads to the next stage, and its file's name says so.
    fn joins_neighbours(&mut self, transition: &Document<schema::Transition>, from: Level, to: Level) {
        let front = &transition.front;
        if to.get() != from.get() + 1 {
            let next = self.known.stages.get(usize::from(from.get()));
            let help = next.map_or_else(
                || "the last stage leads nowhere: remove the file".to_owned(),
                |next| format!("write `to: {next}`"),
            );
            let message = format!("`{}` is not the stage after `{}`", front.to.value, front.from.value);
            self.invalid(front.to.span, message, &help);
            return;
        }
        let expected = format!("{}-to-{}", front.from.value, front.to.value);
        if transition.id.value != expected {
            let message =
                format!("transition `{}` leads from {} to {}", transition.id.value, front.from.value, front.to.value);
            self.invalid(transition.id.span, message, &format!("name the file {expected}.md"));
        }
    }

    pub(super) fn articles(&mut self) -> Vec<Article> {
        let mut resolved = Vec::new();
        for article in self.parsed.articles.iter().filter(|article| !article.front.draft) {
            let who = format!("article `{}`", article.id.value);
            let published = self.date(article.front.published.as_ref());
            let updated = self.date(article.front.updated.as_ref());
            if let (Some(text), true) = (&article.front.updated, updated.is_some() && updated < published) {
                let message = format!("`{}` is before the day on which the article was published", text.value);
                self.invalid(text.span, message, "write a later day, or leave `updated` out");
            }
            resolved.push(Article {
                id: article.id.value.clone(),
                title: shown(&article.front.title),
                summary: article.front.summary.clone(),
                order: article.front.order.value,
                published,
                updated,
                domains: self.domains_of(&article.front.domains, &who),
                playbooks: self.playbooks_of(&article.front.playbooks, &who),
                principles: self.principles_of(&article.front.principles, &who),
                body: article.body.clone(),
            });
        }
        resolved.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        resolved
    }

    fn date(&mut self, text: Option<&Text>) -> Option<Date> {
        let text = text?;
        let date = Date::parse(&text.value);
        if date.is_none() {
            let message = format!("`{}` is not a day", text.value);
            self.invalid(text.span, message, "write year, month and day, such as 2026-01-31");
        }
        date
    }

    /// The first page's words; without a `home.md` the framework's own.
    pub(super) fn home(&self) -> Home {
        let framework = self.parsed.framework.as_ref();
        match &self.parsed.home {
            Some(home) => Home {
                title: shown(&home.front.title),
                summary: shown(&home.front.summary),
                sample: home.front.sample.as_ref().map(shown),
            },
            None => Home {
                title: framework.map(|schema| shown(&schema.title)).unwrap_or_default(),
                summary: framework.map(|schema| shown(&schema.summary)).unwrap_or_default(),
                sample: None,
            },
        }
    }

    pub(super) fn sample(&mut self, framework: &Framework) -> Option<Answers> {
        // Of a framework that cannot be read nobody knows what belongs to it.
        let sample = self.parsed.sample.as_ref().filter(|_| self.parsed.framework.is_some())?;
        // An edition may give the framework an id of its own; the sample that it lies on is still one of its questions.
        let is_below = |id: &String| *id != framework.id && sample.value.contains(&format!("\"{id}\""));
        let below = self.parsed.seen.framework.clone().filter(is_below);
        let below = below.map(|id| Framework { id, ..framework.clone() });
        // An answer to a question that is a draft may wait for it; one that the question does not have is a slip.
        let checked = answers_file::from_json(below.as_ref().unwrap_or(framework), &sample.value).and_then(|file| {
            let is_slip = |unknown: &&Unknown| {
                use Unknown::{Option, ProfileValue, Reason, Stage};
                matches!(unknown, Option(..) | Reason(..) | ProfileValue(..) | Stage(..))
            };
            let slip = file.unknown.iter().find(is_slip);
            slip.map_or(Ok(file.answers), |slip| Err(format!("{slip}.")))
        });
        match checked {
            Ok(answers) => Some(answers),
            Err(reason) => {
                let message = format!("the sample answers cannot be read: {reason}");
                self.invalid(sample.span, message, "take the assessment, download your answers and put the file here");
                None
            }
        }
    }

    pub(super) fn plain_pages(&self) -> Vec<Page> {
        let page = |page: &Document<schema::Page>| Page {
            id: page.id.value.clone(),
            title: shown(&page.front.title),
            summary: page.front.summary.clone(),
            body: page.body.clone(),
        };
        let mut pages: Vec<_> = self.parsed.pages.iter().filter(|page| !page.front.draft).map(page).collect();
        pages.sort_by(|a, b| a.id.cmp(&b.id));
        pages
    }

    pub(super) fn glossary(&mut self) -> Vec<Term> {
        let mut resolved = Vec::new();
        for term in &self.parsed.glossary {
            let who = format!("glossary term `{}`", term.id.value);
            resolved.push(Term {
                id: term.id.value.clone(),
                title: shown(&term.term),
                aliases: texts(&term.aliases),
                definition: term.definition.clone(),
                see: self.terms_of(&term.see, &who),
            });
        }
        resolved.sort_by_key(|term| (term.title.to_lowercase(), term.id.clone()));
        resolved
    }
}

/// The steps that name a playbook, and those that it names beside them, in the framework's order.
fn carried_out(framework: &Framework, playbook: &PlaybookId, named: &[StepId]) -> Vec<StepId> {
    let steps = framework.questions().flat_map(|(_, question)| &question.steps);
    steps
        .filter(|step| step.playbook.as_ref() == Some(playbook) || named.contains(&step.id))
        .map(|step| step.id.clone())
        .collect()
}

pub(super) fn texts(texts: &[Text]) -> Vec<String> {
    texts.iter().map(|text: &Prose| text.value.clone()).collect()
}
