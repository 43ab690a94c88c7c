//! The documents that a word stands in: their numbers as steps from one to the next, each with the word's level.

use crate::bytes::{Reader, Writer, count};
use alloc::{vec, vec::Vec};

/// A document's number, and how much the word says about it.
pub(crate) type Posting = (u32, u8);

/// Of a word that is in more documents than these, only those are kept where it says most: it tells so little apart that
/// nobody looks further, and the bytes of a common word stay the same however large the site is.
pub(crate) const MOST: usize = 1024;

/// A list that takes more bytes than this lies apart from the words, so that who only passes by does not load it.
pub(crate) const LONGEST_BESIDE_THE_WORD: usize = 48;

/// Writes a list, in order of the documents.
pub(crate) fn write(postings: &[Posting]) -> Vec<u8> {
    let mut writer = Writer::default();
    let mut next = 0;
    for (document, level) in postings {
        writer.number((document - next) << 4 | u32::from(level & 15));
        next = document + 1;
    }
    writer.0
}

/// Reads so many.
pub(crate) fn read(reader: &mut Reader<'_>, length: u32) -> Option<Vec<Posting>> {
    let mut next = 0_u32;
    let mut postings = Vec::new();
    for _ in 0..length {
        let number = reader.number()?;
        let document = next.checked_add(number >> 4)?;
        postings.push((document, u8::try_from(number & 15).ok()?));
        next = document.checked_add(1)?;
    }
    Some(postings)
}

/// The list as it is kept.
pub(crate) fn kept(mut postings: Vec<Posting>) -> Vec<Posting> {
    if postings.len() > MOST {
        postings.sort_unstable_by_key(|(document, level)| (u8::MAX - level, *document));
        postings.truncate(MOST);
        postings.sort_unstable();
    }
    postings
}

/// Where a list lies that has chunks of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) chunk: u32,
    pub(crate) start: u32,
    pub(crate) length: u32,
}

impl Place {
    pub(crate) fn write(self, writer: &mut Writer) {
        writer.number(self.chunk);
        writer.number(self.start);
        writer.number(self.length);
    }

    pub(crate) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self { chunk: reader.number()?, start: reader.number()?, length: reader.number()? })
    }

    /// The list, out of its chunk.
    pub(crate) fn list(self, chunk: &[u8]) -> Option<Vec<Posting>> {
        let start = usize::try_from(self.start).ok()?;
        read(&mut Reader(chunk.get(start..)?), self.length)
    }
}

/// The chunks of lists, being filled.
pub(crate) struct Lists {
    pub(crate) chunks: Vec<Vec<u8>>,
    size: usize,
}

impl Lists {
    /// Chunks are closed at this size.
    pub(crate) fn new(size: usize) -> Self {
        Self { chunks: vec![Vec::new()], size }
    }

    /// Adds a list; its chunk is counted from the first of these.
    pub(crate) fn add(&mut self, postings: &[Posting], bytes: &[u8]) -> Place {
        if self.chunks.last().is_none_or(|chunk| !chunk.is_empty() && chunk.len() + bytes.len() > self.size) {
            self.chunks.push(Vec::new());
        }
        let chunk = count(self.chunks.len()).saturating_sub(1);
        let start = count(self.chunks.last().map_or(0, Vec::len));
        if let Some(last) = self.chunks.last_mut() {
            last.extend_from_slice(bytes);
        }
        Place { chunk, start, length: count(postings.len()) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lists, MOST, kept, read, write};
    use crate::bytes::Reader;

    #[test]
    fn neighbours_take_a_byte_each() {
        let postings = [(3, 15), (4, 0), (5, 7)];
        let bytes = write(&postings);
        assert_eq!(bytes.len(), 3);
        assert_eq!(read(&mut Reader(&bytes), 3).unwrap(), postings);
    }

    #[test]
    fn of_a_common_word_the_documents_are_kept_where_it_says_most() {
        let postings = (0..5000).map(|document| (document, u8::from(document % 2 == 1))).collect();
        let kept = kept(postings);
        assert_eq!(kept.len(), MOST);
        assert!(kept.iter().all(|(document, _)| document % 2 == 1));
    }

    #[test]
    fn a_list_is_found_in_its_chunk() {
        let mut lists = Lists::new(4);
        let places = [[(1, 2), (9, 3)], [(0, 1), (7, 1)], [(2, 2), (3, 3)]]
            .map(|postings| (postings, lists.add(&postings, &write(&postings))));
        assert_eq!(lists.chunks.len(), 2);
        for (postings, place) in places {
            assert_eq!(place.list(&lists.chunks[place.chunk as usize]).unwrap(), postings);
        }
    }
}
