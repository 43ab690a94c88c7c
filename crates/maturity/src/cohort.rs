//! Many companies' answers to one framework, so counted that nobody can be found in them (the specification, §7).

mod report;
mod withhold;

pub use report::{CohortReport, Distribution, Figures, GroupFigures, Quartiles};

use crate::{
    Answers, Counts, Framework, Level, Outcome, ProfileQuestionId, Tally, counts::merge_each, group, score::outcome,
};

/// What any number of answer sets come to, as counts. However many they are, it takes the same room: for the whole and
/// for each group 8 bytes a figure, of which there are 101 for the index, k + 1 for the overall stage and each domain,
/// and at most 2k + 3 + reasons for each question; about 6 kB a group for 8 domains of 3 questions and 3 stages.
///
/// Cohorts of one framework and one `by` can be merged in any order and any grouping; that of no answer sets
/// changes nothing. Cohorts of different frameworks have no common meaning. That nobody is counted twice is for
/// the caller to see to.
///
/// The counts themselves hide nothing, so they cannot be read: what may be known is in the [`report`](Self::report).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cohort {
    by: Option<ProfileQuestionId>,
    sets: u64,
    /// Of those that are scored, by overall stage.
    stages: Counts,
    /// Of those that are scored, by overall index.
    indices: Counts,
    /// Of those of which the domain is scored, by its stage; in the framework's order.
    domains: Vec<Counts>,
    tally: Tally,
    groups: Vec<Cohort>,
}

impl Cohort {
    /// The cohort of no answer sets yet, in groups where `by` names a profile question.
    pub fn new(by: Option<&ProfileQuestionId>) -> Self {
        Self { by: by.cloned(), ..Self::default() }
    }

    /// The cohort of one answer set, which belongs to the group that its answer to the profile question `by` names.
    pub fn of(framework: &Framework, answers: &Answers, by: Option<&ProfileQuestionId>) -> Self {
        let Outcome { overall, domains } = outcome(framework, answers);
        let at_stage =
            |stage: Option<Level>| stage.map_or_else(Counts::default, |stage| Counts::one(stage.get().into()));
        let one = Self {
            by: by.cloned(),
            sets: 1,
            stages: at_stage(overall.stage),
            indices: overall.index.map_or_else(Counts::default, |index| Counts::one(index.into())),
            domains: domains.iter().map(|(_, standing)| at_stage(standing.stage)).collect(),
            tally: Tally::of(framework, answers, None),
            groups: Vec::new(),
        };
        let member = || Self { by: None, ..one.clone() };
        Self { groups: group::divide(framework, answers, by, member), ..one }
    }

    /// Both together.
    #[must_use]
    pub fn merge(mut self, other: &Self) -> Self {
        self.add(other);
        self
    }

    /// Adds `other` to this one.
    pub fn add(&mut self, other: &Self) {
        self.by = self.by.take().or_else(|| other.by.clone());
        self.sets = self.sets.saturating_add(other.sets);
        self.stages.merge(&other.stages);
        self.indices.merge(&other.indices);
        merge_each(&mut self.domains, &other.domains, Counts::merge);
        self.tally.add(&other.tally);
        merge_each(&mut self.groups, &other.groups, Self::add);
    }
}
