//! Links by id: `kind:id#anchor`, what they may name, and whether it is there.

use crate::Library;
use markdown::outline;

/// Where a link of an author leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A place on the same page.
    Here(String),
    /// Another site; as written.
    Elsewhere(String),
    /// A thing of this library, and a place on its page.
    Thing {
        /// Its kind.
        kind: Kind,
        /// Its id; empty for an index page.
        id: String,
        /// A heading's anchor on its page.
        anchor: Option<String>,
    },
}

/// What a link can name. `index:playbooks` and the like name the index pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A domain's page.
    Domain,
    /// A principle's page.
    Principle,
    /// A playbook's page.
    Playbook,
    /// A metric's page.
    Metric,
    /// A term, on the glossary's page.
    Term,
    /// A transition's page.
    Transition,
    /// An article's page.
    Article,
    /// A plain page.
    Page,
    /// A question, on its domain's page.
    Question,
    /// One of the site's own pages: see [`INDEX_PAGES`].
    Index,
}

/// The site's own pages, as `index:` links name them.
pub const INDEX_PAGES: [&str; 13] = [
    "home",
    "model",
    "domains",
    "principles",
    "playbooks",
    "metrics",
    "journey",
    "operating-model",
    "health-score",
    "glossary",
    "articles",
    "assessment",
    "search",
];

/// Every kind with the word before the `:`.
pub const KINDS: [(&str, Kind); 10] = [
    ("domain", Kind::Domain),
    ("principle", Kind::Principle),
    ("playbook", Kind::Playbook),
    ("metric", Kind::Metric),
    ("term", Kind::Term),
    ("transition", Kind::Transition),
    ("article", Kind::Article),
    ("page", Kind::Page),
    ("question", Kind::Question),
    ("index", Kind::Index),
];

/// Why a link leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Neither an id nor a full address.
    NotALink,
    /// The word before the `:` is no kind.
    UnknownKind(String),
    /// No thing of this kind has this id.
    UnknownId(Kind, String),
    /// The thing's page has no such place.
    UnknownAnchor(String, Vec<String>),
}

impl Target {
    /// Reads an address as an author writes it, without asking whether the thing is there.
    ///
    /// # Errors
    /// [`Broken::NotALink`] or [`Broken::UnknownKind`].
    pub fn parse(address: &str) -> Result<Self, Broken> {
        if let Some(anchor) = address.strip_prefix('#') {
            return Ok(Self::Here(anchor.to_owned()));
        }
        if ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme)) {
            return Ok(Self::Elsewhere(address.to_owned()));
        }
        let (kind, rest) = address.split_once(':').ok_or(Broken::NotALink)?;
        let known = KINDS.iter().find(|(word, _)| *word == kind);
        let (_, kind) = known.ok_or_else(|| Broken::UnknownKind(kind.to_owned()))?;
        let (id, anchor) = rest.split_once('#').map_or((rest, None), |(id, anchor)| (id, Some(anchor.to_owned())));
        Ok(Self::Thing { kind: *kind, id: id.to_owned(), anchor })
    }
}

impl Library {
    /// Whether `target` is there. Places on the same page are looked up in `own_body`.
    ///
    /// # Errors
    /// Why it is not.
    pub fn find(&self, target: &Target, own_body: &str) -> Result<(), Broken> {
        match target {
            Target::Elsewhere(_) => Ok(()),
            Target::Here(anchor) => find_anchor(own_body, anchor),
            Target::Thing { kind, id, anchor } => {
                if !self.ids(*kind).any(|known| known == id) {
                    return Err(Broken::UnknownId(*kind, id.clone()));
                }
                anchor.as_ref().map_or(Ok(()), |anchor| find_anchor(self.body(*kind, id), anchor))
            }
        }
    }

