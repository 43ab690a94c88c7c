//! What others have, whom it holds for, and where a figure lies among it.

use super::{OutcomeMetric, Place};
use crate::{Figure, ProfileQuestionId, ProfileValue, ValueId};
use std::{cmp::Ordering, collections::BTreeMap};

/// What others have, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Benchmark {
    /// Who was measured.
    pub segment: String,
    /// The figure, or one end of a range.
    pub from: Figure,
    /// The other end of a range.
    pub to: Option<Figure>,
    /// Who measured.
    pub source: String,
    /// When.
    pub year: u16,
    /// How many were measured.
    pub sample: u32,
    /// Whom it holds for: one of the values of each profile question that is named; everybody where none is.
    pub holds_for: Vec<ProfileValue>,
}

/// The benchmarks that apply to a visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applicable<'a> {
    /// In the author's order.
    pub benchmarks: Vec<&'a Benchmark>,
    /// Whether they are those of the visitor's own segment.
    pub is_own_segment: bool,
}

/// Whether a benchmark holds for a visitor.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// It names values, and the visitor has one of each question.
    Surely,
    /// It names no values, or the visitor has not answered.
    Maybe,
    /// The visitor has another value.
    Not,
}

impl Benchmark {
    /// Both ends, the same twice where it is one figure.
    pub(super) fn ends(&self) -> [Figure; 2] {
        [self.from, self.to.unwrap_or(self.from)]
    }

    fn holds(&self, profile: &BTreeMap<ProfileQuestionId, ValueId>) -> Holds {
        let mut holds = if self.holds_for.is_empty() { Holds::Maybe } else { Holds::Surely };
        for named in &self.holds_for {
            let Some(said) = profile.get(&named.question) else {
                holds = Holds::Maybe;
                continue;
            };
            let mut of_question = self.holds_for.iter().filter(|other| other.question == named.question);
            if !of_question.any(|other| &other.value == said) {
                return Holds::Not;
            }
        }
        holds
    }
}

impl OutcomeMetric {
    /// The benchmarks of the visitor's own segment; where there are none, all but those of other segments.
    pub fn applicable(&self, profile: &BTreeMap<ProfileQuestionId, ValueId>) -> Applicable<'_> {
        let holding = |least: &[Holds]| -> Vec<&Benchmark> {
            self.benchmarks.iter().filter(|benchmark| least.contains(&benchmark.holds(profile))).collect()
        };
        let own = holding(&[Holds::Surely]);
        if own.is_empty() {
            Applicable { benchmarks: holding(&[Holds::Maybe]), is_own_segment: false }
        } else {
            Applicable { benchmarks: own, is_own_segment: true }
        }
    }

    /// Where the figure lies among these benchmarks; nothing where there are none.
    pub(super) fn place(&self, figure: Figure, among: &Applicable<'_>) -> Option<Place> {
        let [worst, best] = self.extremes(among)?.map(|(end, _)| self.rank(figure, end));
        Some(match (worst, best) {
            (Ordering::Less, _) => Place::Worse,
            (_, Ordering::Greater) => Place::Better,
            _ => Place::Between,
        })
    }

    /// The worst and the best figure of these benchmarks, each with the benchmark that has it; nothing where there are none.
    pub fn extremes<'a>(&self, among: &Applicable<'a>) -> Option<[(Figure, &'a Benchmark); 2]> {
        let ends = |benchmark: &&'a Benchmark| benchmark.ends().map(|end| (end, *benchmark));
        let mut ends = among.benchmarks.iter().flat_map(ends);
        let first = ends.next()?;
        let (mut worst, mut best) = (first, first);
        for end in ends {
            worst = if self.rank(end.0, worst.0) == Ordering::Less { end } else { worst };
            best = if self.rank(end.0, best.0) == Ordering::Greater { end } else { best };
        }
        Some([worst, best])
    }

    /// How the figure compares with another, the better the greater.
    fn rank(&self, figure: Figure, other: Figure) -> Ordering {
        if self.lower_is_better { other.cmp(&figure) } else { figure.cmp(&other) }
    }
}
