//! The format number that everything we write begins with, read before anything else so that a later format is named
//! as such and not by its first unknown key.

use serde::Deserialize;

/// The one format that is written and read so far.
pub const FORMAT: u32 = 1;

#[derive(Deserialize)]
struct Head {
    format: Option<u64>,
}

/// Whether `json` is of our format.
///
/// # Errors
/// A sentence on `what` it was to be, where it is not JSON, has no format or another one.
pub fn check(what: &str, json: &str) -> Result<(), String> {
    let head: Head = serde_json::from_str(json).map_err(|error| unreadable(what, &error))?;
    match head.format {
        Some(format) if format == u64::from(FORMAT) => Ok(()),
        Some(format) => {
            Err(["The ", what, " is of format ", &format.to_string(), "; this version reads format 1."].concat())
        }
        None => Err(["The ", what, " does not say its `format`; this version reads `\"format\": 1`."].concat()),
    }
}

/// What the JSON reader found, as a sentence.
pub fn unreadable(what: &str, error: &serde_json::Error) -> String {
    ["The ", what, " cannot be read: ", &error.to_string(), "."].concat()
}
