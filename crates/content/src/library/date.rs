//! Days, as authors write them.

use maturity::moment::Moment;
use std::fmt;

/// A day of the calendar, `2026-01-31`. Days are in order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(String);

impl Date {
    /// Reads `2026-01-31`; nothing where that is no day.
    pub fn parse(text: &str) -> Option<Self> {
        let start = format!("{text}T00:00:00Z");
        Moment::read(&start).map(|_| Self(text.to_owned()))
    }

    /// Year, month from 1, and day of the month.
    pub fn parts(&self) -> (u16, u8, u8) {
        let number = |at: std::ops::Range<usize>| self.0.get(at).and_then(|digits| digits.parse().ok()).unwrap_or(0);
        let small = |at| u8::try_from(number(at)).unwrap_or(0);
        (number(0..4), small(5..7), small(8..10))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn a_day_is_one_of_the_calendar_and_nothing_more() {
        assert!(Date::parse("2024-02-29").is_some());
        for text in ["2025-02-29", "2025-13-01", "2025-1-1", "today", "", "2025-01-01T09:00:00Z", "2025-01-01 "] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_comes_apart_into_its_numbers() {
        assert_eq!(Date::parse("2026-01-31").map(|date| date.parts()), Some((2026, 1, 31)));
    }

    #[test]
    fn an_earlier_day_is_less() {
        assert!(Date::parse("2025-12-31") < Date::parse("2026-01-01"));
    }
}
