//! What an editor is told of the format: a JSON Schema (draft-07) of each kind of file, from the very types that read it.
//!
//! The types derive what they hold. How our reader reads it is said once, in [`as_read`], the other half of
//! `yaml::reader` and `yaml::absent`: a missing list is empty, an unknown key is a mistake, text is never empty.

mod reference;

pub use reference::reference;

use crate::schema::{
    bounds::TEXT, domain, framework, health_score, metric, operating_model, pages, playbook, principle, questions, site,
};
use schemars::{
    JsonSchema, Schema,
    generate::SchemaSettings,
    transform::{RecursiveTransform, Transform},
};
use serde_json::{Map, Value, json};

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Its name, which is the schema's.
    pub name: &'static str,
    /// Which files are of this kind, by their path in a project; `<id>` is any one name.
    pub files: &'static str,
    generate: fn() -> Schema,
}

/// Every kind of file that authors write in YAML, or in front matter. Of two that match a path the first one counts.
pub const KINDS: &[Kind] = &[
    kind::<framework::Framework>("framework", "content/framework.yaml"),
    kind::<domain::Domain>("domain", "content/domains/<id>/domain.md"),
    kind::<questions::Questions>("questions", "content/domains/<id>/questions.yaml"),
    kind::<principle::Principle>("principle", "content/principles/<id>.md"),
    kind::<playbook::Playbook>("playbook", "content/playbooks/<id>.md"),
    kind::<metric::Metric>("metric", "content/metrics/<id>.md"),
    kind::<pages::Transition>("transition", "content/transitions/<id>.md"),
    kind::<pages::Article>("article", "content/articles/<id>.md"),
    kind::<pages::Home>("home", "content/pages/home.md"),
    kind::<pages::Page>("page", "content/pages/<id>.md"),
    kind::<pages::Glossary>("glossary", "content/glossary.yaml"),
    kind::<operating_model::OperatingModel>("operating-model", "content/operating-model.md"),
    kind::<health_score::HealthScore>("health-score", "content/health-score.md"),
    kind::<site::Site>("site", "site/site.yaml"),
];

const fn kind<T: JsonSchema>(name: &'static str, files: &'static str) -> Kind {
    Kind { name, files, generate: generate::<T> }
}

impl Kind {
    /// The kind of the file at this path of a project.
    pub fn of(path: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| {
            let (before, after) = kind.files.split_once("<id>").unwrap_or((kind.files, ""));
            let id = path.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            id.is_some_and(|id| id.is_empty() != kind.files.contains("<id>") && !id.contains('/'))
        })
    }

    /// The schema as indented JSON with a final newline.
    ///
    /// # Panics
    /// Never: a JSON value always serializes.
    pub fn json_schema(&self) -> String {
        let mut text = serde_json::to_string_pretty(&self.schema()).expect("a JSON value always serializes");
        text.push('\n');
        text
    }

    /// The schema with its keys in order: some build of the house may keep them as they came, and what is made of it is to
    /// be the same in all of them.
    fn schema(&self) -> Map<String, Value> {
        let mut schema = (self.generate)().to_value();
        schema.sort_all_objects();
        let Value::Object(schema) = schema else { return Map::new() };
        schema
    }
}

fn generate<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    RecursiveTransform(as_read).transform(&mut schema);
    schema
}

/// Says of one schema how our reader reads such a value. It comes to a mapping before it comes to what is in it.
fn as_read(schema: &mut Schema) {
    let Some(schema) = schema.as_object_mut() else { return };
    words(schema);
    whole_number(schema);
    if is(schema, "object") && schema.contains_key("properties") {
        known_keys(schema);
    } else if is(schema, "object") {
        schema.entry("propertyNames").or_insert_with(|| json!({ "pattern": TEXT }));
        may_be_nothing(schema, "minProperties");
    } else if is(schema, "array") {
        may_be_nothing(schema, "minItems");
    } else if is(schema, "string") && !["enum", "pattern"].iter().any(|key| schema.contains_key(*key)) {
        text(schema);
    }
}

/// Unknown keys are mistakes; of the known ones those must be there for which nothing can stand in.
fn known_keys(schema: &mut Map<String, Value>) {
    schema.entry("additionalProperties").or_insert(Value::Bool(false));
    let may_be_missing = |name: &Value| {
        let property = name.as_str().and_then(|name| schema["properties"].get(name)).and_then(Value::as_object);
        property.is_some_and(|property| {
            let free = is(property, "object") && !property.contains_key("properties");
            let sized = ["minItems", "minProperties"].iter().any(|key| property.contains_key(*key));
            property.get("type").is_some_and(|only| only == "boolean") || (free || is(property, "array")) && !sized
        })
    };
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    let required: Vec<Value> = required.filter(|name| !may_be_missing(name)).cloned().collect();
    if required.is_empty() {
        schema.remove("required");
        add_type(schema, "null");
    } else {
        schema.insert("required".to_owned(), Value::Array(required));
    }
}

/// A list or a mapping of which nothing is written is empty, where it may be.
fn may_be_nothing(schema: &mut Map<String, Value>, least: &str) {
    if !schema.contains_key(least) {
        add_type(schema, "null");
    }
}

/// What looks like a number or a truth value to an editor is text where text is meant; and text is not empty.
fn text(schema: &mut Map<String, Value>) {
    add_type(schema, "number");
    add_type(schema, "boolean");
    schema.insert("pattern".to_owned(), TEXT.into());
}

/// The bounds of the machine's numbers; an editor knows no names for them.
fn whole_number(schema: &mut Map<String, Value>) {
    if schema.remove("format").is_some_and(|format| format == "uint32") {
        schema.entry("maximum").or_insert(u32::MAX.into());
    }
}

/// A choice among constants as a choice among words, each with what it means.
fn words(schema: &mut Map<String, Value>) {
    let Some(choices) = schema.get("oneOf").and_then(Value::as_array) else { return };
    let of = |key: &str| choices.iter().map(|choice| choice.get(key).cloned()).collect::<Option<Vec<_>>>();
    let (Some(words), Some(meanings)) = (of("const"), of("description")) else { return };
    schema.remove("oneOf");
    schema.insert("type".to_owned(), "string".into());
    schema.insert("enum".to_owned(), words.into());
    schema.insert("enumDescriptions".to_owned(), meanings.into());
}

fn is(schema: &Map<String, Value>, name: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(only)) => only == name,
        Some(Value::Array(several)) => several.iter().any(|one| one == name),
        _ => false,
    }
}

fn add_type(schema: &mut Map<String, Value>, name: &str) {
    let several = match schema.remove("type") {
        Some(Value::Array(several)) => several,
        one => one.into_iter().collect(),
    };
    let others = several.into_iter().filter(|one| one != name);
    schema.insert("type".to_owned(), others.chain([name.into()]).collect());
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn a_path_tells_the_kind() {
        let name = |path: &str| Kind::of(path).map(|kind| kind.name);
        let paths =
            ["content/domains/a/domain.md", "content/pages/home.md", "content/pages/a.md", "content/framework.yaml"];
        assert_eq!(paths.map(name), [Some("domain"), Some("home"), Some("page"), Some("framework")]);
        assert_eq!(["content/pages/.md", "content/pages/a/b.md", "content/x.md"].map(name), [None, None, None]);
    }
}
