//! The words of what the report shows.

use super::{EVIDENCE_TITLE, METRICS, OUTCOME, PLAYBOOKS, STRENGTHS};
use crate::state::Part;

pub const SETTINGS: &str = "What the report shows";
pub const SETTINGS_PARTS: &str = "Sections of the report";
pub const ABOUT_SETTINGS: &str = "The printed report shows the same. Your choice is kept in this browser.";
pub const NUMBER_OF_ACTIONS: &str = "How many actions";
pub const ALL: &str = "All";
pub const RADAR: &str = "The domains as a radar";

pub fn part(part: Part) -> &'static str {
    match part {
        Part::Bars => super::where_domains_stand(),
        Part::Radar => RADAR,
        Part::Strengths => STRENGTHS,
        Part::Actions => super::what_to_do_first(),
        Part::Path => "The shortest path to the next stage",
        Part::Metrics => METRICS,
        Part::Figures => OUTCOME,
        Part::Playbooks => PLAYBOOKS,
        Part::Evidence => EVIDENCE_TITLE,
        Part::Unknown => "What to answer to be sure",
        Part::LeftOut => super::left_out(),
    }
}
pub const ABOUT_RADAR: &str =
    "The index of each domain from the middle, 0, to the rim, 100. The inner rings part it evenly, one for each stage.";
