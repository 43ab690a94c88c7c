//! The search, asked what people ask: `tests/search/queries.md` says what must be among the first three.

use std::fs;
use stride_tests::{search_site::Searched, shipped, wasm_module::workspace};

struct Row {
    typed: String,
    expected: Vec<String>,
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(workspace().join("tests/search/queries.md")).unwrap();
    let lines = text.lines().filter(|line| line.starts_with("| ")).skip(1);
    let cells = lines.map(|line| line.split('|').map(str::trim).collect::<Vec<_>>());
    let row =
        |cells: Vec<&str>| Row { typed: cells[1].to_owned(), expected: cells[2].split(", ").map(address).collect() };
    cells.map(row).collect()
}

/// `playbook:renewal-desk` as the search gives it.
fn address(thing: &str) -> String {
    let (kind, id) = thing.split_once(':').unwrap_or_else(|| panic!("`{thing}` is not `kind:id`"));
    match kind {
        "term" => format!("glossary.html#{id}"),
        "page" => format!("{id}.html"),
        kind => format!("{kind}s/{id}.html"),
    }
}

#[test]
fn what_people_look_for_is_among_the_first_three() {
    let library = shipped::library(workspace()).unwrap();
    let files = render::search_index(&library).unwrap();
    let rows = rows();
    assert!(rows.len() >= 40, "{} queries", rows.len());
    let mut missed = Vec::new();
    for Row { typed, expected } in &rows {
        let hits = Searched::new(files.clone()).unwrap().ask(typed, 3).hits;
        // A hit may lead to a heading of the page.
        let is_expected =
            |url: &str| expected.iter().any(|expected| url == expected || url.starts_with(&format!("{expected}#")));
        if !hits.iter().any(|hit| is_expected(&hit.url)) {
            let found: Vec<_> = hits.into_iter().map(|hit| hit.url).collect();
            missed.push(format!("{typed}: {} is not among {}", expected.join(" or "), found.join(", ")));
        }
    }
    assert!(missed.is_empty(), "{} of {} missed:\n{}", missed.len(), rows.len(), missed.join("\n"));
}

#[test]
fn a_first_search_loads_little() {
    let library = shipped::library(workspace()).unwrap();
    let files = render::search_index(&library).unwrap();
    for Row { typed, .. } in rows() {
        let mut searched = Searched::new(files.clone()).unwrap();
        searched.ask(&typed, 10);
        let bytes: usize = searched.fetched.iter().map(|number| files.chunks[*number as usize].len()).sum();
        assert!(bytes + files.root.len() < 64 * 1024, "{typed}: {bytes} bytes of {} chunks", searched.fetched.len());
    }
}
