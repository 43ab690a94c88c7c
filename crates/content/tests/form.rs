//! What an editor marks by our JSON Schemas, and what our own reader refuses: held against each other on sound files, and
//! on every way to spoil one value of them. The second opinion is a validator that knows nothing of our reader.

use content::{
    compile,
    json_schema::{KINDS, Kind, reference},
};
use diagnostics::SourceTree;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Findings about the form of one file: of those alone an editor is asked to know.
const FORM: [&str; 6] = ["missing-key", "unknown-key", "wrong-type", "invalid-value", "malformed-id", "front-matter"];

/// What our reader refuses and no schema of one file can: by a part of the message, and why.
const BEYOND_A_SCHEMA: [(&str, &str); 19] = [
    ("says nothing for the stage", "which stages there are stands in framework.yaml"),
    ("does not score by averages", "the method stands in framework.yaml"),
    ("begins no higher than", "numbers are compared with each other"),
    ("counts no more than", "numbers are compared with each other"),
    ("is not below", "numbers are compared with each other"),
    ("and the first stage begins", "numbers are compared with each other, over two files"),
    ("and the last stage begins", "numbers are compared with each other, over two files"),
    ("`3/2` is not a fraction between 0 and 1", "a pattern cannot divide"),
    ("formula cannot be read", "a pattern cannot count parentheses"),
    ("is a list, and a number belongs here", "the formula says which inputs are lists"),
    ("is a number, and a list belongs here", "the formula says which inputs are lists"),
    ("no number is from", "numbers are compared with each other"),
    ("no number of accounts is from", "numbers are compared with each other"),
    ("the example is 1000, outside of", "numbers are compared with each other"),
    ("outside of 1 to 2000", "the most stands beside it"),
    ("the weights of the parts add up to", "a schema cannot add"),
    ("outside of 0 to 2", "the signals stand beside it"),
    ("a page has no key", "what can be changed of a thing stands in the schema of its kind"),
    ("is in no state", "the last of a list has a rule of its own"),
];

/// What our reader takes and the schemas refuse: a number or a truth value in quotes. An editor can say that the quotes are
/// needless; a schema that allowed them could not say the bounds.
const QUOTED: [&str; 2] = ["2", "true"];

/// What takes the place of a value: other types everywhere; where it is of one type, other forms of it and what its bounds
/// may be.
fn others(value: &Value) -> Vec<Value> {
    let mut others = vec![json!(null), json!(true), json!([]), json!({}), json!(["text"]), json!([null])];
    others.extend([
        json!({ "text": "text" }),
        json!({ "": "text" }),
        json!({ "text": null }),
        json!(2.5),
        json!(-1),
        json!(1),
    ]);
    others.extend(["", "  ", "Not An Id"].into_iter().chain(QUOTED).map(Value::from));
    if value.is_object() {
        others.extend([json!({ "": "text" }), json!({ "text": null })]);
    }
    if value.is_string() {
        others.extend(["a--b", "a.b", "1/4", "3/2", "-1.5", "1.", "https://a b"].map(Value::from));
        others.extend(["x".repeat(64), "x".repeat(65), format!("a.{}", "x".repeat(65))].map(Value::from));
    }
    if value.is_number() {
        let edges = [0_i64, 2, 5, 6, 20, 21, 104, 105, 255, 256, 1000, 1001, 1979, 2101, 65_535, 65_536];
        others.extend(edges.map(Value::from));
        others.extend([u64::from(u32::MAX), u64::from(u32::MAX) + 1].map(Value::from));
        others.extend([json!(0.25), json!(-20_000.5)]);
    }
    others
}

/// A project's files by path.
#[derive(Clone)]
struct Project(BTreeMap<String, Vec<u8>>);

impl Project {
    fn read(root: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut folders: Vec<PathBuf> = vec![root.join("content"), root.join("site")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("is a folder") {
                let path = entry.expect("can be listed").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let name = path.strip_prefix(root).expect("lies below").to_str().expect("is text").to_owned();
                files.insert(name, fs::read(&path).expect("can be read"));
            }
        }
        Self(files)
    }

    fn every_key() -> Self {
        Self::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/every_key"))
    }

    fn shipped() -> Self {
        Self::read(Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("lies in the workspace"))
    }

    /// Every file of a kind, with what an editor sees in it.
    fn files(&self) -> Vec<(&str, &'static Kind, Value)> {
        let read = |(path, bytes): (&'_ String, &Vec<u8>)| {
            let kind = Kind::of(path)?;
            let text = std::str::from_utf8(bytes).expect("is text");
            Some((kind, seen_by_an_editor(yaml(text))))
        };
        self.0.iter().filter_map(|file| read(file).map(|(kind, value)| (file.0.as_str(), kind, value))).collect()
    }

