//! `docs/BRAND.md` says every key of a brand, and no other.

use content::json_schema::KINDS;
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};

/// What is in a key: a color's two halves are said once for all of them, and what only holds others has no row.
fn keys(schema: &Value, at: &str, found: &mut BTreeSet<String>) {
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let at = format!("{at}.{name}");
        if at.starts_with("brand.colors.") {
            found.insert(at);
            continue;
        }
        keys(property, &at, found);
        found.insert(at);
    }
    if schema["items"].is_object() {
        keys(&schema["items"], &format!("{at}[]"), found);
    }
}

#[test]
fn the_page_about_the_brand_has_every_key_and_no_other() {
    let site = KINDS.iter().find(|kind| kind.name == "site").expect("is a kind");
    let schema: Value = serde_json::from_str(&site.json_schema()).expect("is JSON");
    let mut known = BTreeSet::new();
    keys(&schema["properties"]["brand"], "brand", &mut known);
    let known: BTreeSet<String> =
        known.into_iter().filter(|key| !["brand.logo", "brand.fonts"].contains(&&**key)).collect();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/BRAND.md");
    let page = fs::read_to_string(page).expect("the page");
    let cells = page.lines().filter_map(|line| line.strip_prefix("| `brand.")?.split(" | ").next());
    let said: BTreeSet<String> = cells
        .flat_map(|cell| cell.split(", `brand."))
        .map(|key| format!("brand.{}", key.trim_end_matches('`')))
        .collect();
    assert!(known.len() > 30, "{known:?}");
    assert_eq!(said, known);
}
