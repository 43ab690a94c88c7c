//! All domains together: stage, typical stage, index and who holds the next stage back (the specification, §3).

use super::{DomainReading, Mean, mean};
use crate::{DomainId, DomainScore, Framework, Index, Level, Method};

/// All that the overall stage knows of a domain.
#[derive(Clone, Copy)]
pub struct Standing {
    /// Weight among the domains, above 0.
    pub weight: u64,
    /// Whether any of its questions applies; if none does it is not in the quorum.
    pub applicable: bool,
    /// Its stage; nothing where it is not scored.
    pub stage: Option<Level>,
    /// Its mean, in the method of averages.
    pub mean: Option<Mean>,
}

impl Standing {
    /// The standing of one domain.
    pub fn of(framework: &Framework, reading: &DomainReading) -> Self {
        Self {
            weight: u64::from(reading.domain.weight),
            applicable: !reading.questions.is_empty(),
            stage: reading.stage(framework),
            mean: (framework.scoring.method == Method::Average).then(|| reading.mean()),
        }
    }

    /// Whether its domain is scored and more than `max_lag` stages below `level`.
    pub fn lags(self, framework: &Framework, level: Level) -> bool {
        self.stage.is_some_and(|stage| stage.get().saturating_add(framework.scoring.max_lag) < level.get())
    }
}

/// The highest stage reached, in sequence; nothing where less than the quorum is scored.
pub fn stage(framework: &Framework, standings: &[Standing]) -> Option<Level> {
    let quorum = framework.scoring.domain_quorum;
    let applicable = weight_where(standings, |standing| standing.applicable);
    let scored = weight_where(standings, |standing| standing.stage.is_some());
    (scored > 0 && quorum.is_reached_by(scored, applicable)).then(|| {
        let reached = framework.levels().take_while(|level| has_reached(framework, standings, *level));
        reached.last().unwrap_or(Level::ZERO)
    })
}

/// Whether the whole has reached `level`, by the framework's method: a quorum of the scored weight at or above it and
/// nobody lagging too far; every scored domain; or the mean.
pub fn has_reached(framework: &Framework, standings: &[Standing], level: Level) -> bool {
    if framework.scoring.method == Method::Average {
        return mean::is_reached(framework, standings, level);
    }
    let scored = weight_where(standings, |standing| standing.stage.is_some());
    let above = weight_where(standings, |standing| standing.stage >= Some(level));
    let nobody_lags = !standings.iter().any(|standing| standing.lags(framework, level));
    nobody_lags && framework.scoring.share_of_domains().is_reached_by(above, scored)
}

/// The lower median of the scored domains' stages, each domain counting once whatever its weight.
pub fn typical(standings: &[Standing]) -> Option<Level> {
    let mut stages: Vec<Level> = standings.iter().filter_map(|standing| standing.stage).collect();
    crate::order::sort_by(&mut stages, Ord::cmp);
    stages.get(stages.len().checked_sub(1)? / 2).copied()
}

/// The mean of the scored domains' indices *as they are shown*, weighted by domain: points = Σ weight · index and
/// out of 100 · Σ weight. So an executive can re-add it from the page; it is for the trend only.
pub fn index(framework: &Framework, domains: &[DomainScore]) -> Option<Index> {
    let (mut points, mut unknown, mut out_of) = (0_u64, 0_u64, 0_u64);
    for (domain, scored) in framework.domains.iter().zip(domains) {
        if let Some(index) = scored.index {
            let weigh = |number: u8| u64::from(domain.weight).saturating_mul(u64::from(number));
            points = points.saturating_add(weigh(index.low));
            unknown = unknown.saturating_add(weigh(index.high.saturating_sub(index.low)));
            out_of = out_of.saturating_add(weigh(100));
        }
    }
    super::index(points, unknown, out_of)
}

/// The scored domains that keep the overall stage from `next`: those that lag too far if any does, else those below it.
pub fn held_back_by(
    framework: &Framework,
    counted: &[DomainReading],
    standings: &[Standing],
    next: Level,
) -> Vec<DomainId> {
    let by_lag = framework.scoring.method != Method::Average;
    let any_lags = by_lag && standings.iter().any(|standing| standing.lags(framework, next));
    let breaks = |standing: &Standing| {
        if any_lags { standing.lags(framework, next) } else { standing.stage.is_some_and(|stage| stage < next) }
    };
    let pairs = counted.iter().zip(standings);
    pairs.filter(|(_, standing)| breaks(standing)).map(|(reading, _)| reading.domain.id.clone()).collect()
}

/// The weight of the domains that `keep` keeps.
pub fn weight_where(standings: &[Standing], keep: impl Fn(&Standing) -> bool) -> u64 {
    standings.iter().filter(|standing| keep(standing)).map(|standing| standing.weight).fold(0, u64::saturating_add)
}
