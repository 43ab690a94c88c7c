//! The answers file: a public format from its first day (the specification, §8).

mod check;
pub(super) mod schema;
mod unknown;

use super::{format, json::Entries};
use crate::{Answer, Answers, Framework, Given, moment::Moment};
pub use unknown::{Unknown, unknown};

/// Largest file that is read, in bytes: more than the bounds below allow for 200 questions that the framework knows and
/// 200 that it does not, each with the longest note and link, every character of them written as `\u0000`.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// Most entries that the framework does not know, in each of answers, profile, goals and targets. Those that it knows
/// are as many as it has.
pub const MAX_ENTRIES: usize = 200;

/// Longest id, version or hash, in characters.
pub const MAX_ID: usize = 200;

/// Longest note, in characters.
pub const MAX_NOTE: usize = 2000;

/// Longest evidence link, in characters.
pub const MAX_EVIDENCE: usize = 1000;

/// An answers file, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswersFile {
    /// What the visitor said, with whatever the framework does not know: writing it again loses nothing.
    pub answers: Answers,
    /// The framework as it was then.
    pub stamp: Stamp,
    /// When the answers were given, as written: RFC 3339.
    pub taken_at: Option<String>,
    /// What in the answers the framework does not know.
    pub unknown: Vec<Unknown>,
}

/// Which content of a framework answers were given to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// The author's version.
    pub version: String,
    /// Hash of everything that scoring depends on.
    pub hash: String,
}

/// Writes `answers` to `framework` as indented JSON with a final newline. `taken_at` is RFC 3339, from the caller's
/// clock; what is not is left out.
///
/// Reading it gives the same answers back as long as they keep to the bounds above.
pub fn to_json(framework: &Framework, answers: &Answers, taken_at: Option<&str>) -> String {
    format::write(&file(framework, answers, taken_at))
}

/// The file as it is written. A snapshot of a history is written from its parts.
pub(super) fn file(framework: &Framework, answers: &Answers, taken_at: Option<&str>) -> schema::File {
    schema::File {
        format: format::FORMAT,
        framework: schema::Framework {
            id: framework.id.clone(),
            version: framework.version.clone(),
            hash: framework.hash.clone(),
        },
        answers: Entries(answers.given.iter().map(|(question, given)| (question.to_string(), entry(given))).collect()),
        profile: Entries(answers.profile.iter().map(|(id, value)| (id.to_string(), value.to_string())).collect()),
        goals: answers.goals.iter().cloned().collect(),
        targets: Entries(answers.targets.iter().map(|(id, stage)| (id.to_string(), stage.to_string())).collect()),
        taken_at: taken_at.filter(|text| Moment::read(text).is_some()).map(str::to_owned),
    }
}

/// Reads an answers file for `framework`. Question ids are brought up to date by the framework's aliases; ids that it
/// does not know are kept and named.
///
/// Another version of the same framework is read as well: its stamp says which.
///
/// # Errors
/// A sentence that says what is wrong and where: size, syntax, an unknown key or format, another framework's file,
/// an id that no framework can have, a question answered twice, a date that is none.
pub fn from_json(framework: &Framework, json: &str) -> Result<AnswersFile, String> {
    if json.len() > MAX_BYTES {
        return Err("The answers file is larger than 8 MiB, the most that is read.".to_owned());
    }
    let file: schema::File = format::read("answers file", json)?;
    check::answers(framework, file)
}

/// The answers in a snapshot of a history, which holds what a file does.
pub(super) fn checked(framework: &Framework, file: schema::File) -> Result<Answers, String> {
    check::answers(framework, file).map(|file| file.answers)
}

/// One answer as it is written.
pub(super) fn entry(given: &Given) -> schema::Entry {
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
