//! Numbers and texts as bytes, and back; what cannot be read is `None`, never a panic.

use alloc::{string::String, vec::Vec};

/// Bytes being written.
#[derive(Default)]
pub(crate) struct Writer(pub(crate) Vec<u8>);

impl Writer {
    /// Seven bits a byte, the lowest first; the high bit says that more follow.
    pub(crate) fn number(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.0.push(low_byte(number) | 0x80);
            number >>= 7;
        }
        self.0.push(low_byte(number));
    }

    /// Its length, and the bytes as they are.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.number(count(bytes.len()));
        self.0.extend_from_slice(bytes);
    }

    /// A text as UTF-8.
    pub(crate) fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// A word, as what it adds to the first letters of the one before it.
    pub(crate) fn word(&mut self, previous: &str, word: &str) {
        let shared = previous.bytes().zip(word.bytes()).take_while(|(one, other)| one == other).count();
        self.number(count(shared));
        self.bytes(word.as_bytes().get(shared..).unwrap_or_default());
    }
}

/// Bytes being read.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn number(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        for shift in (0..32).step_by(7) {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u32::from(byte & 0x7f).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A number that counts things in memory.
    pub(crate) fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.size()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    pub(crate) fn text(&mut self) -> Option<&'a str> {
        str::from_utf8(self.bytes()?).ok()
    }

    /// Makes the word before into the next one.
    pub(crate) fn word(&mut self, word: &mut Vec<u8>) -> Option<()> {
        let shared = self.size()?;
        (shared <= word.len()).then_some(())?;
        word.truncate(shared);
        word.extend_from_slice(self.bytes()?);
        Some(())
    }

    /// As many things as are counted first. A count beyond what the bytes can hold is a lie.
    pub(crate) fn each(&mut self, thing: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        let count = self.size()?;
        (count <= self.0.len()).then_some(())?;
        for _ in 0..count {
            thing(self)?;
        }
        Some(())
    }

    /// As many texts as are counted first.
    pub(crate) fn texts(&mut self) -> Option<Vec<String>> {
        let mut texts = Vec::new();
        self.each(&mut |reader| {
            texts.push(reader.string()?);
            Some(())
        })?;
        Some(texts)
    }

    pub(crate) fn string(&mut self) -> Option<String> {
        self.text().map(String::from)
    }

    pub(crate) fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }
}

/// A length as it is written. What is longer than 4 GB has no place in an index.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn low_byte(number: u32) -> u8 {
    number.to_le_bytes()[0] & 0x7f
}

#[cfg(test)]
mod tests {
    use super::{Reader, Writer};

    #[test]
    fn every_number_is_read_as_it_was_written() {
        for number in [0, 1, 127, 128, 16_383, 16_384, u32::MAX] {
            let mut writer = Writer::default();
            writer.number(number);
            assert_eq!(Reader(&writer.0).number(), Some(number));
        }
    }

    #[test]
    fn a_word_costs_only_what_it_adds_to_the_one_before() {
        let mut writer = Writer::default();
        writer.word("renew", "renewal");
        assert_eq!(writer.0, [5, 2, b'a', b'l']);
        let mut word = b"renew".to_vec();
        assert_eq!(Reader(&writer.0).word(&mut word), Some(()));
        assert_eq!(word, b"renewal");
    }

    #[test]
    fn a_number_that_never_ends_is_none() {
        assert_eq!(Reader(&[0xff; 9]).number(), None);
    }

    #[test]
    fn a_length_beyond_the_end_is_none() {
        assert_eq!(Reader(&[9, b'a']).text(), None);
    }
}
