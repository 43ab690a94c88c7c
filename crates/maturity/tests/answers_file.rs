//! The answers file: what it looks like, and what is refused with which sentence.

use crate::support::{answers, domain, framework, not_applicable, question, set};
use maturity::{
    Answer, DomainId, Framework, Given, GoalId, Level, OptionId, ProfileQuestionId, QuestionId, ValueId,
    wire::answers_file::{MAX_BYTES, from_json, to_json},
};

const EXAMPLE: &str = r#"{
  "format": 1,
  "framework": {
    "id": "small",
    "version": "1",
    "hash": "0123456789abcdef"
  },
  "answers": {
    "a.q": {
      "option": "l2",
      "note": "Since May",
      "evidence": "https://example.com",
      "evidenced": true
    },
    "b.q": {
      "na": "no-such-customers"
    },
    "b.r": {
      "unknown": true
    },
    "gone.q": {
      "option": "whatever"
    }
  },
  "profile": {
    "team": "one"
  },
  "goals": [
    "retention"
  ],
  "targets": {
    "a": "run"
  },
  "taken_at": "2026-01-31T09:00:00Z"
}
"#;

fn small() -> Framework {
    let mut renamed = question("a.q");
    renamed.aliases = vec![QuestionId::new("a.old")];
    framework(vec![domain("a", vec![renamed]), domain("b", vec![question("b.q"), question("b.r")])])
}

/// Refuses the example with `from` replaced, with just this sentence.
#[track_caller]
fn check(from: &str, to: &str, expect: &str) {
    assert!(EXAMPLE.contains(from), "the example has no {from}");
    assert_eq!(from_json(&small(), &EXAMPLE.replacen(from, to, 1)), Err(expect.to_owned()));
}

#[test]
fn a_file_holds_everything_that_was_said_and_gives_it_back() {
    let mut all = answers(&[]);
    all.given.insert(
        QuestionId::new("a.q"),
        Given {
            answer: Answer::Option(OptionId::new("l2")),
            note: Some("Since May".to_owned()),
            evidence: Some("https://example.com".to_owned()),
            evidenced: true,
        },
    );
    set(&mut all, "b.q", not_applicable());
    set(&mut all, "b.r", Answer::Unknown);
    set(&mut all, "gone.q", Answer::Option(OptionId::new("whatever")));
    all.profile.insert(ProfileQuestionId::new("team"), ValueId::new("one"));
    all.goals.insert(GoalId::new("retention"));
    all.targets.insert(DomainId::new("a"), Level::new(3));
    assert_eq!(to_json(&small(), &all, Some("2026-01-31T09:00:00Z")), EXAMPLE);
    assert_eq!(from_json(&small(), EXAMPLE), Ok(all));
}

#[test]
fn another_version_of_the_framework_and_a_bare_file_are_read() {
    let newer = EXAMPLE.replace("\"version\": \"1\"", "\"version\": \"2\"").replace("0123456789abcdef", "other");
    assert!(from_json(&small(), &newer).is_ok());
    let bare = r#"{"format":1,"framework":{"id":"small","version":"1","hash":""},"answers":{}}"#;
    assert_eq!(from_json(&small(), bare), Ok(answers(&[])));
}

#[test]
fn an_earlier_id_is_brought_up_to_date() {
    let old = EXAMPLE.replace("a.q", "a.old");
    assert_eq!(from_json(&small(), &old), from_json(&small(), EXAMPLE));
    check("\"gone.q\"", "\"a.old\"", "The question `a.old` has no option `whatever`.");
    check(
        "\"gone.q\": {\n      \"option\": \"whatever\"",
        "\"a.old\": {\n      \"option\": \"l1\"",
        "The question `a.q` is answered twice, under this id and an earlier one.",
    );
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let mut large = EXAMPLE.to_owned();
    large.push_str(&" ".repeat(MAX_BYTES));
    let refusal = "The answers file is larger than 256 KiB, the most that is read.";
    assert_eq!(from_json(&small(), &large), Err(refusal.to_owned()));
}

