//! Which page names which: every link between the pages of the content, so that each can be shown from both ends.

use super::{Library, Prose};
use crate::link::{Kind, Target};
use markdown::outline;
use std::collections::{BTreeMap, BTreeSet};

/// A page of the content, or a term on the glossary's page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Its kind; [`Kind::Index`] for the journey, the operating model and the health score.
    pub kind: Kind,
    /// Its id.
    pub id: String,
}

impl Place {
    /// The place of a thing.
    pub fn new(kind: Kind, id: impl std::fmt::Display) -> Self {
        Self { kind, id: id.to_string() }
    }
}

/// Every link from page to page, by where it leads.
#[derive(Clone, Debug, Default)]
pub struct References(BTreeMap<Place, BTreeSet<Place>>);

impl References {
    /// The pages that name `place`, by kind and id.
    pub fn to<'a>(&'a self, place: &Place) -> impl Iterator<Item = &'a Place> {
        self.0.get(place).into_iter().flatten()
    }

    fn add(&mut self, from: &Place, kind: Kind, ids: &[impl std::fmt::Display]) {
        for id in ids {
            self.link(from, Place::new(kind, id));
        }
    }

    fn link(&mut self, from: &Place, to: Place) {
        if *from != to {
            self.0.entry(to).or_default().insert(from.clone());
        }
    }
}

impl Library {
    /// Every link between pages: those of fields, and those in texts. A text that its page shows without its links, such
    /// as a summary, links to nothing.
    pub fn references(&self) -> References {
        let mut found = References::default();
        self.of_domains(&mut found);
        self.of_principles(&mut found);
        self.of_playbooks(&mut found);
        self.of_metrics(&mut found);
        self.of_transitions(&mut found);
        self.of_articles(&mut found);
        self.of_journey(&mut found);
        self.of_operating_model(&mut found);
        self.of_health_score(&mut found);
        self.of_pages(&mut found);
        found
    }

    fn of_domains(&self, found: &mut References) {
        for (page, domain) in self.domains.iter().zip(&self.framework.domains) {
            let from = Place::new(Kind::Domain, &page.id);
            self.of_texts(&from, page.cells.iter().chain([&page.body]), found);
            for step in domain.questions.iter().flat_map(|question| &question.steps) {
                found.add(&from, Kind::Playbook, step.playbook.as_slice());
                found.add(&from, Kind::Metric, &step.metrics);
                self.of_text(&from, &step.first_move, found);
                for required in &step.requires {
                    let home = self.framework.step(required).map(|(domain, ..)| Place::new(Kind::Domain, &domain.id));
                    if let Some(to) = home {
                        found.link(&from, to);
                    }
                }
            }
        }
    }

    fn of_principles(&self, found: &mut References) {
        for principle in &self.principles {
            let from = Place::new(Kind::Principle, &principle.id);
            let by_role = principle.by_role.iter().map(|(_, text)| text);
            let texts = principle.cells.iter().chain(by_role).chain([&principle.why, &principle.body]);
            self.of_texts(&from, texts, found);
            found.add(&from, Kind::Domain, &principle.domains);
            found.add(&from, Kind::Playbook, &principle.playbooks);
            found.add(&from, Kind::Metric, &principle.metrics);
            found.add(&from, Kind::Principle, &principle.related);
        }
    }

    fn of_playbooks(&self, found: &mut References) {
        for playbook in &self.playbooks {
            let from = Place::new(Kind::Playbook, &playbook.id);
            let templates = playbook.templates.iter().map(|template| &template.body);
            self.of_texts(&from, playbook.pitfalls.iter().chain(templates).chain([&playbook.body]), found);
            found.add(&from, Kind::Domain, &playbook.domains);
            found.add(&from, Kind::Metric, &playbook.metrics);
            for step in &playbook.steps {
                let home = self.framework.step(step).map(|(domain, ..)| Place::new(Kind::Domain, &domain.id));
                if let Some(to) = home {
                    found.link(&from, to);
                }
            }
        }
    }