    /// The findings in this file, as code and message, where it says `value`: JSON is YAML too.
    fn findings(&self, path: &str, value: &Value) -> Vec<(&'static str, String)> {
        let mut text = serde_json::to_string_pretty(value).expect("is JSON");
        if Path::new(path).extension().is_some_and(|extension| extension == "md") {
            text = format!("---\n{text}\n---\n");
        }
        let mut files = self.0.clone();
        files.insert(path.to_owned(), text.into_bytes());
        let sources = SourceTree::new(files);
        let (file, _) = sources.find(path).expect("was put there");
        let (_, found) = compile(&sources);
        let here = found.iter().filter(|finding| finding.span.is_some_and(|span| span.file == file));
        here.map(|finding| (finding.code, finding.message.clone())).collect()
    }
}

/// The YAML of a file: all of it, or what stands between its lines of dashes.
fn yaml(text: &str) -> &str {
    text.strip_prefix("---\n").map_or(text, |rest| rest.split("\n---").next().unwrap_or(rest))
}

/// Scalars by the core rules of YAML 1.2.
fn seen_by_an_editor(yaml: &str) -> Value {
    let mut options = serde_saphyr::options::Options::default();
    options.strict_booleans = true;
    serde_saphyr::from_str_with_options(yaml, options).expect("is YAML")
}

fn validator(kind: &Kind) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&kind.json_schema()).expect("is JSON");
    jsonschema::draft7::new(&schema).expect("is a schema")
}

/// Every key that a schema knows, such as `questions[].steps.*.effort`.
fn keys(schema: &Value, at: &str, found: &mut BTreeSet<String>) {
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let at = format!("{at}.{name}");
        keys(property, &at, found);
        found.insert(at);
    }
    keys_below(schema, at, found);
}

fn keys_below(schema: &Value, at: &str, found: &mut BTreeSet<String>) {
    for (key, mark) in [("items", "[]"), ("additionalProperties", ".*")] {
        if schema[key].is_object() {
            keys(&schema[key], &format!("{at}{mark}"), found);
        }
    }
}

/// Every place of a value by its key in the schema, the first of each, as a JSON pointer.
fn places(schema: &Value, value: &Value, at: &str, pointer: &str, found: &mut BTreeMap<String, String>) {
    found.entry(at.to_owned()).or_insert_with(|| pointer.to_owned());
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                let known = &schema["properties"][name];
                let (inner, at) = match known {
                    Value::Null => (&schema["additionalProperties"], format!("{at}.*")),
                    known => (known, format!("{at}.{name}")),
                };
                places(inner, value, &at, &format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                places(&schema["items"], item, &format!("{at}[]"), &format!("{pointer}/{number}"), found);
            }
        }
        _ => {}
    }
}

/// The value with one place spoiled, in every way, each with what was done.
fn spoiled(value: &Value, pointer: &str) -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    for other in others(value.pointer(pointer).expect("is there")) {
        let mut spoiled = value.clone();
        let told = format!("{pointer} became {other}");
        *spoiled.pointer_mut(pointer).expect("is there") = other;
        cases.push((told, spoiled));
    }
    let Some((parent, key)) = pointer.rsplit_once('/') else { return cases };
    for misspelled in [None, Some(format!("{key}x"))] {
        let mut spoiled = value.clone();
        let Some(entries) = spoiled.pointer_mut(parent).and_then(Value::as_object_mut) else { continue };
        let taken = entries.remove(key).expect("is there");
        let told = format!("{pointer} was taken out, or spelled {misspelled:?}");
        entries.extend(misspelled.map(|key| (key, taken)));
        cases.push((told, spoiled));
    }
    cases
}

/// Where the two disagree though they need not, in words.
fn disagreement(told: &str, findings: &[(&str, String)], valid: bool) -> Option<String> {
    if !valid {
        let quoted = QUOTED.iter().any(|text| told.ends_with(&format!("became \"{text}\"")));
        return (findings.is_empty() && !quoted).then(|| "the schema refuses what our reader takes".to_owned());
    }
    let beyond = |message: &str| BEYOND_A_SCHEMA.iter().any(|(part, _)| message.contains(part));
    let form = findings.iter().find(|(code, message)| FORM.contains(code) && !beyond(message));
    form.map(|(code, message)| format!("the schema takes what our reader refuses: {code}: {message}"))
}

