//! The words of what the report shows.

use super::{left_out, what_to_do_first, where_domains_stand};
use crate::state::Part;
use ::words::assessment::{
    claimed_and_shown_title, compare_figures, path_part, playbooks_here, radar_title, strengths, unknown_part,
    what_to_measure,
};

/// What a section of the report is called.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Bars => where_domains_stand(),
        Part::Radar => radar_title(),
        Part::Strengths => strengths(),
        Part::Actions => what_to_do_first(),
        Part::Path => path_part(),
        Part::Metrics => what_to_measure(),
        Part::Figures => compare_figures(),
        Part::Playbooks => playbooks_here(),
        Part::Evidence => claimed_and_shown_title(),
        Part::Unknown => unknown_part(),
        Part::LeftOut => left_out(),
    }
}
