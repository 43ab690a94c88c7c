//! What pages mark for a returning visitor, to the letter.

use crate::support::{answers, domain, framework, not_applicable, question, set};
use maturity::{Answer, Answers, Framework, score, wire::marks};

fn small() -> Framework {
    let two = vec![question("b.q"), question("b.r")];
    framework(vec![domain("a", vec![question("a.q")]), domain("b", two)])
}

fn marks(answers: &Answers, taken_at: Option<&str>) -> Option<String> {
    marks::to_json(&small(), answers, &score(&small(), answers), taken_at)
}

#[test]
fn the_marks_are_the_stage_those_of_the_domains_and_the_levels_of_the_answers() {
    let answers = answers(&[("a.q", 0), ("b.q", 2), ("b.r", 2)]);
    let expected = concat!(
        r#"{"format":1,"framework":{"id":"small","version":"1","hash":"0123456789abcdef"},"#,
        r#""taken_at":"2026-01-31T09:00:00Z","stage":0,"domains":{"a":0,"b":2},"#,
        r#""questions":{"a.q":0,"b.q":2,"b.r":2}}"#,
        "\n"
    );
    assert_eq!(marks(&answers, Some("2026-01-31T09:00:00Z")).as_deref(), Some(expected));
}

#[test]
fn what_is_not_scored_has_no_mark() {
    let mut answers = answers(&[("a.q", 1), ("gone.q", 3)]);
    set(&mut answers, "b.q", Answer::Unknown);
    set(&mut answers, "b.r", not_applicable());
    let marks = marks(&answers, None).unwrap();
    let expected = concat!(
        r#"{"format":1,"framework":{"id":"small","version":"1","hash":"0123456789abcdef"},"#,
        r#""domains":{"a":1},"questions":{"a.q":1}}"#,
        "\n"
    );
    assert_eq!(marks, expected);
}

#[test]
fn without_a_result_there_are_no_marks() {
    assert_eq!(marks(&Answers::default(), None), None);
}
