//! "Discuss these first": the questions on which a team differs most, and those that matter most first.

use super::{QuestionTally, Tally};
use crate::{Domain, DomainId, Framework, Level, Question, QuestionId, ValueId, counts::level, group};
use std::cmp::Ordering;

/// A question to which not everybody gave the same level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The question.
    pub question: QuestionId,
    /// Its domain.
    pub domain: DomainId,
    /// Highest level given less lowest, at least 1.
    pub spread: u8,
    /// The lowest level that anybody gave.
    pub lowest: Level,
    /// The highest level that anybody gave.
    pub highest: Level,
    /// The lower median, which is the team's answer unless most say that the question does not apply.
    pub median: Level,
    /// Everything that was said to it.
    pub tally: QuestionTally,
    /// The roles of which anybody gave a level, in the framework's order; empty where nobody asked for roles.
    pub by_role: Vec<RoleSpread>,
}

/// What the people of one role said to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleSpread {
    /// The role: a value of the profile question, or nothing for those who did not say.
    pub role: Option<ValueId>,
    /// How many of them gave a level.
    pub respondents: u64,
    /// The lowest level that they gave.
    pub lowest: Level,
    /// The highest level that they gave.
    pub highest: Level,
    /// Their lower median.
    pub median: Level,
}

impl Tally {
    /// Every question to which not all gave the same level: the widest spread first; then what weighs most on the
    /// overall stage (the domain's weight times the question's share of its domain's question weight, compared exactly);
    /// then keystones; then by id. What weighs nothing is as if absent.
    pub fn disagreements(&self, framework: &Framework) -> Vec<Disagreement> {
        let roles = group::groups_of(framework, self.by.as_ref());
        let mut ranked = Vec::new();
        for (place, ((domain, question), tally)) in framework.questions().zip(&self.questions).enumerate() {
            let Some((lowest, median, highest)) = range(tally) else { continue };
            let spread = highest.get().saturating_sub(lowest.get());
            let bearing = Bearing::of(domain, question);
            if spread == 0 || bearing.part == 0 {
                continue;
            }
            let of_role = |(role, tally): (&Option<ValueId>, &Self)| role_spread(role.as_ref(), tally, place);
            let disagreement = Disagreement {
                question: question.id.clone(),
                domain: domain.id.clone(),
                spread,
                lowest,
                highest,
                median,
                tally: tally.clone(),
                by_role: roles.iter().zip(&self.groups).filter_map(of_role).collect(),
            };
            ranked.push((bearing, disagreement));
        }
        crate::order::sort_by(&mut ranked, |(bearing, a), (other, b)| {
            let by_spread = b.spread.cmp(&a.spread);
            by_spread.then_with(|| other.compare(bearing)).then_with(|| a.question.cmp(&b.question))
        });
        ranked.into_iter().map(|(_, disagreement)| disagreement).collect()
    }
}

/// Lowest, median and highest level given.
fn range(tally: &QuestionTally) -> Option<(Level, Level, Level)> {
    let levels = &tally.levels;
    Some((level(levels.lowest()?)?, level(levels.median()?)?, level(levels.highest()?)?))
}

fn role_spread(role: Option<&ValueId>, tally: &Tally, place: usize) -> Option<RoleSpread> {
    let tally = tally.questions.get(place)?;
    let (lowest, median, highest) = range(tally)?;
    Some(RoleSpread { role: role.cloned(), respondents: tally.levels.total(), lowest, highest, median })
}

/// How much a question bears on the overall stage.
struct Bearing {
    /// Domain weight times question weight.
    part: u64,
    /// The weight of all questions of the domain.
    whole: u64,
    keystone: bool,
}

impl Bearing {
    fn of(domain: &Domain, question: &Question) -> Self {
        let whole = domain.questions.iter().map(|question| u64::from(question.weight)).fold(0, u64::saturating_add);
        let part = u64::from(domain.weight) * u64::from(question.weight);
        Self { part, whole: whole.max(1), keystone: question.keystone }
    }

    fn compare(&self, other: &Self) -> Ordering {
        let across = |a: &Self, b: &Self| u128::from(a.part) * u128::from(b.whole);
        across(self, other).cmp(&across(other, self)).then(self.keystone.cmp(&other.keystone))
    }
}
