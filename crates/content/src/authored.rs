//! Walks over everything that authors wrote, for the rules that look at all ids or all texts.

use crate::{
    Parsed, Prose,
    parse::Document,
    schema::{health_score::Part, operating_model::TouchModel},
    yaml::Text,
};

impl Parsed {
    /// The id of every thing but questions and options, which have their own form.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &Text> {
        self.ids_by_kind().into_iter().flat_map(|(_, ids)| ids)
    }

    /// Ids and aliases that must be unique among themselves, by kind.
    pub(crate) fn ids_by_kind(&self) -> Vec<(&'static str, Vec<&Text>)> {
        let mut kinds = vec![
            ("domain", documents(&self.domains, |domain| &domain.aliases)),
            ("principle", documents(&self.principles, |principle| &principle.aliases)),
            ("playbook", documents(&self.playbooks, |playbook| &playbook.aliases)),
            ("metric", documents(&self.metrics, |metric| &metric.aliases)),
            ("transition", documents(&self.transitions, |_| &[])),
            ("article", documents(&self.articles, |article| &article.aliases)),
            ("page", documents(&self.pages, |page| &page.aliases)),
            ("glossary term", self.glossary.iter().map(|term| &term.id).collect()),
        ];
        let touch_models = self.operating_model.iter().flat_map(|model| &model.front.touch_models);
        kinds.push(("touch model", touch_models.map(|model| &model.id).collect()));
        let assumptions = self.operating_model.iter().flat_map(|model| &model.front.assumptions);
        kinds.push(("assumption", assumptions.map(|assumption| &assumption.id).collect()));
        let parts = self.health_score.iter().flat_map(|score| &score.front.parts);
        kinds.push(("part of the score", parts.map(|part| &part.id).collect()));
        if let Some(framework) = &self.framework {
            kinds.push(("framework", vec![&framework.id]));
            kinds.push(("stage", framework.stages.value.iter().map(|stage| &stage.id).collect()));
            kinds.push(("goal", framework.goals.iter().map(|goal| &goal.id).collect()));
            kinds.push(("role", framework.roles.iter().map(|role| &role.id).collect()));
            kinds.push(("journey phase", framework.journey_phases.iter().map(|phase| &phase.id).collect()));
            kinds.push(("reason", framework.na_reasons.iter().map(|reason| &reason.id).collect()));
            kinds.push(("profile question", framework.profile.iter().map(|question| &question.id).collect()));
            for question in &framework.profile {
                kinds.push(("profile option", question.options.iter().map(|option| &option.id).collect()));
            }
        }
        kinds
    }

    /// Every Markdown text, each with the body in which its `#anchor` links are looked up.
    pub(crate) fn markdown<'a>(&'a self) -> Vec<(&'a Prose, &'a str)> {
        let mut texts = Vec::new();
        for Document { front, body, .. } in &self.domains {
            let cells = front.stages.0.iter().map(|(_, cell)| cell);
            add(&mut texts, body, std::iter::once(&front.summary).chain(cells));
        }
        for Document { front, body, .. } in &self.principles {
            let cells = front.stages.0.iter().chain(&front.by_role.0).map(|(_, cell)| cell);
            add(&mut texts, body, [&front.summary, &front.why].into_iter().chain(cells));
        }
        for Document { front, body, .. } in &self.playbooks {
            let templates = front.templates.iter().map(|template| &template.body);
            add(&mut texts, body, std::iter::once(&front.objective).chain(&front.pitfalls).chain(templates));
        }
        for Document { front, body, .. } in &self.metrics {
            let reasons = front.stages.0.iter().map(|(_, stage)| &stage.why);
            add(&mut texts, body, std::iter::once(&front.summary).chain(reasons).chain(&front.pitfalls));
        }
        for Document { front, body, .. } in &self.transitions {
            let lists = [&front.signals, &front.capabilities, &front.risks].into_iter().flatten();
            let shifts = front.shifts.iter().flat_map(|shift| [&shift.from, &shift.to]);
            add(&mut texts, body, std::iter::once(&front.summary).chain(lists).chain(shifts));
        }
        for Document { front, body, .. } in &self.articles {
            add(&mut texts, body, [&front.summary]);
        }
        for Document { front, body, .. } in &self.pages {
            add(&mut texts, body, [&front.summary]);
        }
        if let Some(Document { front, body, .. }) = &self.operating_model {
            let model = |model: &'a TouchModel| {
                let lists = [&model.contact, &model.automated, &model.signs_of_strain].into_iter().flatten();
                [&model.summary, &model.suits].into_iter().chain(lists)
            };
            add(&mut texts, body, std::iter::once(&front.summary).chain(front.touch_models.iter().flat_map(model)));
        }
        if let Some(Document { front, body, .. }) = &self.health_score {
            let signals = |part: &'a Part| part.signals.iter().flat_map(|s| [&s.title, &s.source, &s.good, &s.bad]);
            let part = |part: &'a Part| [&part.summary, &part.blind_spot].into_iter().chain(signals(part));
            add(&mut texts, body, std::iter::once(&front.summary).chain(front.parts.iter().flat_map(part)));
        }
        texts.extend(self.glossary.iter().map(|term| (&term.definition, "")));
        if let Some(framework) = &self.framework {
            texts.extend(framework.stages.value.iter().map(|stage| (&stage.summary, "")));
            for phase in &framework.journey_phases {
                let by_role = phase.by_role.0.iter().map(|(_, text)| text);
                texts.extend([&phase.summary, &phase.ends_when].into_iter().chain(by_role).map(|text| (text, "")));
            }
        }
        texts.extend(self.site.iter().filter_map(|site| site.footer.as_ref()).map(|footer| (footer, "")));
        texts
    }

    /// The Markdown body of every thing that has one.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = &Prose> {
        let domains = self.domains.iter().map(|document| &document.body);
        let principles = self.principles.iter().map(|document| &document.body);
        let playbooks = self.playbooks.iter().map(|document| &document.body);
        let metrics = self.metrics.iter().map(|document| &document.body);
        let transitions = self.transitions.iter().map(|document| &document.body);
        let articles = self.articles.iter().map(|document| &document.body);
        let pages = self.pages.iter().map(|document| &document.body);
        let models = self.operating_model.iter().map(|document| &document.body);
        let scores = self.health_score.iter().map(|document| &document.body);
        let listed = domains.chain(principles).chain(playbooks).chain(metrics).chain(transitions).chain(articles);
        listed.chain(pages).chain(models).chain(scores)
    }
}

fn add<'a>(texts: &mut Vec<(&'a Prose, &'a str)>, body: &'a Prose, fields: impl IntoIterator<Item = &'a Prose>) {
    texts.extend(fields.into_iter().chain([body]).map(|text| (text, body.value.as_str())));
}

fn documents<T>(documents: &[Document<T>], aliases: impl Fn(&T) -> &[Text]) -> Vec<&Text> {
    documents.iter().flat_map(|document| std::iter::once(&document.id).chain(aliases(&document.front))).collect()
}
