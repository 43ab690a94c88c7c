//! A team's answers, combined and compared, as JSON.

mod table;

use super::{
    answers_file, format,
    json::Entries,
    report::{convert::stamp, schema},
    standing::{self, Places},
};
use crate::{
    Disagreement, DomainId, Framework, ProfileQuestionId, Question, QuestionId, QuestionTally, Tally, ValueId, group,
    score::outcome, team::RoleSpread,
};
use serde::Serialize;
pub use table::to_csv;

/// Levels are numbers from 0 to k; in a list of counts the first is of level 0.
#[derive(Serialize)]
struct Team<'a> {
    format: u32,
    framework: schema::Framework<'a>,
    by: Option<&'a ProfileQuestionId>,
    respondents: u64,
    roles: Vec<Role>,
    combined: Places<'a>,
    discuss_first: Vec<Discuss<'a>>,
    questions: Vec<Asked<'a>>,
}

#[derive(Serialize)]
struct Role {
    role: Option<ValueId>,
    respondents: u64,
}

#[derive(Serialize)]
struct Discuss<'a> {
    question: &'a QuestionId,
    domain: &'a DomainId,
    spread: u8,
    lowest: u8,
    median: u8,
    highest: u8,
    by_role: Vec<Spread<'a>>,
}

#[derive(Serialize)]
struct Spread<'a> {
    role: Option<&'a ValueId>,
    respondents: u64,
    lowest: u8,
    median: u8,
    highest: u8,
}

#[derive(Serialize)]
struct Asked<'a> {
    id: &'a QuestionId,
    levels: Vec<u64>,
    not_applicable: Entries<u64>,
    unknown: u64,
    blank: u64,
    combined: Option<answers_file::schema::Entry>,
}

/// Writes what the team says as one, with where that stands, and what it differs on, as indented JSON with a final
/// newline. Each `combined` of a question is as in an answers file, `null` where nobody said anything.
pub fn to_json(framework: &Framework, tally: &Tally) -> String {
    let combined = tally.combined(framework);
    let outcome = outcome(framework, &combined);
    let disagreements = tally.disagreements(framework);
    let asked = framework.questions().enumerate().map(|(place, (_, question))| {
        let given = combined.given.get(&question.id).map(answers_file::entry);
        let empty = QuestionTally::default();
        asked(framework, tally.respondents(), question, tally.questions().get(place).unwrap_or(&empty), given)
    });
    let roles = group::groups_of(framework, tally.by())
        .into_iter()
        .enumerate()
        .map(|(place, role)| Role { role, respondents: tally.groups().get(place).map_or(0, Tally::respondents) });
    format::write(&Team {
        format: format::FORMAT,
        framework: stamp(framework),
        by: tally.by(),
        respondents: tally.respondents(),
        roles: roles.collect(),
        combined: standing::outcome(framework, &outcome),
        discuss_first: disagreements.iter().map(discuss).collect(),
        questions: asked.collect(),
    })
}

fn asked<'a>(
    framework: &Framework,
    respondents: u64,
    question: &'a Question,
    tally: &QuestionTally,
    combined: Option<answers_file::schema::Entry>,
) -> Asked<'a> {
    let reasons = framework.na_reasons.iter().enumerate();
    let reasons = reasons.map(|(place, reason)| (reason.id.to_string(), tally.not_applicable.at(place)));
    Asked {
        id: &question.id,
        levels: tally.levels.first(usize::from(framework.top().get()) + 1),
        not_applicable: Entries(reasons.filter(|(_, count)| *count > 0).collect()),
        unknown: tally.unknown,
        blank: respondents.saturating_sub(tally.answered()),
        combined,
    }
}

fn discuss(disagreement: &Disagreement) -> Discuss<'_> {
    let Disagreement { question, domain, spread, lowest, highest, median, by_role, .. } = disagreement;
    Discuss {
        question,
        domain,
        spread: *spread,
        lowest: lowest.get(),
        median: median.get(),
        highest: highest.get(),
        by_role: by_role.iter().map(self::spread).collect(),
    }
}

fn spread(RoleSpread { role, respondents, lowest, highest, median }: &RoleSpread) -> Spread<'_> {
    Spread {
        role: role.as_ref(),
        respondents: *respondents,
        lowest: lowest.get(),
        median: median.get(),
        highest: highest.get(),
    }
}
