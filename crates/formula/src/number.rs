//! Exact numbers: fractions of whole numbers, which nothing rounds before it is shown.

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::{fmt, iter};
use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Signed, Zero};

/// A number, exact. What is computed with it is exact too, or refused as too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Ratio<i128>);

/// Why a text is no number that can be computed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// It is not digits with at most one sign before and one point within them.
    Unreadable,
    /// It has more than 15 digits before its point, or more than 9 after it.
    TooLarge,
}

const MOST_WHOLE_DIGITS: usize = 15;
const MOST_DECIMALS: usize = 9;
/// Numerators and denominators stay below it, so that ten times one still fits.
const LIMIT: i128 = 10_i128.pow(36);

impl Number {
    /// Nothing.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));

    /// A hundred: between a ratio and its percentage.
    pub(crate) const HUNDRED: Self = Self(Ratio::new_raw(100, 1));

    /// Reads `1200`, `-4.5` and the like: a sign if need be, digits, at most one point with digits on both sides.
    ///
    /// # Errors
    /// Where the text is not of that form, or has more digits than anybody counts.
    pub fn parse(text: &str) -> Result<Self, NotANumber> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(part) {
            return Err(NotANumber::Unreadable);
        }
        let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
        if whole.len() > MOST_WHOLE_DIGITS || part.len() > MOST_DECIMALS {
            return Err(NotANumber::TooLarge);
        }
        let join = |number: i128, digit: u8| number * 10 + i128::from(digit - b'0');
        let size = whole.bytes().chain(part.bytes()).fold(0, join);
        let scale = part.bytes().fold(1, |scale, _| scale * 10);
        Ok(Self(Ratio::new(if text.starts_with('-') { -size } else { size }, scale)))
    }

    /// A count of things; nothing where it is beyond all counting.
    pub(crate) fn count(count: usize) -> Option<Self> {
        i128::try_from(count).ok().map(|count| Self(Ratio::from_integer(count)))
    }

    /// Numerator and denominator in lowest terms; the denominator is above zero.
    pub fn fraction(self) -> (i128, i128) {
        (*self.0.numer(), *self.0.denom())
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether `decimals` places after the point say it without rounding.
    pub fn is_exact(self, decimals: usize) -> bool {
        self.digits(decimals).1 == 0
    }

    /// With so many places after the point. A half is rounded away from zero, as people and spreadsheets do.
    pub fn rounded(self, decimals: usize) -> String {
        let (mut digits, rest) = self.digits(decimals);
        if rest * 2 >= *self.0.denom() {
            add_one(&mut digits);
        }
        let is_zero = digits.iter().all(|digit| *digit == 0);
        let sign = if self.0.is_negative() && !is_zero { "-" } else { "" };
        let text: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
        let (whole, part) = text.split_at(text.len() - decimals);
        let point = if decimals > 0 { "." } else { "" };
        [sign, whole, point, part].concat()
    }

    /// Without zeros at its end, and with at most nine decimals: exact for whatever was read.
    pub fn text(self) -> String {
        self.rounded(MOST_DECIMALS).trim_end_matches('0').trim_end_matches('.').to_owned()
    }

    /// The digits of its size up to so many decimals, at least one before the point, and what is left: less than the
    /// denominator.
    fn digits(self, decimals: usize) -> (Vec<u8>, i128) {
        let (size, denominator) = (self.0.numer().abs(), *self.0.denom());
        let mut digits = whole_digits(size / denominator);
        let mut rest = size % denominator;
        for _ in 0..decimals {
            rest *= 10;
            // A digit is less than ten, as the rest was less than the denominator.
            digits.push(u8::try_from(rest / denominator).unwrap_or(9));
            rest %= denominator;
        }
        (digits, rest)
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        Self::within(self.0.checked_add(&other.0))
    }

    pub(crate) fn minus(self, other: Self) -> Option<Self> {
        Self::within(self.0.checked_sub(&other.0))
    }

    pub(crate) fn times(self, other: Self) -> Option<Self> {
        Self::within(self.0.checked_mul(&other.0))
    }

    /// Nothing also where `other` is zero.
    pub(crate) fn over(self, other: Self) -> Option<Self> {
        if other.is_zero() { None } else { Self::within(self.0.checked_div(&other.0)) }
    }

    pub(crate) fn negative(self) -> Self {
        Self(-self.0)
    }

    pub(crate) fn size(self) -> Self {
        Self(self.0.abs())
    }

    fn within(ratio: Option<Ratio<i128>>) -> Option<Self> {
        let fits = |ratio: &Ratio<i128>| (-LIMIT..LIMIT).contains(ratio.numer()) && *ratio.denom() < LIMIT;
        ratio.filter(fits).map(Self)
    }
}

/// The digits of a whole number that is not negative; at least one.
fn whole_digits(mut number: i128) -> Vec<u8> {
    let mut digits = Vec::new();
    loop {
        digits.push(u8::try_from(number % 10).unwrap_or(9));
        number /= 10;
        if number == 0 {
            digits.reverse();
            return digits;
        }
    }
}

/// One more in the last place.
fn add_one(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit < 9 {
            *digit += 1;
            return;
        }
        *digit = 0;
    }
    digits.splice(0..0, iter::once(1));
}

/// Without zeros at its end, and with at most nine decimals: exact for whatever was read.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn a_number_is_read_and_shown_without_loss() {
        for text in ["0", "12", "-4.5", "0.1", "999999999999999.999999999", "100", "-0.000000001"] {
            assert_eq!(number(text).to_string(), text);
        }
        assert_eq!(number("007.50").to_string(), "7.5");
        assert_eq!(number("-0").to_string(), "0");
    }

    #[test]
    fn what_is_no_number_is_told_from_what_is_too_large() {
        for text in ["", "-", ".5", "5.", "1e6", "+1", "1_000", "1.2.3", "--1", "٣"] {
            assert_eq!(Number::parse(text), Err(NotANumber::Unreadable), "{text}");
        }
        for text in ["1000000000000000", "0.0000000001"] {
            assert_eq!(Number::parse(text), Err(NotANumber::TooLarge), "{text}");
        }
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        let rounded = |text: &str, decimals| number(text).rounded(decimals);
        assert_eq!(rounded("2.5", 0), "3");
        assert_eq!(rounded("-2.5", 0), "-3");
        assert_eq!(rounded("2.4999", 0), "2");
        assert_eq!(rounded("99.95", 1), "100.0");
        assert_eq!(rounded("-0.4", 0), "0");
        assert_eq!(number("2").over(number("3")).unwrap().rounded(4), "0.6667");
    }

    #[test]
    fn it_is_known_whether_rounding_changes_a_number() {
        assert!(number("67.5").is_exact(1));
        assert!(!number("67.5").is_exact(0));
    }

    #[test]
    fn what_no_longer_fits_is_refused() {
        let large = number("999999999999999");
        let larger = large.times(large).unwrap();
        assert_eq!(larger.times(larger), None);
        assert_eq!(large.over(Number::ZERO), None);
    }
}
