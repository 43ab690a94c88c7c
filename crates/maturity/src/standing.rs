//! Stage and index in brief, and how they move: the vocabulary that what-if and history share.

use crate::{DomainId, Level, Scorecard};

/// Where something stands: the whole or a domain. By default it is not scored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Its stage; nothing where it is not scored.
    pub stage: Option<Level>,
    /// The low end of its index, 0 to 100; nothing where it is not scored.
    pub index: Option<u8>,
}

/// A move from one standing to another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// Before.
    pub from: Standing,
    /// After.
    pub to: Standing,
}

impl Shift {
    /// Whether neither stage nor index moves.
    pub fn is_still(self) -> bool {
        self.from == self.to
    }

    /// How far the index moves, −100 to 100; nothing where it is not scored before or not after.
    pub fn index(self) -> Option<i16> {
        Some(i16::from(self.to.index?) - i16::from(self.from.index?))
    }

    /// How many stages it moves; nothing where it is not scored before or not after.
    pub fn stages(self) -> Option<i16> {
        Some(i16::from(self.to.stage?.get()) - i16::from(self.from.stage?.get()))
    }
}

/// Where everything stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The whole.
    pub overall: Standing,
    /// Every domain, in the framework's order.
    pub domains: Vec<(DomainId, Standing)>,
}

impl Outcome {
    /// Where the domain stands; nothing where there is no such domain.
    pub fn domain(&self, id: &DomainId) -> Option<Standing> {
        self.domains.iter().find(|(known, _)| known == id).map(|(_, standing)| *standing)
    }
}

impl From<&Scorecard> for Outcome {
    fn from(scorecard: &Scorecard) -> Self {
        let domains = scorecard.domains.iter().map(|domain| {
            let index = domain.index.map(|index| index.low);
            (domain.id.clone(), Standing { stage: domain.stage, index })
        });
        let index = scorecard.index.map(|index| index.low);
        Self { overall: Standing { stage: scorecard.stage, index }, domains: domains.collect() }
    }
}
