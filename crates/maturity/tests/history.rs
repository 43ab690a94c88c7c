//! History: what changed between two dates, by whose doing, and the file that holds it.

use crate::support::{
    answers, domain, framework,
    panel::{self, CASES, FEWER, at_least, people},
    question,
};
use maturity::{
    Answers, DomainId, Framework, GoalId, History, Level, Outcome, ProfileQuestionId, Snapshot, Standing, StepId,
    ValueId, Work, WorkState,
    history::{self, Presence, compare, compare_records},
    score,
    wire::{
        self,
        history::{MAX_BYTES, MAX_LABEL, MAX_NOTE},
    },
};
use proptest::prelude::*;

/// Writes snapshots alone.
fn to_json(framework: &Framework, snapshots: &[Snapshot]) -> Result<String, String> {
    wire::history::to_json(framework, &History { snapshots: snapshots.to_vec(), steps: Vec::new() })
}

/// Reads snapshots alone.
fn from_json(framework: &Framework, json: &str) -> Result<Vec<Snapshot>, String> {
    wire::history::from_json(framework, json).map(|history| history.snapshots)
}

const MAY: &str = "2026-05-01T09:00:00Z";
const JUNE: &str = "2026-06-01T09:00:00Z";

fn take(framework: &Framework, answers: &Answers, taken_at: &str) -> Snapshot {
    Snapshot::take(framework, answers, &score(framework, answers), taken_at)
}

fn standing(stage: u8, index: u8) -> Standing {
    Standing { stage: Some(Level::new(stage)), index: Some(index) }
}

/// A year ago: domains a, b and d. Today: a with a question more, b, and c.
fn then() -> Framework {
    let old = |id: &str| domain(id, vec![question(&[id, ".q"].concat())]);
    framework(vec![old("a"), old("b"), old("d")])
}

fn today() -> Framework {
    let first = domain("a", vec![question("a.q"), question("a.r")]);
    let other = |id: &str| domain(id, vec![question(&[id, ".q"].concat())]);
    let today = framework(vec![first, other("b"), other("c")]);
    let mut today = Framework { version: "2".to_owned(), hash: "fedcba9876543210".to_owned(), ..today };
    today.scoring.min_coverage = crate::support::fraction("1/2");
    today.scoring.domain_quorum = crate::support::fraction("1/2");
    today
}

#[test]
fn a_trend_has_a_point_for_each_scored_result_by_its_moment_and_marks_a_change_of_the_model() {
    let first = take(&then(), &answers(&[("a.q", 1), ("b.q", 1), ("d.q", 1)]), "2026-05-01T09:00:00Z");
    let unscored = take(&then(), &answers(&[]), "2026-05-03T09:00:00Z");
    let second = take(&then(), &answers(&[("a.q", 3), ("b.q", 3), ("d.q", 3)]), "2026-05-04T09:00:00Z");
    let third = take(&today(), &answers(&[("a.q", 2), ("a.r", 2), ("b.q", 2), ("c.q", 2)]), "2026-05-11T09:00:00Z");
    let all = [first, unscored, second, third];
    let points = history::trend(&all);
    let told: Vec<_> = points.iter().map(|point| (point.across, point.level.get(), point.model_changed)).collect();
    // Three days of ten, of 900 thousandths after the first 50.
    assert_eq!(told, [(50, 1, false), (320, 3, false), (950, 2, true)]);
    assert_eq!(points[1].index, 100);
    assert!(history::trend(&[]).is_empty());
    let alone = history::trend(&all[..1]);
    assert_eq!((alone.len(), alone[0].across), (1, 50));
}

