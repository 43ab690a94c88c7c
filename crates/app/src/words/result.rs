//! The words of the result.

use super::{capitalize, count, list, stage};
use crate::state::{Change, FIRST, Tally};
use maturity::{Framework, Index, Label, Level, PointReason, Points, Scorecard, StepId};

pub const RESULT: &str = "Your result";
pub const STAGE: &str = "Stage";
pub const HELD_BACK_BY: &str = "Held back by";
pub const NOTHING: &str = "Nothing";
pub const INDEX: &str = "Index";
pub const ANSWERED: &str = "Answered";
pub const DOMAIN: &str = "Domain";
pub const NOT_SCORED: &str = "Not scored";
pub const DOMAINS: &str = "Where each domain stands";
pub const ABOUT_DOMAINS: &str = "The index is the average of your answers, from 0 to 100. A stage also needs its keystone question, so a long bar can still be at an early stage.";
pub const KEY_UNKNOWN: &str = "what unknown answers could add";
pub const AS_TABLE: &str = "The same figures as a table";
pub const ACTIONS: &str = "What to do first";
pub const OWNER: &str = "Owner";
pub const TIME: &str = "Time";
pub const IMPACT: &str = "Impact";
pub const EFFORT: &str = "Effort";
pub const PLAYBOOK: &str = "Playbook";
pub const MOVES: &str = "Moves";
pub const SUSTAIN: &str = "Hold what you have";
pub const ABOUT_SUSTAIN: &str = "Every domain is at its target or past it, so there is nothing to raise. Watch that it stays so, and take the assessment again in six months, or sooner after a change of team, product, or market.";
pub const TO_BE_SURE: &str = "Answer these to be sure";
pub const ABOUT_TO_BE_SURE: &str = "They could still change your result. Those that could change it most come first.";
pub const LEFT_OUT: &str = "Left out of the score";
pub const ABOUT_LEFT_OUT: &str = "You said that these do not apply to you.";
pub const CONTEXT: &str = "Fit the advice to you";
pub const ABOUT_CONTEXT: &str = "Optional. Each choice changes the steps above at once, and never the stage.";
pub const GOALS: &str = "What do you want most?";
pub const PROFILE: &str = "About your company";
pub const NOT_SAID: &str = "Not said";
pub const KEEP: &str = "Keep it";
pub const ABOUT_KEEP: &str = "The file with your answers brings them back on any device.";
pub const LEAVE: &str = "Begin again, or leave nothing behind";
pub const DOWNLOAD_SCORECARD: &str = "Download scorecard (JSON)";
pub const PRINT: &str = "Print";
pub const CHANGE_ANSWERS: &str = "Change answers";

pub fn eyebrow(today: &str) -> String {
    format!("{RESULT} · {today}")
}

pub fn headline(framework: &Framework, scorecard: &Scorecard) -> String {
    let Some(level) = scorecard.stage else { return "Not enough answers for a result yet".to_owned() };
    let here = if level == Level::ZERO {
        "You are starting out".to_owned()
    } else {
        format!("You are at {}", stage(framework, level))
    };
    match (scorecard.next, scorecard.distance) {
        (Some(next), Some(distance)) => {
            format!("{here}, {} short of {}", answers(distance), stage(framework, next))
        }
        _ => format!("{here}, the last stage"),
    }
}

/// The result as one sentence for a board.
pub fn board_sentence(framework: &Framework, scorecard: &Scorecard, tally: Tally) -> String {
    let scored: Vec<_> = scorecard.domains.iter().filter_map(|domain| domain.stage).collect();
    let all = spelled(scored.len());
    if scorecard.stage.is_none() {
        let Tally { known, .. } = tally;
        return format!(
            "So far {known} of {} questions are answered, too few to score enough of the domains. Answer the open ones below to see where you stand.",
            tally.total()
        );
    }
    let Some(next) = scorecard.next else {
        return format!(
            "{} domains carry the last stage. Hold what you have, and look again in six months.",
            capitalize(&all)
        );
    };
    let reached = scored.iter().filter(|stage| **stage >= next).count();
    let names: Vec<_> =
        scorecard.held_back_by.iter().filter_map(|id| framework.domain(id)).map(|d| d.title.clone()).collect();
    let share = format!("{} of {all} domains have reached {}", capitalize(&spelled(reached)), stage(framework, next));
    match names.len() {
        0 => format!("{share}."),
        1 => format!("{share}; {} holds the company back.", list(&names)),
        2..=3 => format!("{share}; {} hold the company back.", list(&names)),
        more => format!("{share}; the other {} hold the company back.", spelled(more)),
    }
}

pub const BORDERLINE: &str = "One answer more or less would change it.";

pub fn of(part: usize, whole: usize) -> String {
    format!("{part} of {whole}")
}

pub fn more_open(number: usize) -> String {
    format!("{number} more")
}

pub fn to_stage(framework: &Framework, next: Level) -> String {
    format!("To {}", stage(framework, next))
}

pub fn distance(distance: u32) -> String {
    if distance == 0 { NOTHING.to_owned() } else { capitalize(&answers(distance)) }
}

