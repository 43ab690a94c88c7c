//! Figures: what is read, from files and from people, and what is not.

use maturity::{Figure, FigureUnit, NotAFigure};
use proptest::prelude::*;

fn figure(text: &str) -> Figure {
    text.parse().expect("a figure in a test")
}

/// As somebody writes who writes `decimal_mark` before decimals.
fn typed_with(decimal_mark: char, text: &str) -> Result<String, NotAFigure> {
    Figure::typed(text, FigureUnit::Count, decimal_mark).map(|figure| figure.to_string())
}

fn typed(text: &str) -> Result<String, NotAFigure> {
    typed_with('.', text)
}

#[test]
fn a_figure_is_written_without_needless_zeros() {
    let pairs =
        [("104", "104"), ("104.50", "104.5"), ("-3.25", "-3.25"), ("0.0001", "0.0001"), ("007", "7"), ("-0", "0")];
    for (text, written) in pairs {
        assert_eq!(figure(text).to_string(), written, "{text}");
    }
}

#[test]
fn a_figure_that_is_no_number_or_too_long_is_refused() {
    for text in ["", "-", ".5", "5.", "1,5", "1e3", "1234567890123", "0.00001", "--1", " 1", "٣"] {
        assert!(text.parse::<Figure>().is_err(), "{text}");
    }
}

#[test]
fn people_write_points_commas_and_spaces_as_they_are_used_to() {
    let same = [
        ("104,5", "104.5"),
        ("104.5", "104.5"),
        ("1,200,000", "1200000"),
        ("1.200.000", "1200000"),
        ("1 200 000", "1200000"),
        ("1\u{a0}200\u{202f}000,5", "1200000.5"),
        ("1’200’000.50", "1200000.5"),
        ("1.200.000,50", "1200000.5"),
        ("1,200,000.50", "1200000.5"),
        ("1,200", "1200"),
        ("1.200", "1.2"),
        ("0,250", "0.25"),
        ("12,5000", "12.5"),
        ("  38  ", "38"),
    ];
    for (text, read) in same {
        assert_eq!(typed(text), Ok(read.to_owned()), "{text}");
    }
}

#[test]
fn a_single_mark_before_three_digits_is_read_as_the_language_writes_it() {
    let each = [
        ("1.200", "1.2", "1200"),
        ("12.500", "12.5", "12500"),
        ("1,200", "1200", "1.2"),
        ("104,500", "104500", "104.5"),
        ("0.250", "0.25", "0.25"),
        ("1200.500", "1200.5", "1200.5"),
        ("12.50", "12.5", "12.5"),
        ("12,50", "12.5", "12.5"),
        ("1.200,500", "1200.5", "1200.5"),
        ("1,200.500", "1200.5", "1200.5"),
        ("1.200.000", "1200000", "1200000"),
        ("1,200,000", "1200000", "1200000"),
    ];
    for (text, by_point, by_comma) in each {
        assert_eq!(typed_with('.', text), Ok(by_point.to_owned()), "{text}");
        assert_eq!(typed_with(',', text), Ok(by_comma.to_owned()), "{text}");
    }
}

#[test]
fn people_may_write_the_unit_and_no_other_one() {
    let read = |text: &str, unit| Figure::typed(text, unit, '.').map(|figure| figure.to_string());
    let fine = [
        ("104 %", FigureUnit::Percent, "104"),
        ("104,5%", FigureUnit::Percent, "104.5"),
        ("38 days", FigureUnit::Days, "38"),
        ("$1,200,000", FigureUnit::Currency, "1200000"),
        ("12 000 €", FigureUnit::Currency, "12000"),
        ("EUR 12.50", FigureUnit::Currency, "12.5"),
        ("-12", FigureUnit::Score, "-12"),
        ("−12", FigureUnit::Score, "-12"),
    ];
    for (text, unit, figure) in fine {
        assert_eq!(read(text, unit), Ok(figure.to_owned()), "{text}");
    }
    assert_eq!(read("38 hours", FigureUnit::Days), Err(NotAFigure::Unreadable));
    assert_eq!(read("104 %", FigureUnit::Count), Err(NotAFigure::Unreadable));
    assert_eq!(read("-104 %", FigureUnit::Percent), Err(NotAFigure::Negative));
}

#[test]
fn what_is_no_number_is_not_guessed_at() {
    for text in
        ["", "about 100", "12m", "1,2,3", "1.2.3", "12,34,567", "1.200,5.3", "104.", "104,", ".5", "1 2", "%", "1e6"]
    {
        assert_eq!(typed(text), Err(NotAFigure::Unreadable), "{text}");
    }
    for text in ["1234567890123", "1.23456"] {
        assert_eq!(typed(text), Err(NotAFigure::TooLong), "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*") {
        for (unit, _) in FigureUnit::ALL {
            let _ = Figure::typed(&text, unit, '.');
            let _ = Figure::typed(&text, unit, ',');
        }
        let _ = text.parse::<Figure>();
    }

    #[test]
    fn a_figure_is_read_as_it_was_written(whole in 0..1_000_000_000_000_u64, after in 0..10_000_u32, negative: bool) {
        let sign = if negative { "-" } else { "" };
        let written = figure(&format!("{sign}{whole}.{after:04}"));
        prop_assert_eq!(figure(&written.to_string()), written);
        prop_assert_eq!(Figure::typed(&written.to_string(), FigureUnit::Score, '.'), Ok(written));
    }

    #[test]
    fn a_share_of_an_amount_is_rounded_half_up_to_a_whole_number(amount in 0..1_000_000_000_000_u64, percent in 0..=10_000_u32) {
        let share = figure(&format!("{}.{:02}", percent / 100, percent % 100));
        let exact = u128::from(amount) * u128::from(percent);
        let rounded = (exact + 5_000) / 10_000;
        prop_assert_eq!(figure(&amount.to_string()).percent(share).to_string(), rounded.to_string());
    }
}
