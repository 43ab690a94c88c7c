//! Why a step is worth doing: what kind it is, what waits for it, and the sum that says where it stands.

use crate::{list, quoted, sentences, stage};
use maturity::{Framework, Label, PointReason, Points};

/// What kind of step it is.
pub fn label(label: Label) -> &'static str {
    match label {
        Label::QuickWin => sentences::quick_win(),
        Label::Foundation => sentences::foundation(),
        Label::BigBet => sentences::big_bet(),
    }
}

/// Why a step comes first although its points do not say so.
pub fn first_because(names: &[String]) -> String {
    sentences::first_because(names.len(), &list(&quoted(names)))
}

/// The sum with its terms, as a sentence to re-add by hand. No line ends within a term.
pub fn sum(framework: &Framework, points: &Points) -> String {
    let mut text = String::new();
    for (reason, value) in &points.terms {
        let begins = text.is_empty() && *value >= 0;
        let because = because(framework, *reason, if begins { "first" } else { "within" }).replace(' ', "\u{a0}");
        let points = value.unsigned_abs() as usize;
        let term = if is_capped(framework, *reason, *value) {
            sentences::sum_term_capped(&because, points)
        } else {
            sentences::sum_term(&because, points)
        };
        text = match (text.is_empty(), *value < 0) {
            (true, false) => term,
            (true, true) => sentences::sum_minus_first(&term),
            (false, false) => sentences::sum_plus(&text, &term),
            (false, true) => sentences::sum_minus(&text, &term),
        };
    }
    let total = points.total.unsigned_abs() as usize;
    if points.total < 0 { sentences::sum_below_zero(&text, total) } else { sentences::sum_total(&text, total) }
}

/// Whether unlocking more steps would be worth no more.
fn is_capped(framework: &Framework, reason: PointReason, value: i32) -> bool {
    let each = i32::from(framework.scoring.points.per_unlock);
    matches!(reason, PointReason::Unlocks(steps) if value < each * i32::from(steps))
}

/// The reason as messages say it at a place in the sum.
fn because(framework: &Framework, reason: PointReason, place: &str) -> String {
    match reason {
        PointReason::HoldsBack(level) => sentences::reason_holds_back(place, &stage(framework, level)),
        PointReason::CompletesStage(level) => sentences::reason_completes(place, &stage(framework, level)),
        PointReason::MissingLevels(levels) => sentences::reason_missing(levels.into()),
        PointReason::Impact(impact) => sentences::reason_impact(place, impact.clamp(1, 5).into()),
        PointReason::Unlocks(steps) => sentences::reason_unlocks(place, steps.into()),
        PointReason::ServesGoal => sentences::reason_goals(place),
        PointReason::Fits => sentences::reason_fits(place),
        PointReason::IllSuited => sentences::reason_ill_suited(place),
        PointReason::Effort(effort) => sentences::reason_effort(place, effort.into()),
    }
}
