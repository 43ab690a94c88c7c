//! The words of the workshop, and its minutes.

use super::{Who, headline_of, not_applicable_because, owner, stage, unknown};
use crate::state::{Outcome, Topic, Workshop};
use ::words::assessment::{
    agreed, agreed_of, colon, full_stop, minutes_of, not_agreed, note, votes_column, votes_open,
};
use maturity::{Answer, Framework, Question};

/// Minutes and seconds, as on a clock.
pub fn clock(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// An answer in the framework's words.
pub fn answer(framework: &Framework, question: &Question, answer: &Answer) -> String {
    match answer {
        Answer::Unknown => unknown().to_owned(),
        Answer::Option(id) => question.option(id).map_or_else(|| id.to_string(), |option| option.text.clone()),
        Answer::NotApplicable(id) => {
            let reason = framework.na_reasons.iter().find(|reason| &reason.id == id);
            not_applicable_because(reason.map_or(id.as_str(), |reason| &reason.text))
        }
    }
}

/// The minutes as Markdown.
pub fn minutes(framework: &Framework, workshop: &Workshop, today: &str) -> String {
    let outcome = Outcome::of(framework, &workshop.answers());
    let agreed = agreed_of(workshop.agreed(framework), framework.questions().count());
    let mut text =
        ["# ", &plain(&minutes_of(&framework.title)), "\n\n", &plain(today), "\n\n", &plain(&agreed)].concat();
    if outcome.scorecard.stage.is_some() {
        let headline = headline_of(Who::Room, framework, &outcome.scorecard);
        text = [&text, " ", &plain(&headline), full_stop()].concat();
    }
    text.push('\n');
    for domain in &framework.domains {
        let reached: Vec<_> =
            domain.questions.iter().filter_map(|question| Some((question, workshop.topic(&question.id)?))).collect();
        if reached.is_empty() {
            continue;
        }
        text = [&text, "\n## ", &plain(&domain.title), "\n"].concat();
        for (question, topic) in reached {
            text = [&text, "\n### ", &plain(&question.text), "\n\n", &topic_lines(framework, question, topic)].concat();
        }
    }
    text
}

fn topic_lines(framework: &Framework, question: &Question, topic: &Topic) -> String {
    let said = |of: &Answer| match of {
        Answer::Option(id) => {
            let level = question.option(id).map(|option| [&stage(framework, option.level), colon()].concat());
            [level.unwrap_or_default(), answer(framework, question, of)].concat()
        }
        _ => answer(framework, question, of),
    };
    let mut text = String::new();
    let mut line = |name: &str, value: &str| {
        if !value.trim().is_empty() {
            let name = plain(&[name, colon()].concat());
            text = [&text, "- **", name.trim_end(), "** ", &plain(value.trim()), "\n"].concat();
        }
    };
    line(agreed(), &topic.agreed.as_ref().map_or_else(|| not_agreed().to_owned(), said));
    line(owner(), &topic.owner);
    line(note(), &topic.note);
    if topic.revealed && topic.people() > 0 {
        line(votes_column(), &votes_open(topic.people() as usize));
        for (of, votes) in topic.votes.iter().filter(|(_, votes)| *votes > 0) {
            text = [&text, "    - ", &votes.to_string(), " × ", &plain(&said(of)), "\n"].concat();
        }
    }
    text
}

/// A text as Markdown shows it word for word, on one line.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' => plain.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' => plain.extend(['\\', letter]),
            _ => plain.push(letter),
        }
    }
    plain
}
