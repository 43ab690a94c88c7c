//! An index being asked.

use crate::{
    Choice, Kind, cards, excerpt,
    language::Language,
    lookup::{self, Sought},
    postings::Place,
    rank,
    root::Root,
};
use alloc::{string::String, vec::Vec};
use core::{cell::RefCell, error, fmt};

/// An index, with the chunks of it that have been fetched so far.
#[derive(Clone, Debug)]
pub struct Index {
    pub(crate) root: Root,
    pub(crate) language: Language,
    /// In order of their numbers.
    chunks: Vec<(u32, Vec<u8>)>,
}

/// These bytes are no index, or one of another version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no search index, or one of another version")
    }
}

impl error::Error for Damaged {}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// As typed.
    pub text: String,
    /// The id of a kind.
    pub kind: Option<String>,
    /// The id of a domain.
    pub domain: Option<String>,
    /// The id of a stage.
    pub stage: Option<String>,
    /// The most hits that are wanted.
    pub most: usize,
}

/// What comes of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// [`Index::add`] these chunks, then ask again: there may be more to ask for.
    Needs(Vec<u32>),
    /// What was found.
    Found(Found),
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The best, best first.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
    /// Words of the query, as typed, that are in no document.
    pub unknown: Vec<String>,
    /// With these chunks added, asking again gives excerpts where they are missing.
    pub excerpts_need: Vec<u32>,
}

/// One document that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its place in [`Index::kinds`].
    pub kind: usize,
    /// Places of its domains in [`Index::domains`].
    pub domains: Vec<u32>,
    /// Places of its stages in [`Index::stages`].
    pub stages: Vec<u32>,
    /// Relative to the site's root; leads to the heading that was met.
    pub url: String,
    /// The title.
    pub title: Vec<Piece>,
    /// Another name or a heading that meets the query better than the title does.
    pub place: Vec<Piece>,
    /// The passage that meets the query best; empty as long as the text is missing.
    pub excerpt: Vec<Piece>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// As written.
    pub text: String,
    /// Whether the query asked for it.
    pub is_match: bool,
}

impl Index {
    /// Reads the root.
    ///
    /// # Errors
    /// Where it is none.
    pub fn open(root: &[u8]) -> Result<Self, Damaged> {
        let root = Root::read(root).ok_or(Damaged)?;
        Ok(Self { language: Language::of(&root.language), root, chunks: Vec::new() })
    }

    /// Adds a chunk. One that could not be fetched is added as no bytes: what it would have held is not found.
    pub fn add(&mut self, number: u32, chunk: Vec<u8>) {
        match self.chunks.binary_search_by_key(&number, |(number, _)| *number) {
            Ok(at) => self.chunks[at].1 = chunk,
            Err(at) => self.chunks.insert(at, (number, chunk)),
        }
    }

    /// Every kind of document, in the order that decides a tie.
    pub fn kinds(&self) -> impl Iterator<Item = &Kind> {
        self.root.kinds.iter().map(|(kind, _)| kind)
    }

    /// What can be filtered by: domains.
    pub fn domains(&self) -> impl Iterator<Item = &Choice> {
        self.root.domains.iter().map(|(choice, _)| choice)
    }

    /// What can be filtered by: stages.
    pub fn stages(&self) -> impl Iterator<Item = &Choice> {
        self.root.stages.iter().map(|(choice, _)| choice)
    }

    /// Answers a query as far as the chunks go.
    pub fn search(&self, query: &Query) -> Answer {
        let stock = Stock { index: self, missing: RefCell::default() };
        let sought = lookup::look_up(&stock, &query.text);
        let filters = [(&self.root.domains, &query.domain), (&self.root.stages, &query.stage)];
        let filters: Vec<_> = filters.into_iter().filter_map(|(all, id)| stock.filter(all, id.as_deref()?)).collect();
        if let Some(needs) = stock.needs() {
            return Answer::Needs(needs);
        }
        let ranked = rank::rank(&sought, query.kind.as_deref(), &filters, &self.root);
        let cards: Vec<_> = ranked.iter().take(query.most).map(|document| (*document, stock.card(*document))).collect();
        if let Some(needs) = stock.needs() {
            return Answer::Needs(needs);
        }
        let hits = cards.into_iter().filter_map(|(document, card)| self.hit(&stock, &sought, document, card.as_ref()?));
        Answer::Found(Found {
            hits: hits.collect(),
            total: ranked.len(),
            unknown: sought
                .iter()
                .filter(|sought| sought.found.is_empty())
                .map(|sought| sought.typed.clone())
                .collect(),
            excerpts_need: stock.needs().unwrap_or_default(),
        })
    }

    fn hit(&self, stock: &Stock<'_>, sought: &[Sought], document: u32, card: &cards::Card) -> Option<Hit> {
        let text = stock.text(document);
        let shown = excerpt::shown(sought, card, text.as_ref());
        Some(Hit {
            kind: self.root.kind(document)?,
            domains: card.domains.clone(),
            stages: card.stages.clone(),
            url: shown.anchor.map_or_else(|| card.url.clone(), |anchor| [card.url.as_str(), "#", anchor].concat()),
            title: shown.title,
            place: shown.place,
            excerpt: shown.excerpt,
        })
    }
}

/// The chunks that are there, and a note of those that should be.
pub(crate) struct Stock<'a> {
    pub(crate) index: &'a Index,
    missing: RefCell<Vec<u32>>,
}

impl<'a> Stock<'a> {
    /// The chunk, or nothing and a note.
    pub(crate) fn chunk(&self, number: u32) -> Option<&'a [u8]> {
        let chunks = &self.index.chunks;
        if let Ok(at) = chunks.binary_search_by_key(&number, |(number, _)| *number) {
            return chunks.get(at).map(|(_, chunk)| chunk.as_slice());
        }
        let mut missing = self.missing.borrow_mut();
        if !missing.contains(&number) {
            missing.push(number);
        }
        None
    }

    fn needs(&self) -> Option<Vec<u32>> {
        let missing = self.missing.take();
        (!missing.is_empty()).then_some(missing)
    }

    /// The documents that a filter leaves; none for a filter that there is not.
    fn filter(&self, choices: &[(Choice, Place)], id: &str) -> Option<Vec<u32>> {
        let Some((_, place)) = choices.iter().find(|(choice, _)| choice.id == id) else { return Some(Vec::new()) };
        let chunk = self.chunk(self.index.root.chunk_of_list(*place))?;
        Some(place.list(chunk).unwrap_or_default().into_iter().map(|(document, _)| document).collect())
    }

    fn card(&self, document: u32) -> Option<cards::Card> {
        let (chunk, first) = self.index.root.chunk_of_card(document)?;
        cards::read_card(self.chunk(chunk)?, document - first)
    }

    fn text(&self, document: u32) -> Option<cards::Text> {
        let (chunk, first) = self.index.root.chunk_of_text(document)?;
        cards::read_text(self.chunk(chunk)?, document - first)
    }
}
