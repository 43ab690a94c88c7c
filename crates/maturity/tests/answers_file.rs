//! The answers file: what it looks like, and what is refused with which sentence.

use crate::support::{answers, domain, framework, not_applicable, question, set, stage};
use maturity::{
    Answer, Answers, DomainId, Framework, Given, Goal, GoalId, OptionId, ProfileQuestion, ProfileQuestionId,
    QuestionId, ReasonId, StageId, ValueId,
    wire::answers_file::{
        AnswersFile, MAX_BYTES, MAX_ENTRIES, MAX_EVIDENCE, MAX_ID, MAX_NOTE, Stamp, Unknown, from_json, to_json,
    },
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

fn read(json: &str) -> Result<Answers, String> {
    from_json(&small(), json).map(|file| file.answers)
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
    all.targets.insert(DomainId::new("a"), stage(3));
    assert_eq!(to_json(&small(), &all, Some("2026-01-31T09:00:00Z")), EXAMPLE);
    let file = AnswersFile {
        answers: all,
        stamp: Stamp { version: "1".to_owned(), hash: "0123456789abcdef".to_owned() },
        taken_at: Some("2026-01-31T09:00:00Z".to_owned()),
        unknown: vec![Unknown::Question(QuestionId::new("gone.q"))],
    };
    assert_eq!(from_json(&small(), EXAMPLE), Ok(file));
}

#[test]
fn the_file_that_the_documents_show_is_this_one() {
    assert!(include_str!("../../../docs/FORMATS.md").contains(EXAMPLE));
}

#[test]
fn another_version_of_the_framework_and_a_bare_file_are_read() {
    let newer = EXAMPLE.replace("\"version\": \"1\"", "\"version\": \"2\"").replace("0123456789abcdef", "other");
    let stamp = from_json(&small(), &newer).expect("readable").stamp;
    assert_eq!((stamp.version.as_str(), stamp.hash.as_str()), ("2", "other"));
    let bare = r#"{"format":1,"framework":{"id":"small","version":"1","hash":""},"answers":{}}"#;
    assert_eq!(read(bare), Ok(answers(&[])));
}

#[test]
fn an_earlier_id_is_brought_up_to_date() {
    let old = EXAMPLE.replace("a.q", "a.old");
    assert_eq!(from_json(&small(), &old), from_json(&small(), EXAMPLE));
    check("\"gone.q\"", "\"a.old\"", "The question `a.q` is answered twice, under this id and an earlier one.");
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let mut large = EXAMPLE.to_owned();
    large.push_str(&" ".repeat(MAX_BYTES));
    let refusal = "The answers file is larger than 8 MiB, the most that is read.";
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

/// Reads the example with `from` replaced: everything is there when it is written again, and this is named.
#[track_caller]
fn check_kept(from: &str, to: &str, expect: &Unknown, sentence: &str) {
    assert!(EXAMPLE.contains(from), "the example has no {from}");
    let json = EXAMPLE.replacen(from, to, 1);
    let file = from_json(&small(), &json).expect("readable");
    assert_eq!(to_json(&small(), &file.answers, file.taken_at.as_deref()), json);
    assert_eq!(expect.to_string(), sentence);
    assert!(file.unknown.contains(expect), "{:?}", file.unknown);
}

#[test]
fn what_the_framework_does_not_know_is_kept_and_named() {
    let (a, b) = (|| QuestionId::new("a.q"), || QuestionId::new("b.q"));
    let unknown = Unknown::Option(a(), OptionId::new("l9"));
    check_kept("\"l2\"", "\"l9\"", &unknown, "The question `a.q` has no option `l9`");
    let unknown = Unknown::Reason(b(), ReasonId::new("lazy"));
    let sentence = "There is no reason for which `b.q` may not apply that is called `lazy`";
    check_kept("no-such-customers", "lazy", &unknown, sentence);
    let unknown = Unknown::Question(QuestionId::new("gone.q"));
    check_kept("\"option\": \"whatever\"", "\"na\": \"whatever\"", &unknown, "There is no question `gone.q`");
    let unknown = Unknown::ProfileValue(ProfileQuestionId::new("team"), ValueId::new("two"));
    check_kept("\"one\"", "\"two\"", &unknown, "The profile question `team` has no value `two`");
    let unknown = Unknown::ProfileQuestion(ProfileQuestionId::new("gone"));
    check_kept("\"team\"", "\"gone\"", &unknown, "There is no profile question `gone`");
    check_kept("retention", "peace", &Unknown::Goal(GoalId::new("peace")), "There is no goal `peace`");
    let unknown = Unknown::Stage(DomainId::new("a"), StageId::new("sprint"));
    check_kept("\"run\"", "\"sprint\"", &unknown, "The target of `a` is no stage: `sprint`");
    let unknown = Unknown::Domain(DomainId::new("z"));
    check_kept("\"a\": \"run\"", "\"z\": \"run\"", &unknown, "There is no domain `z`");
}

#[test]
fn what_is_not_known_counts_as_if_it_were_not_there() {
    let stale =
        EXAMPLE.replace("\"l2\"", "\"l9\"").replace("no-such-customers", "lazy").replace("\"run\"", "\"sprint\"");
    let scored = |answers: &Answers| maturity::score(&small(), answers).domains;
    let stale = read(&stale).expect("readable");
    assert_eq!(scored(&stale), scored(&answers(&[])));
}

#[test]
fn whether_it_could_be_shown_is_kept_where_it_says_nothing() {
    let kept = EXAMPLE.replacen("\"unknown\": true", "\"unknown\": true,\n      \"evidenced\": true", 1);
    assert_eq!(to_json(&small(), &read(&kept).expect("readable"), Some("2026-01-31T09:00:00Z")), kept);
}

#[test]
fn an_id_that_no_framework_can_have_is_refused() {
    let refusal = |what: &str, id: &str| format!("The answers file has {what} that no framework can have: `{id}`.");
    check("gone.q", "Gone.Q", &refusal("a question's id", "Gone.Q"));
    check("gone.q", "gone..q", &refusal("a question's id", "gone..q"));
    check("\"gone.q\"", "\"\"", &refusal("a question's id", ""));
    check("l2", "l2-", &refusal("an option's id", "l2-"));
    check("no-such-customers", "no such customers", &refusal("a reason's id", "no such customers"));
    check("\"team\"", "\"tea_m\"", &refusal("a profile question's id", "tea_m"));
    check("\"one\"", "\"\\u001b[31mone\"", &refusal("a profile value's id", "?[31mone"));
    check("retention", "ré", &refusal("a goal's id", "r?"));
    check("\"a\": \"run\"", "\"=a\": \"run\"", &refusal("a domain's id", "=a"));
    check("\"run\"", "\"RUN\"", &refusal("a stage's id", "RUN"));
}

#[test]
fn a_date_that_is_none_is_refused_and_never_written() {
    let refusal = "The answers file has a `taken_at` that is not a date and time such as `2026-01-31T09:00:00Z`.";
    check("2026-01-31T09:00:00Z", "2026-02-30T09:00:00Z", refusal);
    assert!(!to_json(&small(), &answers(&[]), Some("yesterday")).contains("taken_at"));
}

#[test]
fn what_is_too_long_or_too_much_is_refused() {
    let long = "é".repeat(2001);
    check("Since May", &long, "The answers file has a note of more than 2000 characters.");
    assert!(from_json(&small(), &EXAMPLE.replace("Since May", &"é".repeat(2000))).is_ok());
    check("https://example.com", &long[..2002], "The answers file has an evidence link of more than 1000 characters.");
    check("gone.q", &long, "The answers file has a question's id of more than 200 characters.");
}

#[test]
fn two_hundred_strangers_are_kept_and_no_more() {
    let goals = |number: usize| (0..number).map(|n| format!("\"x{n}\",")).collect::<Vec<_>>().concat();
    let kept = EXAMPLE.replace("\"goals\": [", &["\"goals\": [", &goals(MAX_ENTRIES)].concat());
    assert_eq!(read(&kept).expect("readable").goals.len(), MAX_ENTRIES + 1);
    let refusal = "The answers file has more than 200 entries in `goals` that this framework does not know.";
    check("\"goals\": [", &["\"goals\": [", &goals(MAX_ENTRIES + 1)].concat(), refusal);
}

/// An id as long as an id may be.
fn longest(kind: &str, number: usize) -> String {
    let id = format!("{kind}{number}-");
    [id.as_str(), &"x".repeat(MAX_ID - id.len())].concat()
}

#[test]
fn what_fills_every_bound_is_written_and_read() {
    let questions = |domain: usize| (0..10).map(|n| question(&longest("q", domain * 10 + n))).collect();
    let mut large = framework((0..20).map(|n| domain(&longest("d", n), questions(n))).collect());
    (large.version, large.hash) = ("\0".repeat(MAX_ID), "\0".repeat(MAX_ID));
    let goal = |n| Goal { id: GoalId::new(longest("g", n)), title: String::new() };
    large.goals = (0..MAX_ENTRIES).map(goal).collect();
    let asked =
        |n| ProfileQuestion { id: ProfileQuestionId::new(longest("p", n)), text: String::new(), options: Vec::new() };
    large.profile = (0..MAX_ENTRIES).map(asked).collect();
    let given = Given {
        answer: Answer::Option(OptionId::new(longest("o", 0))),
        note: Some("\0".repeat(MAX_NOTE)),
        evidence: Some("\0".repeat(MAX_EVIDENCE)),
        evidenced: true,
    };
    let all = Answers {
        given: (0..2 * MAX_ENTRIES).map(|n| (QuestionId::new(longest("q", n)), given.clone())).collect(),
        profile: (0..2 * MAX_ENTRIES)
            .map(|n| (ProfileQuestionId::new(longest("p", n)), ValueId::new(longest("v", n))))
            .collect(),
        goals: (0..2 * MAX_ENTRIES).map(|n| GoalId::new(longest("g", n))).collect(),
        targets: (0..20 + MAX_ENTRIES)
            .map(|n| (DomainId::new(longest("d", n)), StageId::new(longest("s", n))))
            .collect(),
    };
    let json = to_json(&large, &all, Some("2026-01-31T09:00:00.123456789+00:00"));
    assert!(json.len() <= MAX_BYTES, "{}", json.len());
    assert_eq!(from_json(&large, &json).map(|file| file.answers), Ok(all));
}
