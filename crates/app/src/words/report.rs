//! The words of what stands beside the stage and the steps: strengths, evidence, metrics, playbooks, sustaining.

use super::{capitalize, spelled, stage};
use maturity::{Framework, Level};

pub const STRENGTHS: &str = "What you can build on";
pub const EVIDENCE_TITLE: &str = "Claimed, and what you could show";
pub const NOTHING_SHOWN: &str = "Nothing is marked yet. Tick what you could show to anyone in two minutes; the stage that it supports then stands beside the one that you claim.";
pub const MARK_SHOWN: &str = "Mark what you could show in two minutes";
pub const CLAIMED: &str = "Claimed";
pub const EVIDENCED: &str = "Could be shown";
pub const SHOWN: &str = "Answers that could be shown";
pub const METRICS: &str = "What to measure";
pub const METRICS_NOW: &str = "Watch now";
pub const METRICS_LATER: &str = "Leave for later";
pub const PLAYBOOKS: &str = "Playbooks for where you are";
pub const WATCH: &str = "Watch these: they show first that a practice slips.";

/// `ahead` domains are further than the whole, or where it is at the last stage, are there too; none where it is single
/// practices that are.
pub fn about_strengths(ahead: usize, shown: usize, at_top: bool) -> String {
    let domains = capitalize(&spelled(ahead));
    let first = if ahead > shown { ["; here are the strongest ", &spelled(shown)].concat() } else { String::new() };
    match (ahead, at_top) {
        (0, true) => "No whole domain is at the last stage, but these practices are.".to_owned(),
        (0, false) => "No whole domain is further than the rest, but these practices are.".to_owned(),
        (1, true) => "One domain is at the last stage.".to_owned(),
        (1, false) => "One domain is further than the whole.".to_owned(),
        (_, true) => [&domains, " domains are at the last stage", &first, "."].concat(),
        (_, false) => [&domains, " domains are further than the whole", &first, "."].concat(),
    }
}

pub fn about_evidence(framework: &Framework) -> String {
    let first = stage(framework, Level::new(1));
    ["An answer above ", &first, " counts as shown only if you could show it to anyone in two minutes."].concat()
}

pub fn shown(shown: u32, claimed: u32) -> String {
    let answers = if claimed == 1 {
        " answer above the first stage could be shown."
    } else {
        " answers above the first stage could be shown."
    };
    [&shown.to_string(), " of ", &claimed.to_string(), answers].concat()
}

/// What follows from the claimed and the evidenced stage; `behind` domains could show less than they claim.
pub fn evidence_says(framework: &Framework, claimed: Level, shown: Option<Level>, behind: usize) -> String {
    let supports = shown.is_none_or(|shown| shown >= claimed);
    let domains = if behind == 1 { "one domain".to_owned() } else { [&spelled(behind), " domains"].concat() };
    match (supports, behind) {
        (true, 0) => "What you could show supports the stage that you claim.".to_owned(),
        (true, _) => [
            "What you could show supports the stage that you claim, but less than that in ",
            &domains,
            ". Write down where each of these can be seen:",
        ]
        .concat(),
        (false, _) => {
            let shown = shown.map_or_else(String::new, |shown| stage(framework, shown));
            let act = if behind == 0 {
                "."
            } else {
                ". To close the gap, write down where each of these can be seen, or answer what you can show:"
            };
            ["You claim ", &stage(framework, claimed), " and could show ", &shown, act].concat()
        }
    }
}

pub fn claimed_and_shown(framework: &Framework, domain: &str, claimed: Level, shown: Level) -> String {
    [domain, ", claimed at ", &stage(framework, claimed), ", shown at ", &stage(framework, shown), ":"].concat()
}

pub fn moved_by(action: &str) -> String {
    ["moved by “", action, "”"].concat()
}

pub fn about_later(framework: &Framework, level: Level) -> String {
    ["At ", &stage(framework, level), " these can wait:"].concat()
}

pub fn about_playbooks(domains: usize) -> &'static str {
    if domains == 1 {
        "How to take the next step in this domain."
    } else {
        "How to take the next step, the weakest domain first."
    }
}

/// When to take the assessment again, and why.
pub fn reassess(days: u16) -> String {
    ["Take the assessment again in ", &days.to_string(), " days, or sooner after a change of team, product, or market."]
        .concat()
}
