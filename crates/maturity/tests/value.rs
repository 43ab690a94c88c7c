//! Exact numbers: what is read, what is refused, how they compare.

use maturity::{Value, value};

#[track_caller]
fn check(text: &str, expect: Option<&str>) {
    assert_eq!(text.parse::<Value>().ok().map(|value| value.to_string()).as_deref(), expect, "{text}");
}

#[test]
fn whole_numbers_decimals_and_fractions_are_read_in_lowest_terms() {
    check("2", Some("2"));
    check("0", Some("0"));
    check("-1", Some("-1"));
    check("0.25", Some("1/4"));
    check("-0.5", Some("-1/2"));
    check("-1.5", Some("-3/2"));
    check("2/6", Some("1/3"));
    check("10000", Some("10000"));
    check("9999.9999", Some("99999999/10000"));
}

#[test]
fn what_is_no_number_or_beyond_the_bounds_is_refused() {
    for text in
        ["", "-", ".5", "1.", "1/0", "1/-2", "+1", "1e3", " 1", "10001", "-10001", "0.00001", "1/10001", "--1", "1/2/3"]
    {
        check(text, None);
    }
    check("99999999999999999999999", None);
    check("0.9999999999999999999999", None);
}

#[test]
fn numbers_compare_by_their_size_and_share_a_unit() {
    let value = |text: &str| text.parse::<Value>().expect("a number");
    assert!(value("1/3") > value("0.3333"));
    assert!(value("-1/3") < value("-0.3333"));
    assert_eq!(value("0.5"), value("1/2"));
    assert_eq!(value::common_denominator([value("1/4"), value("2"), value("1/6")].into_iter()), Some(12));
    assert_eq!(value::common_denominator([value("1/9999"), value("1/10000")].into_iter()), None);
    assert_eq!(value::common_denominator([value("1/16"), value("1/625")].into_iter()), Some(10_000));
    assert_eq!(value("3/4").in_units(12), 9);
    assert_eq!(value("-2").in_units(12), -24);
}
