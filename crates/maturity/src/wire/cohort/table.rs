//! What may be known of a cohort, as a table: a row for each figure of the whole and of each group.

use crate::{
    CohortReport, Framework,
    cohort::{Distribution, Figures},
    wire::csv::{
        Cell, Table,
        cells::{count, level_columns, stage},
    },
};

const COLUMNS: [&str; 7] = ["group", "figure", "of", "people", "median", "lower", "upper"];

/// The name of the whole: with a space in it, as no id has.
const WHOLE: &str = "the whole";

/// Writes the figures of the whole and of each group: `sets` (how many answer sets), `overall`, `index`, and one for each `domain` and
/// `question`. What is withheld has a row without numbers. Stages are ids, `none` for level 0; the last columns count the
/// people at each level.
pub fn to_csv(framework: &Framework, report: &CohortReport) -> String {
    let counted = level_columns(framework);
    let columns: Vec<&str> = COLUMNS.into_iter().chain(counted.iter().map(String::as_str)).collect();
    let mut table = Table::new(&columns);
    rows(&mut table, framework, WHOLE, report.all.as_ref());
    for group in &report.groups {
        let name = group.value.as_ref().map_or("not said", |value| value.as_str());
        rows(&mut table, framework, name, group.figures.as_ref());
    }
    table.take()
}

fn rows(table: &mut Table, framework: &Framework, group: &str, figures: Option<&Figures>) {
    let Some(figures) = figures else {
        return row(table, framework, [group, "withheld", ""], None);
    };
    let sets = vec![Cell::Text(group), Cell::Text("sets"), Cell::Text(""), count(figures.sets)];
    table.row(padded(framework, sets));
    row(table, framework, [group, "overall", ""], figures.overall.as_ref());
    if let Some(index) = figures.index {
        let people = figures.overall.as_ref().map_or(0, |overall| overall.people);
        let [median, lower, upper] = [index.median, index.lower, index.upper].map(|number| Cell::Number(number.into()));
        table.row(padded(
            framework,
            vec![Cell::Text(group), Cell::Text("index"), Cell::Text(""), count(people), median, lower, upper],
        ));
    }
    for (domain, distribution) in &figures.domains {
        row(table, framework, [group, "domain", domain.as_str()], distribution.as_ref());
    }
    for (question, distribution) in &figures.questions {
        row(table, framework, [group, "question", question.as_str()], distribution.as_ref());
    }
}

fn row(table: &mut Table, framework: &Framework, names: [&str; 3], distribution: Option<&Distribution>) {
    let mut cells: Vec<Cell> = names.map(Cell::Text).to_vec();
    if let Some(found) = distribution {
        cells.extend([count(found.people), stage(framework, Some(found.median)), Cell::Text(""), Cell::Text("")]);
        cells.extend(found.levels.iter().map(|people| count(*people)));
    }
    table.row(padded(framework, cells));
}

/// With empty cells up to the last column.
fn padded<'a>(framework: &Framework, mut cells: Vec<Cell<'a>>) -> Vec<Cell<'a>> {
    let columns = COLUMNS.len() + framework.stages.len() + 1;
    cells.resize(columns, Cell::Text(""));
    cells
}
