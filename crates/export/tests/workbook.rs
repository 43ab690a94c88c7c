//! The workbook.

use crate::package::parts;
use crate::scene::{Scene, done, mixed};
use export::Kind;
use roxmltree::{Document, Node};

/// A cell: its column, its formula if it has one, and what it shows.
type Cell = (String, Option<String>, String);

fn rows(scene: &Scene, sheet: usize) -> Vec<Vec<Cell>> {
    let parts = parts(&scene.bytes(Kind::Workbook));
    let xml = Document::parse(&parts[&format!("xl/worksheets/sheet{sheet}.xml")]).unwrap();
    let rows = xml.descendants().filter(|node| node.has_tag_name((MAIN, "row")));
    rows.map(|row| row.children().map(cell).collect()).collect()
}

pub const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

fn cell(node: Node) -> Cell {
    let inner = |name: &str| node.descendants().find(|inner| inner.has_tag_name((MAIN, name)));
    let text = |node: Option<Node>| node.and_then(|node| node.text()).unwrap_or_default().to_owned();
    let column = node.attribute("r").unwrap().trim_end_matches(|letter: char| letter.is_ascii_digit()).to_owned();
    let shown = if node.attribute("t") == Some("inlineStr") { text(inner("t")) } else { text(inner("v")) };
    (column, inner("f").map(|formula| text(Some(formula))), shown)
}

fn shown<'a>(row: &'a [Cell], column: &str) -> &'a str {
    row.iter().find(|cell| cell.0 == column).map_or("", |cell| &cell.2)
}

#[test]
fn an_actions_terms_add_up_to_its_points_by_a_formula() {
    let scene = mixed();
    let rows = rows(&scene, 3);
    assert_eq!(rows.len() - 1, scene.report.plan.actions.len());
    for (row, number) in rows.iter().zip(1..).skip(1) {
        let action = &scene.report.plan.actions[number - 2];
        let terms = ["K", "L", "M", "N", "O", "P", "Q", "R", "S"].map(|column| shown(row, column));
        let sum: i32 = terms.iter().filter(|term| !term.is_empty()).map(|term| term.parse::<i32>().unwrap()).sum();
        assert_eq!(sum, action.points.total);
        let total = row.iter().find(|cell| cell.0 == "T").unwrap();
        assert_eq!(total.1.as_deref(), Some(format!("SUM(K{number}:S{number})").as_str()));
        assert_eq!(total.2, action.points.total.to_string());
    }
}

#[test]
fn a_domains_index_is_computed_again_from_its_points() {
    let rows = rows(&mixed(), 2);
    let flour = &rows[1];
    assert_eq!(
        ["A", "B", "C", "D", "E", "F", "H"].map(|column| shown(flour, column)),
        ["Flour & grain", "Loaf", "83", "83", "Feast", "Dough", ""]
    );
    assert_eq!(["I", "J", "K"].map(|column| shown(flour, column)), ["5", "6", "83"]);
    assert_eq!(flour.iter().find(|cell| cell.0 == "K").unwrap().1.as_deref(), Some("ROUND(100*I2/J2,0)"));
    assert_eq!(["A", "C", "D", "H"].map(|column| shown(&rows[3], column)), ["Shop & guests", "0", "50", "yes"]);
}

#[test]
fn what_people_wrote_never_becomes_a_formula() {
    let scene = mixed();
    let rows = rows(&scene, 5);
    assert_eq!(shown(&rows[1], "G"), "=HYPERLINK(\"https://evil.example\")");
    assert!(rows.iter().flatten().all(|cell| cell.1.is_none()));
    let xml = parts(&scene.bytes(Kind::Workbook))["xl/worksheets/sheet5.xml"].clone();
    // The look that has spreadsheets keep it a text when it is edited.
    assert!(xml.contains("<c r=\"G2\" s=\"1\" t=\"inlineStr\">"), "{xml}");
    assert_eq!(shown(&rows[4], "G"), "<b>*rota* | here</b>");
}

#[test]
fn the_path_adds_up_its_efforts_and_weeks() {
    let scene = mixed();
    let path = scene.report.path.as_ref().unwrap();
    let path_rows = rows(&scene, 4);
    let last = path_rows.last().unwrap();
    assert_eq!(shown(last, "G"), path.effort.to_string());
    assert_eq!(shown(last, "H"), path.weeks.to_string());
    assert_eq!(path_rows.len(), path.steps.len() + 2);
    assert_eq!(rows(&done(), 4).len(), 1);
}

#[test]
fn the_summary_says_where_the_whole_stands() {
    let rows = rows(&mixed(), 1);
    let line = |name: &str| rows.iter().find(|row| shown(row, "A") == name).map(|row| shown(row, "B").to_owned());
    assert_eq!(line("Stage").as_deref(), Some("Starting out"));
    assert_eq!(line("Held back by").as_deref(), Some("Shop & guests"));
    assert_eq!(line("Index").as_deref(), Some("39"));
    assert_eq!(line("Day").as_deref(), Some("January 31, 2026"));
}
