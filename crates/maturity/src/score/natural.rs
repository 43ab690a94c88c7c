//! Whole numbers of any size: the sum of domain means over a common denominator fits in no machine integer.

use std::cmp::Ordering;

/// A number from 0 up, its digits to the base 2⁶⁴, the lowest first, none of them a leading 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Natural(Vec<u64>);

impl Natural {
    pub fn times(&self, factor: u64) -> Self {
        let mut carry = 0_u128;
        let digits = self.0.iter().map(|digit| {
            carry += u128::from(*digit) * u128::from(factor);
            low_digit(&mut carry)
        });
        let mut digits: Vec<u64> = digits.collect();
        digits.push(low_digit(&mut carry));
        Self::of(digits)
    }

    /// The product with a number of two digits.
    pub fn times_wide(&self, factor: u128) -> Self {
        let (mut rest, mut shifted) = (factor, vec![0]);
        let low = self.times(low_digit(&mut rest));
        shifted.extend(self.times(low_digit(&mut rest)).0);
        low.plus(&Self::of(shifted))
    }

    pub fn plus(&self, other: &Self) -> Self {
        let mut carry = 0_u128;
        let mut digits = Vec::with_capacity(self.0.len().max(other.0.len()) + 1);
        for place in 0..=self.0.len().max(other.0.len()) {
            let digit = |number: &Self| u128::from(number.0.get(place).copied().unwrap_or_default());
            carry += digit(self) + digit(other);
            digits.push(low_digit(&mut carry));
        }
        Self::of(digits)
    }

    /// The number itself, where it is below 2¹²⁸.
    pub fn small(&self) -> Option<u128> {
        match self.0.as_slice() {
            [] => Some(0),
            [low] => Some(u128::from(*low)),
            [low, high] => Some(u128::from(*high) << 64 | u128::from(*low)),
            _ => None,
        }
    }

    fn of(mut digits: Vec<u64>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self(digits)
    }
}

impl From<u64> for Natural {
    fn from(number: u64) -> Self {
        Self::of(vec![number])
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_length = self.0.len().cmp(&other.0.len());
        by_length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Takes the lowest digit off `carry` and leaves the rest.
#[expect(clippy::cast_possible_truncation, reason = "the lowest 64 bits are what is asked for")]
fn low_digit(carry: &mut u128) -> u64 {
    let digit = *carry as u64;
    *carry >>= 64;
    digit
}

#[cfg(test)]
mod tests {
    use super::Natural;

    const LARGEST: u64 = u64::MAX;

    #[test]
    fn numbers_grow_beyond_the_machines_integers() {
        let square = Natural::from(LARGEST).times(LARGEST);
        assert_eq!(square.small(), Some(u128::from(LARGEST) * u128::from(LARGEST)));
        let cube = square.times(LARGEST);
        assert_eq!(cube.small(), None);
        assert!(cube > square && cube.plus(&square) > cube);
    }

    #[test]
    fn sums_carry_and_nothing_is_nothing() {
        let one = Natural::from(1);
        assert_eq!(Natural::from(LARGEST).plus(&one).small(), Some(1 << 64));
        assert_eq!(Natural::from(LARGEST).times(0), Natural::default());
        assert_eq!(Natural::default().plus(&one), one);
        assert!(Natural::from(LARGEST) < Natural::from(LARGEST).plus(&one));
    }

    #[test]
    fn products_in_any_order_are_equal() {
        let forwards = Natural::from(7).times(LARGEST).times(13).times(LARGEST - 1);
        let backwards = Natural::from(LARGEST - 1).times(13).times(LARGEST).times(7);
        assert_eq!(forwards, backwards);
        assert_eq!(Natural::from(7).times(13).times_wide(u128::from(LARGEST) * u128::from(LARGEST - 1)), forwards);
        assert_eq!(forwards.plus(&forwards), backwards.times(2));
    }
}
