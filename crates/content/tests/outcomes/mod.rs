//! What results are held against: metrics, whom their benchmarks hold for, and what is exposed.

use crate::project::{CHURN, Project, check};
use content::compile;

const FRAMEWORK: &str = "content/framework.yaml";

/// The sound project with this in its framework, and with a metric that a step moves.
fn project(framework: &str) -> Project {
    Project::sound().replace(FRAMEWORK, "roles:", &format!("{framework}\nroles:")).replace(
        CHURN,
        "result: 8.3",
        "result: 8.3\nmoved_by: [care.mail@low]",
    )
}

fn benchmark(number: &str) -> String {
    format!(
        "result: 8.3\nbenchmarks:\n  - {{segment: All, value: {number}, source: S, year: 2025, sample: 9, for: [size.one]}}"
    )
}

/// The same with a profile question that the benchmark names.
fn with_benchmark(number: &str) -> Project {
    project("outcomes: [churn]\nprofile:\n  - {id: size, text: Size?, options: [{id: one, text: One, parallel: 1}]}")
        .replace(CHURN, "result: 8.3", &benchmark(number))
}

#[test]
fn metrics_are_compared_with_in_the_author_s_order_and_speak_for_the_domains_of_their_steps() {
    let (library, found) = compile(&with_benchmark("8.25").sources());
    assert!(found.is_empty());
    let [metric] = library.outcomes.metrics.as_slice() else { panic!("one metric") };
    assert_eq!((metric.id.as_str(), metric.unit.name(), metric.lower_is_better), ("churn", "percent", true));
    assert_eq!(metric.domains.iter().map(ToString::to_string).collect::<Vec<_>>(), ["care"]);
    assert_eq!(metric.benchmarks[0].from.to_string(), "8.25");
    assert_eq!(metric.benchmarks[0].holds_for[0].value.as_str(), "one");
}

#[test]
fn a_framework_without_outcomes_is_sound() {
    let (library, found) = compile(&Project::sound().sources());
    assert!(found.is_empty() && library.outcomes.metrics.is_empty() && library.outcomes.exposure.is_none());
}

#[test]
fn an_outcome_that_is_no_metric_or_named_twice_is_found() {
    check(
        project("outcomes: [chrun, churn, churn]"),
        "content/framework.yaml:9:12 unknown-reference: `outcomes` names a metric that does not exist; help: did you mean `churn`?
content/framework.yaml:9:26 invalid-value: `churn` is named twice; help: name each metric once",
    );
}

#[test]
fn an_outcome_that_no_step_moves_is_found() {
    check(
        Project::sound().replace(FRAMEWORK, "roles:", "outcomes: [churn]\nroles:"),
        "content/framework.yaml:9:12 invalid-value: no step moves the metric `churn`, so it says nothing of any domain; help: name a step in its `moved_by:`, or leave the metric out here",
    );
}

#[test]
fn a_benchmark_for_a_profile_value_that_does_not_exist_is_found() {
    check(
        with_benchmark("8").replace(CHURN, "size.one", "size.oen"),
        "content/metrics/churn.md:13:70 unknown-reference: metric `churn` names a profile value that does not exist; help: did you mean `size.one`?",
    );
}

#[test]
fn a_benchmark_longer_than_a_figure_is_found_where_figures_are_compared_with_it() {
    check(
        with_benchmark("8.12345"),
        "content/metrics/churn.md:13:27 invalid-value: `8.12345` has too many digits for something that figures are compared with; help: write at most 12 digits before the point, and 4 after it",
    );
    check(with_benchmark("8.12345").replace(FRAMEWORK, "outcomes: [churn]\n", ""), "");
}

#[test]
fn what_is_exposed_needs_a_share_that_is_kept() {
    let exposure = "exposure: {title: Lost money, kept: churn, amount: Money a year}";
    check(
        project(exposure),
        "content/framework.yaml:9:37 invalid-value: the metric `churn` is no share that is kept; help: name a metric with `unit: percent` and `direction: higher`",
    );
    let sound = project(exposure).replace(CHURN, "direction: lower", "direction: higher");
    let (library, found) = compile(&sound.sources());
    assert!(found.is_empty());
    assert_eq!(library.outcomes.exposure.map(|exposure| exposure.kept.to_string()), Some("churn".to_owned()));
    assert_eq!(library.outcomes.metrics.len(), 1);
}