#[test]
fn a_change_is_split_into_the_models_part_and_yours() {
    let old = take(&then(), &answers(&[("a.q", 2), ("b.q", 1), ("d.q", 3)]), MAY);
    let new = take(&today(), &answers(&[("a.q", 2), ("a.r", 2), ("b.q", 2), ("c.q", 1)]), JUNE);
    let progress = compare(&today(), &old, &new);
    assert!(progress.model_changed);

    // 67, 33 and 100 of three domains are 67; today 33 (one of two questions known) and 33 are 33; then 67, 67 and 33.
    let overall = progress.overall;
    assert_eq!((overall.from, overall.rescored, overall.to), (Some(standing(1, 67)), standing(1, 33), standing(2, 56)));
    assert_eq!(
        (overall.the_models().expect("recorded").index(), overall.the_models().expect("recorded").stages()),
        (Some(-34), Some(0))
    );
    assert_eq!((overall.yours().index(), overall.yours().stages()), (Some(23), Some(1)));
    assert_eq!(
        (overall.whole().expect("recorded").index(), overall.whole().expect("recorded").stages()),
        (Some(-11), Some(1))
    );

    let domains: Vec<_> = progress.domains.iter().map(|domain| (domain.id.as_str(), domain.presence)).collect();
    let expected = [("a", Presence::Both), ("b", Presence::Both), ("c", Presence::New), ("d", Presence::Gone)];
    assert_eq!(domains, expected);
    let split = |place: usize| progress.domains[place].split;
    assert_eq!((split(1).the_models().expect("recorded").index(), split(1).yours().index()), (Some(0), Some(34)));
    assert_eq!(
        (split(2).from, split(2).rescored, split(2).to),
        (Some(Standing::default()), Standing::default(), standing(1, 33))
    );
    assert_eq!(
        (split(3).from, split(3).rescored, split(3).to),
        (Some(standing(3, 100)), Standing::default(), Standing::default())
    );
    assert_eq!(split(3).whole().expect("recorded").index(), None);
    assert_eq!(wire::progress::to_json(&today(), &old, &new), include_str!("support/progress.json"));
}

#[test]
fn under_the_same_model_all_of_a_change_is_yours_even_where_the_record_says_otherwise() {
    let mut old = take(&then(), &answers(&[("a.q", 1), ("b.q", 1), ("d.q", 1)]), MAY);
    let new = take(&then(), &answers(&[("a.q", 2), ("b.q", 1), ("d.q", 1)]), JUNE);
    let outcome = old.outcome.as_mut().expect("taken");
    outcome.overall = standing(3, 99);
    outcome.domains.clear();
    let progress = compare(&then(), &old, &new);
    assert!(!progress.model_changed);
    assert!(progress.overall.the_models().expect("recorded").is_still());
    assert_eq!(progress.overall.yours().index(), Some(11));
    assert!(progress.domains.iter().all(|domain| domain.presence == Presence::Both));
}

/// Whether the first date is read, and comes before the second.
#[track_caller]
fn check_before(first: &str, second: &str) {
    let snapshot = |taken_at: &str| take(&then(), &Answers::default(), taken_at);
    let mut both = [snapshot(second), snapshot(first)];
    history::sort(&mut both);
    assert_eq!((both[0].taken_at.as_str(), both[1].taken_at.as_str()), (first, second));
    assert!(to_json(&then(), &both).is_ok(), "{first}, {second}");
}

#[test]
fn snapshots_are_sorted_by_the_moment_whatever_the_time_zone() {
    check_before("2026-01-31T09:00:00Z", "2026-01-31T09:00:01Z");
    check_before("2026-01-31T10:00:00+02:00", "2026-01-31T09:00:00Z");
    check_before("2026-01-31T08:30:00Z", "2026-01-31T08:00:00-01:00");
    check_before("2025-12-31T23:59:59.999999999Z", "2026-01-01T00:00:00Z");
    check_before("2026-01-31T09:00:00.05Z", "2026-01-31T09:00:00.1Z");
    check_before("2024-02-29T23:00:00Z", "2024-03-01T00:00:00+00:30");
    check_before("2023-12-31T23:59:59Z", "2024-01-01T00:00:00Z");
    check_before("2024-12-31T23:59:59.5Z", "2025-01-01T00:00:01Z");
    check_before("2000-02-29T23:00:00Z", "2000-03-01T00:30:00+01:00");
    check_before("2000-12-31T23:00:00Z", "2001-01-01T00:30:00+01:00");
    check_before("1900-12-31T23:00:00Z", "1901-01-01T00:30:00+01:00");
    check_before("2001-01-01T00:30:00+01:00", "2001-01-01T00:00:00Z");
    check_before("1901-01-01T00:30:00+01:00", "1901-01-01T00:00:00Z");
    check_before("2024-12-31T23:00:00Z", "2025-01-01T00:30:00+01:00");
    check_before("2026-04-30T23:00:00Z", "2026-05-01T00:30:00+01:00");
    check_before("2026-05-31T23:00:00Z", "2026-06-01T00:30:00+01:00");
    check_before("0000-01-01T00:00:00+23:59", "0000-12-31T00:00:00Z");
    check_before("0000-12-31T23:00:00Z", "0001-01-01T00:00:00Z");
}

