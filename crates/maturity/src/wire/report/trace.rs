//! What scoring made of each answer: everything that the sums of a scorecard can be re-added from.

use super::schema;
use crate::{
    Answer, Answers, Choice, Domain, Framework, Level, Method, Question,
    said::{Said, given_to},
};

/// Every question, in the framework's order.
pub fn questions<'a>(framework: &'a Framework, answers: &'a Answers) -> Vec<schema::Question<'a>> {
    framework.questions().map(|(domain, question)| trace(framework, domain, question, answers)).collect()
}

fn trace<'a>(
    framework: &'a Framework,
    domain: &'a Domain,
    question: &'a Question,
    answers: &'a Answers,
) -> schema::Question<'a> {
    let given = given_to(question, answers).map(|(_, given)| given);
    let (state, level, reason) = match Said::to(framework, question, answers) {
        Said::Nothing => ("blank", None, None),
        Said::Unknown => ("unknown", None, None),
        Said::NotApplicable(place) => {
            ("not_applicable", None, framework.na_reasons.get(place).map(|reason| &reason.id))
        }
        Said::Level(level) => ("answered", Some(level), None),
    };
    let option = given.and_then(|given| if let Answer::Option(id) = &given.answer { Some(id) } else { None });
    let counts = |level: Level| {
        let option = question.option_at(level).filter(|_| framework.scoring.method == Method::Average);
        option.map(Choice::counts)
    };
    schema::Question {
        id: &question.id,
        domain: &domain.id,
        weight: question.weight,
        keystone: question.keystone,
        state,
        option: option.filter(|_| level.is_some()),
        level: level.map(Level::get),
        value: counts(level.unwrap_or_default()).filter(|_| state != "not_applicable"),
        lowest: counts(Level::ZERO),
        highest: counts(framework.top()),
        reason,
        evidenced: given.is_some_and(|given| given.evidenced),
    }
}
