//! The format number that everything we write begins with, read before anything else so that a later format is named
//! as such and not by its first unknown key.

use super::json::{FromJson, Json, Reader};
use serde::Serialize;

/// The one format that is written and read so far.
pub const FORMAT: u32 = 1;

/// Reads `json` as a `T`, after a look at its format.
///
/// # Errors
/// A sentence on `what` it was to be, where it is not JSON, has no format or another one, or is not a `T`.
pub fn read<T: FromJson>(what: &str, json: &str) -> Result<T, String> {
    let tree: Json = serde_json::from_str(json).map_err(|error| unreadable(what, &error.to_string()))?;
    match tree.get("format") {
        Some(Json::Number(format)) if *format == u64::from(FORMAT) => {}
        Some(Json::Number(format)) => {
            return Err(
                ["The ", what, " is of format ", &format.to_string(), "; this version reads format 1."].concat()
            );
        }
        _ => {
            return Err(["The ", what, " does not say its `format`; this version reads `\"format\": 1`."].concat());
        }
    }
    Reader::read(tree).map_err(|fault| unreadable(what, &fault))
}

/// Writes indented JSON with a final newline.
pub fn write(value: &impl Serialize) -> String {
    let mut json = serde_json::to_string_pretty(value).unwrap_or_default();
    json.push('\n');
    json
}

/// Writes JSON as one line with its end.
pub fn write_line(value: &impl Serialize) -> String {
    let mut json = serde_json::to_string(value).unwrap_or_default();
    json.push('\n');
    json
}

fn unreadable(what: &str, reason: &str) -> String {
    ["The ", what, " cannot be read: ", reason, "."].concat()
}