#[test]
fn what_is_no_date_with_a_time_is_refused() {
    let dates = [
        "",
        "2026",
        "2026-01-31",
        "2026-1-31T09:00:00Z",
        "2026-02-29T09:00:00Z",
        "1900-02-29T09:00:00Z",
        "2026-13-01T09:00:00Z",
        "2026-00-01T09:00:00Z",
        "2026-01-00T09:00:00Z",
        "2026-04-31T09:00:00Z",
        "2026-01-31 09:00:00Z",
        "2026-01-31T24:00:00Z",
        "2026-01-31T09:60:00Z",
        "2026-01-31T09:00:60Z",
        "2026-01-31T09:00Z",
        "2026-01-31T09:00:00",
        "2026-01-31T09:00:00.Z",
        "2026-01-31T09:00:00.1234567890Z",
        "2026-01-31T09:00:00+1:00",
        "2026-01-31T09:00:00+24:00",
        "2026-01-31T09:00:00+01:60",
        "2026-01-31T09:00:00ZZ",
        "2026-01-31T09:00:00é",
        "+026-01-31T09:00:00Z",
        "2026-01-31T09:00:00+01:00 ",
        "２026-01-31T09:00:00Z",
    ];
    for date in dates {
        let refusal = "In snapshot 1 of the history: `taken_at` is no date with a time such as 2026-01-31T09:00:00Z.";
        let snapshot = take(&then(), &Answers::default(), date);
        assert_eq!(to_json(&then(), &[snapshot]), Err(refusal.to_owned()), "{date}");
        let json = EXAMPLE.replacen("2026-01-31T10:00:00+02:00", date, 1);
        assert_eq!(from_json(&then(), &json), Err(refusal.to_owned()), "{date}");
    }
}

const EXAMPLE: &str = include_str!("support/history.json");

fn example() -> Vec<Snapshot> {
    let mut all = answers(&[("a.q", 2), ("b.q", 1), ("d.q", 1), ("gone.q", 3)]);
    all.profile.insert(ProfileQuestionId::new("team"), ValueId::new("one"));
    all.goals.insert(GoalId::new("retention"));
    all.targets.insert(DomainId::new("a"), crate::support::stage(3));
    all.given.values_mut().next().expect("there").note = Some("Since May".to_owned());
    let first = take(&then(), &all, "2026-01-31T10:00:00+02:00");
    let mut first = Snapshot { hash: "older".to_owned(), ..first };
    first.outcome.as_mut().expect("taken").domains.push((DomainId::new("gone"), standing(2, 67)));
    vec![first, take(&then(), &answers(&[("a.q", 2)]), "2026-01-31T09:00:00Z")]
}

#[test]
fn a_history_holds_everything_in_the_order_of_its_moments_and_gives_it_back() {
    let [first, second] = <[Snapshot; 2]>::try_from(example()).expect("two");
    assert_eq!(to_json(&then(), &[second.clone(), first.clone()]).as_deref(), Ok(EXAMPLE));
    assert_eq!(from_json(&then(), EXAMPLE), Ok(vec![first.clone(), second.clone()]));
    let later = "2026-02-01T10:00:00Z";
    let turned = EXAMPLE.replacen("2026-01-31T10:00:00+02:00", later, 1);
    assert_eq!(from_json(&then(), &turned), Ok(vec![second, Snapshot { taken_at: later.to_owned(), ..first }]));
    assert_eq!(from_json(&then(), &to_json(&then(), &[]).expect("written")), Ok(Vec::new()));
}

