//! What the picture of a page says.

use crate::{Address, view::playbooks::Filter, words};
use content::{Library, link::Kind};
use markdown::plain_text;
use maturity::Level;

/// The words of one picture, without markup, and the stages that it shows: all of them where it names none.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub(super) eyebrow: String,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) stages: Vec<Level>,
}

impl Text {
    fn new(eyebrow: &str, title: &str, summary: &str) -> Self {
        Self { eyebrow: plain(eyebrow), title: plain(title), summary: plain(&plain_text(summary)), stages: Vec::new() }
    }

    fn at(mut self, stages: impl IntoIterator<Item = Level>) -> Self {
        self.stages.extend(stages);
        self
    }
}

pub(super) fn of(library: &Library, address: &Address) -> Text {
    let tagline = library.site.tagline.as_deref().unwrap_or_default();
    match address {
        Address::Home => Text::new(tagline, &library.home.title, &library.home.summary),
        Address::Model => Text::new(tagline, words::model(), words::model_summary()),
        Address::Journey => Text::new(words::model(), words::journey(), words::journey_summary()),
        Address::OperatingModel => library
            .operating_model
            .as_ref()
            .map_or_else(Text::default, |model| Text::new(words::model(), &model.title, &model.summary.value)),
        Address::HealthScore => library
            .health_score
            .as_ref()
            .map_or_else(Text::default, |score| Text::new(words::model(), &score.title, &score.summary.value)),
        Address::Index(kind) => index(tagline, *kind),
        Address::Thing(kind, id) => thing(library, *kind, id).unwrap_or_default(),
        Address::Assessment => Text::new(tagline, words::assessment(), words::privacy(&library.site)),
        Address::Sheet => Text::new(words::assessment(), words::sheet(), words::privacy(&library.site)),
        Address::NotFound => Text::new(tagline, words::not_found(), ""),
        other => filtered_playbooks(library, other).unwrap_or_else(|| Text::new("", &library.site.title, tagline)),
    }
}

fn filtered_playbooks(library: &Library, address: &Address) -> Option<Text> {
    let text = Text::new(words::playbooks(), &Filter::at(address)?.page_title(library), words::playbooks_summary());
    let Address::PlaybooksByStage(id) = address else { return Some(text) };
    let stage = library.stages.iter().zip(1..).find(|(stage, _)| stage.id.as_str() == id);
    Some(text.at(stage.map(|(_, level)| Level::new(level))))
}

fn index(tagline: &str, kind: Kind) -> Text {
    let (title, summary) = match kind {
        Kind::Principle => (words::principles(), words::principles_summary()),
        Kind::Playbook => (words::playbooks(), words::playbooks_summary()),
        Kind::Metric => (words::metrics(), words::metrics_summary()),
        Kind::Term => (words::glossary(), words::glossary_summary()),
        Kind::Article => (words::articles(), words::articles_summary()),
        Kind::Domain | Kind::Transition | Kind::Page | Kind::Question | Kind::Index => {
            (words::domains(), words::domains_summary())
        }
    };
    Text::new(tagline, title, summary)
}

fn thing(library: &Library, kind: Kind, id: &str) -> Option<Text> {
    Some(match kind {
        Kind::Domain => {
            let domain = library.domains.iter().find(|domain| domain.id.as_str() == id)?;
            Text::new(words::domain(), &domain.title, &domain.summary.value)
        }
        Kind::Principle => {
            let principle = library.principles.iter().find(|principle| principle.id == id)?;
            Text::new(words::principle(), &principle.title, &principle.summary.value)
        }
        Kind::Playbook => {
            let playbook = library.playbooks.iter().find(|playbook| playbook.id.as_str() == id)?;
            Text::new(words::playbook(), &playbook.title, &playbook.objective.value).at([playbook.stage])
        }
        Kind::Metric => {
            let metric = library.metrics.iter().find(|metric| metric.id.as_str() == id)?;
            Text::new(words::metric(), &metric.title, &metric.summary.value)
        }
        Kind::Transition => {
            let transition = library.transitions.iter().find(|transition| transition.id == id)?;
            let stages = [transition.from, transition.to];
            Text::new(words::from_stage_to_stage(), &transition.title, &transition.summary.value).at(stages)
        }
        Kind::Article => {
            let article = library.articles.iter().find(|article| article.id == id)?;
            Text::new(words::article(), &article.title, &article.summary.value)
        }
        Kind::Page => {
            let page = library.pages.iter().find(|page| page.id == id)?;
            Text::new("", &page.title, &page.summary.value)
        }
        Kind::Term | Kind::Question | Kind::Index => return None,
    })
}

/// The text as XML can hold it: what that forbids becomes a space.
pub(super) fn plain(text: &str) -> String {
    let allowed = |letter: char| !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}');
    text.chars().map(|letter| if allowed(letter) { letter } else { ' ' }).collect()
}
