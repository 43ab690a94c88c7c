//! The words of the workshop, and its minutes.

use super::{Who, count, headline_of, of, stage};
use crate::state::{Outcome, Topic, Workshop};
use maturity::{Answer, Framework, Question};

pub const WORKSHOP: &str = "Workshop";
pub const ABOUT_WORKSHOP: &str =
    "Take the assessment as a room: everybody votes without seeing the others, then you talk, and agree on one answer.";
pub const HOW_IT_GOES: &str = "One question at a time, in large type. First all vote. Then you reveal the votes, talk about the differences, and write down the answer you agree on, who takes it on, and a note.";
pub const HOW_TO_VOTE: &str = "How do you vote?";
pub const BY_DEVICE: &str = "One after another on this device";
pub const ABOUT_BY_DEVICE: &str =
    "Each person chooses, hands the choice in, and passes the device on. Keep the screen to whoever votes.";
pub const BY_HANDS: &str = "With cards or a show of hands";
pub const ABOUT_BY_HANDS: &str = "All show their answer at once, and you type in how many chose which.";
pub const BEGIN_DEVICE: &str = "Begin with this device";
pub const BEGIN_HANDS: &str = "Begin with cards or hands";
pub const WORKSHOP_STAYS: &str = "The workshop is kept in this browser until you finish or delete it, and nowhere else. It does not touch your own answers.";
pub const WORKSHOP_LINK: &str = "Hold a workshop";
pub const HAND_IN: &str = "Hand in this vote";
pub const REVEAL: &str = "Reveal the votes";
pub const COUNT_INSTEAD: &str = "Count hands instead";
pub const DEVICE_INSTEAD: &str = "Vote on this device instead";
pub const CHOOSE_FIRST: &str = "Choose an answer, or “We don’t know”, before you hand it in";
pub const HOW_MANY: &str = "How many chose which?";
pub const VOTES: &str = "Votes";
pub const AGREE: &str = "What do you agree on?";
pub const WHO: &str = "Owner";
pub const NEXT_QUESTION: &str = "Next question";
pub const TO_MINUTES: &str = "See what you agreed";
pub const VOTE_AGAIN: &str = "Vote again";
pub const START_CLOCK: &str = "Start the clock";
pub const PAUSE_CLOCK: &str = "Pause";
pub const RESET_CLOCK: &str = "Set it back";
pub const MINUTES_EACH: &str = "Time for each question";
pub const ONE_MINUTE_LEFT: &str = "One minute left.";
pub const TIME_IS_UP: &str = "Time is up.";
pub const MINUTES: &str = "What you agreed";
pub const DOWNLOAD_MINUTES: &str = "Download the minutes (Markdown)";
pub const SAVE_AGREED: &str = "Save the agreed answers (JSON)";
pub const ADOPT_AGREED: &str = "Use them as my answers";
pub const DELETE_WORKSHOP: &str = "Finish and delete the workshop";
pub const NOT_AGREED: &str = "Not agreed yet";
pub const GO_ON: &str = "Back to the questions";
pub const TURN_TO: &str = "Open";
pub const WORKSHOP_UNREADABLE: &str = "This browser holds a workshop that this version cannot read. Nothing is lost: it stays as it was until you begin a new one.";
pub const ASK_DELETE_WORKSHOP: &str = "Delete the workshop? Its votes, answers, owners and notes will be gone from this browser. Download the minutes first if you need them.";

pub fn minutes_long(minutes: u64) -> String {
    count(usize::try_from(minutes).unwrap_or(0), "minute", "minutes")
}

/// "4 votes are in": all that is shown before they are revealed.
pub fn votes_in(votes: u32) -> String {
    match votes {
        0 => "No vote is in".to_owned(),
        1 => "1 vote is in".to_owned(),
        _ => format!("{votes} votes are in"),
    }
}

/// After a vote: whose turn it is.
pub fn handed_in(votes: u32) -> String {
    format!("Vote {votes} is in. Next person, please.")
}

pub fn votes_open(votes: u32) -> String {
    count(votes as usize, "vote", "votes")
}

/// Minutes and seconds, as on a clock.
pub fn clock(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

pub fn agreed_of(agreed: usize, total: usize) -> String {
    format!("You agreed on {}.", questions(agreed, total))
}

fn questions(agreed: usize, total: usize) -> String {
    format!("{} questions", of(agreed, total))
}

/// An answer in the framework's words.
pub fn answer(framework: &Framework, question: &Question, answer: &Answer) -> String {
    match answer {
        Answer::Unknown => super::unknown().to_owned(),
        Answer::Option(id) => question.option(id).map_or_else(|| id.to_string(), |option| option.text.clone()),
        Answer::NotApplicable(id) => {
            let reason = framework.na_reasons.iter().find(|reason| &reason.id == id);
            super::not_applicable_because(reason.map_or(id.as_str(), |reason| &reason.text))
        }
    }
}

/// The minutes as Markdown.
pub fn minutes(framework: &Framework, workshop: &Workshop, today: &str) -> String {
    let outcome = Outcome::of(framework, &workshop.answers());
    let agreed = workshop.agreed(framework);
    let total = framework.questions().count();
    let mut text =
        format!("# {WORKSHOP}: {}\n\n{}\n\n{}", plain(&framework.title), plain(today), agreed_of(agreed, total));
    if outcome.scorecard.stage.is_some() {
        let headline = headline_of(Who::Room, framework, &outcome.scorecard);
        text = [&text, " ", &plain(&headline), "."].concat();
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
            let level = question.option(id).map(|option| [&stage(framework, option.level), ": "].concat());
            [level.unwrap_or_default(), answer(framework, question, of)].concat()
        }
        _ => answer(framework, question, of),
    };
    let agreed = topic.agreed.as_ref().map_or_else(|| NOT_AGREED.to_owned(), said);
    let mut text = ["- **Agreed:** ", &plain(&agreed), "\n"].concat();
    let mut line = |name: &str, value: &str| {
        if !value.trim().is_empty() {
            text = [&text, "- **", name, ":** ", &plain(value.trim()), "\n"].concat();
        }
    };
    line(WHO, &topic.owner);
    line(super::NOTE, &topic.note);
    if topic.revealed && topic.people() > 0 {
        line(VOTES, &votes_open(topic.people()));
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
