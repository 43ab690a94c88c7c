//! Several people's answers to one framework: counted, combined and compared (the specification, §7).
//!
//! Nothing is hidden here: a team's figures are for the people in it. What is for others is a [`Cohort`](crate::Cohort).

mod combine;
mod disagreement;

pub use disagreement::{Disagreement, RoleSpread};

use crate::{
    Answers, Counts, Framework, ProfileQuestionId, Question,
    counts::merge_each,
    group,
    said::{Said, given_to},
};

/// What any number of people said, as counts: however many they are, it takes the same room, 8 bytes for each question
/// and level (twice), reason and group.
///
/// Tallies of one framework and one `by` can be merged in any order and any grouping (law 14); that of nobody changes
/// nothing. Tallies of different frameworks have no common meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    by: Option<ProfileQuestionId>,
    respondents: u64,
    questions: Vec<QuestionTally>,
    groups: Vec<Tally>,
}

/// What was said to one question. Who is in none of the counts left it blank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionTally {
    /// How many gave an option of each level, 0 to k.
    pub levels: Counts,
    /// How many of these could show it in two minutes.
    pub evidenced: Counts,
    /// How many said that it does not apply, by reason in the framework's order.
    pub not_applicable: Counts,
    /// How many said that they don't know.
    pub unknown: u64,
}

impl Tally {
    /// The tally of nobody yet, by role where `by` names a profile question.
    pub fn new(by: Option<&ProfileQuestionId>) -> Self {
        Self { by: by.cloned(), ..Self::default() }
    }

    /// The tally of one respondent, whose role is the answer to the profile question `by`, where one is named.
    pub fn of(framework: &Framework, answers: &Answers, by: Option<&ProfileQuestionId>) -> Self {
        Self {
            by: by.cloned(),
            respondents: 1,
            questions: framework.questions().map(|(_, asked)| QuestionTally::of(framework, asked, answers)).collect(),
            groups: group::divide(framework, answers, by, || Self::of(framework, answers, None)),
        }
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
        self.respondents = self.respondents.saturating_add(other.respondents);
        merge_each(&mut self.questions, &other.questions, QuestionTally::add);
        merge_each(&mut self.groups, &other.groups, Self::add);
    }

    /// The profile question that tells roles.
    pub fn by(&self) -> Option<&ProfileQuestionId> {
        self.by.as_ref()
    }

    /// How many people it counts, those who answered nothing included.
    pub fn respondents(&self) -> u64 {
        self.respondents
    }

    /// What was said to each question, in the framework's order; empty where nobody was asked.
    pub fn questions(&self) -> &[QuestionTally] {
        &self.questions
    }

    /// The tally of each role: the values of the profile question in the framework's order, at last of who did not say.
    pub fn groups(&self) -> &[Self] {
        &self.groups
    }
}

impl QuestionTally {
    fn of(framework: &Framework, question: &Question, answers: &Answers) -> Self {
        let mut tally = Self::default();
        match Said::to(framework, question, answers) {
            Said::Nothing => {}
            Said::Unknown => tally.unknown = 1,
            Said::NotApplicable(reason) => tally.not_applicable = Counts::one(reason),
            Said::Level(level) => {
                let level = usize::from(level.get());
                tally.levels = Counts::one(level);
                if given_to(question, answers).is_some_and(|(_, given)| given.evidenced) {
                    tally.evidenced = Counts::one(level);
                }
            }
        }
        tally
    }

    fn add(&mut self, other: &Self) {
        self.levels.merge(&other.levels);
        self.evidenced.merge(&other.evidenced);
        self.not_applicable.merge(&other.not_applicable);
        self.unknown = self.unknown.saturating_add(other.unknown);
    }

    /// How many said anything to it.
    pub fn answered(&self) -> u64 {
        self.levels.total().saturating_add(self.not_applicable.total()).saturating_add(self.unknown)
    }
}
