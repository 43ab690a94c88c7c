//! Sentences that the assessment's page says too: where somebody stands, and why a step is worth doing.

use crate::document::Tally;
use maturity::{Framework, Index, Label, Level, PointReason, Points, Report, Scorecard};

/// The name of a level; the level below the first stage is named after it.
pub fn stage(framework: &Framework, level: Level) -> String {
    match (framework.stage(level), framework.stages.first()) {
        (Some(stage), _) => stage.title.clone(),
        (None, Some(first)) => format!("{}, starting out", first.title),
        (None, None) => String::new(),
    }
}

/// The name of a level where there is little room.
pub fn short_stage(framework: &Framework, level: Level) -> String {
    framework.stage(level).map_or_else(|| "Starting out".to_owned(), |stage| stage.title.clone())
}

/// "1 answer", "2 answers".
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// "A", "A and B", "A, B, and C".
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [most @ .., last] => format!("{}, and {last}", most.join(", ")),
    }
}

/// The text with its first letter as a capital, where that is a plain one.
pub fn capitalize(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// The stage and how far the next one is, as a heading.
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
pub fn board_sentence(framework: &Framework, report: &Report, tally: Tally) -> String {
    let Report { scorecard, plan, .. } = report;
    let Some(here) = scorecard.stage else { return too_few(tally) };
    let weighed = framework.domains.iter().zip(&scorecard.domains).filter(|(domain, _)| domain.weight > 0);
    let scored: Vec<Level> = weighed.filter_map(|(_, score)| score.stage).collect();
    let level = scorecard.next.unwrap_or(here);
    let reached = scored.iter().filter(|stage| **stage >= level).count();
    let kind = if scored.len() < framework.domains.len() { "scored domains" } else { "domains" };
    let share = share(reached, scored.len(), kind);
    let stage = stage(framework, level);
    if scorecard.next.is_none() {
        let holds = reached == scored.len() && plan.actions.is_empty();
        let verb = if reached < 2 { " is at " } else { " are at " };
        let end = if holds { "; hold what you have." } else { "." };
        return [&share, verb, &stage, end].concat();
    }
    let verb = if reached < 2 { " has reached " } else { " have reached " };
    let yet = if reached == 0 { " yet" } else { "" };
    [&share, verb, &stage, yet, &blame(framework, scorecard, level, &scored), "."].concat()
}

fn too_few(tally: Tally) -> String {
    let lacking = if tally.known == tally.total() {
        ", too few apply to score."
    } else {
        ", too few are known to score. Answer the open ones below to see where you stand."
    };
    ["With ", &said(tally), lacking].concat()
}

/// How many are answered, and of how many of these the answer is that nobody knows.
pub fn said(tally: Tally) -> String {
    let answered = format!("{} of {} answered", tally.answered(), tally.total());
    if tally.unknown == 0 {
        answered
    } else {
        [&answered, ", ", &tally.unknown.to_string(), " of them “", super::UNKNOWN, "”"].concat()
    }
}

/// "Six of eight domains", as a sentence begins.
fn share(reached: usize, all: usize, kind: &str) -> String {
    match (reached, all) {
        (0, _) => "No domain".to_owned(),
        (1, 1) => "The only scored domain".to_owned(),
        (2, 2) => ["Both ", kind].concat(),
        _ if reached == all => ["All ", &spelled(all), " ", kind].concat(),
        _ => [&capitalize(&spelled(reached)), " of ", &spelled(all), " ", kind].concat(),
    }
}

/// Who holds the company back from a stage, and whether that is by lying too far behind it. Nobody is named for not
/// being where no domain is.
fn blame(framework: &Framework, scorecard: &Scorecard, next: Level, scored: &[Level]) -> String {
    let lag = framework.scoring.max_lag;
    let lags = lag > 0 && scored.iter().any(|stage| stage.get().saturating_add(lag) < next.get());
    let held = scorecard.held_back_by.len();
    if held == 0 || !lags && scored.iter().all(|stage| *stage < next) {
        return String::new();
    }
    let titles = scorecard.held_back_by.iter().filter_map(|id| framework.domain(id));
    let names: Vec<String> = titles.map(|domain| domain.title.clone()).collect();
    let who = match (held, lags) {
        (0..=3, _) => list(&names),
        (_, true) => spelled(held),
        (_, false) => ["the other ", &spelled(held)].concat(),
    };
    let one = held == 1;
    if lags {
        let stages = if lag == 1 { " stage behind" } else { " stages behind" };
        let verb = if one { " is more than " } else { " are more than " };
        ["; ", &who, verb, &spelled(usize::from(lag)), stages].concat()
    } else {
        ["; ", &who, if one { " holds the company back" } else { " hold the company back" }].concat()
    }
}

/// One answer could change the stage: in which direction there is a stage to change to.
pub fn borderline(scorecard: &Scorecard) -> &'static str {
    if scorecard.next.is_none() {
        "One answer a level lower would change the stage."
    } else {
        "One answer a level higher or lower would change the stage."
    }
}

