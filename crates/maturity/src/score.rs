//! Answers to scorecard: the specification, §2 and §3.

mod distance;
mod domain;
mod mean;
mod natural;
mod overall;
mod reading;
mod share;
mod sureness;

use mean::{Mean, Scale};
pub(crate) use reading::{DomainReading, Reading};

use crate::{Answers, Coverage, DomainScore, Evidenced, Framework, Index, Level, Outcome, Scorecard};
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
    let next = stage.map(Level::next).filter(|next| *next <= framework.top());
    Scorecard {
        stage,
        typical: stage.and_then(|_| overall::typical(&standings)),
        index: stage.and_then(|_| overall::index(framework, &domains)),
        mean: stage.and_then(|_| mean::overall(framework, &standings)),
        coverage: coverage(&counted),
        next,
        held_back_by: next.map_or_else(Vec::new, |next| overall::held_back_by(framework, &counted, &standings, next)),
        distance: next.map(|next| distance::answers_short_of(framework, &counted, &standings, next)),
        borderline: sureness::is_borderline(framework, &counted, &standings),
        to_be_sure: sureness::to_be_sure(framework, &counted, &standings),
        evidenced: evidenced(framework, &counted),
        domains,
        unknown_ids: answers.given.keys().filter(|id| framework.question(id).is_none()).cloned().collect(),
    }
}

/// Where everything stands, and nothing else: what scoring the same answers over and over is about.
pub(crate) fn outcome(framework: &Framework, answers: &Answers) -> Outcome {
    let readings = DomainReading::all(framework, answers);
    let domains: Vec<DomainScore> = readings.iter().map(|reading| reading.score(framework)).collect();
    let counted = readings.iter().filter(|reading| reading.domain.weight > 0);
    let standings: Vec<Standing> = counted.map(|reading| Standing::of(framework, reading)).collect();
    let stage = overall::stage(framework, &standings);
    let index = stage.and_then(|_| overall::index(framework, &domains));
    let standing = |stage, index: Option<Index>| crate::Standing { stage, index: index.map(|index| index.low) };
    Outcome {
        overall: standing(stage, index),
        domains: domains.iter().map(|domain| (domain.id.clone(), standing(domain.stage, domain.index))).collect(),
    }
}

/// The same with what can be shown; nothing where no answer is marked.
fn evidenced(framework: &Framework, counted: &[DomainReading]) -> Option<Evidenced> {
    let claims = counted.iter().flat_map(|domain| &domain.questions);
    let needing = claims.filter(|reading| reading.level > Some(Level::ZERO.next()));
    let (mut claimed, mut shown) = (0_u32, 0_u32);
    for reading in needing {
        claimed = claimed.saturating_add(1);
        shown = shown.saturating_add(u32::from(reading.evidenced));
    }
    let domains: Vec<DomainReading> = counted.iter().map(DomainReading::evidenced).collect();
    let standings: Vec<Standing> = domains.iter().map(|reading| Standing::of(framework, reading)).collect();
    let stages = domains.iter().zip(&standings).map(|(reading, standing)| (reading.domain.id.clone(), standing.stage));
    let stage = overall::stage(framework, &standings);
    (shown > 0).then(|| Evidenced { stage, domains: stages.collect(), shown, claimed })
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
    let (part, whole) = (u128::from(part), u128::from(whole));
    let rounded = (part * 200 + whole).checked_div(whole * 2)?;
    u8::try_from(rounded.min(100)).ok()
}