/// Refuses the example with `from` replaced, with just this sentence.
#[track_caller]
fn check(from: &str, to: &str, expect: &str) {
    assert!(EXAMPLE.contains(from), "the example has no {from}");
    assert_eq!(from_json(&then(), &EXAMPLE.replacen(from, to, 1)), Err(expect.to_owned()));
}

#[test]
fn a_history_of_another_framework_format_or_shape_is_refused() {
    check("\"small\"", "\"large\"", "The history is for the framework `large`, not for `small`.");
    check("\"format\": 1", "\"format\": 2", "The history is of format 2; this version reads format 1.");
    let twice = "The history cannot be read: the key `a.q` is there twice at line 24 column 13.";
    check("\"gone.q\"", "\"a.q\"", twice);
    check(
        "\"index\"",
        "\"indices\"",
        "The history cannot be read: `snapshots[0].outcome` has an unknown key `indices`.",
    );
    check(
        "\"hash\": \"older\"",
        "\"hush\": \"older\"",
        "The history cannot be read: `snapshots[0].framework` has no `hash`.",
    );
    check(
        "\"stage\": 1",
        "\"stage\": null",
        "The history cannot be read: `snapshots[0].outcome.stage` is null, not a whole number.",
    );
}

#[test]
fn figures_out_of_bounds_and_answers_that_no_answers_file_could_have_are_refused() {
    let wrong = |reason: &str| ["In snapshot 1 of the history: ", reason].concat();
    check("\"stage\": 1", "\"stage\": 7", &wrong("A stage is at most 6, an index at most 100."));
    check("\"index\": 44", "\"index\": 101", &wrong("A stage is at most 6, an index at most 100."));
    let many: Vec<String> = (0..200).map(|number| format!("\"d{number}\": {{}},")).collect();
    let domains = ["\"domains\": {", &many.concat()].concat();
    check("\"domains\": {", &domains, &wrong("The outcome has more than 200 domains."));
    check("\"stage\": 1,\n", "", &wrong("An outcome has both a stage and an index, or neither."));
    check("Since May", &"é".repeat(2001), &wrong("The answers file has a note of more than 2000 characters."));
    check(
        "\"gone\": {",
        &["\"", &"x".repeat(201), "\": {"].concat(),
        &wrong("A domain's id has more than 200 characters."),
    );
}

#[test]
fn a_history_that_is_too_large_or_too_long_is_neither_written_nor_read() {
    let too_large = "The history is larger than 4 MiB, the most that is read.";
    let many = vec![take(&then(), &Answers::default(), MAY); 501];
    assert_eq!(to_json(&then(), &many), Err("The history has more than 500 snapshots.".to_owned()));
    let most = to_json(&then(), &many[..500]).expect("500 fit");
    assert_eq!(from_json(&then(), &most).map(|snapshots| snapshots.len()), Ok(500));
    let (start, end) = most.split_at(most.rfind("    {").expect("a last snapshot"));
    let longer = [start, end.trim_end().trim_end_matches("  ]\n}").trim_end(), ",\n", end].concat();
    assert_eq!(from_json(&then(), &longer).map(|_| ()), Err("The history has more than 500 snapshots.".to_owned()));
    let padded = [EXAMPLE, &" ".repeat(MAX_BYTES)].concat();
    assert_eq!(from_json(&then(), &padded), Err(too_large.to_owned()));

    let mut wordy = answers(&[("a.q", 1), ("a.r", 1), ("b.q", 1), ("c.q", 1), ("d.q", 1)]);
    wordy.given.values_mut().for_each(|given| given.note = Some("x".repeat(2000)));
    let heavy = vec![take(&then(), &wordy, MAY); 450];
    assert_eq!(to_json(&then(), &heavy).map(|json| json.len()), Err(too_large.to_owned()));
}

