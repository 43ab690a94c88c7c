//! A report can be re-added: every figure follows from others in the same JSON, by the rules that `docs/FORMATS.md` states.

use crate::support::random::{Case, SMALL, case};
use maturity::{Method, report, wire};
use proptest::prelude::*;
use serde_json::Value;

fn json(case: &Case) -> Value {
    let text = wire::report::to_json(&case.framework, &case.answers, &report(&case.framework, &case.answers), &[]);
    serde_json::from_str(&text).expect("JSON")
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().expect("a list").iter()
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or_else(|| panic!("a whole number, not {value}"))
}

/// round-half-up(100 · part / whole).
fn percent(part: i64, whole: i64) -> i64 {
    (part * 200 + whole) / (whole * 2)
}

/// An index is its sums; of the parts, those that `counted` gives: points, unknown, most.
fn check_index(index: &Value, parts: impl Iterator<Item = (i64, i64, i64)>) {
    let (mut points, mut unknown, mut out_of) = (0, 0, 0);
    for (part, missing, most) in parts {
        (points, unknown, out_of) = (points + part, unknown + missing, out_of + most);
    }
    let sums = ["points", "unknown", "out_of"].map(|key| number(&index[key]));
    assert_eq!(sums, [points, unknown, out_of]);
    assert_eq!(
        (number(&index["low"]), number(&index["high"])),
        (percent(points, out_of), percent(points + unknown, out_of))
    );
}

fn questions_of<'a>(report: &'a Value, domain: &'a Value) -> impl Iterator<Item = &'a Value> {
    list(&report["questions"])
        .filter(move |question| question["domain"] == domain["id"] && question["state"] != "not_applicable")
}

/// In twelfths, of which all values of the random cases are made.
fn twelfths(value: &Value) -> i64 {
    let text = value.as_str().unwrap_or_else(|| panic!("a number as text, not {value}"));
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    above.parse::<i64>().expect("whole") * 12 / below.parse::<i64>().expect("whole")
}

/// By averages: the mean of the values, and the index between the lowest and the highest there could be.
fn check_average<'a>(domain: &Value, questions: impl Iterator<Item = &'a Value>) {
    let (mut sum, mut weight, mut above, mut unknown, mut range) = (0, 0, 0, 0, 0);
    for question in questions {
        let [value, lowest, highest] = ["value", "lowest", "highest"].map(|key| twelfths(&question[key]));
        let w = number(&question["weight"]);
        (sum, weight, above, range) =
            (sum + w * value, weight + w, above + w * (value - lowest), range + w * (highest - lowest));
        unknown += if question["state"] == "answered" { 0 } else { w * (highest - lowest) };
    }
    let mean = &domain["mean"];
    assert_eq!(number(&mean["numerator"]) * weight * 12, sum * number(&mean["denominator"]));
    let index = ["low", "high"].map(|key| number(&domain["index"][key]));
    assert_eq!(index, [percent(above, range), percent(above + unknown, range)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn a_domains_index_and_coverage_are_the_sums_over_its_questions(case in case(SMALL)) {
        let report = json(&case);
        let top = i64::from(case.framework.top().get());
        for domain in list(&report["scorecard"]["domains"]) {
            let weight = |question: &Value| number(&question["weight"]);
            let answered: i64 = questions_of(&report, domain).filter(|it| it["state"] == "answered").map(weight).sum();
            let applicable: i64 = questions_of(&report, domain).map(weight).sum();
            prop_assert_eq!(number(&domain["coverage"]["answered"]), answered);
            prop_assert_eq!(number(&domain["coverage"]["applicable"]), applicable);
            if case.framework.scoring.method == Method::Average {
                if !domain["index"].is_null() {
                    check_average(domain, questions_of(&report, domain));
                }
            } else if !domain["index"].is_null() {
                check_index(&domain["index"], questions_of(&report, domain).map(|question| {
                    let most = weight(question) * top;
                    question["level"].as_i64().map_or((0, most, most), |level| (weight(question) * level, 0, most))
                }));
            }
        }
    }

    #[test]
    fn the_overall_index_is_the_mean_of_the_domains_as_they_are_shown(case in case(SMALL)) {
        let scorecard = &json(&case)["scorecard"];
        if !scorecard["index"].is_null() {
            let scored = list(&scorecard["domains"]).filter(|domain| !domain["index"].is_null());
            check_index(&scorecard["index"], scored.map(|domain| {
                let [weight, low, high] = [&domain["weight"], &domain["index"]["low"], &domain["index"]["high"]].map(number);
                (weight * low, weight * (high - low), weight * 100)
            }));
        }
    }

    #[test]
    fn an_action_is_worth_the_sum_of_its_terms_and_a_path_takes_that_of_its_steps(case in case(SMALL)) {
        let report = json(&case);
        for action in list(&report["plan"]["actions"]) {
            let terms: i64 = list(&action["points"]["terms"]).map(|term| number(&term["points"])).sum();
            prop_assert_eq!(terms, number(&action["points"]["total"]));
        }
        let path = &report["path"];
        prop_assert_eq!(path.is_null(), report["scorecard"]["next"].is_null());
        if !path.is_null() {
            let slots: Vec<&Value> = ["now", "next", "later"].into_iter().flat_map(|part| list(&path[part])).collect();
            for key in ["effort", "weeks"] {
                prop_assert_eq!(slots.iter().map(|slot| number(&slot[key])).sum::<i64>(), number(&path[key]));
            }
            prop_assert_eq!(&path["to"], &report["scorecard"]["next"]);
        }
    }

    #[test]
    fn a_change_is_what_comes_less_what_is(case in case(SMALL)) {
        let report = json(&case);
        for changes in list(&report["plan"]["actions"]).map(|action| &action["changes"]) {
            prop_assert_eq!(&changes["overall"]["from"]["stage"], &report["scorecard"]["stage"]);
            for change in list(&changes["domains"]).map(|domain| &domain["change"]).chain([&changes["overall"]]) {
                let difference = |key: &[&str]| {
                    let end = |end: &str| key.iter().fold(&change[end], |value, key| &value[*key]).as_i64();
                    Some(end("to")? - end("from")?)
                };
                prop_assert_eq!(change["index"].as_i64(), difference(&["index"]));
                prop_assert_eq!(change["stages"].as_i64(), difference(&["stage", "level"]));
            }
        }
    }
}
