//! Every term, by letter.

use super::{Described, Description, Here, Linked, used_in::mentions};
use crate::{Address, words};
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
    let letters = by_letter(terms).map(|(letter, group)| {
        let anchor = letter_anchor(&letter);
        Letter { letter, anchor, terms: group.iter().map(|term| term_view(here, term)).collect() }
    });
    Glossary { title: words::glossary(), summary: words::glossary_summary(), letters: letters.collect() }
}

/// The letters of the glossary, as links to their places on its page.
pub(super) fn letters(here: &Here<'_>) -> Vec<Linked> {
    let terms = Address::Index(Kind::Term);
    if !here.scene.plan.has(&terms) {
        return Vec::new();
    }
    let page = here.href(&terms);
    let link = |(letter, _): (String, _)| Linked { href: format!("{page}#{}", letter_anchor(&letter)), title: letter };
    by_letter(&here.scene.library.glossary).map(link).collect()
}

fn by_letter(terms: &[Term]) -> impl Iterator<Item = (String, &[Term])> {
    let letter = |group: &[Term]| group.first().map(initial).unwrap_or_default();
    terms.chunk_by(|a, b| initial(a) == initial(b)).map(move |group| (letter(group), group))
}

fn letter_anchor(letter: &str) -> String {
    format!("letter.{}", letter.to_lowercase())
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
