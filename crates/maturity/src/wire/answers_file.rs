//! The answers file: a public format from its first day (the specification, §8).

mod check;
mod schema;

use super::{format, json::Entries};
use crate::{Answer, Answers, Framework, Given, Level};

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 256 * 1024;

/// Most entries in each of answers, profile, goals and targets.
pub const MAX_ENTRIES: usize = 1000;

/// Longest id, version or date, in characters.
pub const MAX_ID: usize = 200;

/// Longest note, in characters.
pub const MAX_NOTE: usize = 2000;

/// Longest evidence link, in characters.
pub const MAX_EVIDENCE: usize = 1000;

/// Writes `answers` to `framework` as indented JSON with a final newline. `taken_at` is RFC 3339, from the caller's clock.
///
/// Reading it gives the same answers back as long as they keep to the bounds above. A target that names no stage
/// (level 0, or past the last) cannot be written and is left out.
pub fn to_json(framework: &Framework, answers: &Answers, taken_at: Option<&str>) -> String {
    let stage = |level: &Level| framework.stage(*level).map(|stage| stage.id.to_string());
    let file = schema::File {
        format: format::FORMAT,
        framework: schema::Framework {
            id: framework.id.clone(),
            version: framework.version.clone(),
            hash: framework.hash.clone(),
        },
        answers: Entries(answers.given.iter().map(|(question, given)| (question.to_string(), entry(given))).collect()),
        profile: Entries(
            answers.profile.iter().map(|(question, value)| (question.to_string(), value.to_string())).collect(),
        ),
        goals: answers.goals.iter().cloned().collect(),
        targets: Entries(
            answers.targets.iter().filter_map(|(id, level)| Some((id.to_string(), stage(level)?))).collect(),
        ),
        taken_at: taken_at.map(str::to_owned),
    };
    let mut json = serde_json::to_string_pretty(&file).unwrap_or_default();
    json.push('\n');
    json
}

/// Reads an answers file for `framework`; question ids are brought up to date by the framework's aliases, ids that it
/// does not know are kept.
///
/// Another version of the same framework is read as well: its version and hash are for the record.
///
/// # Errors
/// A sentence that says what is wrong and where: size, syntax, an unknown key or format, another framework's file,
/// an option or reason that the question does not have.
pub fn from_json(framework: &Framework, json: &str) -> Result<Answers, String> {
    if json.len() > MAX_BYTES {
        return Err("The answers file is larger than 256 KiB, the most that is read.".to_owned());
    }
    let file: schema::File = format::read("answers file", json)?;
    check::answers(framework, file)
}

fn entry(given: &Given) -> schema::Entry {
    let mut entry = schema::Entry {
        note: given.note.clone(),
        evidence: given.evidence.clone(),
        evidenced: given.evidenced.then_some(true),
        ..Default::default()
    };
    match &given.answer {
        Answer::Option(option) => entry.option = Some(option.to_string()),
        Answer::NotApplicable(reason) => entry.na = Some(reason.to_string()),
        Answer::Unknown => entry.unknown = Some(true),
    }
    entry
}