/// How many answers a domain lacks to its next stage.
pub fn short_by(framework: &Framework, distance: Option<u32>, level: Option<Level>) -> String {
    match (distance, level.map(Level::next)) {
        (Some(distance), Some(next)) => {
            format!("{} short of {}", count(distance as usize, "answer", "answers"), stage(framework, next))
        }
        (None, Some(_)) => "At the last stage".to_owned(),
        _ => super::NOT_SCORED.to_owned(),
    }
}

/// "64, up to 78".
pub fn index(index: Index) -> String {
    if index.high > index.low { format!("{}, up to {}", index.low, index.high) } else { index.low.to_string() }
}

/// "6 weeks".
pub fn weeks(weeks: u32) -> String {
    count(usize::try_from(weeks).unwrap_or(usize::MAX), "week", "weeks")
}

/// "4 of 5".
pub fn of_five(value: u8) -> String {
    format!("{value} of 5")
}

/// What kind of step it is.
pub fn label(label: Label) -> &'static str {
    match label {
        Label::QuickWin => "Quick win",
        Label::Foundation => "Foundation",
        Label::BigBet => "Big bet",
    }
}

/// Why a step comes first although its points do not say so.
pub fn first_because(names: &[String]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("“{name}”")).collect();
    format!("First, because {} {} it.", list(&quoted), if names.len() == 1 { "needs" } else { "need" })
}

/// The sum with its terms, as a sentence to re-add by hand. No line ends within a term.
pub fn sum(framework: &Framework, points: &Points) -> String {
    let mut text = String::new();
    for (reason, value) in &points.terms {
        let joint = match (text.is_empty(), *value < 0) {
            (true, false) => "",
            (true, true) => "−\u{a0}",
            (false, false) => " +\u{a0}",
            (false, true) => " −\u{a0}",
        };
        let term = because(framework, *reason).replace(' ', "\u{a0}");
        let most = if is_capped(framework, *reason, *value) { ", the most that counts" } else { "" };
        text = [&text, joint, &term, "\u{a0}(", &value.unsigned_abs().to_string(), most, ")"].concat();
    }
    format!("{} = {}", capitalize(&text), signed(points.total))
}

/// Whether unlocking more steps would be worth no more.
fn is_capped(framework: &Framework, reason: PointReason, value: i32) -> bool {
    let each = i32::from(framework.scoring.points.per_unlock);
    matches!(reason, PointReason::Unlocks(steps) if value < each * i32::from(steps))
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
pub fn spelled(number: usize) -> String {
    const WORDS: [&str; 10] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// What answering a question could do to its domain.
pub fn could_rise(domain: &str, index: Option<Index>) -> String {
    match index {
        Some(index) if index.high > index.low => {
            format!("{domain}: the index could rise from {} to {}.", index.low, index.high)
        }
        _ => format!("{domain}."),
    }
}
