//! A workshop as the text that the browser keeps: a line for each thing, fields apart by tabs. Reading never fails over
//! a line: what this version does not know is kept and written again.

use super::{MOST_VOTES, Topic, Way, Workshop};
use maturity::{Answer, OptionId, QuestionId, ReasonId};

/// The first line.
const HEAD: &str = "workshop 1";

/// Writes it.
pub fn write(workshop: &Workshop) -> String {
    let mut lines = vec![HEAD.to_owned()];
    let way = if workshop.way == Way::Hands { "hands" } else { "device" };
    let numbers = [("limit", Some(workshop.limit)), ("left", Some(workshop.left)), ("until", workshop.until)];
    lines.push(["way\t", way].concat());
    lines.extend(numbers.iter().filter_map(|(name, value)| Some([name, "\t", &value.as_ref()?.to_string()].concat())));
    lines.extend(workshop.at.as_ref().map(|at| ["at\t", &escaped(at.as_str())].concat()));
    lines.extend(workshop.topics.iter().map(topic));
    lines.extend(workshop.strangers.iter().cloned());
    lines.join("\n")
}

fn topic(topic: &Topic) -> String {
    let mut fields = vec![
        "topic".to_owned(),
        escaped(topic.question.as_str()),
        if topic.revealed { "open" } else { "hidden" }.to_owned(),
        topic.agreed.as_ref().map(code).unwrap_or_default(),
        escaped(&topic.owner),
        escaped(&topic.note),
    ];
    for (answer, count) in &topic.votes {
        fields.push([&count.to_string(), " ", &code(answer)].concat());
    }
    fields.join("\t")
}

/// Reads it; nothing where it is no record of this version.
pub fn read(text: &str) -> Option<Workshop> {
    let mut lines = text.split('\n');
    if lines.next() != Some(HEAD) {
        return None;
    }
    let mut workshop = Workshop { limit: 180, left: 180, ..Workshop::default() };
    for line in lines {
        if take(&mut workshop, line).is_none() {
            workshop.strangers.push(line.to_owned());
        }
    }
    Some(workshop)
}

fn take(workshop: &mut Workshop, line: &str) -> Option<()> {
    let (name, rest) = line.split_once('\t')?;
    match (name, rest) {
        ("way", "hands") => workshop.way = Way::Hands,
        ("way", "device") => workshop.way = Way::Device,
        ("limit", seconds) => workshop.limit = seconds.parse().ok()?,
        ("left", seconds) => workshop.left = seconds.parse().ok()?,
        ("until", moment) => workshop.until = Some(moment.parse().ok()?),
        ("at", question) => workshop.at = Some(QuestionId::new(plain(question))),
        ("topic", fields) => workshop.topics.push(read_topic(fields)?),
        _ => return None,
    }
    Some(())
}

fn read_topic(fields: &str) -> Option<Topic> {
    let mut fields = fields.split('\t');
    let mut topic = Topic::new(QuestionId::new(plain(fields.next()?)));
    topic.revealed = fields.next()? == "open";
    let agreed = fields.next()?;
    topic.agreed = if agreed.is_empty() { None } else { Some(answer(agreed)?) };
    topic.owner = plain(fields.next()?);
    topic.note = plain(fields.next()?);
    for vote in fields {
        let (count, code) = vote.split_once(' ')?;
        let count: u32 = count.parse().ok()?;
        topic.votes.push((answer(code)?, count.min(MOST_VOTES)));
    }
    Some(topic)
}

fn code(answer: &Answer) -> String {
    match answer {
        Answer::Option(id) => ["a/", &escaped(id.as_str())].concat(),
        Answer::NotApplicable(id) => ["n/", &escaped(id.as_str())].concat(),
        Answer::Unknown => "u/".to_owned(),
    }
}

fn answer(code: &str) -> Option<Answer> {
    let (kind, id) = code.split_once('/')?;
    Some(match kind {
        "a" => Answer::Option(OptionId::new(plain(id))),
        "n" => Answer::NotApplicable(ReasonId::new(plain(id))),
        "u" => Answer::Unknown,
        _ => return None,
    })
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r")
}

fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let escaped = if letter == '\\' { letters.next() } else { None };
        plain.push(match escaped {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some(other) => other,
            None => letter,
        });
    }
    plain
}
