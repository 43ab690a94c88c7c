//! What to do first, and why: points with their reasons as data. The page writes the sentence, in its own language.

use crate::{Level, MetricId, QuestionId, StepId};

/// What to do, the first thing first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Every recommended step, in the order of the specification, §5. Empty in sustain mode.
    pub actions: Vec<Action>,
    /// Sustain mode: where there is an overall stage, nothing is below its target, and nothing unknown lies before the
    /// next stage.
    pub sustain: Option<Sustain>,
}

/// What to do where nothing is to be raised: see that it stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sustain {
    /// The metrics that the steps which led here move: those of keystones first, then in the framework's order, each once.
    pub watch: Vec<MetricId>,
    /// In so many days it is time to assess again.
    pub reassess_in_days: u16,
}

/// One recommended step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// The step.
    pub step: StepId,
    /// The question that it raises.
    pub question: QuestionId,
    /// The question's level today.
    pub from: Level,
    /// The level that the step leads to.
    pub to: Level,
    /// The sum, with each of its terms.
    pub points: Points,
    /// Quick win, foundation, big bet: any of them, in this order.
    pub labels: Vec<Label>,
    /// The steps for which this one comes first although its points do not say so: those that need it, where it is no
    /// candidate by itself, or else those that need it and outrank it.
    pub first_because_of: Vec<StepId>,
    /// Recommended steps that need this one.
    pub unlocks: Vec<StepId>,
}

/// A sum with its terms: `total` is the sum of the terms' points, to be re-added by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Points {
    /// The sum of the terms; may be negative.
    pub total: i32,
    /// The terms in the order of the specification's table, without those worth nothing.
    pub terms: Vec<(PointReason, i32)>,
}

/// Why a step has points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointReason {
    /// Its domain holds the overall stage back from this level.
    HoldsBack(Level),
    /// It completes this next stage of its domain.
    CompletesStage(Level),
    /// So many levels are missing to the target.
    MissingLevels(u8),
    /// Impact, 1 to 5.
    Impact(u8),
    /// It unlocks so many recommended steps.
    Unlocks(u8),
    /// It serves a chosen goal.
    ServesGoal,
    /// It suits the profile.
    Fits,
    /// It is ill-suited to the profile.
    IllSuited,
    /// Effort, 2 to 5.
    Effort(u8),
}

/// What kind of step it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Impact at least 4, effort at most 2.
    QuickWin,
    /// Unlocks at least two recommended steps.
    Foundation,
    /// Impact and effort at least 4.
    BigBet,
}
