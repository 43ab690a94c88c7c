//! The result as one sentence for a board: which domains have reached the next stage, and which hold the company back.

use super::said;
use crate::{list, sentences, stage};
use maturity::{AnswerTally, Framework, Level, Plan, Scorecard};

/// The sentence.
pub fn board_sentence(framework: &Framework, scorecard: &Scorecard, plan: &Plan, tally: AnswerTally) -> String {
    let Some(here) = scorecard.stage else { return too_few(tally) };
    let weighed = framework.domains.iter().zip(&scorecard.domains).filter(|(domain, _)| domain.weight > 0);
    let scored: Vec<Level> = weighed.filter_map(|(_, score)| score.stage).collect();
    let level = scorecard.next.unwrap_or(here);
    let reached = scored.iter().filter(|stage| **stage >= level).count();
    let say = if scorecard.next.is_none() { sentences::domains_at } else { sentences::domains_reached };
    let domains = say(
        share(reached, scored.len()),
        &stage(framework, level),
        if scored.len() < framework.domains.len() { "scored" } else { "domains" },
        &sentences::spelled(scored.len()),
        &sentences::spelled_first(reached),
        reached,
    );
    if scorecard.next.is_none() {
        let holds = reached == scored.len() && plan.actions.is_empty();
        return if holds { sentences::board_hold(&domains) } else { sentences::board(&domains) };
    }
    match blame(framework, scorecard, level, &scored) {
        Some(blame) => sentences::board_blame(&domains, &blame),
        None => sentences::board(&domains),
    }
}

fn too_few(tally: AnswerTally) -> String {
    let answered = said(tally);
    if tally.known == tally.total() { sentences::too_few_apply(&answered) } else { sentences::too_few_known(&answered) }
}

/// How many of all it is, as messages call it.
fn share(reached: usize, all: usize) -> &'static str {
    match (reached, all) {
        (0, _) => "none",
        (1, 1) => "only",
        (2, 2) => "both",
        _ if reached == all => "all",
        _ => "some",
    }
}

/// Who holds the company back from a stage, and whether that is by lying too far behind it. Nobody is named for not
/// being where no domain is.
fn blame(framework: &Framework, scorecard: &Scorecard, next: Level, scored: &[Level]) -> Option<String> {
    /// More than these are counted, not named.
    const NAMED: usize = 3;
    let lag = framework.scoring.max_lag;
    let lags = lag > 0 && scored.iter().any(|stage| stage.get().saturating_add(lag) < next.get());
    let held = scorecard.held_back_by.len();
    if held == 0 || !lags && scored.iter().all(|stage| *stage < next) {
        return None;
    }
    let titles = scorecard.held_back_by.iter().filter_map(|id| framework.domain(id));
    let names = list(&titles.map(|domain| domain.title.clone()).collect::<Vec<_>>());
    let lag = usize::from(lag);
    let stages = sentences::spelled(lag);
    Some(match (lags, held <= NAMED) {
        (true, true) => sentences::blame_lag_named(held, &names, &stages, lag),
        (true, false) => sentences::blame_lag_counted(held, &stages, lag),
        (false, true) => sentences::blame_named(held, &names),
        (false, false) => sentences::blame_others(held),
    })
}
