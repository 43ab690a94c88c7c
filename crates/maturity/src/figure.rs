//! A figure that people measured: an exact decimal, never a float.

mod typed;

use crate::wire::json::{FromJson, Json, Reader};
use serde::{Serialize, Serializer};
use std::{fmt, str::FromStr};

pub use typed::NotAFigure;

/// An exact decimal with at most 12 digits before the point and 4 after it, written `104.5`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure {
    /// In ten-thousandths.
    parts: i64,
}

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureUnit {
    /// Of a hundred.
    Percent,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// An amount of money, of whatever currency.
    Currency,
    /// How many.
    Count,
    /// Points on a scale.
    Score,
}

impl FigureUnit {
    /// All of them by their names, as authors write them too.
    pub const ALL: [(Self, &str); 6] = [
        (Self::Percent, "percent"),
        (Self::Days, "days"),
        (Self::Hours, "hours"),
        (Self::Currency, "currency"),
        (Self::Count, "count"),
        (Self::Score, "score"),
    ];

    /// As an author writes it.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(known, _)| *known == self).map_or("", |(_, name)| name)
    }
}

impl Figure {
    /// So many ten-thousandths make 1.
    const ONE: i64 = 10_000;
    /// How many digits stand after the point at most.
    const PLACES: usize = 4;
    /// How many digits stand before the point at most.
    const DIGITS: usize = 12;
    /// All of it, in percent.
    pub const HUNDRED: Self = Self { parts: 100 * Self::ONE };

    /// A whole number below 10^12.
    pub fn whole(number: u32) -> Self {
        Self { parts: i64::from(number) * Self::ONE }
    }

    /// From digits alone, before and after the point.
    fn of_digits(is_negative: bool, whole: &str, after: &str) -> Option<Self> {
        let whole = whole.trim_start_matches('0');
        if whole.len() > Self::DIGITS || after.len() > Self::PLACES {
            return None;
        }
        let mut parts = 0_i64;
        for place in 0..whole.len() + Self::PLACES {
            let digit = whole.bytes().chain(after.bytes()).nth(place).unwrap_or(b'0');
            parts = parts * 10 + i64::from(digit.checked_sub(b'0').filter(|digit| *digit < 10)?);
        }
        Some(Self { parts: if is_negative { -parts } else { parts } })
    }

    /// Whether it is below 0.
    pub fn is_negative(self) -> bool {
        self.parts < 0
    }

    /// The rest to a hundred; 0 where this is more.
    #[must_use]
    pub fn rest_to_hundred(self) -> Self {
        Self { parts: (Self::HUNDRED.parts - self.parts).max(0) }
    }

    /// So many percent of this, rounded half up to a whole number.
    #[must_use]
    pub fn percent(self, percent: Self) -> Self {
        let unit = i128::from(Self::ONE);
        let product = i128::from(self.parts) * i128::from(percent.parts);
        let whole = (product + 50 * unit * unit).div_euclid(100 * unit * unit);
        Self { parts: i64::try_from(whole * unit).unwrap_or(i64::MAX) }
    }
}

impl fmt::Display for Figure {
    /// `104.5`, with no zeros at the end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, parts) = (Self::ONE.unsigned_abs(), self.parts.unsigned_abs());
        let sign = if self.is_negative() { "-" } else { "" };
        let after = (parts % one + one).to_string();
        let after = after.get(1..).unwrap_or_default().trim_end_matches('0');
        let point = if after.is_empty() { "" } else { "." };
        f.write_str(&[sign, &(parts / one).to_string(), point, after].concat())
    }
}

impl FromStr for Figure {
    type Err = &'static str;

    /// Reads `-104.5`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, after) = digits.split_once('.').unwrap_or((digits, "0"));
        let figure = if whole.is_empty() || after.is_empty() {
            None
        } else {
            Self::of_digits(digits.len() < text.len(), whole, after)
        };
        figure.ok_or("a number of at most 12 digits, and 4 after the point, such as 104.5")
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromJson for Figure {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        String::from_json(json, reader).parse().unwrap_or_else(|wanted| {
            reader.fault(&["is not ", wanted]);
            Self::default()
        })
    }
}

impl FromJson for FigureUnit {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        let name = String::from_json(json, reader);
        Self::ALL.iter().find(|(_, known)| *known == name).map_or_else(
            || {
                reader.fault(&["is not a unit"]);
                Self::Count
            },
            |(unit, _)| *unit,
        )
    }
}
