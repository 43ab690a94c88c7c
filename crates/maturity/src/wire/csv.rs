//! Tables as CSV (RFC 4180) that can be opened in a spreadsheet without a cell of theirs becoming a formula of ours.
//!
//! What people wrote may begin like a formula (`=`, `+`, `-`, `@`), by chance or to run something on the reader's machine.
//! Wherever a spreadsheet could begin a cell with it, an apostrophe comes before: at the start of a text, and within it
//! after `;`, a tab and a line break, where programs that are set to another language, and deaf to the quotes, cut. So a
//! CSV is for reading and counting; the answers file has every word as it was.

mod answers;
pub(super) mod cells;

pub use answers::{ANSWERS, add_answers};

/// Without it a spreadsheet takes UTF-8 for the letters of its own country.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// One cell of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Whatever anybody wrote; also nothing at all.
    Text(&'a str),
    /// A number of ours, which stays one whatever its sign.
    Number(i64),
}

/// A table that is being written: UTF-8 with a byte order mark, rows that end with CR and LF.
#[derive(Clone, Debug)]
pub struct Table(String);

impl Table {
    /// A table with these columns, two or more.
    pub fn new(header: &[&str]) -> Self {
        let mut table = Self(BYTE_ORDER_MARK.to_owned());
        table.row(header.iter().map(|name| Cell::Text(name)));
        table
    }

    /// Adds a row with a cell for each column.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) {
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                self.0.push(',');
            }
            match cell {
                Cell::Text(text) => write(&mut self.0, text),
                Cell::Number(number) => self.0.push_str(&number.to_string()),
            }
        }
        self.0.push_str("\r\n");
    }

    /// All that was added since the last time: so a table of any length takes the memory of a few rows.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.0)
    }
}

fn write(table: &mut String, text: &str) {
    let quoted = text.contains([',', '"', ';', '\t', '\r', '\n']) || text.trim().len() < text.len();
    table.push_str(if quoted { "\"" } else { "" });
    if text.starts_with(['\t', '\r', '\n']) || begins_like_a_formula(text) {
        table.push('\'');
    }
    for (place, letter) in text.char_indices() {
        table.push(letter);
        if letter == '"' {
            table.push(letter);
        }
        let after = text.get(place + 1..).unwrap_or_default();
        if ends_a_cell(letter) && begins_like_a_formula(after) {
            table.push('\'');
        }
    }
    table.push_str(if quoted { "\"" } else { "" });
}

/// Where a spreadsheet may cut, with quotes or without. The comma is not among them: who cuts at commas heeds quotes.
fn ends_a_cell(letter: char) -> bool {
    matches!(letter, ';' | '\t' | '\r' | '\n')
}

fn begins_like_a_formula(text: &str) -> bool {
    let first = text.chars().find(|letter| ends_a_cell(*letter) || !is_passed_over(*letter));
    first.is_some_and(|first| {
        // The four, as they are on Chinese and Japanese keyboards, and their small forms.
        matches!(first, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫')
    })
}

/// Spaces, quotes, and what cannot be seen.
fn is_passed_over(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '"' | '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{200b}'..='\u{200f}')
        || matches!(letter, '\u{2060}'..='\u{2064}' | '\u{feff}')
}
