//! Every term, by letter.

use super::{Described, Description, Here, Linked, used_in::mentions};
use crate::words;
use content::{Place, Term, link::Kind};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Glossary {
    title: &'static str,
    summary: &'static str,
    letters: Vec<Letter>,
}

#[derive(Serialize)]
struct Letter {
    letter: String,
    anchor: String,
    terms: Vec<TermView>,
}

#[derive(Serialize)]
struct TermView {
    anchor: String,
    term: String,
    aliases: Vec<String>,
    definition_html: String,
    see: Vec<Linked>,
    used_in: Vec<Linked>,
}

impl Described for Glossary {
    fn description(&self) -> Description {
        Description::new("glossary", self.title, self.summary)
    }
}

pub(crate) fn glossary(here: &Here<'_>) -> Glossary {
    let terms = &here.scene.library.glossary;
    let letters = terms.chunk_by(|a, b| initial(a) == initial(b)).map(|group| {
        let letter = group.first().map(initial).unwrap_or_default();
        let anchor = format!("letter.{}", letter.to_lowercase());
        Letter { letter, anchor, terms: group.iter().map(|term| term_view(here, term)).collect() }
    });
    Glossary { title: words::GLOSSARY, summary: words::GLOSSARY_SUMMARY, letters: letters.collect() }
}

fn initial(term: &Term) -> String {
    term.title.chars().next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default()
}

fn term_view(here: &Here<'_>, term: &Term) -> TermView {
    let link = |other: &Term| Linked { title: other.title.clone(), href: format!("#{}", other.id) };
    TermView {
        anchor: term.id.clone(),
        term: term.title.clone(),
        aliases: term.aliases.clone(),
        definition_html: here.inline(&term.definition),
        see: here.scene.library.terms_near(term).map(link).collect(),
        used_in: mentions(here, &Place::new(Kind::Term, &term.id)),
    }
}
