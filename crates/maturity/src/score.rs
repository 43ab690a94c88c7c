//! Answers to scorecard: the specification, §2 and §3.

mod distance;
mod domain;
mod overall;
mod reading;
mod sureness;

pub(crate) use reading::{DomainReading, Reading};

use crate::{Answers, Coverage, DomainScore, Framework, Index, Scorecard};
use overall::Standing;

/// Scores `answers` by the framework's rules.
///
/// What the framework does not know is scored as if absent: an option that the question does not have, and a reason for
/// "not applicable" that is not on the list, leave the question blank. A weight of 0 is as if absent too: such a
/// question is nowhere counted, and such a domain has its own score but no say in anything overall.
pub fn score(framework: &Framework, answers: &Answers) -> Scorecard {
    let readings = DomainReading::all(framework, answers);
    let domains: Vec<DomainScore> = readings.iter().map(|reading| reading.score(framework)).collect();
    let counted: Vec<DomainReading> = readings.into_iter().filter(|reading| reading.domain.weight > 0).collect();
    let standings: Vec<Standing> = counted.iter().map(|reading| Standing::of(framework, reading)).collect();

    let stage = overall::stage(framework, &standings);
    let next = stage.map(crate::Level::next).filter(|next| *next <= framework.top());
    Scorecard {
        stage,
        typical: stage.and_then(|_| overall::typical(&standings)),
        index: stage.and_then(|_| overall::index(framework, &domains)),
        coverage: coverage(&counted),
        next,
        held_back_by: next.map_or_else(Vec::new, |next| overall::held_back_by(framework, &counted, &standings, next)),
        distance: next.map(|next| distance::answers_short_of(framework, &counted, &standings, next)),
        borderline: sureness::is_borderline(framework, &counted, &standings),
        to_be_sure: sureness::to_be_sure(framework, &counted, &standings),
        domains,
        unknown_ids: answers.given.keys().filter(|id| framework.question(id).is_none()).cloned().collect(),
    }
}

/// Question weight over all domains that count, as it is: a domain's own weight does not enter.
fn coverage(counted: &[DomainReading]) -> Coverage {
    counted.iter().map(DomainReading::coverage).fold(Coverage::default(), |sum, coverage| Coverage {
        answered: sum.answered.saturating_add(coverage.answered),
        applicable: sum.applicable.saturating_add(coverage.applicable),
    })
}

/// The index with these sums; nothing where there is nothing to divide by.
fn index(points: u64, unknown: u64, out_of: u64) -> Option<Index> {
    let low = percent(points, out_of)?;
    let high = percent(points.saturating_add(unknown), out_of)?;
    Some(Index { low, high, points, out_of, unknown })
}

/// 100 · `part` / `whole`, rounded half up, at most 100; nothing where `whole` is 0.
fn percent(part: u64, whole: u64) -> Option<u8> {
    let rounded = part.saturating_mul(200).saturating_add(whole).checked_div(whole.saturating_mul(2))?;
    u8::try_from(rounded.min(100)).ok()
}
