//! How much there is to work with for each domain at each stage.

use crate::{DomainPage, Library, Priority};
use maturity::{Level, StageId};

/// One domain at one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The domain's id.
    pub domain: String,
    /// The stage's id.
    pub stage: StageId,
    /// Steps of the domain's questions that lead to the stage.
    pub steps: usize,
    /// Playbooks for the stage that serve the domain.
    pub playbooks: usize,
    /// Metrics that the steps name, and that are not for later at this stage.
    pub metrics: usize,
    /// Principles that name the domain: each speaks of every stage.
    pub principles: usize,
}

impl Cell {
    /// Whether something is missing altogether.
    pub fn has_gap(&self) -> bool {
        [self.steps, self.playbooks, self.metrics, self.principles].contains(&0)
    }
}

/// Every cell, domain by domain and stage by stage.
pub fn coverage(library: &Library) -> Vec<Cell> {
    let stages = || (1..).map(Level::new).zip(&library.stages);
    library
        .domains
        .iter()
        .flat_map(|domain| stages().map(move |(level, stage)| cell(library, domain, level, stage.id.clone())))
        .collect()
}

fn cell(library: &Library, domain: &DomainPage, level: Level, stage: StageId) -> Cell {
    let steps: Vec<_> = library
        .steps()
        .filter(|(home, step)| home.id == domain.id && step.level == level)
        .map(|(_, step)| step)
        .collect();
    let metrics = library.metrics.iter().filter(|metric| {
        let priority = metric.priorities.get(usize::from(level.get()).saturating_sub(1));
        let named = steps.iter().any(|step| step.metrics.contains(&metric.id) || metric.moved_by.contains(&step.id));
        named && priority.is_some_and(|of| of.priority != Priority::Later)
    });
    Cell {
        domain: domain.id.as_str().to_owned(),
        stage,
        steps: steps.len(),
        playbooks: library.playbooks_of_domain(&domain.id).filter(|playbook| playbook.stage == level).count(),
        metrics: metrics.count(),
        principles: library.principles_of_domain(&domain.id).count(),
    }
}
