//! Which documents meet a query, best first.

use crate::{
    lookup::Sought,
    root::Root,
    weights::{rarity, weight},
};
use std::collections::BTreeMap;

/// What a kind can weigh, so that no sum overflows.
const MOST_WEIGHT: u32 = 256;

/// A document that meets the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ranked {
    pub(crate) document: u32,
    score: u64,
}

/// What one document has of the query.
#[derive(Clone, Copy, Default)]
struct Met {
    score: u64,
    /// The rarity of the words that it has.
    rarity: u64,
}

/// Ranks every document that has a word of the query and that each filter leaves. A word counts by how rare it is and by
/// the best of what it may stand for; the sum counts by the share of the query that was met. Ties go by number.
pub(crate) fn rank(sought: &[Sought], filters: &[Vec<u32>], root: &Root) -> Vec<Ranked> {
    let mut met: BTreeMap<u32, Met> = BTreeMap::new();
    let mut all = 0;
    for sought in sought.iter().filter(|sought| !sought.found.is_empty()) {
        let best = best(sought);
        let in_documents = sought.found.iter().map(|known| known.documents).fold(0, u32::saturating_add);
        let rarity = u64::from(rarity(in_documents, root.documents));
        all += rarity;
        for (document, likeness) in best {
            let met = met.entry(document).or_default();
            met.score += rarity * u64::from(likeness);
            met.rarity += rarity;
        }
    }
    let is_left = |document: &u32| filters.iter().all(|filter| filter.binary_search(document).is_ok());
    let ranked = met.into_iter().filter(|(document, _)| *document < root.documents && is_left(document));
    let kind = |document| root.kind(document).and_then(|kind| root.kinds.get(kind));
    let weight = |document| kind(document).map_or(0, |(kind, _)| u64::from(kind.weight.min(MOST_WEIGHT)));
    let score = |document, met: Met| met.score * met.rarity / all.max(1) * weight(document);
    let ranked = ranked.map(|(document, met)| Ranked { document, score: score(document, met) });
    let mut ranked: Vec<_> = ranked.collect();
    ranked.sort_by_key(|ranked| (u64::MAX - ranked.score, ranked.document));
    ranked
}

/// For each document the best of what a word may stand for. Only how the candidates compare counts: where all that is
/// known of a word is one with a typing mistake, that word was meant.
fn best(sought: &Sought) -> BTreeMap<u32, u32> {
    let mut best: BTreeMap<u32, u32> = BTreeMap::new();
    let likeliest = sought.found.iter().map(|known| known.likeness).max().unwrap_or(1).max(1);
    for known in &sought.found {
        for (document, level) in &known.postings {
            let here = 16 * known.likeness * weight(*level) / likeliest;
            best.entry(*document).and_modify(|best| *best = here.max(*best)).or_insert(here);
        }
    }
    best
}
