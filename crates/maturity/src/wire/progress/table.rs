//! How results moved, as a table: a row for the whole and each domain between two snapshots that follow each other.

use crate::{
    Framework, Snapshot, Split,
    history::compare,
    wire::csv::{
        Cell, Table,
        cells::{number, stage},
    },
};

const COLUMNS: [&str; 11] = [
    "from",
    "to",
    "domain",
    "from_stage",
    "from_index",
    "rescored_stage",
    "rescored_index",
    "to_stage",
    "to_index",
    "models_index",
    "yours_index",
];

/// The table with its header alone.
pub fn table() -> Table {
    Table::new(&COLUMNS)
}

/// Adds a row for the whole (without a domain) and one for each domain between two snapshots.
pub fn add(table: &mut Table, framework: &Framework, old: &Snapshot, new: &Snapshot) {
    let progress = compare(framework, old, new);
    row(table, framework, [&old.taken_at, &new.taken_at, ""], progress.overall);
    for domain in &progress.domains {
        row(table, framework, [&old.taken_at, &new.taken_at, domain.id.as_str()], domain.split);
    }
}

fn row(table: &mut Table, framework: &Framework, names: [&str; 3], split: Split) {
    let mut cells = names.map(Cell::Text).to_vec();
    for standing in [split.from, Some(split.rescored), Some(split.to)] {
        let level = standing.and_then(|standing| standing.stage);
        cells.extend([stage(framework, level), number(standing.and_then(|standing| standing.index))]);
    }
    let models = split.the_models().and_then(crate::Shift::index);
    cells.extend([number(models), number(split.yours().index())]);
    table.row(cells);
}
