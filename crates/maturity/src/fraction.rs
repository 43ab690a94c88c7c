//! Exact fractions for thresholds: `2/3` is two thirds, not 0.6667.

use crate::wire::json::{FromJson, Json, Reader};
use serde::{Serialize, Serializer};
use std::{fmt, str::FromStr};

/// A fraction between 0 and 1, both included, written `2/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

impl Fraction {
    /// All of it.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// `numerator / denominator`, or nothing where the denominator is 0 or the fraction above 1.
    pub const fn new(numerator: u32, denominator: u32) -> Option<Self> {
        if denominator == 0 || numerator > denominator { None } else { Some(Self { numerator, denominator }) }
    }

    /// The numerator and the denominator, the latter above 0.
    pub(crate) fn parts(self) -> (u32, u32) {
        (self.numerator, self.denominator)
    }

    /// Whether `part` is at least this share of `whole`: compared by cross-multiplication, without rounding.
    pub fn is_reached_by(self, part: u64, whole: u64) -> bool {
        u128::from(part) * u128::from(self.denominator) >= u128::from(whole) * u128::from(self.numerator)
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl FromStr for Fraction {
    type Err = &'static str;

    /// Reads `2/3`, `0` or `1`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
        let parse = |part: &str| part.trim().parse::<u32>().ok();
        parse(numerator)
            .zip(parse(denominator))
            .and_then(|(n, d)| Self::new(n, d))
            .ok_or("a fraction between 0 and 1, such as 2/3")
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromJson for Fraction {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        String::from_json(json, reader).parse().unwrap_or_else(|wanted| {
            reader.fault(&["is not ", wanted]);
            Self { numerator: 0, denominator: 1 }
        })
    }
}
