//! What a well-formed answers file must still satisfy: bounds, and ids that the framework can do something with.

use super::{MAX_ENTRIES, MAX_EVIDENCE, MAX_ID, MAX_NOTE, schema};
use crate::wire::json::Entries;
use crate::{
    Answer, Answers, DomainId, Framework, Given, GoalId, Level, OptionId, ProfileQuestionId, Question, QuestionId,
    ReasonId, ValueId,
};
use std::collections::{BTreeMap, BTreeSet};

type Checked<T> = Result<T, String>;

/// The answers in `file`, or what is wrong with it.
pub fn answers(framework: &Framework, file: schema::File) -> Checked<Answers> {
    for text in [&file.framework.id, &file.framework.version, &file.framework.hash].into_iter().chain(&file.taken_at) {
        bounded("an id, version or date", text, MAX_ID)?;
    }
    if file.framework.id != framework.id {
        let (theirs, ours) = (&file.framework.id, &framework.id);
        return Err(["The answers file is for the framework `", theirs, "`, not for `", ours, "`."].concat());
    }
    for (name, entries) in [
        ("answers", file.answers.0.len()),
        ("profile", file.profile.0.len()),
        ("goals", file.goals.len()),
        ("targets", file.targets.0.len()),
    ] {
        if entries > MAX_ENTRIES {
            return Err(["The answers file has more than 1000 entries in `", name, "`."].concat());
        }
    }
    Ok(Answers {
        given: given(framework, file.answers)?,
        profile: profile(framework, file.profile)?,
        goals: goals(file.goals)?,
        targets: targets(framework, file.targets)?,
    })
}

fn given(framework: &Framework, entries: Entries<schema::Entry>) -> Checked<BTreeMap<QuestionId, Given>> {
    let mut all = BTreeMap::new();
    for (id, entry) in entries.0 {
        bounded("a question's id", &id, MAX_ID)?;
        let known = framework.question(&QuestionId::new(id.as_str())).map(|(_, question)| question);
        let answer = answer(framework, known, &id, &entry)?;
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

fn answer(framework: &Framework, known: Option<&Question>, id: &str, entry: &schema::Entry) -> Checked<Answer> {
    let said = [entry.option.is_some(), entry.na.is_some(), entry.unknown.is_some()];
    if said.iter().filter(|said| **said).count() != 1 || entry.unknown == Some(false) {
        return Err(["The answer to `", id, "` must say exactly one of `option`, `na` and `unknown: true`."].concat());
    }
    if let Some(option) = &entry.option {
        bounded("an option's id", option, MAX_ID)?;
        let option = OptionId::new(option.as_str());
        if known.is_some_and(|question| question.option(&option).is_none()) {
            return Err(["The question `", id, "` has no option `", option.as_str(), "`."].concat());
        }
        return Ok(Answer::Option(option));
    }
    if let Some(reason) = &entry.na {
        bounded("a reason's id", reason, MAX_ID)?;
        let reason = ReasonId::new(reason.as_str());
        if known.is_some() && !framework.na_reasons.iter().any(|listed| listed.id == reason) {
            let reason = reason.as_str();
            return Err(["`", reason, "` is no reason for which `", id, "` may not apply."].concat());
        }
        return Ok(Answer::NotApplicable(reason));
    }
    Ok(Answer::Unknown)
}

fn profile(framework: &Framework, entries: Entries<String>) -> Checked<BTreeMap<ProfileQuestionId, ValueId>> {
    let mut all = BTreeMap::new();
    for (id, value) in entries.0 {
        bounded("a profile question's id", &id, MAX_ID)?;
        bounded("a profile value's id", &value, MAX_ID)?;
        let (question, value) = (ProfileQuestionId::new(id), ValueId::new(value));
        let known = framework.profile.iter().find(|known| known.id == question);
        if known.is_some_and(|known| !known.options.iter().any(|option| option.id == value)) {
            return Err(
                ["The profile question `", question.as_str(), "` has no value `", value.as_str(), "`."].concat()
            );
        }
        all.insert(question, value);
    }
    Ok(all)
}

fn goals(entries: Vec<GoalId>) -> Checked<BTreeSet<GoalId>> {
    let mut all = BTreeSet::new();
    for goal in entries {
        bounded("a goal's id", goal.as_str(), MAX_ID)?;
        all.insert(goal);
    }
    Ok(all)
}

fn targets(framework: &Framework, entries: Entries<String>) -> Checked<BTreeMap<DomainId, Level>> {
    let mut all = BTreeMap::new();
    for (id, stage) in entries.0 {
        bounded("a domain's id", &id, MAX_ID)?;
        bounded("a stage's id", &stage, MAX_ID)?;
        let level = framework.levels().find(|level| framework.stage(*level).is_some_and(|it| it.id.as_str() == stage));
        let Some(level) = level else {
            return Err(["The target of `", &id, "` is the stage `", &stage, "`, which does not exist."].concat());
        };
        all.insert(DomainId::new(id), level);
    }
    Ok(all)
}

/// Refuses a text of more than `most` characters.
fn bounded(what: &str, text: &str, most: usize) -> Checked<()> {
    if text.chars().nth(most).is_none() {
        return Ok(());
    }
    Err(["The answers file has ", what, " of more than ", &most.to_string(), " characters."].concat())
}
