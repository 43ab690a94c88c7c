//! A set of steps as bits, in the order of the steps' ids: small, and compared as the specification's last tie-break asks.

/// A set of places. Of two sets of equal size, the *greater* is the one whose sorted list of places comes first: place 0
/// is the highest bit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Set(Vec<u64>);

const BITS: usize = 64;

impl Set {
    /// Room for `places` places, none of them in it.
    pub fn empty(places: usize) -> Self {
        Self(vec![0; places.div_ceil(BITS)])
    }

    pub fn insert(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / BITS) {
            *word |= bit(place);
        }
    }

    pub fn contains(&self, place: usize) -> bool {
        self.0.get(place / BITS).is_some_and(|word| word & bit(place) != 0)
    }

    pub fn unite(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }

    pub fn united(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(word, other)| word | other).collect())
    }

    /// What is in `self` and not in `other`.
    pub fn without(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(word, other)| word & !other).collect())
    }

    /// Whether any place is in both.
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(word, other)| word & other != 0)
    }

    /// Its places, rising.
    pub fn places(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().flat_map(|(index, word)| bits(*word).map(move |bit| index * BITS + bit))
    }

    /// What the places in it and not in `other` cost together.
    pub fn cost_beyond(&self, other: &Self, costs: &[u64]) -> u64 {
        let mut sum = 0_u64;
        for (index, (word, other)) in self.0.iter().zip(&other.0).enumerate() {
            for bit in bits(word & !other) {
                sum = sum.saturating_add(costs.get(index * BITS + bit).copied().unwrap_or(0));
            }
        }
        sum
    }

    /// What all places in it cost together.
    pub fn cost(&self, costs: &[u64]) -> u64 {
        self.places().map(|place| costs.get(place).copied().unwrap_or(0)).fold(0, u64::saturating_add)
    }
}

fn bit(place: usize) -> u64 {
    1 << (BITS - 1 - place % BITS)
}

/// The places of the bits that are set, from the highest bit.
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = word.leading_zeros() as usize;
        word &= !(1_u64 << (BITS - 1)).checked_shr(u32::try_from(place).ok()?)?;
        Some(place)
    })
}