    /// Every id of a kind.
    pub fn ids(&self, kind: Kind) -> Box<dyn Iterator<Item = &str> + '_> {
        match kind {
            Kind::Domain => Box::new(self.domains.iter().map(|domain| domain.id.as_str())),
            Kind::Principle => Box::new(self.principles.iter().map(|principle| principle.id.as_str())),
            Kind::Playbook => Box::new(self.playbooks.iter().map(|playbook| playbook.id.as_str())),
            Kind::Metric => Box::new(self.metrics.iter().map(|metric| metric.id.as_str())),
            Kind::Term => Box::new(self.glossary.iter().map(|term| term.id.as_str())),
            Kind::Transition => Box::new(self.transitions.iter().map(|transition| transition.id.as_str())),
            Kind::Article => Box::new(self.articles.iter().map(|article| article.id.as_str())),
            Kind::Page => Box::new(self.pages.iter().map(|page| page.id.as_str())),
            Kind::Question => Box::new(self.framework.questions().map(|(_, question)| question.id.as_str())),
            Kind::Index => Box::new(INDEX_PAGES.iter().copied().filter(|page| self.has_index(page))),
        }
    }

    /// Whether there is anything that an index page would list.
    fn has_index(&self, page: &str) -> bool {
        match page {
            "principles" => !self.principles.is_empty(),
            "playbooks" => !self.playbooks.is_empty(),
            "metrics" => !self.metrics.is_empty(),
            "journey" => !self.journey_phases.is_empty(),
            "operating-model" => self.operating_model.is_some(),
            "health-score" => self.health_score.is_some(),
            "glossary" => !self.glossary.is_empty(),
            "articles" => !self.articles.is_empty(),
            _ => true,
        }
    }

    /// What a thing is called, for the text that shows on hover.
    pub fn title_of(&self, kind: Kind, id: &str) -> Option<&str> {
        match kind {
            Kind::Domain => self.domains.iter().find(|domain| domain.id.as_str() == id).map(|domain| &*domain.title),
            Kind::Principle => self.principles.iter().find(|principle| principle.id == id).map(|p| &*p.title),
            Kind::Playbook => self.playbooks.iter().find(|playbook| playbook.id.as_str() == id).map(|p| &*p.title),
            Kind::Metric => self.metrics.iter().find(|metric| metric.id.as_str() == id).map(|metric| &*metric.title),
            Kind::Term => self.glossary.iter().find(|term| term.id == id).map(|term| &*term.title),
            Kind::Transition => self.transitions.iter().find(|transition| transition.id == id).map(|t| &*t.title),
            Kind::Article => self.articles.iter().find(|article| article.id == id).map(|article| &*article.title),
            Kind::Page => self.pages.iter().find(|page| page.id == id).map(|page| &*page.title),
            Kind::Question => self.framework.questions().find(|(_, q)| q.id.as_str() == id).map(|(_, q)| &*q.text),
            Kind::Index => None,
        }
    }

    fn body(&self, kind: Kind, id: &str) -> &str {
        let body = match kind {
            Kind::Domain => self.domains.iter().find(|domain| domain.id.as_str() == id).map(|domain| &domain.body),
            Kind::Principle => self.principles.iter().find(|principle| principle.id == id).map(|p| &p.body),
            Kind::Playbook => self.playbooks.iter().find(|playbook| playbook.id.as_str() == id).map(|p| &p.body),
            Kind::Metric => self.metrics.iter().find(|metric| metric.id.as_str() == id).map(|metric| &metric.body),
            Kind::Transition => self.transitions.iter().find(|transition| transition.id == id).map(|t| &t.body),
            Kind::Article => self.articles.iter().find(|article| article.id == id).map(|article| &article.body),
            Kind::Page => self.pages.iter().find(|page| page.id == id).map(|page| &page.body),
            Kind::Index if id == "operating-model" => self.operating_model.as_ref().map(|model| &model.body),
            Kind::Index if id == "health-score" => self.health_score.as_ref().map(|score| &score.body),
            Kind::Term | Kind::Question | Kind::Index => None,
        };
        body.map_or("", |body| &body.value)
    }
}

fn find_anchor(body: &str, anchor: &str) -> Result<(), Broken> {
    let known: Vec<String> = outline(body).headings.into_iter().map(|heading| heading.anchor).collect();
    if known.iter().any(|known| known == anchor) {
        Ok(())
    } else {
        Err(Broken::UnknownAnchor(anchor.to_owned(), known))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_by_id_names_kind_id_and_place() {
        let expected =
            Target::Thing { kind: Kind::Metric, id: "nrr".to_owned(), anchor: Some("how-to-read-it".to_owned()) };
        assert_eq!(Target::parse("metric:nrr#how-to-read-it"), Ok(expected));
    }

    #[test]
    fn a_path_is_no_link() {
        assert_eq!(Target::parse("../metrics/nrr.html"), Err(Broken::NotALink));
    }

    #[test]
    fn a_script_is_no_kind() {
        assert_eq!(Target::parse("javascript:alert(1)"), Err(Broken::UnknownKind("javascript".to_owned())));
    }
}
