//! One sheet, row by row. What anybody wrote is a text and stays one: no cell of it can become a formula.

use crate::picture::escaped;
use crate::words;
use std::fmt::Write as _;

/// As many letters as a cell holds.
const LONGEST: usize = 32_000;

/// What stands in a cell.
pub(super) enum Cell {
    /// Nothing.
    None,
    Text(String),
    Number(i64),
    /// A number of ours that a formula of ours computes again.
    Formula(String, i64),
    /// The head of a column.
    Head(String),
    /// The name of a line.
    Name(String),
    /// What stands above everything.
    Title(String),
}

impl Cell {
    /// A text.
    pub fn of(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number, where there is one.
    pub fn number(number: Option<impl Into<i64>>) -> Self {
        number.map_or(Self::None, |number| Self::Number(number.into()))
    }

    /// How many.
    pub fn count(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// The place of its look among those of the workbook.
    fn look(&self) -> u8 {
        match self {
            Self::Text(text) if begins_like_a_formula(text) => 1,
            Self::None | Self::Text(_) => 0,
            Self::Number(_) | Self::Formula(..) => 2,
            Self::Head(_) => 3,
            Self::Name(_) => 4,
            Self::Title(_) => 5,
        }
    }
}

/// A sheet that is being filled.
pub(super) struct Sheet {
    pub name: &'static str,
    /// How wide its columns are, in letters.
    widths: &'static [u8],
    rows: Vec<Vec<Cell>>,
    /// The first row names the columns, and stays in sight.
    has_head: bool,
    /// A column of figures from 0 to 100, drawn as bars behind them.
    pub bars: Option<usize>,
}

impl Sheet {
    pub fn new(name: &'static str, widths: &'static [u8]) -> Self {
        Self { name, widths, rows: Vec::new(), has_head: false, bars: None }
    }

    /// A sheet whose columns have these names.
    pub fn with_head(name: &'static str, widths: &'static [u8], head: impl IntoIterator<Item = String>) -> Self {
        let rows = vec![head.into_iter().map(Cell::Head).collect()];
        Self { name, widths, rows, has_head: true, bars: None }
    }

    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// The number of the row that comes next, as formulas write it.
    pub fn next(&self) -> usize {
        self.rows.len() + 1
    }

    /// The sheet as it is written.
    pub fn xml(&self) -> String {
        let mut xml = format!(
            "<worksheet xmlns=\"{}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>\
             <sheetView{} workbookViewId=\"0\">",
            super::MAIN,
            if words::is_from_right() { " rightToLeft=\"1\"" } else { "" }
        );
        if self.has_head {
            xml.push_str("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        xml.push_str("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (width, number) in self.widths.iter().zip(1..) {
            let _ = write!(xml, "<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>");
        }
        xml.push_str("</cols><sheetData>");
        for (cells, row) in self.rows.iter().zip(1..) {
            let _ = write!(xml, "<row r=\"{row}\">");
            for (place, cell) in cells.iter().enumerate() {
                write_cell(&mut xml, &column(place), row, cell);
            }
            xml.push_str("</row>");
        }
        xml.push_str("</sheetData>");
        self.bars(&mut xml);
        xml.push_str(
            "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>\
             <pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>",
        );
        xml
    }

    fn bars(&self, xml: &mut String) {
        if let Some(place) = self.bars.filter(|_| self.rows.len() > 1) {
            let (column, last) = (column(place), self.rows.len());
            let _ = write!(
                xml,
                "<conditionalFormatting sqref=\"{column}2:{column}{last}\"><cfRule type=\"dataBar\" priority=\"1\"><dataBar>\
                 <cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"100\"/><color rgb=\"FFB6C6E2\"/></dataBar></cfRule>\
                 </conditionalFormatting>"
            );
        }
    }
}

fn write_cell(xml: &mut String, column: &str, row: usize, cell: &Cell) {
    let look = cell.look();
    let _ = match cell {
        Cell::None => Ok(()),
        Cell::Text(text) | Cell::Head(text) | Cell::Name(text) | Cell::Title(text) => write!(
            xml,
            "<c r=\"{column}{row}\" s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
            text_of_cell(text)
        ),
        Cell::Number(number) => write!(xml, "<c r=\"{column}{row}\" s=\"{look}\"><v>{number}</v></c>"),
        Cell::Formula(formula, value) => {
            write!(xml, "<c r=\"{column}{row}\" s=\"{look}\"><f>{}</f><v>{value}</v></c>", escaped(formula))
        }
    };
}

/// `A`, `B`, … `Z`, `AA`.
pub(super) fn column(place: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(place % 26).unwrap_or(0));
    let before = if place < 26 { String::new() } else { column(place / 26 - 1) };
    format!("{before}{letter}")
}

/// A text as a cell holds it: no longer than one can be, and with `_x0041_` as itself, which would else be read as `A`.
fn text_of_cell(text: &str) -> String {
    let cut: String = text.chars().take(LONGEST).collect();
    let mut safe = String::with_capacity(cut.len());
    for (place, letter) in cut.char_indices() {
        let code = cut.as_bytes().get(place + 1..place + 7);
        let is_code = code
            .is_some_and(|code| matches!(code, [b'x', digits @ .., b'_'] if digits.iter().all(u8::is_ascii_hexdigit)));
        safe.push_str(if letter == '_' && is_code { "_x005F" } else { "" });
        safe.push(letter);
    }
    escaped(&safe)
}

/// A text that a spreadsheet would take for a formula, had it been typed: it is marked as a text, so that it stays one when
/// somebody edits the cell.
fn begins_like_a_formula(text: &str) -> bool {
    text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::{column, text_of_cell};

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        let names: Vec<_> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(column).collect();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn what_looks_like_a_code_for_a_letter_is_kept_as_it_was_written() {
        assert_eq!(text_of_cell("_x0041_ _x004_ é_x00e9_"), "_x005F_x0041_ _x004_ é_x005F_x00e9_");
    }

    #[test]
    fn a_text_is_cut_where_a_cell_is_full() {
        assert_eq!(text_of_cell(&"é".repeat(40_000)).chars().count(), 32_000);
    }
}
