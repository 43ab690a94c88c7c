//! `stride check --coverage`

use super::{report, say, words, words::line};
use crate::{Outcome, arguments::Format, project::Project};
use anyhow::{Result, bail};
use content::{
    Library,
    coverage::{Cell, coverage},
};
use serde_json::{Value, json};
use std::io::{self, Write};

/// How a cell that lacks something is marked for people.
const GAP: &str = "empty";

/// Says how much there is for each domain at each stage. Findings go to standard error, whatever the format.
///
/// # Errors
/// When the format has no place for a table, or nobody takes the output.
pub fn run(project: &Project, format: Format) -> Result<Outcome> {
    if format == Format::Sarif {
        bail!("--coverage is a table, and SARIF has none\nhelp: use --format json");
    }
    report(project, Format::Human)?;
    if project.findings.has_errors() {
        say(&format!("{}: nothing can be counted", project.tally()));
        return Ok(Outcome::Findings);
    }
    let cells = coverage(&project.library);
    let gaps = cells.iter().filter(|cell| cell.has_gap()).count();
    let text = match format {
        Format::Json => format!("{:#}\n", data(&cells)),
        Format::Human | Format::Sarif => table(&project.library, &cells),
    };
    io::stdout().write_all(text.as_bytes())?;
    let counted = words::count(cells.len() as u64, "cell");
    say(&format!("{}: {counted}, {gaps} of them with something missing", project.tally()));
    Ok(if gaps == 0 && project.findings.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

fn data(cells: &[Cell]) -> Value {
    let cells = cells.iter().map(|cell| {
        json!({
            "domain": cell.domain,
            "stage": cell.stage.as_str(),
            "steps": cell.steps,
            "playbooks": cell.playbooks,
            "metrics": cell.metrics,
            "principles": cell.principles,
            "empty": cell.has_gap(),
        })
    });
    json!({ "format": 1, "cells": cells.collect::<Vec<_>>() })
}

fn table(library: &Library, cells: &[Cell]) -> String {
    let mut rows = vec![["domain", "stage", "steps", "playbooks", "metrics", "principles", ""].map(str::to_owned)];
    rows.extend(cells.iter().map(|cell| row(library, cell)));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let fields = row.iter().zip(&widths).enumerate().map(|(column, (field, &width))| {
            if (2..6).contains(&column) { format!("{field:>width$}") } else { format!("{field:<width$}") }
        });
        line!(&mut text, "{}", fields.collect::<Vec<_>>().join("  ").trim_end());
    }
    text
}

fn row(library: &Library, cell: &Cell) -> [String; 7] {
    let stage = library.stages.iter().find(|stage| stage.id == cell.stage);
    let [steps, playbooks, metrics, principles] =
        [cell.steps, cell.playbooks, cell.metrics, cell.principles].map(|number| number.to_string());
    [
        words::plain(&cell.domain),
        words::plain(stage.map_or("", |stage| &stage.title)),
        steps,
        playbooks,
        metrics,
        principles,
        if cell.has_gap() { GAP.to_owned() } else { String::new() },
    ]
}
