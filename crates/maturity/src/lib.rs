//! Frameworks, answers, scoring and advice.
//!
//! This crate is the one place where a maturity is computed. It has no I/O, no floats, no clock and no
//! hash iteration, so that the browser and the command line give the same bytes for the same answers.
//!
//! ```text
//! Framework + Answers ─ score ─▶ Scorecard ─ advise ─▶ Plan        (domain types)
//!     ▲           ▲                  └──────────┬────────┘
//!  wire::bundle  wire::answers_file      wire::report (JSON)       (wire types: versioned, strict)
//! ```

pub mod advice;
pub mod answers;
pub mod fraction;
pub mod framework;
pub mod id;
mod order;
pub mod plan;
pub mod score;
pub mod scorecard;
pub mod value;
pub mod wire;

pub use advice::advise;
pub use answers::{Answer, Answers, Given};
pub use fraction::Fraction;
pub use framework::{
    Choice, Domain, Framework, Goal, Method, NaReason, PointWeights, ProfileOption, ProfileQuestion, ProfileValue,
    Question, Role, Scoring, Stage, Step,
};
pub use id::{
    DomainId, GoalId, Level, MetricId, OptionId, PlaybookId, ProfileQuestionId, QuestionId, ReasonId, RoleId, StageId,
    StepId, ValueId,
};
pub use plan::{Action, Label, Plan, PointReason, Points};
pub use score::score;
pub use scorecard::{Coverage, DomainScore, Evidenced, Index, Ratio, Scorecard};
pub use value::Value;
