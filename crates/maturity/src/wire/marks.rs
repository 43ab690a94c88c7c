//! What pages mark for a returning visitor: stages alone, computed once by the assessment, so that a page needs neither
//! the engine nor the answers to say "you are here". Written only: pages read it with a few lines of script.

use super::{
    format,
    json::Entries,
    report::{convert::stamp, schema::Framework as Stamp},
};
use crate::{Answer, Answers, Framework, Level, Scorecard};
use serde::Serialize;

/// Levels, 0 for "starting out"; what is not scored is not there.
#[derive(Serialize)]
struct Marks<'a> {
    format: u32,
    framework: Stamp<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    taken_at: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<u8>,
    domains: Entries<u8>,
    questions: Entries<u8>,
}

/// Writes the marks of `scorecard`, which came of `answers`; nothing where no domain is scored. `taken_at` says when the
/// answers were given, by RFC 3339.
pub fn to_json(
    framework: &Framework,
    answers: &Answers,
    scorecard: &Scorecard,
    taken_at: Option<&str>,
) -> Option<String> {
    let domains = scorecard.domains.iter().filter_map(|domain| Some((domain.id.to_string(), domain.stage?.get())));
    let domains: Vec<(String, u8)> = domains.collect();
    let questions = answers.given.iter().filter_map(|(id, given)| {
        let Answer::Option(option) = &given.answer else { return None };
        let (_, question) = framework.question(id)?;
        Some((id.to_string(), question.option(option)?.level.get()))
    });
    let is_scored = !domains.is_empty();
    let marks = Marks {
        format: format::FORMAT,
        framework: stamp(framework),
        taken_at,
        stage: scorecard.stage.map(Level::get),
        domains: Entries(domains),
        questions: Entries(questions.collect()),
    };
    is_scored.then(|| format::write_line(&marks))
}
