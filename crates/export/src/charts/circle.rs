//! Places around a center, in integers: a browser and a server must not differ in the last digit.

use crate::picture::Tenths;

/// So much is 1.
const ONE: i64 = 1 << 40;
/// The sine and the cosine of one degree.
const DEGREE: (i64, i64) = (19_189_123_810, 1_099_344_166_829);
/// The sines of 0 to 90 degrees.
const SINES: [i64; 91] = sines();

/// Each from the one before, by turning it one degree further.
const fn sines() -> [i64; 91] {
    let mut sines = [0; 91];
    let (mut sine, mut cosine) = (0, ONE);
    let mut degree = 1;
    while degree <= 90 {
        (sine, cosine) =
            (product(sine, DEGREE.1) + product(cosine, DEGREE.0), product(cosine, DEGREE.1) - product(sine, DEGREE.0));
        sines[degree] = sine;
        degree += 1;
    }
    sines
}

/// Of two parts of one.
#[expect(clippy::cast_possible_truncation, reason = "two numbers of at most 41 bits make 82, and 40 of them go")]
const fn product(a: i64, b: i64) -> i64 {
    ((a as i128 * b as i128) >> 40) as i64
}

/// The sine of whole degrees.
fn sine(degrees: usize) -> i64 {
    let within = degrees % 180;
    let sine = SINES.get(within.min(180 - within)).copied().unwrap_or_default();
    if degrees % 360 < 180 { sine } else { -sine }
}

/// The sine of `degrees` and `part` of `parts` of the next one, as on a straight line between: off by a 25,000th at most.
fn sine_between(degrees: usize, part: i64, parts: i64) -> i64 {
    let (from, to) = (sine(degrees), sine(degrees + 1));
    from + (to - from) * part / parts.max(1)
}

/// The place `radius` from a center, in the direction `place` of `places`: clockwise, the first one above.
pub(super) fn around(center: (i32, i32), radius: Tenths, place: usize, places: usize) -> (Tenths, Tenths) {
    let places = places.max(1);
    let degrees = 360 * place / places;
    let part = i64::try_from(360 * place % places).unwrap_or(0);
    let parts = i64::try_from(places).unwrap_or(1);
    let off = |sine: i64| {
        let off = (i64::from(radius.0) * sine + ONE / 2) >> 40;
        Tenths(i32::try_from(off).unwrap_or(0))
    };
    let (right, up) = (sine_between(degrees, part, parts), sine_between(degrees + 90, part, parts));
    (Tenths::of(center.0).plus(off(right)), Tenths::of(center.1).plus(off(-up)))
}

#[cfg(test)]
mod tests {
    use super::around;
    use crate::picture::Tenths;

    /// As wide as a chart is.
    #[track_caller]
    fn check(place: usize, places: usize, expect: (i32, i32)) {
        assert_eq!(around((0, 0), Tenths(2_000), place, places), (Tenths(expect.0), Tenths(expect.1)));
    }

    #[test]
    fn places_go_clockwise_from_the_top() {
        check(0, 4, (0, -2_000));
        check(1, 4, (2_000, 0));
        check(2, 4, (0, 2_000));
        check(3, 4, (-2_000, 0));
    }

    #[test]
    fn places_between_whole_degrees_are_right_to_a_tenth() {
        // The sine and cosine of 360/7 degrees are 0.78183 and 0.62349, of 1080/7 0.43388 and −0.90097.
        check(1, 7, (1564, -1247));
        check(3, 7, (868, 1802));
        check(1, 8, (1414, -1414));
    }
}