    fn of_metrics(&self, found: &mut References) {
        for metric in &self.metrics {
            let from = Place::new(Kind::Metric, &metric.id);
            let reasons = metric.priorities.iter().map(|entry| &entry.why);
            self.of_texts(&from, reasons.chain(&metric.pitfalls).chain([&metric.body]), found);
            found.add(&from, Kind::Metric, &metric.related);
            for (domain, _) in self.steps_of_metric(metric) {
                found.link(&from, Place::new(Kind::Domain, &domain.id));
            }
        }
    }

    fn of_transitions(&self, found: &mut References) {
        for transition in &self.transitions {
            let from = Place::new(Kind::Transition, &transition.id);
            let lists = [&transition.signals, &transition.capabilities, &transition.risks].into_iter().flatten();
            let shifts = transition.shifts.iter().flat_map(|shift| [&shift.from, &shift.to]);
            self.of_texts(&from, lists.chain(shifts).chain([&transition.body]), found);
            found.add(&from, Kind::Playbook, &transition.playbooks);
        }
    }

    fn of_articles(&self, found: &mut References) {
        for article in &self.articles {
            let from = Place::new(Kind::Article, &article.id);
            self.of_texts(&from, [&article.body], found);
            found.add(&from, Kind::Domain, &article.domains);
            found.add(&from, Kind::Playbook, &article.playbooks);
            found.add(&from, Kind::Principle, &article.principles);
        }
    }

    fn of_journey(&self, found: &mut References) {
        let from = Place::new(Kind::Index, "journey");
        for phase in &self.journey_phases {
            let by_role = phase.by_role.iter().map(|(_, text)| text);
            self.of_texts(&from, by_role.chain([&phase.summary, &phase.ends_when]), found);
            found.add(&from, Kind::Playbook, &phase.playbooks);
            found.add(&from, Kind::Metric, &phase.metrics);
        }
    }

    fn of_operating_model(&self, found: &mut References) {
        let from = Place::new(Kind::Index, "operating-model");
        if let Some(model) = &self.operating_model {
            self.of_texts(&from, [&model.body], found);
            for touch_model in &model.touch_models {
                let lists = [&touch_model.contact, &touch_model.automated, &touch_model.signs_of_strain];
                let texts = lists.into_iter().flatten().chain([&touch_model.summary, &touch_model.suits]);
                self.of_texts(&from, texts, found);
                found.add(&from, Kind::Playbook, &touch_model.playbooks);
                found.add(&from, Kind::Metric, &touch_model.metrics);
            }
        }
    }

    fn of_health_score(&self, found: &mut References) {
        let from = Place::new(Kind::Index, "health-score");
        if let Some(score) = &self.health_score {
            self.of_texts(&from, [&score.body], found);
            for part in &score.parts {
                let signals = part.signals.iter();
                let signals = signals.flat_map(|signal| [&signal.title, &signal.source, &signal.good, &signal.bad]);
                self.of_texts(&from, signals.chain([&part.summary, &part.blind_spot]), found);
                found.add(&from, Kind::Playbook, &part.playbooks);
                found.add(&from, Kind::Metric, &part.metrics);
            }
        }
    }

    fn of_pages(&self, found: &mut References) {
        for page in &self.pages {
            self.of_texts(&Place::new(Kind::Page, &page.id), [&page.body], found);
        }
        for term in &self.glossary {
            let from = Place::new(Kind::Term, &term.id);
            self.of_texts(&from, [&term.definition], found);
            found.add(&from, Kind::Term, &term.see);
        }
    }

    fn of_texts<'a>(&self, from: &Place, texts: impl IntoIterator<Item = &'a Prose>, found: &mut References) {
        texts.into_iter().for_each(|text| self.of_text(from, &text.value, found));
    }

    fn of_text(&self, from: &Place, text: &str, found: &mut References) {
        for link in outline(text).links {
            let Ok(Target::Thing { kind, id, .. }) = Target::parse(&link.address) else { continue };
            let to = match kind {
                // A question stands on its domain's page.
                Kind::Question => {
                    let home = self.framework.questions().find(|(_, question)| question.id.as_str() == id);
                    home.map(|(domain, _)| Place::new(Kind::Domain, &domain.id))
                }
                // What an edition hides is still linked in texts, which show no link.
                _ => self.ids(kind).any(|known| known == id).then_some(Place { kind, id }),
            };
            if let Some(to) = to {
                found.link(from, to);
            }
        }
    }
}
