//! What may be known of a cohort.

use super::{Cohort, withhold::shown};
use crate::{Counts, DomainId, Framework, Level, ProfileQuestionId, QuestionId, ValueId, counts::level, group};

/// What may be known of a cohort and its groups. Every figure in it is of at least `k_anonymity` people, and so is what
/// is left of a figure of the whole when those of the shown groups are taken off it, if anybody is left. How many of a
/// group contribute nothing to a figure, such as those who are not scored, is not hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CohortReport {
    /// The fewest people of whom anything is said, at least 1.
    pub k_anonymity: u32,
    /// The profile question that divides it into groups, where one does.
    pub by: Option<ProfileQuestionId>,
    /// All together; nothing where they are too few.
    pub all: Option<Figures>,
    /// Every group that there can be, in the framework's order, empty ones included, so that none can be told by its
    /// absence.
    pub groups: Vec<GroupFigures>,
}

/// What may be known of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupFigures {
    /// The value of the profile question; nothing for those who did not say.
    pub value: Option<ValueId>,
    /// Nothing where it is withheld: it has too few people, or too few would be left when it is taken off the whole.
    /// Which of the two is not told.
    pub figures: Option<Figures>,
}

/// The figures of the whole or of a group. Each is withheld by itself where too few contribute to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// How many answer sets, scored or not.
    pub sets: u64,
    /// Those that are scored, by overall stage; the rest of `sets` are not scored.
    pub overall: Option<Distribution>,
    /// The index of those that are scored.
    pub index: Option<Quartiles>,
    /// Every domain in the framework's order: those of whom it is scored, by its stage.
    pub domains: Vec<(DomainId, Option<Distribution>)>,
    /// Every question in the framework's order: those who gave a level, by level.
    pub questions: Vec<(QuestionId, Option<Distribution>)>,
}

/// How many are at each level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// How many in all: the sum of `levels`.
    pub people: u64,
    /// How many at each level, 0 to k.
    pub levels: Vec<u64>,
    /// The lower median.
    pub median: Level,
}

/// Three figures, each that of somebody in the group, never between two: the one at position ⌊(n − 1) · q / 4⌋ of the n
/// in order, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quartiles {
    /// A quarter lie below it, or less.
    pub lower: u8,
    /// The lower median.
    pub median: u8,
    /// Three quarters lie below it, or less.
    pub upper: u8,
}

impl Cohort {
    /// What may be known.
    ///
    /// 1. A group of fewer than `k_anonymity` is withheld, the whole as well; and another group with it where the
    ///    withheld ones together would be fewer than that, yet some: they would be the whole less what is shown.
    /// 2. The same holds for each figure by itself, counting those who contribute to it: a question that two people of a
    ///    large group answered is withheld there, and elsewhere too where it could be worked out.
    /// 3. Within a group that is large enough, a figure is shown as it is, cells of one and empty cells included: that
    ///    nobody, or everybody, of a group is at some stage is what the figure is for. Who is known to be in a group of
    ///    which all are at one stage is therefore known to be there; k-anonymity does not protect from that, nor members
    ///    of a group from each other, nor a cohort from being reported again by another profile question or with one
    ///    answer set more: publish one division, and not after each arrival.
    pub fn report(&self, framework: &Framework) -> CohortReport {
        let names = group::groups_of(framework, self.by.as_ref());
        let nobody = Self::default();
        let groups: Vec<&Self> = (0..names.len()).map(|place| self.groups.get(place).unwrap_or(&nobody)).collect();
        let least = u64::from(framework.scoring.k_anonymity).max(1);
        let sets: Vec<u64> = groups.iter().map(|group| group.sets).collect();
        let table = Table { framework, whole: self, may: shown(&sets, &vec![true; sets.len()], least), groups, least };

        let (all, of_groups) = table.figures();
        let figures = names.into_iter().zip(of_groups);
        CohortReport {
            k_anonymity: framework.scoring.k_anonymity.max(1),
            by: self.by.clone(),
            all,
            groups: figures.map(|(value, figures)| GroupFigures { value, figures }).collect(),
        }
    }
}

/// The whole and its groups, side by side.
struct Table<'a> {
    framework: &'a Framework,
    whole: &'a Cohort,
    groups: Vec<&'a Cohort>,
    /// Whether anything about a group may be shown.
    may: Vec<bool>,
    least: u64,
}

/// A figure of the whole and of each group.
struct Row {
    whole: Option<Distribution>,
    groups: Vec<Option<Distribution>>,
}

impl Table<'_> {
    /// The figures of the whole and of each group.
    fn figures(&self) -> (Option<Figures>, Vec<Option<Figures>>) {
        let overall = self.row(&|cohort| Some(&cohort.stages));
        let domains: Vec<Row> =
            (0..self.framework.domains.len()).map(|place| self.row(&|cohort| cohort.domains.get(place))).collect();
        let questions: Vec<Row> = (0..self.framework.questions().count())
            .map(|place| self.row(&|cohort| cohort.tally.questions().get(place).map(|tally| &tally.levels)))
            .collect();

        let column = |cohort: &Cohort, of: &dyn Fn(&Row) -> Option<Distribution>| {
            let overall = of(&overall);
            let ids = self.framework.domains.iter().map(|domain| domain.id.clone());
            let question_ids = self.framework.questions().map(|(_, question)| question.id.clone());
            Figures {
                sets: cohort.sets,
                index: overall.as_ref().and_then(|_| quartiles(&cohort.indices)),
                overall,
                domains: ids.zip(domains.iter().map(of)).collect(),
                questions: question_ids.zip(questions.iter().map(of)).collect(),
            }
        };
        let whole = (self.whole.sets >= self.least).then(|| column(self.whole, &|row| row.whole.clone()));
        let groups =
            self.groups.iter().zip(&self.may).enumerate().map(|(place, (group, may))| {
                may.then(|| column(group, &|row| row.groups.get(place).cloned().flatten()))
            });
        (whole, groups.collect())
    }

    fn row<'a>(&'a self, counts: &dyn Fn(&'a Cohort) -> Option<&'a Counts>) -> Row {
        let people = |cohort| counts(cohort).map_or(0, Counts::total);
        let distribution =
            |cohort, shown: bool| counts(cohort).filter(|_| shown).and_then(|counts| self.distribution(counts));
        let of_groups: Vec<u64> = self.groups.iter().copied().map(people).collect();
        let shown = shown(&of_groups, &self.may, self.least);
        Row {
            whole: distribution(self.whole, people(self.whole) >= self.least),
            groups: self.groups.iter().copied().zip(shown).map(|(group, shown)| distribution(group, shown)).collect(),
        }
    }

    fn distribution(&self, counts: &Counts) -> Option<Distribution> {
        Some(Distribution {
            people: counts.total(),
            levels: counts.first(usize::from(self.framework.top().get()) + 1),
            median: level(counts.median()?)?,
        })
    }
}

fn quartiles(counts: &Counts) -> Option<Quartiles> {
    let quartile = |quarters| counts.quartile(quarters).and_then(|place| u8::try_from(place).ok());
    Some(Quartiles { lower: quartile(1)?, median: quartile(2)?, upper: quartile(3)? })
}