#[test]
fn labels_and_what_became_of_the_steps_are_given_back() {
    let work = |state, note: &str| Work { state, note: (!note.is_empty()).then(|| note.to_owned()) };
    let history = History {
        snapshots: vec![Snapshot { label: Some("before the summer".to_owned()), ..take(&then(), &answers(&[]), MAY) }],
        steps: vec![
            (StepId::new("a.q@crawl"), work(WorkState::Done, "")),
            (StepId::new("gone.q@walk"), work(WorkState::Begun, "with Ada")),
            (StepId::new("b.q@crawl"), work(WorkState::Open, "next year")),
        ],
    };
    let json = wire::history::to_json(&then(), &history).expect("written");
    assert!(json.contains("\"label\": \"before the summer\""), "{json}");
    let steps = json.split_once("  \"steps\": ").map(|(_, steps)| steps);
    let expect = r#"{
    "a.q@crawl": {
      "state": "done"
    },
    "gone.q@walk": {
      "state": "begun",
      "note": "with Ada"
    },
    "b.q@crawl": {
      "note": "next year"
    }
  }
}
"#;
    assert_eq!(steps, Some(expect));
    assert_eq!(wire::history::from_json(&then(), &json), Ok(history.clone()));
    assert_eq!(history.work(&StepId::new("a.q@crawl")).state, WorkState::Done);
    assert_eq!(history.work(&StepId::new("a.q@walk")), Work::default());
    let unheard = json.replace("\"begun\"", "\"halfway\"");
    let refusal = "The history has a step that is neither `begun` nor `done`.";
    assert_eq!(wire::history::from_json(&then(), &unheard), Err(refusal.to_owned()));
}

#[test]
fn a_text_that_is_too_long_is_neither_written_nor_read() {
    let mut history = History { snapshots: vec![take(&then(), &answers(&[]), MAY)], ..History::default() };
    history.snapshots[0].label = Some("é".repeat(MAX_LABEL));
    history.steps.push((StepId::new("a.q@crawl"), Work { note: Some("é".repeat(MAX_NOTE)), ..Work::default() }));
    let json = wire::history::to_json(&then(), &history).expect("as long as can be");
    let too_long = "In snapshot 1 of the history: The history has a label of more than 80 characters.";
    assert_eq!(from_json(&then(), &json.replacen("é", "éé", 1)), Err(too_long.to_owned()));
    let note = json.replace("\"note\": \"", "\"note\": \"x");
    let too_long = "The history has a note on a step of more than 500 characters.";
    assert_eq!(from_json(&then(), &note), Err(too_long.to_owned()));
    history.steps[0].1.note = Some("é".repeat(MAX_NOTE + 1));
    assert_eq!(wire::history::to_json(&then(), &history), Err(too_long.to_owned()));
}

#[test]
fn records_of_one_earlier_model_are_all_yours_and_of_two_are_told_as_a_whole() {
    let old = take(&then(), &answers(&[("a.q", 1), ("b.q", 1), ("d.q", 1)]), MAY);
    let new = take(&then(), &answers(&[("a.q", 2), ("b.q", 1), ("d.q", 1)]), JUNE);
    assert_eq!(compare_records(&old, &new), Some(compare(&then(), &old, &new)));
    let mut newer = take(&today(), &answers(&[("a.q", 2), ("b.q", 1), ("c.q", 1)]), JUNE);
    let progress = compare_records(&old, &newer).expect("both are recorded");
    assert!(progress.model_changed);
    let presences: Vec<_> = progress.domains.iter().map(|domain| (domain.id.as_str(), domain.presence)).collect();
    let expected = [("a", Presence::Both), ("b", Presence::Both), ("c", Presence::New), ("d", Presence::Gone)];
    assert_eq!(presences, expected);
    assert_eq!(progress.overall.whole().map(|shift| shift.to), newer.outcome.as_ref().map(|outcome| outcome.overall));
    newer.outcome = None;
    assert_eq!(compare_records(&old, &newer), None);
}

/// A framework like the panel's but scored by other weights and rules, and another domain in place of the second.
fn another(framework: &Framework) -> Framework {
    let mut other = Framework { hash: "other".to_owned(), ..framework.clone() };
    other.domains[0].questions[1].weight = 3;
    other.domains[1].id = DomainId::new("z");
    other.scoring.min_coverage = crate::support::fraction("1/3");
    other
}

