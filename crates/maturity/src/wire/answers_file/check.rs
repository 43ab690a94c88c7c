//! What a well-formed answers file must still satisfy: bounds, and ids that a framework could have.

use super::{AnswersFile, MAX_ENTRIES, MAX_EVIDENCE, MAX_ID, MAX_NOTE, Stamp, Unknown, schema, unknown};
use crate::{
    Answer, Answers, DomainId, Framework, Given, GoalId, OptionId, ProfileQuestionId, QuestionId, ReasonId, StageId,
    ValueId,
};
use crate::{moment::Moment, wire::json::Entries};
use std::collections::{BTreeMap, BTreeSet};

type Checked<T> = Result<T, String>;

/// What is in `file`, or what is wrong with it.
pub fn answers(framework: &Framework, file: schema::File) -> Checked<AnswersFile> {
    for text in [&file.framework.id, &file.framework.version, &file.framework.hash].into_iter().chain(&file.taken_at) {
        bounded("an id, version or date", text, MAX_ID)?;
    }
    if file.framework.id != framework.id {
        let (theirs, ours) = (&file.framework.id, &framework.id);
        return Err(["The answers file is for the framework `", theirs, "`, not for `", ours, "`."].concat());
    }
    if file.taken_at.as_ref().is_some_and(|taken_at| Moment::read(taken_at).is_none()) {
        return Err(
            "The answers file has a `taken_at` that is not a date and time such as `2026-01-31T09:00:00Z`.".into()
        );
    }
    let answers = Answers {
        given: given(framework, file.answers)?,
        profile: pairs(
            "a profile question's id",
            file.profile,
            ProfileQuestionId::new,
            "a profile value's id",
            ValueId::new,
        )?,
        goals: goals(file.goals)?,
        targets: pairs("a domain's id", file.targets, DomainId::new, "a stage's id", StageId::new)?,
    };
    let unknown = unknown(framework, &answers);
    for part in ["answers", "profile", "goals", "targets"] {
        if unknown.iter().filter(|unknown| part_of(unknown) == Some(part)).count() > MAX_ENTRIES {
            let rest = "` that this framework does not know.";
            return Err(["The answers file has more than 200 entries in `", part, rest].concat());
        }
    }
    let stamp = Stamp { version: file.framework.version, hash: file.framework.hash };
    Ok(AnswersFile { answers, stamp, taken_at: file.taken_at, unknown })
}

/// The part in which a whole entry is unknown; nothing where its key is known.
fn part_of(unknown: &Unknown) -> Option<&'static str> {
    match unknown {
        Unknown::Question(_) => Some("answers"),
        Unknown::ProfileQuestion(_) => Some("profile"),
        Unknown::Goal(_) => Some("goals"),
        Unknown::Domain(_) => Some("targets"),
        Unknown::Option(..) | Unknown::Reason(..) | Unknown::ProfileValue(..) | Unknown::Stage(..) => None,
    }
}

fn given(framework: &Framework, entries: Entries<schema::Entry>) -> Checked<BTreeMap<QuestionId, Given>> {
    let mut all = BTreeMap::new();
    for (id, entry) in entries.0 {
        let known = framework.question(&QuestionId::new(id.as_str())).map(|(_, question)| question);
        if known.is_none() {
            possible("a question's id", &id)?;
        }
        let answer = answer(&id, &entry)?;
        let (note, evidence, evidenced) = (entry.note, entry.evidence, entry.evidenced == Some(true));
        for (what, text, most) in [("a note", &note, MAX_NOTE), ("an evidence link", &evidence, MAX_EVIDENCE)] {
            bounded(what, text.as_deref().unwrap_or_default(), most)?;
        }
        let current = known.map_or_else(|| QuestionId::new(id), |question| question.id.clone());
        if all.insert(current.clone(), Given { answer, note, evidence, evidenced }).is_some() {
            let id = current.as_str();
            return Err(["The question `", id, "` is answered twice, under this id and an earlier one."].concat());
        }
    }
    Ok(all)
}

fn answer(id: &str, entry: &schema::Entry) -> Checked<Answer> {
    match (&entry.option, &entry.na, entry.unknown) {
        (Some(option), None, None) => {
            possible("an option's id", option)?;
            Ok(Answer::Option(OptionId::new(option.as_str())))
        }
        (None, Some(reason), None) => {
            possible("a reason's id", reason)?;
            Ok(Answer::NotApplicable(ReasonId::new(reason.as_str())))
        }
        (None, None, Some(true)) => Ok(Answer::Unknown),
        _ => Err(["The answer to `", id, "` must say exactly one of `option`, `na` and `unknown: true`."].concat()),
    }
}

/// Ids by ids; the reader of JSON has seen that no key is there twice.
fn pairs<K: Ord, V>(
    what_key: &str,
    entries: Entries<String>,
    key: fn(String) -> K,
    what_value: &str,
    value: fn(String) -> V,
) -> Checked<BTreeMap<K, V>> {
    let mut all = BTreeMap::new();
    for (id, other) in entries.0 {
        possible(what_key, &id)?;
        possible(what_value, &other)?;
        all.insert(key(id), value(other));
    }
    Ok(all)
}

fn goals(entries: Vec<GoalId>) -> Checked<BTreeSet<GoalId>> {
    let mut all = BTreeSet::new();
    for goal in entries {
        possible("a goal's id", goal.as_str())?;
        all.insert(goal);
    }
    Ok(all)
}

/// Refuses a text that is too long for an id, or is not lower-case letters, digits, `-` and `.`: no framework has such
/// an id (the compiler's rule `malformed-id`), so it is a slip or worse, and nothing that a later version might know.
fn possible(what: &str, id: &str) -> Checked<()> {
    bounded(what, id, MAX_ID)?;
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if id.split(['.', '-']).all(|word| !word.is_empty() && word.bytes().all(plain)) {
        return Ok(());
    }
    // Terminals obey some characters: an id that is refused is shown without them.
    let shown: String = id.chars().map(|letter| if matches!(letter, ' '..='~') { letter } else { '?' }).collect();
    Err(["The answers file has ", what, " that no framework can have: `", &shown, "`."].concat())
}

/// Refuses a text of more than `most` characters.
fn bounded(what: &str, text: &str, most: usize) -> Checked<()> {
    if text.chars().nth(most).is_none() {
        return Ok(());
    }
    Err(["The answers file has ", what, " of more than ", &most.to_string(), " characters."].concat())
}
