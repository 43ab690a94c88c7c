//! One domain by itself: coverage, index, stage and what is missing to a stage (the specification, §2).

use super::{DomainReading, Reading};
use crate::{Coverage, DomainScore, Framework, Index, Level};

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
            blocking_keystones: next.map_or_else(Vec::new, |next| {
                let blocking = self.questions.iter().filter(|reading| reading.blocks(next));
                blocking.map(|reading| reading.question.id.clone()).collect()
            }),
        }
    }

    /// How much of the applicable weight is answered.
    pub fn coverage(&self) -> Coverage {
        Coverage {
            answered: self.weight_where(|reading| reading.level.is_some()),
            applicable: self.weight_where(|_| true),
        }
    }

    /// The highest stage whose share and keystones are reached, and those of every stage below it; nothing where the
    /// domain is not scored: no question applies, none is answered, or coverage is below `min_coverage`.
    pub fn stage(&self, framework: &Framework) -> Option<Level> {
        let Coverage { answered, applicable } = self.coverage();
        let scored = answered > 0 && framework.scoring.min_coverage.is_reached_by(answered, applicable);
        scored.then(|| {
            let reached = framework.levels().take_while(|level| self.has_reached(framework, *level, applicable));
            reached.last().unwrap_or(Level::ZERO)
        })
    }

    /// The fewest answers that must rise for the domain to have reached `level` and all below it: every keystone that
    /// has not, then the heaviest of the others until the share is met. An unknown that turns out well counts as one.
    pub fn answers_short_of(&self, framework: &Framework, level: Level) -> u32 {
        let applicable = self.weight_where(|_| true);
        let mut reached = self.weight_where(|reading| reading.has_reached(level) || reading.blocks(level));
        let mut answers = self.questions.iter().filter(|reading| reading.blocks(level)).count();

        let others = self.questions.iter().filter(|reading| !reading.has_reached(level) && !reading.question.keystone);
        let mut weights: Vec<u64> = others.map(Reading::weight).collect();
        crate::order::sort_by(&mut weights, |a, b| b.cmp(a));
        for weight in weights {
            if framework.scoring.question_share.is_reached_by(reached, applicable) {
                break;
            }
            reached = reached.saturating_add(weight);
            answers += 1;
        }
        u32::try_from(answers).unwrap_or(u32::MAX)
    }

    /// round-half-up(100 · Σ w·level / (k · Σ w)), what is unknown counting 0 at the low end and k at the high end.
    fn index(&self, framework: &Framework) -> Option<Index> {
        let top = u64::from(framework.top().get());
        let worth =
            |reading: &Reading| u64::from(reading.level.unwrap_or_default().get()).saturating_mul(reading.weight());
        let points = self.questions.iter().map(worth).fold(0, u64::saturating_add);
        let unknown = self.weight_where(|reading| reading.level.is_none()).saturating_mul(top);
        super::index(points, unknown, self.weight_where(|_| true).saturating_mul(top))
    }

    fn has_reached(&self, framework: &Framework, level: Level, applicable: u64) -> bool {
        let reached = self.weight_where(|reading| reading.has_reached(level));
        framework.scoring.question_share.is_reached_by(reached, applicable)
            && !self.questions.iter().any(|reading| reading.blocks(level))
    }

    fn weight_where(&self, keep: impl Fn(&Reading) -> bool) -> u64 {
        self.questions.iter().filter(|reading| keep(reading)).map(Reading::weight).fold(0, u64::saturating_add)
    }
}

impl Reading<'_> {
    /// Whether it is a keystone that keeps its domain from `level`.
    fn blocks(&self, level: Level) -> bool {
        self.question.keystone && !self.has_reached(level)
    }
}
