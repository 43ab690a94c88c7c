//! The one file that every search begins with: what there is, and which chunk holds what.

use crate::{
    Choice, Kind,
    bytes::{Reader, Writer, count},
    postings::Place,
};
use alloc::{string::String, vec::Vec};

/// Says that these bytes are an index, and in which form.
const MARK: &[u8] = b"stride search 1\n";

/// Read and written as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Root {
    pub(crate) language: String,
    /// Each with the number of its first document; documents are numbered by kind, then id.
    pub(crate) kinds: Vec<(Kind, u32)>,
    pub(crate) documents: u32,
    pub(crate) domains: Vec<(Choice, Place)>,
    pub(crate) stages: Vec<(Choice, Place)>,
    /// The first word of each chunk of words. These chunks come first.
    pub(crate) words: Vec<String>,
    /// The first ending of each chunk of endings.
    pub(crate) endings: Vec<String>,
    /// How many chunks of lists there are.
    pub(crate) lists: u32,
    /// The first document of each chunk of cards.
    pub(crate) cards: Vec<u32>,
    /// The first document of each chunk of texts.
    pub(crate) texts: Vec<u32>,
}

impl Root {
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut writer = Writer(MARK.to_vec());
        writer.text(&self.language);
        writer.number(self.documents);
        writer.number(count(self.kinds.len()));
        for (kind, first) in &self.kinds {
            writer.text(&kind.id);
            writer.text(&kind.title);
            writer.number(kind.weight);
            writer.number(*first);
        }
        for choices in [&self.domains, &self.stages] {
            writer.number(count(choices.len()));
            for (choice, place) in choices {
                writer.text(&choice.id);
                writer.text(&choice.title);
                place.write(&mut writer);
            }
        }
        for firsts in [&self.words, &self.endings] {
            writer.number(count(firsts.len()));
            for first in firsts {
                writer.text(first);
            }
        }
        writer.number(self.lists);
        for firsts in [&self.cards, &self.texts] {
            writer.number(count(firsts.len()));
            let steps = firsts.iter().scan(0, |last, first| Some(first - core::mem::replace(last, *first)));
            steps.for_each(|step| writer.number(step));
        }
        writer.0
    }

    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes.strip_prefix(MARK)?);
        let root = Self {
            language: reader.string()?,
            documents: reader.number()?,
            kinds: kinds(&mut reader)?,
            domains: choices(&mut reader)?,
            stages: choices(&mut reader)?,
            words: reader.texts()?,
            endings: reader.texts()?,
            lists: reader.number()?,
            cards: steps(&mut reader)?,
            texts: steps(&mut reader)?,
        };
        reader.is_at_end().then_some(root)
    }

    /// The chunks of words that hold those which begin so. Chunks are numbered words, endings, lists, cards, texts.
    pub(crate) fn chunks_of_words(&self, start: &str) -> impl Iterator<Item = u32> + use<> {
        range(&self.words, start)
    }

    /// The chunks of endings that hold those which begin so, being written backwards.
    pub(crate) fn chunks_of_endings(&self, start: &str) -> impl Iterator<Item = u32> + use<> {
        let before = count(self.words.len());
        range(&self.endings, start).map(move |chunk| chunk.saturating_add(before))
    }

    pub(crate) fn chunk_of_list(&self, place: Place) -> u32 {
        let before = count(self.words.len() + self.endings.len());
        before.saturating_add(place.chunk)
    }

    /// The chunk that has a document's card, and the first document in it.
    pub(crate) fn chunk_of_card(&self, document: u32) -> Option<(u32, u32)> {
        let before = count(self.words.len() + self.endings.len()).saturating_add(self.lists);
        holder(&self.cards, document, before)
    }

    /// The chunk that has a document's text, and the first document in it.
    pub(crate) fn chunk_of_text(&self, document: u32) -> Option<(u32, u32)> {
        let before = count(self.words.len() + self.endings.len() + self.cards.len()).saturating_add(self.lists);
        holder(&self.texts, document, before)
    }

    /// Which of the kinds a document is of.
    pub(crate) fn kind(&self, document: u32) -> Option<usize> {
        self.kinds.iter().rposition(|(_, first)| *first <= document)
    }
}

fn kinds(reader: &mut Reader<'_>) -> Option<Vec<(Kind, u32)>> {
    let mut kinds = Vec::new();
    reader.each(&mut |reader| {
        let kind = Kind { id: reader.string()?, title: reader.string()?, weight: reader.number()? };
        kinds.push((kind, reader.number()?));
        Some(())
    })?;
    Some(kinds)
}

fn choices(reader: &mut Reader<'_>) -> Option<Vec<(Choice, Place)>> {
    let mut choices = Vec::new();
    reader.each(&mut |reader| {
        let choice = Choice { id: reader.string()?, title: reader.string()? };
        choices.push((choice, Place::read(reader)?));
        Some(())
    })?;
    Some(choices)
}

/// Numbers that are written as steps from one to the next.
fn steps(reader: &mut Reader<'_>) -> Option<Vec<u32>> {
    let mut numbers = Vec::new();
    reader.each(&mut |reader| {
        let last = numbers.last().copied().unwrap_or(0_u32);
        numbers.push(last.checked_add(reader.number()?)?);
        Some(())
    })?;
    Some(numbers)
}

fn range(firsts: &[String], start: &str) -> impl Iterator<Item = u32> + use<> {
    let from = firsts.partition_point(|first| first.as_str() <= start).saturating_sub(1);
    let more = firsts.get(from + 1..).unwrap_or_default();
    let to = from + 1 + more.iter().take_while(|first| first.starts_with(start)).count();
    count(from)..count(to.min(firsts.len()))
}

fn holder(firsts: &[u32], document: u32, before: u32) -> Option<(u32, u32)> {
    let at = firsts.partition_point(|first| *first <= document).checked_sub(1)?;
    Some((before.saturating_add(count(at)), *firsts.get(at)?))
}
