//! A scorecard as text for people.

use content::Library;
use maturity::{Action, Index, Level, Plan, PointReason, Scorecard};
use std::fmt::Write;

/// How many actions are shown.
const ACTIONS: usize = 5;

/// Where the team stands, what holds it back, and what to do first.
pub fn scorecard(library: &Library, scorecard: &Scorecard, plan: &Plan) -> String {
    let mut text = String::new();
    head(&mut text, library, scorecard);
    domains(&mut text, library, scorecard);
    actions(&mut text, library, plan);
    text
}

/// Writing to a string cannot fail; this keeps the result from being dropped unseen.
macro_rules! line {
    ($text:expr, $($part:tt)*) => {
        writeln!($text, $($part)*).expect("writing to a string cannot fail")
    };
}

fn head(text: &mut String, library: &Library, scorecard: &Scorecard) {
    let stage = scorecard.stage.map_or("not scored: too few questions are answered", |level| stage(library, level));
    line!(text, "{}", library.framework.title);
    line!(text, "Stage: {stage}");
    if let Some(index) = scorecard.index {
        line!(text, "Index: {}", interval(index));
    }
    let held_back: Vec<&str> = scorecard.held_back_by.iter().map(|id| library.domain(id).title.as_str()).collect();
    if let (Some(next), Some(distance)) = (scorecard.next, scorecard.distance) {
        let answers = if distance == 1 { "answer" } else { "answers" };
        line!(
            text,
            "{distance} {answers} short of {}, held back by {}",
            stage_title(library, next),
            held_back.join(", ")
        );
    }
    line!(text, "");
}

fn domains(text: &mut String, library: &Library, scorecard: &Scorecard) {
    let width = library.domains.iter().map(|domain| domain.title.chars().count()).max().unwrap_or_default();
    for domain in &scorecard.domains {
        let title = &library.domain(&domain.id).title;
        let stage = domain.stage.map_or("not scored", |level| stage(library, level));
        let index = domain.index.map(interval).unwrap_or_default();
        line!(text, "  {title:width$}  {index:>14}  {stage}");
    }
    line!(text, "");
}

fn actions(text: &mut String, library: &Library, plan: &Plan) {
    if plan.actions.is_empty() {
        line!(text, "Nothing is advised: every answer is at its target, or nothing is answered.");
        return;
    }
    line!(text, "What to do first:");
    for (rank, action) in plan.actions.iter().take(ACTIONS).enumerate() {
        let step = library.step(&action.step);
        line!(text, "{}. {}", rank + 1, step.action);
        line!(text, "   {} = {}", sum(library, action), action.points.total);
        if let Some(needed) = action.first_because_of.first() {
            line!(text, "   first, because “{}” needs it", library.step(needed).action);
        }
        line!(text, "   {} ({}, {} weeks)", step.first_move, library.role_title(&step.owner), step.weeks);
    }
}

/// The terms of the sum, as on the page.
fn sum(library: &Library, action: &Action) -> String {
    let mut sum = String::new();
    for (at, (reason, points)) in action.points.terms.iter().enumerate() {
        let sign = match (at, *points < 0) {
            (0, false) => "",
            (0, true) => "− ",
            (_, false) => " + ",
            (_, true) => " − ",
        };
        let reason = words(library, *reason);
        line_part(&mut sum, sign, &reason, points.unsigned_abs());
    }
    sum
}

fn line_part(sum: &mut String, sign: &str, reason: &str, points: u32) {
    write!(sum, "{sign}{reason} ({points})").expect("writing to a string cannot fail");
}

fn words(library: &Library, reason: PointReason) -> String {
    match reason {
        PointReason::HoldsBack(level) => format!("holds {} back", stage_title(library, level)),
        PointReason::CompletesStage(level) => format!("completes {} in its domain", stage_title(library, level)),
        PointReason::MissingLevels(levels) => {
            format!("{levels} {} missing", if levels == 1 { "level" } else { "levels" })
        }
        PointReason::Impact(impact) => format!("impact {impact} of 5"),
        PointReason::Unlocks(steps) => format!("unlocks {steps} {}", if steps == 1 { "step" } else { "steps" }),
        PointReason::ServesGoal => "serves your goal".to_owned(),
        PointReason::Fits => "suits your company".to_owned(),
        PointReason::IllSuited => "ill-suited to your company".to_owned(),
        PointReason::Effort(effort) => format!("effort {effort} of 5"),
    }
}

fn stage(library: &Library, level: Level) -> &str {
    if level == Level::ZERO { "starting out" } else { stage_title(library, level) }
}

fn stage_title(library: &Library, level: Level) -> &str {
    library.framework.stage(level).map_or("", |stage| &stage.title)
}

fn interval(index: Index) -> String {
    if index.high > index.low { format!("{}, up to {}", index.low, index.high) } else { index.low.to_string() }
}
