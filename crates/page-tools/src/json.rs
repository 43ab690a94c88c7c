//! Answers as JSON, with so little code that it hardly weighs.

use alloc::string::String;

/// A JSON text being written: commas come by themselves.
#[derive(Default)]
pub(crate) struct Json(pub(crate) String);

impl Json {
    /// Begins an object or a list.
    pub(crate) fn open(&mut self, bracket: char) {
        self.part();
        self.0.push(bracket);
    }

    /// Ends it.
    pub(crate) fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// Names the member whose value comes next.
    pub(crate) fn name(&mut self, name: &str) -> &mut Self {
        self.text(name);
        self.0.push(':');
        self
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.part();
        self.0.push('"');
        for letter in text.chars() {
            match letter {
                // No text of a page has control characters, and no answer depends on which one was typed.
                '\0'..='\x1f' => self.0.push(' '),
                '"' | '\\' => self.0.extend(['\\', letter]),
                _ => self.0.push(letter),
            }
        }
        self.0.push('"');
    }

    /// Without the formatting of the standard library, which would weigh more than all the rest here.
    pub(crate) fn number(&mut self, number: u32) {
        self.part();
        self.digits(number);
    }

    pub(crate) fn place(&mut self, place: Option<usize>) {
        match place {
            Some(place) => self.number(u32::try_from(place).unwrap_or(u32::MAX)),
            None => self.word("null"),
        }
    }

    /// `true`, `false` or `null`.
    pub(crate) fn word(&mut self, word: &str) {
        self.part();
        self.0.push_str(word);
    }

    fn digits(&mut self, number: u32) {
        if number >= 10 {
            self.digits(number / 10);
        }
        self.0.extend(char::from_digit(number % 10, 10));
    }

    fn part(&mut self) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(',');
        }
    }
}
