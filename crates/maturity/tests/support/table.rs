//! Markdown tables as test cases.

use std::fmt;

/// A row with the names of its columns.
pub struct Row {
    columns: Vec<String>,
    cells: Vec<String>,
}

impl Row {
    /// The cell in this column.
    #[track_caller]
    pub fn get(&self, column: &str) -> &str {
        let place = self.columns.iter().position(|name| name == column);
        &self.cells[place.unwrap_or_else(|| panic!("no column `{column}` in {:?}", self.columns))]
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.cells.join(" | "))
    }
}

/// The rows of the one table in `markdown`, which has so many of them: a row lost in reading is a case lost.
#[track_caller]
pub fn rows(markdown: &str, count: usize) -> Vec<Row> {
    let cells = |line: &str| -> Vec<String> {
        let inner = line.trim().trim_start_matches('|').trim_end_matches('|');
        inner.split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let mut lines = markdown.lines().filter(|line| line.starts_with('|'));
    let columns = cells(lines.next().expect("a table"));
    let rows: Vec<Row> = lines.skip(1).map(|line| Row { columns: columns.clone(), cells: cells(line) }).collect();
    assert!(rows.iter().all(|row| row.cells.len() == columns.len()), "a row with another number of cells");
    assert_eq!(rows.len(), count, "rows of the table");
    rows
}
