//! Cards and texts: what is shown of a document, in chunks of neighbours.

use crate::{
    Choice, Document, Heading, Setup,
    bytes::{Reader, Writer, count},
};
use alloc::{string::String, vec::Vec};

/// What the line of a hit needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Card {
    pub(crate) title: String,
    pub(crate) url: String,
    /// Places among the domains of the setup.
    pub(crate) domains: Vec<u32>,
    /// Places among its stages.
    pub(crate) stages: Vec<u32>,
}

/// What an excerpt is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) names: Vec<String>,
    pub(crate) headings: Vec<Heading>,
    pub(crate) summary: String,
    pub(crate) body: String,
}

pub(crate) fn write_card(setup: &Setup, document: &Document) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.text(&document.title);
    writer.text(&document.url);
    write_places(&mut writer, &setup.domains, &document.domains);
    write_places(&mut writer, &setup.stages, &document.stages);
    writer.0
}

fn write_places(writer: &mut Writer, choices: &[Choice], ids: &[String]) {
    let place = |id: &String| choices.iter().position(|choice| choice.id == *id);
    let places: Vec<usize> = ids.iter().filter_map(place).collect();
    writer.number(count(places.len()));
    for place in places {
        writer.number(count(place));
    }
}

pub(crate) fn write_text(document: &Document) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.number(count(document.names.len()));
    document.names.iter().for_each(|name| writer.text(name));
    writer.number(count(document.headings.len()));
    for heading in &document.headings {
        writer.text(&heading.anchor);
        writer.text(&heading.title);
    }
    writer.text(&document.summary);
    writer.text(&document.body);
    writer.0
}

/// The card of the document that is so many after the chunk's first.
pub(crate) fn read_card(chunk: &[u8], after: u32) -> Option<Card> {
    let mut reader = Reader(record(chunk, after)?);
    let (title, url) = (reader.string()?, reader.string()?);
    Some(Card { title, url, domains: read_places(&mut reader)?, stages: read_places(&mut reader)? })
}

fn read_places(reader: &mut Reader<'_>) -> Option<Vec<u32>> {
    let mut places = Vec::new();
    reader.each(&mut |reader| {
        places.push(reader.number()?);
        Some(())
    })?;
    Some(places)
}

/// The text of the document that is so many after the chunk's first.
pub(crate) fn read_text(chunk: &[u8], after: u32) -> Option<Text> {
    let mut reader = Reader(record(chunk, after)?);
    let names = reader.texts()?;
    let mut headings = Vec::new();
    reader.each(&mut |reader| {
        headings.push(Heading { anchor: reader.string()?, title: reader.string()? });
        Some(())
    })?;
    Some(Text { names, headings, summary: reader.string()?, body: reader.string()? })
}

fn record(chunk: &[u8], after: u32) -> Option<&[u8]> {
    let mut reader = Reader(chunk);
    for _ in 0..after {
        reader.bytes()?;
    }
    reader.bytes()
}

/// Records in chunks of about a size, and the number of the first in each.
pub(crate) fn chunks(records: impl Iterator<Item = Vec<u8>>, size: usize) -> (Vec<u32>, Vec<Vec<u8>>) {
    let (mut firsts, mut chunks): (Vec<u32>, Vec<Vec<u8>>) = (Vec::new(), Vec::new());
    for (number, record) in records.enumerate() {
        if chunks.last().is_none_or(|chunk| chunk.len() + record.len() > size) {
            firsts.push(count(number));
            chunks.push(Vec::new());
        }
        if let Some(chunk) = chunks.last_mut() {
            let mut writer = Writer(core::mem::take(chunk));
            writer.bytes(&record);
            *chunk = writer.0;
        }
    }
    (firsts, chunks)
}
