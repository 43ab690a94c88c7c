//! Frameworks, answers, scoring and advice.
//!
//! This crate is the one place where a maturity is computed. It has no I/O, no floats, no clock and no
//! hash iteration, so that the browser and the command line give the same bytes for the same answers.
//!
//! ```text
//! Framework + Answers ─ score ─▶ Scorecard ─ advise ─▶ Plan        (domain types)
//!     ▲           ▲                  └──────────┬────────┘
//!  wire::bundle  wire::answers_file      wire::report (JSON)       (wire types: versioned, strict)
//!                wire::link, wire::csv
//! ```
//!
//! The same scoring, asked more than once: `what_if` (after some steps), `history` (at several times), `team` (several
//! people's answers made one) and `cohort` (many companies' results, counted so that nobody can be found in them). And held
//! against what came of it: `cross_check` (a company's figures beside benchmarks and stages).

pub mod advice;
mod answer_tally;
pub mod answers;
pub mod cohort;
pub mod counts;
pub mod cross_check;
pub mod figure;
pub mod fraction;
pub mod framework;
mod group;
pub mod history;
pub mod id;
mod mark;
pub mod moment;
mod order;
pub mod path;
pub mod plan;
pub mod report;
mod said;
pub mod schedule;
pub mod score;
pub mod scorecard;
pub mod standing;
pub mod team;
pub mod value;
pub mod what_if;
pub mod wire;

pub use advice::advise;
pub use answer_tally::AnswerTally;
pub use answers::{Answer, Answers, Given};
pub use cohort::{Cohort, CohortReport};
pub use counts::Counts;
pub use cross_check::{CrossCheck, Finding, OutcomeMetric, Outcomes, cross_check};
pub use figure::{Figure, FigureUnit, NotAFigure};
pub use fraction::Fraction;
pub use framework::{
    Choice, Domain, Framework, Goal, Method, NaReason, PointWeights, ProfileOption, ProfileQuestion, ProfileValue,
    Question, Role, Scoring, Stage, Step,
};
pub use history::{History, Progress, Snapshot, Split, TrendPoint, Work, WorkState};
pub use id::{
    DomainId, GoalId, Level, MetricId, OptionId, PlaybookId, ProfileQuestionId, QuestionId, ReasonId, RoleId, StageId,
    StepId, ValueId,
};
pub use path::{Path, shortest_path};
pub use plan::{Action, Label, Plan, PointReason, Points, Sustain};
pub use report::{Report, report};
pub use schedule::{Schedule, Slot, schedule};
pub use score::score;
pub use scorecard::{Coverage, DomainScore, Evidenced, Index, Ratio, Scorecard};
pub use standing::{Outcome, Shift, Standing};
pub use team::{Disagreement, QuestionTally, Tally};
pub use value::Value;
pub use what_if::{Change, what_if};
