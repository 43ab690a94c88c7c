//! Dates with a time, to be put in order across time zones. Nothing here knows what time it is.

/// A moment as RFC 3339 writes it, such as `2026-01-31T09:00:00Z` or `2026-01-31T10:00:00.5+01:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Since the year 0 in UTC.
    seconds: i64,
    nanoseconds: i64,
}

impl Moment {
    /// Whole seconds since the year 0 in UTC.
    pub fn seconds(self) -> i64 {
        self.seconds
    }

    /// Reads a date with a time and its offset: capital `T` and `Z`, at most nine digits of a second, a day that is in
    /// the calendar, seconds up to 59: leap seconds are over, and browsers cannot read them.
    pub fn read(text: &str) -> Option<Self> {
        let mut rest = text;
        let year = digits(&mut rest, 4)?;
        let month = after("-", &mut rest, 1..=12)?;
        let day = after("-", &mut rest, 1..=days_of(year, month))?;
        let hour = after("T", &mut rest, 0..=23)?;
        let minute = after(":", &mut rest, 0..=59)?;
        let second = after(":", &mut rest, 0..=59)?;
        let nanoseconds = fraction(&mut rest)?;
        let offset = offset(rest)?;
        let days = (1..month).map(|month| days_of(year, month)).sum::<i64>() + days_before(year) + day;
        Some(Self { seconds: ((days * 24 + hour) * 60 + minute - offset) * 60 + second, nanoseconds })
    }
}

/// Minutes that the clock is ahead of UTC.
fn offset(mut text: &str) -> Option<i64> {
    let sign = match text.chars().next()? {
        'Z' => return (text.len() == 1).then_some(0),
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    text = &text[1..];
    let hours = digits(&mut text, 2).filter(|hours| *hours <= 23)?;
    let minutes = after(":", &mut text, 0..=59)?;
    text.is_empty().then_some(sign * (hours * 60 + minutes))
}

/// The part of a second, if one is given.
fn fraction(rest: &mut &str) -> Option<i64> {
    let Some(text) = rest.strip_prefix('.') else { return Some(0) };
    let places = text.bytes().take_while(u8::is_ascii_digit).count();
    *rest = text;
    let part = if (1..=9).contains(&places) { digits(rest, places)? } else { return None };
    Some((places..9).fold(part, |part, _| part * 10))
}

/// `sign` and a number of two digits within `range`.
fn after(sign: &str, rest: &mut &str, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
    *rest = rest.strip_prefix(sign)?;
    digits(rest, 2).filter(|number| range.contains(number))
}

fn digits(rest: &mut &str, places: usize) -> Option<i64> {
    let (number, after) = rest.split_at_checked(places)?;
    *rest = after;
    if number.bytes().all(|byte| byte.is_ascii_digit()) { number.parse().ok() } else { None }
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn days_before(year: i64) -> i64 {
    let leap_years = match year - 1 {
        -1 => 0,
        last => last / 4 - last / 100 + last / 400 + 1,
    };
    year * 365 + leap_years
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

#[cfg(test)]
mod tests {
    use super::Moment;

    #[test]
    fn dates_and_times_of_rfc_3339_are_read() {
        for text in [
            "2026-01-31T09:00:00Z",
            "2024-02-29T23:59:59.123456789+14:00",
            "2000-02-29T00:00:00-00:00",
            "0000-12-31T00:00:00.0Z",
        ] {
            assert!(Moment::read(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_or_no_time_or_not_quite_rfc_3339_is_not() {
        for text in [
            "",
            "2026-01-31",
            "2026-01-31T09:00:00",
            "2026-01-31 09:00:00Z",
            "2026-01-31t09:00:00Z",
            "2026-01-31T09:00:00z",
            "2026-02-29T09:00:00Z",
            "1900-02-29T09:00:00Z",
            "2026-04-31T09:00:00Z",
            "2026-00-01T09:00:00Z",
            "2026-13-01T09:00:00Z",
            "2026-01-00T09:00:00Z",
            "2026-01-31T24:00:00Z",
            "2026-01-31T09:60:00Z",
            "2026-01-31T09:00:60Z",
            "2026-01-31T09:00:00.Z",
            "2026-01-31T09:00:00.0000000000Z",
            "2026-01-31T09:00:00+24:00",
            "2026-01-31T09:00:00+0100",
            "2026-01-31T09:00:00Z ",
            "+2026-01-31T09:00:00Z",
            "２026-01-31T09:00:00Z",
            "2026-1-31T09:00:00Z",
        ] {
            assert!(Moment::read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_date_cut_off_anywhere_is_none() {
        let whole = "2026-01-31T09:00:00.5+01:00";
        assert!((0..whole.len()).all(|end| Moment::read(&whole[..end]).is_none()));
    }
}
