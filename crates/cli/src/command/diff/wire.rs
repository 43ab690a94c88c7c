//! What an edition changes, for machines: format 1.

use content::edition::{Change, Difference, Field};
use serde::Serialize;

/// The version of this form.
const FORMAT: u32 = 1;

#[derive(Default, Serialize)]
struct Wire<'a> {
    format: u32,
    renamed: Vec<Shift<'a>>,
    hidden: Vec<Named<'a>>,
    added: Vec<Named<'a>>,
    reweighted: Vec<Shift<'a>>,
    rewritten: Vec<Rewritten<'a>>,
    replaced_files: Vec<&'a str>,
    new_files: Vec<&'a str>,
    settings: Vec<Key<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
    title: &'a str,
}

#[derive(Serialize)]
struct Shift<'a> {
    name: &'a str,
    title: &'a str,
    from: Option<&'a str>,
    to: Option<&'a str>,
}

#[derive(Serialize)]
struct Rewritten<'a> {
    name: &'a str,
    title: &'a str,
    fields: Vec<Key<'a>>,
}

#[derive(Serialize)]
struct Key<'a> {
    key: &'a str,
    from: Option<&'a str>,
    to: Option<&'a str>,
}

/// One indented document with a final newline.
pub fn json(differences: &[Difference]) -> String {
    let mut wire = Wire { format: FORMAT, ..Wire::default() };
    for Difference { name, title, change } in differences {
        match change {
            Change::Renamed(field) => wire.renamed.push(shift(name, title, field)),
            Change::Hidden => wire.hidden.push(Named { name, title }),
            Change::Added => wire.added.push(Named { name, title }),
            Change::Reweighted(field) => wire.reweighted.push(shift(name, title, field)),
            Change::Rewritten(fields) => {
                wire.rewritten.push(Rewritten { name, title, fields: fields.iter().map(key).collect() });
            }
            Change::Replaced => wire.replaced_files.push(name),
            Change::NewFile => wire.new_files.push(name),
            Change::Set(field) => wire.settings.push(key(field)),
        }
    }
    let mut json = serde_json::to_string_pretty(&wire).expect("plain structs of text and numbers always serialize");
    json.push('\n');
    json
}

fn shift<'a>(name: &'a str, title: &'a str, Field { from, to, .. }: &'a Field) -> Shift<'a> {
    Shift { name, title, from: from.as_deref(), to: to.as_deref() }
}

fn key(Field { key, from, to }: &Field) -> Key<'_> {
    Key { key, from: from.as_deref(), to: to.as_deref() }
}
