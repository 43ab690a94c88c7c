//! What an option counts where stages come from averages: an exact number, never a float.

use crate::wire::json::{FromJson, Json, Reader};
use serde::{Serialize, Serializer};
use std::{cmp::Ordering, fmt, str::FromStr};

/// An exact number from −10,000 to 10,000, written `2`, `0.25` or `1/4`, in lowest terms; its denominator is at most
/// [`Value::MAX_DENOMINATOR`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Value {
    numerator: i64,
    /// 0 stands for 1, so that the default is the number 0.
    denominator_less_one: u32,
}

impl Value {
    /// The largest denominator of a value, and of all values of a framework together: it keeps every sum within the
    /// machine's integers.
    pub const MAX_DENOMINATOR: u64 = 10_000;

    /// The farthest from 0.
    const FARTHEST: i64 = 10_000;

    /// `numerator / denominator` in lowest terms, or nothing beyond the bounds.
    pub fn new(numerator: i64, denominator: u64) -> Option<Self> {
        let divisor = greatest_common_divisor(u128::from(numerator.unsigned_abs()), u128::from(denominator));
        let divisor = u64::try_from(divisor).ok()?;
        let denominator = denominator.checked_div(divisor)?;
        let numerator = numerator / i64::try_from(divisor).ok()?;
        let farthest = Self::FARTHEST.checked_mul(i64::try_from(denominator).ok()?)?;
        if !(1..=Self::MAX_DENOMINATOR).contains(&denominator) || numerator.abs() > farthest {
            return None;
        }
        Some(Self { numerator, denominator_less_one: u32::try_from(denominator - 1).ok()? })
    }

    /// The number below the fraction bar, at least 1.
    pub fn denominator(self) -> u64 {
        u64::from(self.denominator_less_one) + 1
    }

    /// How many units this is, where `unit` of them make 1: exact where `unit` is a multiple of the denominator.
    pub fn in_units(self, unit: u64) -> i64 {
        let times = i64::try_from(unit / self.denominator()).unwrap_or(i64::MAX);
        self.numerator.saturating_mul(times)
    }
}

impl From<u8> for Value {
    fn from(number: u8) -> Self {
        Self { numerator: i64::from(number), denominator_less_one: 0 }
    }
}

impl Ord for Value {
    fn cmp(&self, other: &Self) -> Ordering {
        let across = |a: Self, b: Self| i128::from(a.numerator) * i128::from(b.denominator());
        across(*self, *other).cmp(&across(*other, *self))
    }
}

impl PartialOrd for Value {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Value {
    /// `2` or `1/4`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator() {
            1 => write!(f, "{}", self.numerator),
            denominator => write!(f, "{}/{denominator}", self.numerator),
        }
    }
}

impl FromStr for Value {
    type Err = &'static str;

    /// Reads `2`, `-1`, `0.25` or `1/4`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = match text.split_once('/') {
            Some((numerator, denominator)) => digits(denominator)
                .and_then(|denominator| Some((signed(numerator)?, u64::try_from(denominator).ok()?)))
                .and_then(|(numerator, denominator)| Self::new(numerator, denominator)),
            None => decimal(text),
        };
        read.ok_or("a number from -10000 to 10000, such as 2, 0.25 or 1/4, with a denominator of at most 10000")
    }
}

/// Reads `-0.25` as −25 hundredths.
fn decimal(text: &str) -> Option<Value> {
    let (whole, after) = text.split_once('.').unwrap_or((text, ""));
    let places = u32::try_from(after.len()).ok()?;
    let scale = 10_i64.checked_pow(places)?;
    let part = if text.contains('.') { digits(after)? } else { 0 };
    let part = if whole.starts_with('-') { -part } else { part };
    let numerator = signed(whole)?.checked_mul(scale)?.checked_add(part)?;
    Value::new(numerator, scale.unsigned_abs())
}

fn signed(text: &str) -> Option<i64> {
    text.strip_prefix('-').map_or_else(|| digits(text), |text| digits(text).map(|number| -number))
}

fn digits(text: &str) -> Option<i64> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// The least common multiple, or nothing where it is above [`Value::MAX_DENOMINATOR`].
pub fn common_denominator(values: impl Iterator<Item = Value>) -> Option<u64> {
    let mut unit = 1_u64;
    for value in values {
        let shared = greatest_common_divisor(u128::from(unit), u128::from(value.denominator()));
        unit = unit / u64::try_from(shared).ok()? * value.denominator();
        if unit > Value::MAX_DENOMINATOR {
            return None;
        }
    }
    Some(unit)
}

/// The largest number that divides both; the other one where one is 0.
pub(crate) fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromJson for Value {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        String::from_json(json, reader).parse().unwrap_or_else(|wanted| {
            reader.fault(&["is not ", wanted]);
            Self::default()
        })
    }
}
