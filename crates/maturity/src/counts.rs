//! How many of each: what teams and cohorts are counted in. Two counts are added place by place, so that counting can be
//! done in parts, in any order.

use crate::Level;

/// How many there are of each of a few things in order, such as of each level. Places past the end hold 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(Vec<u64>);

impl Counts {
    /// One at `place`, none elsewhere.
    pub(crate) fn one(place: usize) -> Self {
        let mut counts = vec![0; place];
        counts.push(1);
        Self(counts)
    }

    /// Adds `other`, place by place.
    pub(crate) fn merge(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (count, more) in self.0.iter_mut().zip(&other.0) {
            *count = count.saturating_add(*more);
        }
    }

    /// How many at `place`.
    pub fn at(&self, place: usize) -> u64 {
        self.0.get(place).copied().unwrap_or(0)
    }

    /// How many at `place` or after it.
    pub fn from(&self, place: usize) -> u64 {
        self.0.iter().skip(place).fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// How many in all.
    pub fn total(&self) -> u64 {
        self.from(0)
    }

    /// The first `places` counts, for output.
    pub fn first(&self, places: usize) -> Vec<u64> {
        (0..places).map(|place| self.at(place)).collect()
    }

    /// The lowest place that holds any.
    pub fn lowest(&self) -> Option<usize> {
        self.0.iter().position(|count| *count > 0)
    }

    /// The highest place that holds any.
    pub fn highest(&self) -> Option<usize> {
        self.0.iter().rposition(|count| *count > 0)
    }

    /// The first place with the greatest count, where there is any.
    pub fn most_frequent(&self) -> Option<usize> {
        let most = self.0.iter().max().filter(|most| **most > 0)?;
        self.0.iter().position(|count| count == most)
    }

    /// The place of the lower quartile (1), median (2) or upper quartile (3): that of the one at position
    /// ⌊(n − 1) · `quarters` / 4⌋, from 0, of all n in order. It is a place that somebody is at, never between two.
    pub fn quartile(&self, quarters: u64) -> Option<usize> {
        let position = self.total().checked_sub(1)?.saturating_mul(quarters) / 4;
        let mut before = 0_u64;
        self.0.iter().position(|count| {
            before = before.saturating_add(*count);
            before > position
        })
    }

    /// The lower median's place.
    pub fn median(&self) -> Option<usize> {
        self.quartile(2)
    }
}

/// The level of a place among counts of levels.
pub(crate) fn level(place: usize) -> Option<Level> {
    u8::try_from(place).ok().map(Level::new)
}

/// Adds the items of `more` to those of `all`, place by place; what is past the end is empty.
pub(crate) fn merge_each<T: Default>(all: &mut Vec<T>, more: &[T], merge: impl Fn(&mut T, &T)) {
    if all.len() < more.len() {
        all.resize_with(more.len(), T::default);
    }
    for (item, more) in all.iter_mut().zip(more) {
        merge(item, more);
    }
}
