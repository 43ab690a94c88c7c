//! One domain by itself: coverage, index, stage and what is missing to a stage (the specification, §2).

use super::{DomainReading, Reading};
use crate::{Coverage, DomainScore, Framework, Index, Level, Method};

impl DomainReading<'_> {
    /// Where the domain stands. It depends on no other domain (law 3).
    pub fn score(&self, framework: &Framework) -> DomainScore {
        let stage = self.stage(framework);
        let next = stage.map(Level::next).filter(|next| *next <= framework.top());
        DomainScore {
            id: self.domain.id.clone(),
            stage,
            index: stage.and_then(|_| self.index(framework)),
            coverage: self.coverage(),
            distance: next.map(|next| self.answers_short_of(framework, next)),
            blocking_keystones: match (framework.scoring.method, next) {
                (Method::Staged | Method::Weakest, Some(next)) => self.blocking_keystones(next),
                _ => Vec::new(),
            },
            mean: stage.filter(|_| framework.scoring.method == Method::Average).and_then(|_| self.mean().ratio()),
        }
    }

    /// How much of the applicable weight is answered.
    pub fn coverage(&self) -> Coverage {
        Coverage {
            answered: self.weight_where(|reading| reading.level.is_some()),
            applicable: self.weight_where(|_| true),
        }
    }

    /// The highest stage reached, by the framework's method; nothing where the domain is not scored: no question applies,
    /// none is answered, or coverage is below `min_coverage`.
    pub fn stage(&self, framework: &Framework) -> Option<Level> {
        let Coverage { answered, applicable } = self.coverage();
        let scored = answered > 0 && framework.scoring.min_coverage.is_reached_by(answered, applicable);
        scored.then(|| match framework.scoring.method {
            Method::Average => self.stage_by_mean(framework),
            Method::Staged | Method::Weakest => self.stage_by_share(framework),
        })
    }

    /// The fewest answers that must rise for the domain to have reached `level` and all below it. An unknown that turns
    /// out well counts as one.
    pub fn answers_short_of(&self, framework: &Framework, level: Level) -> u32 {
        match framework.scoring.method {
            Method::Average => self.answers_short_of_mean(framework, level),
            Method::Staged | Method::Weakest => self.answers_short_of_share(framework, level),
        }
    }

    /// round-half-up(100 · Σ w·worth / Σ w·most), what is unknown counting nothing at the low end and most at the high
    /// end. An answer is worth its level, of k at most; in the method of averages what its value is above the lowest of
    /// its question, in units.
    fn index(&self, framework: &Framework) -> Option<Index> {
        let by_value = framework.scoring.method == Method::Average;
        let worth = |reading: &Reading, level: Level| {
            if by_value { reading.above_lowest(self.scale, level) } else { u64::from(level.get()) }
        };
        let (mut points, mut unknown, mut out_of) = (0_u64, 0_u64, 0_u64);
        for reading in &self.questions {
            let weigh = |worth: u64| reading.weight().saturating_mul(worth);
            let most = weigh(worth(reading, framework.top()));
            out_of = out_of.saturating_add(most);
            match reading.level {
                Some(level) => points = points.saturating_add(weigh(worth(reading, level))),
                None => unknown = unknown.saturating_add(most),
            }
        }
        super::index(points, unknown, out_of)
    }

    /// The weight of the questions that `keep` keeps.
    pub(super) fn weight_where(&self, keep: impl Fn(&Reading) -> bool) -> u64 {
        self.questions.iter().filter(|reading| keep(reading)).map(Reading::weight).fold(0, u64::saturating_add)
    }
}
