//! The bounds of numbers and texts: what the resolver checks and what the JSON Schemas say. Each is the least and the most.

/// How much a step moves.
pub(crate) const IMPACT: (u8, u8) = (1, 5);
/// What a step or a playbook costs.
pub(crate) const EFFORT: (u8, u8) = (1, 5);
/// How long a step or a playbook takes.
pub(crate) const WEEKS: (u16, u16) = (1, 104);
/// How many steps go on side by side.
pub(crate) const PARALLEL: (u8, u8) = (1, 20);
/// The smallest group about which anything is said.
pub(crate) const K_ANONYMITY: (u32, u32) = (1, 1000);
/// How many stages a framework has.
pub(crate) const STAGES: (usize, usize) = (2, 6);
/// The year of a benchmark.
pub(crate) const YEAR: (u16, u16) = (1980, 2100);
/// How many a benchmark asked.
pub(crate) const SAMPLE: (u32, u32) = (1, u32::MAX);
/// Hours that an account takes in a year.
pub(crate) const ACCOUNT_HOURS: (u32, u32) = (1, 10_000);
/// What the sums of the operating model start from: they stay exact, and pages readable.
pub(crate) const PLANNED: (u64, u64) = (1, 1_000_000_000_000);
/// The weight of a part of the health score.
pub(crate) const PART_WEIGHT: (u8, u8) = (0, 100);
/// Points of a part of the health score, before it is known how many its signals can give.
pub(crate) const POINTS: (u16, u16) = (0, u16::MAX);
/// A health score.
pub(crate) const SCORE: (u8, u8) = (0, 100);
/// The format of content that this version reads.
pub const FORMAT: u32 = 1;
/// How many letters an id has at the most.
pub(crate) const ID_LETTERS: usize = 64;
/// What every text matches: it is not empty.
pub(crate) const TEXT: &str = "\\S";
