//! A domain's stage where enough of its questions must have reached it, keystones always (the specification, §2).

use super::{DomainReading, Reading};
use crate::{Framework, Level, QuestionId};

impl DomainReading<'_> {
    /// The highest stage whose share and keystones are reached, and those of every stage below it.
    pub(super) fn stage_by_share(&self, framework: &Framework) -> Level {
        let applicable = self.weight_where(|_| true);
        let reached = framework.levels().take_while(|level| self.has_reached(framework, *level, applicable));
        reached.last().unwrap_or(Level::ZERO)
    }

    /// The keystones that have not reached `level`.
    pub(super) fn blocking_keystones(&self, level: Level) -> Vec<QuestionId> {
        let blocking = self.questions.iter().filter(|reading| reading.blocks(level));
        blocking.map(|reading| reading.question.id.clone()).collect()
    }

    /// The fewest answers that must rise for the domain to have reached `level` and all below it: every keystone that
    /// has not, then the heaviest of the others until the share is met. An unknown that turns out well counts as one.
    pub(super) fn answers_short_of_share(&self, framework: &Framework, level: Level) -> u32 {
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

    fn has_reached(&self, framework: &Framework, level: Level, applicable: u64) -> bool {
        let reached = self.weight_where(|reading| reading.has_reached(level));
        framework.scoring.question_share.is_reached_by(reached, applicable)
            && !self.questions.iter().any(|reading| reading.blocks(level))
    }
}

impl Reading<'_> {
    /// Whether it is a keystone that keeps its domain from `level`.
    fn blocks(&self, level: Level) -> bool {
        self.question.keystone && !self.has_reached(level)
    }
}
