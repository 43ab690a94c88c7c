//! The history: a file of dated snapshots, each with the answers as an answers file has them and what came of them.

mod schema;

use super::{answers_file, format, json::Entries};
use crate::{
    DomainId, Framework, History, Level, Outcome, Snapshot, Standing, StepId, Work, WorkState, history, moment::Moment,
};

/// Largest history that is read and written, in bytes.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Most snapshots of a history.
pub const MAX_SNAPSHOTS: usize = 500;

/// Most steps of which something is said: as many as 200 questions can have.
pub const MAX_STEPS: usize = 1200;

/// Longest label of a snapshot, in characters.
pub const MAX_LABEL: usize = 80;

/// Longest note on a step, in characters.
pub const MAX_NOTE: usize = 500;

/// Most stages of a framework, so the highest level that an outcome can be at.
const MOST_STAGES: u8 = 6;

/// Most domains of an outcome: ten times as many as a framework has.
const MOST_DOMAINS: usize = 200;

const TOO_LARGE: &str = "The history is larger than 4 MiB, the most that is read.";
const TOO_MANY: &str = "The history has more than 500 snapshots.";

/// Writes the snapshots, in the order of their moments, and what became of the steps, as indented JSON with a final
/// newline.
///
/// # Errors
/// A sentence, where it could not be read again: too many, too large, a snapshot without a date, a text that is too long.
pub fn to_json(framework: &Framework, history: &History) -> Result<String, String> {
    if history.snapshots.len() > MAX_SNAPSHOTS {
        return Err(TOO_MANY.to_owned());
    }
    let mut snapshots = history.snapshots.clone();
    for (number, snapshot) in (1_usize..).zip(&snapshots) {
        dated(number, &snapshot.taken_at)?;
        bounded("a label", snapshot.label.as_deref(), MAX_LABEL).map_err(|reason| in_snapshot(number, &reason))?;
    }
    for (_, work) in &history.steps {
        bounded("a note on a step", work.note.as_deref(), MAX_NOTE)?;
    }
    history::sort(&mut snapshots);
    let json = format::write(&schema::File {
        format: format::FORMAT,
        framework: schema::Framework { id: framework.id.clone() },
        snapshots: snapshots.iter().map(|snapshot| written(framework, snapshot)).collect(),
        steps: Entries(history.steps.iter().map(|(id, work)| (id.to_string(), written_work(work))).collect()),
    });
    if json.len() > MAX_BYTES { Err(TOO_LARGE.to_owned()) } else { Ok(json) }
}

/// Reads a history of `framework`, in the order of its snapshots' moments. The answers are read as those of an answers
/// file are: what the framework does not know is kept. Domains that it does not know are kept in the outcomes, steps that
/// it does not know among the steps.
///
/// # Errors
/// A sentence that says what is wrong and in which snapshot: size, syntax, an unknown key or format, another framework's
/// history, no RFC 3339 date, a figure out of bounds, answers that an answers file could not have.
pub fn from_json(framework: &Framework, json: &str) -> Result<History, String> {
    if json.len() > MAX_BYTES {
        return Err(TOO_LARGE.to_owned());
    }
    let file: schema::File = format::read("history", json)?;
    if file.framework.id != framework.id {
        let (theirs, ours) = (&file.framework.id, &framework.id);
        return Err(["The history is for the framework `", theirs, "`, not for `", ours, "`."].concat());
    }
    if file.snapshots.len() > MAX_SNAPSHOTS {
        return Err(TOO_MANY.to_owned());
    }
    let mut snapshots = Vec::new();
    for (number, snapshot) in (1_usize..).zip(file.snapshots) {
        dated(number, &snapshot.taken_at)?;
        snapshots.push(read(framework, snapshot).map_err(|reason| in_snapshot(number, &reason))?);
    }
    history::sort(&mut snapshots);
    Ok(History { snapshots, steps: steps(file.steps)? })
}

fn steps(entries: Entries<schema::Work>) -> Result<Vec<(StepId, Work)>, String> {
    if entries.0.len() > MAX_STEPS {
        return Err("The history has more than 1200 steps.".to_owned());
    }
    let mut steps = Vec::new();
    for (id, schema::Work { state, note }) in entries.0 {
        bounded("a step's id", Some(&id), 2 * answers_file::MAX_ID)?;
        bounded("a note on a step", note.as_deref(), MAX_NOTE)?;
        let state = match state.as_deref() {
            None => WorkState::Open,
            Some("begun") => WorkState::Begun,
            Some("done") => WorkState::Done,
            Some(_) => return Err("The history has a step that is neither `begun` nor `done`.".to_owned()),
        };
        steps.push((StepId::new(id), Work { state, note }));
    }
    Ok(steps)
}

