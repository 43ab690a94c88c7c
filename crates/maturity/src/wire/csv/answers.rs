//! Answers as a table: a row for each question.

use super::{
    Cell, Table,
    cells::{number, stage},
};
use crate::{Answer, Answers, Domain, Framework, Given, Level, Question, QuestionId, said::given_to};

/// The columns of a table of answers.
pub const ANSWERS: [&str; 12] = [
    "source",
    "domain",
    "question",
    "question_text",
    "state",
    "answer",
    "answer_text",
    "level",
    "stage",
    "evidenced",
    "note",
    "evidence",
];

/// Adds the answers, question by question in the framework's order, those without an answer included; then those to questions
/// that the framework does not know, by id, with their ids alone.
///
/// `state` is `option`, `na`, `unknown`, or empty where nothing was said; `answer` is the id of the option or of the
/// reason. `level` and `stage` are there for options that the framework knows. `evidenced` is `true`
/// or empty.
pub fn add_answers(table: &mut Table, framework: &Framework, source: &str, answers: &Answers) {
    for (domain, question) in framework.questions() {
        let given = given_to(question, answers).map(|(_, given)| given);
        add(table, framework, source, &question.id, Some((domain, question)), given);
    }
    for (id, given) in &answers.given {
        if framework.question(id).is_none() {
            add(table, framework, source, id, None, Some(given));
        }
    }
}

fn add(
    table: &mut Table,
    framework: &Framework,
    source: &str,
    id: &QuestionId,
    known: Option<(&Domain, &Question)>,
    given: Option<&Given>,
) {
    let (state, answer, text, level) = said(framework, known, given);
    let words =
        |of: fn(&Given) -> &Option<String>| Cell::Text(given.and_then(|given| of(given).as_deref()).unwrap_or(""));
    table.row([
        Cell::Text(source),
        Cell::Text(known.map_or("", |(domain, _)| domain.id.as_str())),
        Cell::Text(id.as_str()),
        Cell::Text(known.map_or("", |(_, question)| &question.text)),
        Cell::Text(state),
        Cell::Text(answer),
        Cell::Text(text),
        number(level.map(Level::get)),
        stage(framework, level),
        Cell::Text(if given.is_some_and(|given| given.evidenced) { "true" } else { "" }),
        words(|given| &given.note),
        words(|given| &given.evidence),
    ]);
}

type Said<'a> = (&'static str, &'a str, &'a str, Option<Level>);

/// The state, the answer's id and text, and the level.
fn said<'a>(framework: &'a Framework, known: Option<(&Domain, &'a Question)>, given: Option<&'a Given>) -> Said<'a> {
    match given.map(|given| &given.answer) {
        None => ("", "", "", None),
        Some(Answer::Unknown) => ("unknown", "", "", None),
        Some(Answer::NotApplicable(id)) => {
            let reason = framework.na_reasons.iter().find(|reason| reason.id == *id && known.is_some());
            ("na", id.as_str(), reason.map_or("", |reason| &reason.text), None)
        }
        Some(Answer::Option(id)) => {
            let option = known.and_then(|(_, question)| question.option(id));
            let (text, level) = option.map_or(("", None), |option| (option.text.as_str(), Some(option.level)));
            ("option", id.as_str(), text, level)
        }
    }
}
