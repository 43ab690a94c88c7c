//! The words of the result.

use super::{capitalize, count, list, quoted, said, stage};
use crate::state::{Change, Outcome, Tally};
use maturity::{Framework, Index, Label, Level, Method, PointReason, Points, Scorecard, StepId};

pub const RESULT: &str = "Your result";
pub const STAGE: &str = "Stage";
pub const HELD_BACK_BY: &str = "Held back by";
pub const NOTHING: &str = "Nothing";
pub const INDEX: &str = "Index";
pub const ANSWERED: &str = "Answered";
pub const DOMAIN: &str = "Domain";
pub const NOT_SCORED: &str = "Not scored";
pub const DOMAINS: &str = "Where each domain stands";
pub const ABOUT_DOMAINS: &str = "The index is the average of your answers, from 0 to 100.";
pub const ABOUT_KEYSTONES: &str =
    " A stage also needs its keystone question, so a long bar can still be at an early stage.";
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
pub const ABOUT_SUSTAIN: &str = "Every scored domain is at its target or past it, so there is nothing to raise.";
pub const TARGET: &str = "Target";
pub const TARGETS: &str = "Targets";
pub const ABOUT_TARGETS: &str = "The stage to bring each domain to. Nothing is advised beyond it.";
pub const NEXT_STAGE: &str = "The next stage";
pub const LEFT_OUT: &str = "Left out of the score";
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
pub const NOT_KNOWN: &str = "Not known";
pub const FEWEST: &str = "The fewest answers that would do it.";

/// What to say where there is nothing to raise and so many answers are not known.
pub fn about_sustain(open: usize) -> String {
    if open == 0 {
        return [ABOUT_SUSTAIN, " See that it stays so."].concat();
    }
    let open = to_be_sure(open);
    ["Nothing that you know of is below its target. What you don’t know could be: see “", open, "” below."].concat()
}

/// What the mark of a target on the scale means.
pub fn key_target(method: Method) -> &'static str {
    match method {
        Method::Staged | Method::Weakest => "the target: every answer at that stage",
        Method::Average => "the target: where that stage begins",
    }
}

pub fn to_be_sure(open: usize) -> &'static str {
    if open == 1 { "Answer this to be sure" } else { "Answer these to be sure" }
}

pub fn about_to_be_sure(open: usize) -> &'static str {
    if open == 1 {
        "It could still change your result."
    } else {
        "They could still change your result. Those that could change it most come first."
    }
}

pub fn about_left_out(questions: usize) -> &'static str {
    if questions == 1 {
        "You said that this does not apply to you."
    } else {
        "You said that these do not apply to you."
    }
}

pub fn eyebrow(today: &str) -> String {
    format!("{RESULT} · {today}")
}

pub fn headline(framework: &Framework, scorecard: &Scorecard) -> String {
    headline_of("You are", framework, scorecard)
}

/// The headline about somebody, such as "You are".
pub fn headline_of(who: &str, framework: &Framework, scorecard: &Scorecard) -> String {
    let Some(level) = scorecard.stage else { return "Not enough answers for a result yet".to_owned() };
    let here = if level == Level::ZERO {
        [who, " starting out"].concat()
    } else {
        [who, " at ", &stage(framework, level)].concat()
    };
    match (scorecard.next, scorecard.distance) {
        (Some(next), Some(distance)) => {
            format!("{here}, {} short of {}", answers(distance), stage(framework, next))
        }
        _ => format!("{here}, the last stage"),
    }
}

/// The result as one sentence for a board.
pub fn board_sentence(framework: &Framework, outcome: &Outcome, tally: Tally) -> String {
    let Outcome { scorecard, plan } = outcome;
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

pub fn all_domains(domains: usize) -> String {
    share(domains, domains, "domains")
}

pub fn and_more(domains: usize) -> String {
    ["and ", &spelled(domains), " more"].concat()
}

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

/// A target that the framework names.
pub fn proposed(stage: &str) -> String {
    ["As proposed: ", stage].concat()
}

pub fn about_actions(shown: usize) -> String {
    let steps = capitalize(&spelled(shown));
    let steps = if shown == 1 { format!("{steps} step.") } else { format!("{steps} steps, in this order.") };
    format!("{steps} The sum under each says why it stands where it does.")
}

pub fn show_all(number: usize) -> String {
    format!("Show all {number}")
}

pub fn show_first(number: usize) -> String {
    ["Show the first ", &number.to_string(), " only"].concat()
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
    format!("First, because {} {} it.", list(&quoted(names)), if names.len() == 1 { "needs" } else { "need" })
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

pub fn could_rise(domain: &str, index: Option<Index>) -> String {
    match index {
        Some(index) if index.high > index.low => {
            format!("{domain}: the index could rise from {} to {}.", index.low, index.high)
        }
        _ => format!("{domain}."),
    }
}

/// What a change of goals, targets or profile did to the steps.
pub fn change(change: &Change, name: impl Fn(&StepId) -> String) -> String {
    let names = |steps: &[StepId]| list(&quoted(&steps.iter().map(&name).collect::<Vec<_>>()));
    let first = change.first.to_string();
    let mut parts = Vec::new();
    if let Some(first) = &change.new_first {
        parts.push([&names(std::slice::from_ref(first)), " is first now"].concat());
    }
    let entered: Vec<_> =
        change.entered.iter().filter(|step| change.new_first.as_ref() != Some(step)).cloned().collect();
    if !entered.is_empty() {
        parts.push([&names(&entered), " came into the first ", &first].concat());
    }
    if !change.left.is_empty() {
        parts.push([&names(&change.left), " moved down"].concat());
    }
    match change.gone.len() {
        0 => {}
        1 => parts.push([&names(&change.gone), " is not advised any more"].concat()),
        2 => parts.push([&names(&change.gone), " are not advised any more"].concat()),
        many => parts.push([&spelled(many), " steps are not advised any more"].concat()),
    }
    if change.more > 0 {
        let steps = if change.more == 1 {
            " more step is advised further down"
        } else {
            " more steps are advised further down"
        };
        parts.push([&spelled(change.more), steps].concat());
    }
    match (parts.is_empty(), change.revalued) {
        (false, _) => format!("What changed: {}.", list(&parts)),
        (true, 0) => "This changes nothing in the steps for your answers.".to_owned(),
        (true, more) => {
            let points = count(more, "step has", "steps have");
            ["The first ", &first, " stay the same; ", &points, " other points now."].concat()
        }
    }
}

pub fn unknown_ids(number: usize) -> String {
    let belong = count(number, "answer belongs to a question", "answers belong to questions");
    [&belong, " that this framework does not have: kept in your file, and not scored."].concat()
}
