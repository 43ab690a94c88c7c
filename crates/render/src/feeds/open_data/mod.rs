//! `framework.json`: the framework as open data, and `framework.schema.json`, which says what it holds.

mod convert;
mod wire;

pub use wire::{
    AtStage, Benchmark, ByRole, Choice, Domain, Input, Metric, Named, OpenData, Playbook, Principle, Priority,
    ProfileQuestion, Question, Scoring, Stage, Step, Term,
};

use crate::SitePlan;
use content::Library;
use schemars::generate::SchemaSettings;
use serde_json::Value;

/// Where the data lie in a site.
pub const PATH: &str = "framework.json";
/// Where their schema lies, beside them.
pub const SCHEMA_PATH: &str = "framework.schema.json";
/// The one format that is written and read so far.
pub const FORMAT: u32 = 1;

/// What is published of a library. Drafts are not in a library, so they are not in this.
pub fn open_data(library: &Library, plan: &SitePlan) -> OpenData {
    convert::Source { library, plan }.open_data()
}

/// As indented JSON with a final newline.
///
/// # Panics
/// Never: texts, numbers and lists always serialize.
pub fn to_json(data: &OpenData) -> String {
    let mut json = serde_json::to_string_pretty(data).expect("texts, numbers and lists always serialize");
    json.push('\n');
    json
}

/// Reads what [`to_json`] wrote.
///
/// # Errors
/// A sentence that says what is wrong, where the text is no such JSON or of another format.
pub fn from_json(json: &str) -> Result<OpenData, String> {
    let unreadable = |error: serde_json::Error| format!("The data cannot be read: {error}.");
    let value: Value = serde_json::from_str(json).map_err(unreadable)?;
    // Before anything else, so that a later format is named as such and not by its first unknown key.
    match value.get("format").and_then(Value::as_u64) {
        Some(format) if format == u64::from(FORMAT) => serde_json::from_value(value).map_err(unreadable),
        Some(format) => Err(format!("The data are of format {format}; this version reads format {FORMAT}.")),
        None => Err(format!("The data do not say their `format`; this version reads format {FORMAT}.")),
    }
}

/// The JSON Schema (draft-07) of the data.
///
/// # Panics
/// Never: a JSON value always serializes.
pub fn json_schema() -> String {
    let schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<OpenData>();
    let mut value = schema.to_value();
    // Some build of the house may keep keys as they came; the text is to be the same in all of them.
    value.sort_all_objects();
    let mut json = serde_json::to_string_pretty(&value).expect("a JSON value always serializes");
    json.push('\n');
    json
}
