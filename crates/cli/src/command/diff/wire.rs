//! What an edition changes, for machines: format 1.

use content::edition::{Change, Difference, Field};
use serde_json::{Value, json};

/// The version of this form.
const FORMAT: u32 = 1;

/// One indented document with a final newline.
pub fn json(differences: &[Difference]) -> String {
    let all = |pick: fn(&Difference) -> Option<Value>| differences.iter().filter_map(pick).collect::<Vec<_>>();
    let wire = json!({
        "format": FORMAT,
        "renamed": all(renamed),
        "hidden": all(|difference| (difference.change == Change::Hidden).then(|| named(difference))),
        "added": all(|difference| (difference.change == Change::Added).then(|| named(difference))),
        "reweighted": all(reweighted),
        "rewritten": all(rewritten),
        "replaced_files": all(|difference| (difference.change == Change::Replaced).then(|| json!(difference.name))),
        "new_files": all(|difference| (difference.change == Change::NewFile).then(|| json!(difference.name))),
        "settings": all(set),
    });
    // A document of texts and numbers shows itself with its indentation.
    format!("{wire:#}\n")
}

fn named(Difference { name, title, .. }: &Difference) -> Value {
    json!({ "name": name, "title": title })
}

fn renamed(difference: &Difference) -> Option<Value> {
    if let Change::Renamed(field) = &difference.change { Some(shift(difference, field)) } else { None }
}

fn reweighted(difference: &Difference) -> Option<Value> {
    if let Change::Reweighted(field) = &difference.change { Some(shift(difference, field)) } else { None }
}

fn rewritten(difference: &Difference) -> Option<Value> {
    let Change::Rewritten(fields) = &difference.change else { return None };
    let mut value = named(difference);
    value["fields"] = fields.iter().map(key).collect();
    Some(value)
}

fn set(difference: &Difference) -> Option<Value> {
    if let Change::Set(field) = &difference.change { Some(key(field)) } else { None }
}

fn shift(difference: &Difference, Field { from, to, .. }: &Field) -> Value {
    let mut value = named(difference);
    value["from"] = json!(from);
    value["to"] = json!(to);
    value
}

fn key(Field { key, from, to }: &Field) -> Value {
    json!({ "key": key, "from": from, "to": to })
}