/// Every disagreement over all ways to spoil each place of each kind once.
fn disagreements(project: &Project) -> Vec<String> {
    let mut known: BTreeSet<(&str, String)> = BTreeSet::new();
    let mut cases = Vec::new();
    for (path, kind, value) in project.files() {
        let schema: Value = serde_json::from_str(&kind.json_schema()).expect("is JSON");
        let mut found = BTreeMap::new();
        places(&schema, &value, "", "", &mut found);
        let new = found.into_iter().filter(|(at, _)| known.insert((kind.name, at.clone())));
        cases.extend(
            new.flat_map(|(_, pointer)| spoiled(&value, &pointer)).map(|(told, case)| (path, kind, told, case)),
        );
    }
    let validators: BTreeMap<&str, _> = KINDS.iter().map(|kind| (kind.name, validator(kind))).collect();
    let judged = cases.par_iter().filter_map(|(path, kind, told, case)| {
        let valid = validators[kind.name].is_valid(case);
        disagreement(told, &project.findings(path, case), valid).map(|why| format!("{path}: {told}: {why}"))
    });
    judged.collect()
}

#[test]
fn an_editor_sees_scalars_as_yaml_1_2_says() {
    let yaml = "{a: 2, b: 2.5, c: true, d: yes, e: ~, f: '2', g: 1.2.0, h: 1/4, i: -1, j: no}";
    let seen = json!({ "a": 2, "b": 2.5, "c": true, "d": "yes", "e": null, "f": "2", "g": "1.2.0", "h": "1/4", "i": -1, "j": "no" });
    assert_eq!(seen_by_an_editor(yaml), seen);
}

#[test]
fn every_schema_is_a_draft_07_schema_and_says_what_each_key_is() {
    fn speechless(schema: &Value, at: &str, found: &mut Vec<String>) {
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let at = format!("{at}.{name}");
            let sentence = property["description"].as_str().is_some_and(|text| text.ends_with('.'));
            found.extend((!sentence).then(|| at.clone()));
            speechless(property, &at, found);
        }
        for inner in ["items", "additionalProperties"] {
            if schema[inner].is_object() {
                speechless(&schema[inner], at, found);
            }
        }
    }
    for kind in KINDS {
        let schema: Value = serde_json::from_str(&kind.json_schema()).expect("is JSON");
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#", "{}", kind.name);
        assert!(jsonschema::draft7::meta::is_valid(&schema), "{}", kind.name);
        let mut found = Vec::new();
        speechless(&schema, kind.name, &mut found);
        assert_eq!(found, Vec::<String>::new());
    }
}

#[test]
fn the_project_with_every_key_is_sound_and_has_every_key() {
    let project = Project::every_key();
    let (_, found) = compile(&SourceTree::new(project.0.clone()));
    assert_eq!(found.iter().map(|finding| &finding.message).collect::<Vec<_>>(), Vec::<&String>::new());
    let (mut known, mut there) = (BTreeSet::new(), BTreeSet::new());
    for kind in KINDS {
        let schema = serde_json::from_str(&kind.json_schema()).expect("is JSON");
        keys(&schema, kind.name, &mut known);
    }
    for (_, kind, value) in project.files() {
        let schema = serde_json::from_str(&kind.json_schema()).expect("is JSON");
        let mut found = BTreeMap::new();
        places(&schema, &value, kind.name, "", &mut found);
        there.extend(found.into_keys());
    }
    assert_eq!(known.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn sound_files_are_sound_to_an_editor() {
    for project in [Project::every_key(), Project::shipped()] {
        for (path, kind, value) in project.files() {
            let complaints: Vec<_> = validator(kind).iter_errors(&value).map(|error| error.to_string()).collect();
            assert_eq!(complaints, Vec::<String>::new(), "{path}");
        }
    }
}

#[test]
fn an_editor_and_our_reader_refuse_the_same_whatever_is_spoiled() {
    let found = disagreements(&Project::every_key());
    assert!(found.is_empty(), "{} disagreements:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_schemas_in_docs_are_those_of_the_types() {
    for kind in KINDS {
        let written = fs::read_to_string(docs().join(format!("schema/{}.json", kind.name))).unwrap_or_default();
        assert!(written == kind.json_schema(), "{}: run `stride schema --out docs/schema`", kind.name);
    }
}

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("lies in the workspace").join("docs")
}

#[test]
fn the_manual_of_every_key_is_that_of_the_types() {
    let written = fs::read_to_string(docs().join("REFERENCE.md")).unwrap_or_default();
    assert!(written == reference(), "run `stride schema --format markdown > docs/REFERENCE.md`");
    for row in
        ["| **`stages[].id`** | id |", "| `brand.colors.accent", "| **`labels.<id>.one`** |", "`higher`, `lower`"]
    {
        assert!(written.contains(row), "{row}");
    }
    for row in written.lines().filter(|line| line.starts_with("| ") && !line.contains("---")) {
        assert_eq!(row.replace("\\|", "").matches('|').count(), 4, "{row}");
    }
}
