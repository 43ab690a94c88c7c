//! The format as a manual: each kind of file as a table of its keys, from the schema that editors check by.

use super::{KINDS, Kind, is as has_type};
use crate::schema::{bounds::TEXT, forms::NAMES};
use serde_json::{Map, Value};
use std::fmt::Write;

type Object = Map<String, Value>;

/// The manual of all kinds of files, in Markdown.
pub fn reference() -> String {
    let mut text = String::from(
        "# Every key of every file\n\n\
         Made by `stride schema --format markdown` from the types that read the files; [CONTENT.md](CONTENT.md) says how they work \
         together. A dot leads into a mapping, `[]` into each thing of a list, and `<id>` stands for a key of your own. **Bold** keys \
         must be there.\n",
    );
    for kind in KINDS {
        text.push('\n');
        text.push_str(&kind.reference());
    }
    text
}

impl Kind {
    /// A heading, what the file is, and a table of its keys, in Markdown.
    pub fn reference(&self) -> String {
        let schema = self.schema();
        let mut text = format!("## {}\n\n`{}`", self.name, self.files);
        if let Some(about) = about(&schema) {
            let _ = write!(text, ": {about}");
        }
        text.push_str("\n\n| key | value | meaning |\n|---|---|---|\n");
        rows("", &schema, &mut text);
        text
    }
}

/// A row for each key of a mapping, and after it those of what it holds.
fn rows(path: &str, schema: &Object, text: &mut String) {
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let keys = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    // What must be there is read first.
    let (first, then): (Vec<_>, Vec<_>) = keys.partition(|(key, _)| required.contains(&key.as_str()));
    for (key, value) in first.iter().chain(&then) {
        let Some(value) = value.as_object() else { continue };
        let whole = format!("{path}{key}");
        let name = if required.contains(&key.as_str()) { format!("**`{whole}`**") } else { format!("`{whole}`") };
        let _ = writeln!(text, "| {name} | {} | {} |", shape(value), about(value).unwrap_or_default());
        inside(&whole, value, text);
    }
}

/// The keys of what a value holds, be it a mapping, a list of such or a mapping of such by ids.
fn inside(path: &str, value: &Object, text: &mut String) {
    if value.contains_key("properties") {
        rows(&format!("{path}."), value, text);
    } else if let Some(item) = value.get("items").and_then(Value::as_object) {
        inside(&format!("{path}[]"), item, text);
    } else if let Some(of_each) = value.get("additionalProperties").and_then(Value::as_object) {
        inside(&format!("{path}.<id>"), of_each, text);
    }
}

/// What a description says, as a cell of a table.
fn about(schema: &Object) -> Option<String> {
    let text = schema.get("description")?.as_str()?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
    // Between marks of code an angle stands for itself; elsewhere it would begin an element.
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| if at % 2 == 0 { part.replace('<', "\\<") } else { part.to_owned() });
    Some(parts.collect::<Vec<_>>().join("`"))
}

/// What may stand there, in a few words.
fn shape(schema: &Object) -> String {
    let number = |key: &str| schema.get(key).and_then(Value::as_u64);
    let words = |key: &str| schema.get(key).and_then(Value::as_array);
    if let Some(choices) = words("enum") {
        return choices.iter().filter_map(Value::as_str).map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    }
    if let Some(several) = words("anyOf").or_else(|| words("oneOf").filter(|_| !schema.contains_key("properties"))) {
        let is_something = |schema: &&Object| schema.get("type").is_none_or(|only| only != "null");
        let shapes: Vec<String> = several.iter().filter_map(Value::as_object).filter(is_something).map(shape).collect();
        return shapes.join(", or ");
    }
    if has_type(schema, "array") {
        let item = schema.get("items").and_then(Value::as_object).map(shape).unwrap_or_default();
        let size = match (number("minItems"), number("maxItems")) {
            (Some(least), Some(most)) if least == most => format!("list of {least}"),
            (Some(least), Some(most)) => format!("list of {least} to {most}"),
            (Some(least), None) => format!("list of {least} or more"),
            (None, Some(most)) => format!("list of at most {most}"),
            (None, None) => "list".to_owned(),
        };
        return format!("{size}: {item}");
    }
    if has_type(schema, "object") {
        let of_each = schema.get("additionalProperties").and_then(Value::as_object);
        return of_each.map_or_else(|| "mapping".to_owned(), |each| format!("mapping by id: {}", shape(each)));
    }
    let pattern = schema.get("pattern").and_then(Value::as_str);
    if let Some((_, name)) = NAMES.iter().find(|(known, _)| pattern == Some(*known)) {
        (*name).to_owned()
    } else if has_type(schema, "string") || pattern == Some(TEXT) {
        "text".to_owned()
    } else if has_type(schema, "boolean") {
        "`true` or `false`".to_owned()
    } else if has_type(schema, "integer") {
        format!("whole number{}", bounds(number("minimum"), number("maximum")))
    } else {
        format!("number{}", bounds(number("minimum"), number("maximum")))
    }
}

fn bounds(least: Option<u64>, most: Option<u64>) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => format!(", {least} alone"),
        (Some(least), Some(most)) if most < u32::MAX.into() => format!(", {least} to {most}"),
        (Some(least), _) => format!(", {least} or more"),
        (None, Some(most)) => format!(", at most {most}"),
        (None, None) => String::new(),
    }
}
