//! Names of things: permanent slugs, one type a kind, so that a metric's id cannot be passed for a step's.

use crate::wire::json::{FromJson, Json, Reader};
use serde::Serialize;
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as the id. Whether such a thing exists is for the framework to say.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromJson for $name {
            fn from_json(json: Json, reader: &mut Reader) -> Self {
                Self(String::from_json(json, reader))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A domain, such as `health`.
    DomainId
    /// A stage, such as `walk`.
    StageId
    /// A question, such as `health.score`.
    QuestionId
    /// An option, unique within its question, such as `gut-feel`.
    OptionId
    /// A step: the question it raises and the stage it raises it to, such as `health.score@walk`.
    StepId
    /// A playbook.
    PlaybookId
    /// A metric.
    MetricId
    /// A goal that a visitor may choose.
    GoalId
    /// A role that owns a step.
    RoleId
    /// A reason for which a question does not apply.
    ReasonId
    /// A question about the company's context.
    ProfileQuestionId
    /// One answer to a profile question, unique within it.
    ValueId
}

impl StepId {
    /// The step that raises `question` to `stage`.
    pub fn of(question: &QuestionId, stage: &StageId) -> Self {
        Self(format!("{question}@{stage}"))
    }
}

/// How far a practice has come: 0 (not yet) or the 1-based index of a stage, at most the number of stages (2 to 6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Level(u8);

impl Level {
    /// Not yet at the first stage.
    pub const ZERO: Self = Self(0);

    /// The level of the `index`-th stage (1-based); 0 is "not yet".
    pub const fn new(index: u8) -> Self {
        Self(index)
    }

    /// The number behind it, 0 to k.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// One level further.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl FromJson for Level {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        Self(u8::from_json(json, reader))
    }
}
