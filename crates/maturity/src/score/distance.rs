//! How many answers the next overall stage is away: exact, as it decides what is called close (the specification, §3).

use super::{DomainReading, mean, overall::Standing, overall::weight_where};
use crate::{Framework, Level, Method};

/// A domain that could be raised to the next stage.
struct Offer {
    /// The answers it takes, beyond those that `max_lag` demands of the domain anyway.
    answers: usize,
    /// The domain weight that it brings towards the quorum.
    weight: u64,
}

/// The fewest answers that must rise for the overall stage to become `next`, the last stage at most.
///
/// First, every scored domain rises to where it no longer lags. Then the cheapest choice of domains rises to `next`
/// until they weigh the quorum. A domain that is not scored stays as it is: it cannot be counted on.
pub fn answers_short_of(framework: &Framework, counted: &[DomainReading], standings: &[Standing], next: Level) -> u32 {
    if framework.scoring.method == Method::Average {
        return mean::answers_short_of(framework, counted, standings, next);
    }
    let tolerated = Level::new(next.get().saturating_sub(framework.scoring.max_lag));
    let mut forced = 0_usize;
    let mut offers = Vec::new();
    for (reading, standing) in counted.iter().zip(standings) {
        if standing.stage.is_none_or(|stage| stage >= next) {
            continue;
        }
        let to_tolerated = if standing.lags(framework, next) { answers(reading, framework, tolerated) } else { 0 };
        let to_next = answers(reading, framework, next);
        forced = forced.saturating_add(to_tolerated);
        offers.push(Offer { answers: to_next.saturating_sub(to_tolerated), weight: standing.weight });
    }
    let scored = weight_where(standings, |standing| standing.stage.is_some());
    let reached = weight_where(standings, |standing| standing.stage >= Some(next));
    let enough =
        |weight: u64| framework.scoring.share_of_domains().is_reached_by(reached.saturating_add(weight), scored);
    u32::try_from(forced.saturating_add(fewest(&offers, enough))).unwrap_or(u32::MAX)
}

/// The least sum of answers over any choice of offers whose weight is `enough`: a knapsack, exact. All offers together
/// are always enough.
fn fewest(offers: &[Offer], enough: impl Fn(u64) -> bool) -> usize {
    let all: usize = offers.iter().map(|offer| offer.answers).sum();
    let mut heaviest = vec![0_u64; all.saturating_add(1)]; // the greatest weight for at most so many answers
    for offer in offers {
        for answers in (offer.answers..heaviest.len()).rev() {
            let with = heaviest[answers - offer.answers].saturating_add(offer.weight);
            heaviest[answers] = heaviest[answers].max(with);
        }
    }
    heaviest.iter().position(|weight| enough(*weight)).unwrap_or(all)
}

fn answers(reading: &DomainReading, framework: &Framework, level: Level) -> usize {
    usize::try_from(reading.answers_short_of(framework, level)).unwrap_or(usize::MAX)
}
