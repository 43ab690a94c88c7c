//! How the domains behind a metric stand.

use crate::{DomainId, Framework, Level, Scorecard};

/// How many of the domains that move a metric stand where. Domains without weight, or with no question that applies, are as
/// if absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Practice {
    /// The domains.
    pub domains: usize,
    /// Those that are scored.
    pub scored: usize,
    /// Those of them at the first stage, or below it.
    pub lowest: usize,
    /// Those of them at the middle stage or above.
    pub advanced: usize,
    /// The level of the middle stage: of three stages the second, of four the third.
    pub middle: Level,
}

impl Practice {
    /// Counts.
    pub fn of(framework: &Framework, scorecard: &Scorecard, domains: &[DomainId]) -> Self {
        let middle = Level::new(framework.top().get() / 2 + 1);
        let mut practice = Self { domains: 0, scored: 0, lowest: 0, advanced: 0, middle };
        for (domain, scored) in framework.domains.iter().zip(&scorecard.domains) {
            if domain.weight == 0 || scored.coverage.applicable == 0 || !domains.contains(&domain.id) {
                continue;
            }
            practice.domains += 1;
            let Some(stage) = scored.stage else { continue };
            practice.scored += 1;
            practice.lowest += usize::from(stage <= Level::new(1));
            practice.advanced += usize::from(stage >= middle);
        }
        practice
    }

    /// Whether more than half of the domains are scored.
    pub fn is_known(self) -> bool {
        self.is_most(self.scored)
    }

    /// Whether more than half of the domains stand at the first stage or below it.
    pub fn is_lowest(self) -> bool {
        self.is_most(self.lowest)
    }

    /// Whether more than half of the domains stand at the middle stage or above.
    pub fn is_advanced(self) -> bool {
        self.is_most(self.advanced)
    }

    fn is_most(self, number: usize) -> bool {
        2 * number > self.domains
    }
}