pub fn short_by(framework: &Framework, distance: Option<u32>, level: Option<Level>) -> String {
    match (distance, level.map(Level::next)) {
        (Some(distance), Some(next)) => {
            format!("{} short of {}", count(distance as usize, "answer", "answers"), stage(framework, next))
        }
        (None, Some(_)) => "At the last stage".to_owned(),
        _ => NOT_SCORED.to_owned(),
    }
}

pub const TO_THE_NEXT: &str = "To the next stage";

pub fn index(index: Index) -> String {
    if index.high > index.low { format!("{}, up to {}", index.low, index.high) } else { index.low.to_string() }
}

pub fn up_to(high: u8) -> String {
    format!(", up to {high}")
}

pub fn key_target(framework: &Framework, level: Level) -> String {
    format!("the next target: every answer at {}", stage(framework, level))
}

pub fn about_actions(shown: usize) -> String {
    let steps = capitalize(&spelled(shown));
    let steps = if shown == 1 { format!("{steps} step.") } else { format!("{steps} steps, in this order.") };
    format!("{steps} The sum under each says why it stands where it does.")
}

pub fn show_all(number: usize) -> String {
    format!("Show all {number}")
}

pub fn show_first() -> String {
    format!("Show the first {FIRST} only")
}

pub fn weeks(weeks: u16) -> String {
    count(usize::from(weeks), "week", "weeks")
}

pub fn of_five(value: u8) -> String {
    format!("{value} of 5")
}

pub fn label(label: Label) -> &'static str {
    match label {
        Label::QuickWin => "Quick win",
        Label::Foundation => "Foundation",
        Label::BigBet => "Big bet",
    }
}

pub fn first_because(names: &[String]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("“{name}”")).collect();
    format!("First, because {} {} it.", list(&quoted), if names.len() == 1 { "needs" } else { "need" })
}

/// The sum with its terms, as a sentence to re-add by hand.
pub fn sum(framework: &Framework, points: &Points) -> String {
    let mut text = String::new();
    for (reason, value) in &points.terms {
        let joint = match (text.is_empty(), *value < 0) {
            (true, false) => "",
            (true, true) => "− ",
            (false, false) => " + ",
            (false, true) => " − ",
        };
        text = format!("{text}{joint}{} ({})", because(framework, *reason), value.unsigned_abs());
    }
    format!("{} = {}", capitalize(&text), signed(points.total))
}

fn because(framework: &Framework, reason: PointReason) -> String {
    match reason {
        PointReason::HoldsBack(level) => format!("holds {} back", stage(framework, level)),
        PointReason::CompletesStage(level) => format!("completes {} in its domain", stage(framework, level)),
        PointReason::MissingLevels(levels) => count(usize::from(levels), "level missing", "levels missing"),
        PointReason::Impact(impact) => format!("{} impact", degree(impact)),
        PointReason::Unlocks(steps) => format!("unlocks {}", count(usize::from(steps), "step", "steps")),
        PointReason::ServesGoal => "serves your goals".to_owned(),
        PointReason::Fits => "fits your company".to_owned(),
        PointReason::IllSuited => "ill-suited to your company".to_owned(),
        PointReason::Effort(effort) => format!("effort {}", of_five(effort)),
    }
}

fn degree(impact: u8) -> &'static str {
    match impact {
        0 | 1 => "very low",
        2 => "low",
        3 => "medium",
        4 => "high",
        _ => "very high",
    }
}

/// With a true minus sign.
fn signed(number: i32) -> String {
    if number < 0 { format!("−{}", number.unsigned_abs()) } else { number.to_string() }
}

fn answers(number: u32) -> String {
    let number = number as usize;
    format!("{} {}", spelled(number), if number == 1 { "answer" } else { "answers" })
}

/// Numbers below ten as words.
fn spelled(number: usize) -> String {
    const WORDS: [&str; 10] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

pub fn could_rise(domain: &str, index: Option<Index>) -> String {
    match index {
        Some(index) if index.high > index.low => {
            format!("{domain}: the index could rise from {} to {}.", index.low, index.high)
        }
        _ => format!("{domain}."),
    }
}

/// What a change of goals or profile did to the steps.
pub fn change(change: &Change, name: impl Fn(&StepId) -> String) -> String {
    let quoted = |steps: &[StepId]| list(&steps.iter().map(|step| format!("“{}”", name(step))).collect::<Vec<_>>());
    let mut parts = Vec::new();
    if let Some(first) = &change.new_first {
        parts.push(format!("{} is first now", quoted(std::slice::from_ref(first))));
    }
    let entered: Vec<_> =
        change.entered.iter().filter(|step| change.new_first.as_ref() != Some(step)).cloned().collect();
    if !entered.is_empty() {
        parts.push(format!("{} came into the first {FIRST}", quoted(&entered)));
    }
    if !change.left.is_empty() {
        parts.push(format!("{} moved down", quoted(&change.left)));
    }
    match (parts.is_empty(), change.revalued) {
        (false, _) => format!("What changed: {}.", list(&parts)),
        (true, 0) => "This changes nothing in the steps for your answers.".to_owned(),
        (true, more) => {
            format!("The first {FIRST} stay the same; {} other points now.", count(more, "step has", "steps have"))
        }
    }
}

pub fn unknown_ids(number: usize) -> String {
    format!(
        "{} to questions that this framework does not have: kept in your file, and not scored.",
        count(number, "answer belongs", "answers belong")
    )
}
