//! Results in words, for the terminal.

use content::Library;
use maturity::{Action, Index, Level, Path, PointReason, ProfileQuestionId, Shift, Standing, ValueId};

/// Writing to a string cannot fail; this keeps the result from being dropped unseen.
macro_rules! line {
    ($text:expr, $($part:tt)*) => {
        std::fmt::Write::write_fmt($text, format_args!("{}\n", format_args!($($part)*)))
            .expect("writing to a string cannot fail")
    };
}
pub(super) use line;

/// A text of unknown origin in one line of visible characters: nothing in it can move the cursor or forge a line.
pub fn plain(text: &str) -> String {
    let invisible = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().map(|letter| if invisible(letter) { '\u{fffd}' } else { letter }).collect()
}

/// "1 answer", "2 answers".
pub fn count(number: impl Into<u64>, one: &str) -> String {
    let number = number.into();
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

/// A stage's title; level 0 is "starting out".
pub fn stage(library: &Library, level: Level) -> &str {
    if level == Level::ZERO { "starting out" } else { stage_title(library, level) }
}

/// A stage's title, or that there is none.
pub fn stage_or_none(library: &Library, level: Option<Level>) -> &str {
    level.map_or("not scored", |level| stage(library, level))
}

/// The title of a stage that there is.
pub fn stage_title(library: &Library, level: Level) -> &str {
    library.framework.stage(level).map_or("", |stage| &stage.title)
}

/// "64, up to 78".
pub fn interval(index: Index) -> String {
    if index.high > index.low { format!("{}, up to {}", index.low, index.high) } else { index.low.to_string() }
}

/// "Crawl, 48 → Walk, 56", or "no change: Walk, 56".
pub fn shift(library: &Library, Shift { from, to }: Shift) -> String {
    let then = standing(library, to);
    if from == to { format!("no change: {then}") } else { format!("{} → {then}", standing(library, from)) }
}

/// "Crawl, 48".
pub fn standing(library: &Library, Standing { stage, index }: Standing) -> String {
    let stage = stage_or_none(library, stage);
    index.map_or_else(|| stage.to_owned(), |index| format!("{stage}, {index}"))
}

/// The terms of an action's sum, as on the page.
pub fn sum(library: &Library, action: &Action) -> String {
    let term = |(at, (reason, points)): (usize, &(PointReason, i32))| {
        let sign = match (at, *points < 0) {
            (0, false) => "",
            (0, true) => "− ",
            (_, false) => " + ",
            (_, true) => " − ",
        };
        format!("{sign}{} ({})", point_reason(library, *reason), points.unsigned_abs())
    };
    action.points.terms.iter().enumerate().map(term).collect()
}

/// What a group is called: the text of its value of the profile question.
pub fn group<'a>(library: &'a Library, by: Option<&ProfileQuestionId>, value: Option<&'a ValueId>) -> &'a str {
    let Some(value) = value else { return "Not said" };
    let question = library.framework.profile.iter().find(|question| Some(&question.id) == by);
    let option = question.and_then(|question| question.options.iter().find(|option| option.id == *value));
    option.map_or(value.as_str(), |option| &option.text)
}

/// What a path takes, and whether it is proven to be the shortest.
pub fn path(library: &Library, path: &Path) -> String {
    let steps = count(path.steps.len() as u64, "step");
    let to = stage_title(library, path.to);
    let effort = path.effort;
    if path.gap == 0 {
        return format!("The shortest path to {to}: {steps}, effort {effort}. No other set of steps takes less.");
    }
    let least = effort.saturating_sub(path.gap);
    format!("A path to {to}: {steps}, effort {effort}. There may be a shorter one, but none below effort {least}.")
}

fn point_reason(library: &Library, reason: PointReason) -> String {
    match reason {
        PointReason::HoldsBack(level) => format!("holds {} back", stage_title(library, level)),
        PointReason::CompletesStage(level) => format!("completes {} in its domain", stage_title(library, level)),
        PointReason::MissingLevels(levels) => format!("{} missing", count(levels, "level")),
        PointReason::Impact(impact) => format!("impact {impact} of 5"),
        PointReason::Unlocks(steps) => format!("unlocks {}", count(steps, "step")),
        PointReason::ServesGoal => "serves your goal".to_owned(),
        PointReason::Fits => "suits your company".to_owned(),
        PointReason::IllSuited => "ill-suited to your company".to_owned(),
        PointReason::Effort(effort) => format!("effort {effort} of 5"),
    }
}
