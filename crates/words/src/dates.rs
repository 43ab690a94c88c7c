//! Days, written out.

use crate::sentences;

/// "January 31, 2026", of a day as RFC 3339 writes it, with a time or without; nothing of anything else.
pub fn day(day: &str) -> Option<String> {
    let mut parts = day.get(..10)?.split('-').map(|part| part.parse::<usize>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then(|| date(year, month, day))
}

/// The same by its numbers, months and days from 1 on.
pub fn date(year: usize, month: usize, day: usize) -> String {
    // A year is no count: it has no marks between its digits.
    sentences::date(&sentences::month(month), day, &year.to_string())
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_day_is_written_out() {
        assert_eq!(day("2026-01-31").as_deref(), Some("January 31, 2026"));
        assert_eq!(day("2026-12-01T10:00:00Z").as_deref(), Some("December 1, 2026"));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in ["", "soon", "2026-13-01", "2026-00-01", "2026-01-32", "2026-01-00", "2026.01.01"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