#[test]
fn what_nobody_recorded_is_nobodys_doing_and_yours_is_still_told() {
    let old =
        Snapshot { outcome: None, hash: "older".to_owned(), ..take(&then(), &answers(&[("a.q", 1), ("b.q", 1)]), MAY) };
    let new = take(&today(), &answers(&[("a.q", 2), ("b.q", 2)]), JUNE);
    let progress = compare(&today(), &old, &new);
    assert!(progress.model_changed);
    assert_eq!((progress.overall.from, progress.overall.the_models(), progress.overall.whole()), (None, None, None));
    assert!(progress.overall.yours().index() > Some(0));
    assert!(progress.domains.iter().all(|domain| domain.presence == Presence::Both && domain.split.from.is_none()));
    let json = to_json(&then(), &[old]).expect("can be written");
    assert_eq!(from_json(&then(), &json).expect("can be read")[0].outcome, None);
}

proptest! {
    #![proptest_config(at_least(CASES))]

    #[test]
    fn yours_and_the_models_part_add_up_and_the_models_is_nothing_under_one_model(people in people(2), changed in any::<bool>()) {
        let framework = panel::framework();
        let then = if changed { another(&framework) } else { framework.clone() };
        let old = take(&then, &people[0].answers(), MAY);
        let new = take(&framework, &people[1].answers(), JUNE);
        let progress = compare(&framework, &old, &new);
        for split in progress.domains.iter().map(|domain| domain.split).chain([progress.overall]) {
            let parts = [split.the_models().expect("recorded"), split.yours()];
            if let [Some(models), Some(yours)] = parts.map(maturity::Shift::index) {
                prop_assert_eq!(split.whole().expect("recorded").index(), Some(models + yours));
            }
            if let [Some(models), Some(yours)] = parts.map(maturity::Shift::stages) {
                prop_assert_eq!(split.whole().expect("recorded").stages(), Some(models + yours));
            }
            prop_assert!(changed || split.the_models().expect("recorded").is_still());
        }
        prop_assert_eq!(progress.overall.from, old.outcome.as_ref().map(|outcome| outcome.overall));
        prop_assert_eq!(progress.overall.to, Outcome::from(&score(&framework, &new.answers)).overall);
        let named: Vec<_> = progress.domains.iter().map(|domain| (domain.id.as_str(), domain.presence)).collect();
        let expected: &[_] = if changed {
            &[("a", Presence::Both), ("b", Presence::New), ("z", Presence::Gone)]
        } else {
            &[("a", Presence::Both), ("b", Presence::Both)]
        };
        prop_assert_eq!(named, expected);
    }

    #[test]
    fn law_12_a_history_that_was_written_is_read_as_it_was(people in people(0..4), minutes in 0..60_u8) {
        let framework = panel::framework();
        let taken_at = |place: usize| format!("2026-01-0{}T09:{minutes:02}:00.25-03:30", place + 1);
        let snapshots: Vec<Snapshot> =
            people.iter().enumerate().map(|(place, person)| take(&framework, &person.answers(), &taken_at(place))).collect();
        let mut turned = snapshots.clone();
        turned.reverse();
        let json = to_json(&framework, &turned).expect("written");
        prop_assert_eq!(from_json(&framework, &json), Ok(snapshots));
    }
}

proptest! {
    #![proptest_config(at_least(FEWER))]

    #[test]
    fn no_text_makes_the_reader_of_histories_panic(text in "\\PC{0,60}", date in "[0-9TZ:+.-]{0,30}", cut in 0..2000_usize) {
        let _ = from_json(&then(), &text);
        let _ = from_json(&then(), &EXAMPLE.replace(MAY, &text).replace("2026-01-31T10:00:00+02:00", &date));
        let start: String = EXAMPLE.chars().take(cut % (EXAMPLE.len() - 2)).collect();
        prop_assert!(from_json(&then(), &start).is_err());
    }
}
