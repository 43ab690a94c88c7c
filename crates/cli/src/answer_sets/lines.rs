//! Lines of bounded length: whoever sends an endless one gets a refusal, not our memory.

use std::io::{self, BufRead};

/// Reads line by line, each into the same buffer.
pub struct Lines<R> {
    source: R,
    longest: usize,
    line: Vec<u8>,
    number: u64,
}

/// One line, without its end.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// The line.
    Whole(&'a [u8]),
    /// It had more bytes than allowed and was skipped.
    TooLong,
}

impl<R: BufRead> Lines<R> {
    /// Lines of at most `longest` bytes.
    pub fn new(source: R, longest: usize) -> Self {
        Self { source, longest, line: Vec::new(), number: 0 }
    }

    /// The next line that is not blank with its number, from 1, blank ones counted too; nothing at the end.
    ///
    /// # Errors
    /// What reading says.
    pub fn next(&mut self) -> io::Result<Option<(u64, Line<'_>)>> {
        loop {
            let Some(whole) = self.read_line()? else { return Ok(None) };
            if !whole {
                return Ok(Some((self.number, Line::TooLong)));
            }
            if !self.line.trim_ascii().is_empty() {
                return Ok(Some((self.number, Line::Whole(self.line.trim_ascii_end()))));
            }
        }
    }

    /// Reads up to the line's end, keeping at most `longest` bytes; says whether that was all, nothing at the end.
    fn read_line(&mut self) -> io::Result<Option<bool>> {
        self.line.clear();
        let (mut begun, mut whole) = (false, true);
        loop {
            let available = match self.source.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read?,
            };
            if available.is_empty() {
                self.number += u64::from(begun);
                return Ok(begun.then_some(whole));
            }
            begun = true;
            let end = available.iter().position(|byte| *byte == b'\n');
            let part = &available[..end.unwrap_or(available.len())];
            whole &= self.line.len() + part.len() <= self.longest;
            if whole {
                self.line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.source.consume(used);
            if end.is_some() {
                self.number += 1;
                return Ok(Some(whole));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Lines};
    use std::io::BufReader;

    /// Read through a buffer of three bytes, at most five a line.
    #[track_caller]
    fn check(text: &str, expect: &[(u64, Option<&str>)]) {
        let mut lines = Lines::new(BufReader::with_capacity(3, text.as_bytes()), 5);
        let mut found = Vec::new();
        while let Some((number, line)) = lines.next().unwrap() {
            let line = match line {
                Line::Whole(line) => Some(String::from_utf8(line.to_vec()).unwrap()),
                Line::TooLong => None,
            };
            found.push((number, line));
        }
        let expect: Vec<_> = expect.iter().map(|(number, line)| (*number, line.map(str::to_owned))).collect();
        assert_eq!(found, expect, "{text:?}");
    }

    #[test]
    fn every_line_that_says_something_is_read_with_its_number() {
        check("", &[]);
        check("\n\n", &[]);
        check("one\ntwo", &[(1, Some("one")), (2, Some("two"))]);
        check("one\r\n\n  \ntwo\r\n", &[(1, Some("one")), (4, Some("two"))]);
    }

    #[test]
    fn a_line_that_is_too_long_is_skipped_and_the_next_one_read() {
        check("12345\n", &[(1, Some("12345"))]);
        check("123456\nab\n", &[(1, None), (2, Some("ab"))]);
        check("ab\n1234567890123", &[(1, Some("ab")), (2, None)]);
    }
}
