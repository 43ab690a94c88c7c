//! Which documents meet a query, best first.
//!
//! Everything that is sorted here is a `u64` that holds its own order: one sort in the module that browsers load, instead
//! of one for each type, and no trees.

use crate::{
    lookup::Sought,
    root::Root,
    weights::{rarity, weight},
};
use alloc::{collections::BinaryHeap, vec::Vec};

/// What a kind can weigh, so that no sum overflows.
const MOST_WEIGHT: u32 = 256;

/// Ranks every document that has a word of the query, is of the kind, and that each filter leaves. A word counts by how rare it is and by
/// the best of what it may stand for; the sum counts by the share of the query that was met. Ties go by number.
pub(crate) fn rank(sought: &[Sought], kind: Option<&str>, filters: &[Vec<u32>], root: &Root) -> Vec<u32> {
    let rarities: Vec<u64> = sought.iter().map(|sought| rarity_of(sought, root)).collect();
    let all: u64 = rarities.iter().sum();
    let is_left = |document: u32| filters.iter().all(|filter| filter.binary_search(&document).is_ok());
    let mut ranked = Vec::new();
    for met in meetings(sought).chunk_by(|one, other| one >> 32 == other >> 32) {
        let document = high(met.first().copied().unwrap_or_default());
        if document >= root.documents || !is_left(document) {
            continue;
        }
        let Some((known, _)) = root.kind(document).and_then(|known| root.kinds.get(known)) else { continue };
        if kind.is_some_and(|kind| kind != known.id) {
            continue;
        }
        let (mut score, mut share) = (0, 0);
        for (at, meeting) in met.iter().enumerate() {
            // Of the same word only the last counts, which is the best.
            if met.get(at + 1).is_none_or(|next| next >> 16 != meeting >> 16) {
                let rarity = usize::try_from(meeting >> 16 & 0xffff).ok().and_then(|word| rarities.get(word));
                share += rarity.copied().unwrap_or_default();
                score += rarity.copied().unwrap_or_default() * (meeting & 0xffff);
            }
        }
        let score = score * share / all.max(1) * u64::from(known.weight.min(MOST_WEIGHT)) / 16;
        ranked.push(u64::from(u32::MAX).saturating_sub(score) << 32 | u64::from(document));
    }
    in_order(ranked).into_iter().map(low).collect()
}

/// How much a word of the query tells: nothing, where the index does not know it.
fn rarity_of(sought: &Sought, root: &Root) -> u64 {
    let documents = sought.found.iter().map(|known| known.documents).fold(0, u32::saturating_add);
    if sought.found.is_empty() { 0 } else { u64::from(rarity(documents, root.documents)) }
}

/// Each document that a word of the query leads to, the word's place in the query, and how well it is met, in order. Only
/// how the candidates for a word compare counts: where all that is known of it is one with a typing mistake, that word
/// was meant.
fn meetings(sought: &[Sought]) -> Vec<u64> {
    let mut meetings = Vec::new();
    for (sought, word) in sought.iter().zip(0_u64..) {
        let likeliest = sought.found.iter().map(|known| known.likeness).max().unwrap_or(1).max(1);
        for known in &sought.found {
            let meeting = |(document, level): &(u32, u8)| {
                let score = 16 * known.likeness * weight(*level) / likeliest;
                u64::from(*document) << 32 | word << 16 | u64::from(score)
            };
            meetings.extend(known.postings.iter().map(meeting));
        }
    }
    in_order(meetings)
}

/// A heap sorts in a tenth of the code of the library's own sort, and lists are short.
fn in_order(numbers: Vec<u64>) -> Vec<u64> {
    BinaryHeap::from(numbers).into_sorted_vec()
}

fn high(number: u64) -> u32 {
    low(number >> 32)
}

fn low(number: u64) -> u32 {
    u32::try_from(number & u64::from(u32::MAX)).unwrap_or(u32::MAX)
}