#[test]
fn a_file_that_is_not_json_is_refused_with_the_place() {
    check("\"goals\": [", "\"goals\" [", "The answers file cannot be read: expected `:` at line 28 column 11.");
    let deep = "[".repeat(100_000);
    assert!(from_json(&small(), &deep).is_err());
    assert!(from_json(&small(), &["{\"format\":1,\"x\":", &deep].concat()).is_err());
}

#[test]
fn another_format_is_named_before_anything_else() {
    check(
        "\"format\": 1",
        "\"format\": 2, \"new\": 0",
        "The answers file is of format 2; this version reads format 1.",
    );
    check("  \"format\": 1,\n", "", "The answers file does not say its `format`; this version reads `\"format\": 1`.");
}

#[test]
fn another_frameworks_file_is_refused() {
    check("\"id\": \"small\"", "\"id\": \"large\"", "The answers file is for the framework `large`, not for `small`.");
}

#[test]
fn an_unknown_key_is_refused() {
    check("\"note\"", "\"remark\"", "The answers file cannot be read: `answers.a.q` has an unknown key `remark`.");
}

#[test]
fn a_key_that_is_there_twice_is_refused() {
    check(
        "\"gone.q\"",
        "\"b.r\"",
        "The answers file cannot be read: the key `b.r` is there twice at line 21 column 9.",
    );
}

#[test]
fn an_answer_says_exactly_one_thing() {
    let refusal = "The answer to `b.r` must say exactly one of `option`, `na` and `unknown: true`.";
    check("\"unknown\": true", "", refusal);
    check("\"unknown\": true", "\"unknown\": false", refusal);
    check("\"unknown\": true", "\"unknown\": true, \"option\": \"l1\"", refusal);
    check(
        "\"unknown\": true",
        "\"option\": null",
        "The answers file cannot be read: `answers.b.r.option` is null, not a text.",
    );
}

#[test]
fn an_option_reason_value_or_stage_that_does_not_exist_is_refused() {
    check("\"l2\"", "\"l9\"", "The question `a.q` has no option `l9`.");
    check("no-such-customers", "lazy", "`lazy` is no reason for which `b.q` may not apply.");
    check("\"one\"", "\"two\"", "The profile question `team` has no value `two`.");
    check("\"run\"", "\"sprint\"", "The target of `a` is the stage `sprint`, which does not exist.");
}

#[test]
fn what_is_too_long_or_too_much_is_refused() {
    let long = "é".repeat(2001);
    check("Since May", &long, "The answers file has a note of more than 2000 characters.");
    assert!(from_json(&small(), &EXAMPLE.replace("Since May", &"é".repeat(2000))).is_ok());
    check("https://example.com", &long[..2002], "The answers file has an evidence link of more than 1000 characters.");
    check("gone.q", &long, "The answers file has a question's id of more than 200 characters.");
    let goals = "\"x\",".repeat(1000);
    check(
        "\"goals\": [",
        &["\"goals\": [", &goals].concat(),
        "The answers file has more than 1000 entries in `goals`.",
    );
}

#[test]
fn what_the_framework_does_not_know_is_kept() {
    let kept = EXAMPLE.replace("\"team\": \"one\"", "\"gone\": \"x\"").replace("\"a\": \"run\"", "\"z\": \"run\"");
    let kept = from_json(&small(), &kept).expect("readable");
    assert!(kept.profile.contains_key(&ProfileQuestionId::new("gone")));
    assert!(kept.targets.contains_key(&DomainId::new("z")));
    assert!(kept.given.contains_key(&QuestionId::new("gone.q")));
    assert!(from_json(&small(), &EXAMPLE.replace("\"option\": \"whatever\"", "\"na\": \"whatever\"")).is_ok());
}
