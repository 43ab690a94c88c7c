//! The sentences of a result: the headline, where somebody stands, and how far everything is.

mod board;

pub use board::board_sentence;

use crate::{sentences, stage};
use maturity::{AnswerTally, Framework, Index, Level, Scorecard};

/// Whom a headline is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The visitor.
    You,
    /// Somebody else.
    They,
    /// The visitor's team, as one.
    Team,
    /// The people of a workshop.
    Room,
    /// The visitor, had some steps been done.
    Would,
    /// The visitor, had some steps been done to no avail.
    Still,
}

impl Who {
    /// As messages call it.
    fn key(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::They => "they",
            Self::Team => "team",
            Self::Room => "room",
            Self::Would => "would",
            Self::Still => "still",
        }
    }
}

/// The stage and how far the next one is, as a heading for the visitor.
pub fn headline(framework: &Framework, scorecard: &Scorecard) -> String {
    headline_of(Who::You, framework, scorecard)
}

/// The headline about somebody.
pub fn headline_of(who: Who, framework: &Framework, scorecard: &Scorecard) -> String {
    let Some(level) = scorecard.stage else { return sentences::no_headline().to_owned() };
    let here = if level == Level::ZERO {
        sentences::is_starting_out(who.key())
    } else {
        sentences::is_at(who.key(), &stage(framework, level))
    };
    match (scorecard.next, scorecard.distance) {
        (Some(next), Some(distance)) => sentences::headline_short(&here, distance as usize, &stage(framework, next)),
        _ => sentences::headline_last(&here),
    }
}

/// How many are answered, and of how many of these the answer is that nobody knows.
pub fn said(tally: AnswerTally) -> String {
    let (answered, total) = (tally.answered(), tally.total());
    match tally.unknown {
        0 => sentences::answered_of(answered, total),
        unknown => sentences::answered_and_unknown(answered, total, unknown),
    }
}

/// One answer could change the stage: in which direction there is a stage to change to.
pub fn borderline(scorecard: &Scorecard) -> &'static str {
    if scorecard.next.is_none() { sentences::changes_if_lower() } else { sentences::changes_if_other() }
}

/// How many answers a domain lacks to its next stage.
pub fn short_by(framework: &Framework, distance: Option<u32>, level: Option<Level>) -> String {
    match (distance, level.map(Level::next)) {
        (Some(distance), Some(next)) => sentences::short_of(distance as usize, &stage(framework, next)),
        (None, Some(_)) => sentences::at_the_last().to_owned(),
        _ => sentences::not_scored().to_owned(),
    }
}

/// "64, up to 78".
pub fn index(index: Index) -> String {
    if index.high > index.low {
        sentences::index_range(index.low.into(), index.high.into())
    } else {
        index.low.to_string()
    }
}

/// What answering a question could do to its domain.
pub fn could_rise(domain: &str, index: Option<Index>) -> String {
    match index {
        Some(index) if index.high > index.low => sentences::could_rise(domain, index.low.into(), index.high.into()),
        _ => sentences::could_change(domain),
    }
}