fn written_work(work: &Work) -> schema::Work {
    let state = match work.state {
        WorkState::Open => None,
        WorkState::Begun => Some("begun".to_owned()),
        WorkState::Done => Some("done".to_owned()),
    };
    schema::Work { state, note: work.note.clone() }
}

/// Refuses a text of more than `most` characters.
fn bounded(what: &str, text: Option<&str>, most: usize) -> Result<(), String> {
    if text.is_none_or(|text| text.chars().nth(most).is_none()) {
        return Ok(());
    }
    Err(["The history has ", what, " of more than ", &most.to_string(), " characters."].concat())
}

fn written(framework: &Framework, snapshot: &Snapshot) -> schema::Snapshot {
    let standing = |standing: Standing| (standing.stage.map(Level::get), standing.index);
    let answers_file::schema::File { answers, profile, goals, targets, .. } =
        answers_file::file(framework, &snapshot.answers, None);
    let domain = |(id, domain): &(DomainId, Standing)| {
        let (stage, index) = standing(*domain);
        (id.to_string(), schema::Standing { stage, index })
    };
    let outcome = snapshot.outcome.as_ref().map(|outcome| {
        let (stage, index) = standing(outcome.overall);
        schema::Outcome { stage, index, domains: Entries(outcome.domains.iter().map(domain).collect()) }
    });
    schema::Snapshot {
        taken_at: snapshot.taken_at.clone(),
        label: snapshot.label.clone(),
        framework: schema::Stamp { version: snapshot.version.clone(), hash: snapshot.hash.clone() },
        answers,
        profile,
        goals,
        targets,
        outcome,
    }
}

fn read(framework: &Framework, snapshot: schema::Snapshot) -> Result<Snapshot, String> {
    let schema::Snapshot { taken_at, label, framework: stamp, answers, profile, goals, targets, outcome } = snapshot;
    let schema::Stamp { version, hash } = stamp;
    bounded("a label", label.as_deref(), MAX_LABEL)?;
    let id = framework.id.clone();
    let answers = answers_file::checked(
        framework,
        answers_file::schema::File {
            format: format::FORMAT,
            framework: answers_file::schema::Framework { id, version: version.clone(), hash: hash.clone() },
            answers,
            profile,
            goals,
            targets,
            taken_at: None,
        },
    )?;
    let outcome = outcome.map(self::outcome).transpose()?;
    Ok(Snapshot { taken_at, label, version, hash, answers, outcome })
}

fn outcome(outcome: schema::Outcome) -> Result<Outcome, String> {
    let domains = outcome.domains.0;
    if domains.len() > MOST_DOMAINS {
        return Err("The outcome has more than 200 domains.".to_owned());
    }
    let mut read = Outcome { overall: standing(outcome.stage, outcome.index)?, domains: Vec::new() };
    for (id, domain) in domains {
        if id.chars().nth(answers_file::MAX_ID).is_some() {
            return Err("A domain's id has more than 200 characters.".to_owned());
        }
        read.domains.push((DomainId::new(id), standing(domain.stage, domain.index)?));
    }
    Ok(read)
}

fn standing(stage: Option<u8>, index: Option<u8>) -> Result<Standing, String> {
    if stage.is_some() != index.is_some() {
        return Err("An outcome has both a stage and an index, or neither.".to_owned());
    }
    if stage > Some(MOST_STAGES) || index > Some(100) {
        return Err("A stage is at most 6, an index at most 100.".to_owned());
    }
    Ok(Standing { stage: stage.map(Level::new), index })
}

fn dated(number: usize, taken_at: &str) -> Result<(), String> {
    let wanted = "`taken_at` is no date with a time such as 2026-01-31T09:00:00Z.";
    Moment::read(taken_at).map(|_| ()).ok_or_else(|| in_snapshot(number, wanted))
}

fn in_snapshot(number: usize, reason: &str) -> String {
    ["In snapshot ", &number.to_string(), " of the history: ", reason].concat()
}
