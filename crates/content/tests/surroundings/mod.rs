//! The rules that ask what only the caller knows, and the benchmarks that they are about.

use crate::project::{CHURN, Project, check};
use content::Surroundings;

/// The sound project with a benchmark.
fn benchmark(keys: &str) -> Project {
    Project::sound().replace(CHURN, "result: 8.3", &format!("result: 8.3\nbenchmarks:\n  - {{{keys}}}"))
}

#[track_caller]
fn check_in(year: Option<u16>, expected: &str) {
    let surroundings = Surroundings { year, ..Surroundings::default() };
    let project = benchmark("value: 5, segment: All, source: Us, year: 2020, sample: 9");
    assert_eq!(project.findings_within(&surroundings), expected);
}

#[test]
fn a_benchmark_of_more_than_four_years_ago_is_found() {
    check_in(
        Some(2025),
        "content/metrics/churn.md:13:48 stale-benchmark: this benchmark of 2020 is 5 years old; help: look for one of 2021 or later, or take it out",
    );
}

#[test]
fn a_benchmark_of_four_years_ago_or_of_a_time_that_nobody_knows_is_not_stale() {
    check_in(Some(2024), "");
    check_in(None, "");
}

#[test]
fn a_benchmark_that_does_not_say_who_measured_whom_and_when_is_found() {
    check(
        benchmark("value: 5"),
        "content/metrics/churn.md:13:6 benchmark-source: this benchmark does not say how many were measured; help: add `sample:`, or take the benchmark out: no source, no number
content/metrics/churn.md:13:6 benchmark-source: this benchmark does not say when it was measured; help: add `year:`, or take the benchmark out: no source, no number
content/metrics/churn.md:13:6 benchmark-source: this benchmark does not say who measured; help: add `source:`, or take the benchmark out: no source, no number
content/metrics/churn.md:13:6 benchmark-source: this benchmark does not say who was measured; help: add `segment:`, or take the benchmark out: no source, no number",
    );
}

fn drawn() -> Surroundings {
    let names = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
    Surroundings { icons: names(&["pulse"]), figures: names(&["crawl"]), ..Surroundings::default() }
}

fn with_icon(name: &str) -> Project {
    Project::sound().replace("content/domains/care/domain.md", "order: 1", &format!("order: 1\nicon: {name}"))
}

fn with_figure(name: &str) -> Project {
    Project::sound().replace("content/framework.yaml", "summary: Begun.", &format!("summary: Begun., figure: {name}"))
}

#[test]
fn an_icon_that_is_not_there_is_found() {
    assert_eq!(
        with_icon("pulze").findings_within(&drawn()),
        "content/domains/care/domain.md:5:7 unknown-icon: domain `care` names an icon that does not exist; help: did you mean `pulse`?"
    );
    assert_eq!(
        with_icon("anchor").findings_within(&drawn()),
        "content/domains/care/domain.md:5:7 unknown-icon: domain `care` names an icon that does not exist; help: add site/icons/anchor.svg, or leave `icon:` out"
    );
}

#[test]
fn a_figure_that_is_not_there_is_found() {
    assert_eq!(
        with_figure("craw").findings_within(&drawn()),
        "content/framework.yaml:7:52 unknown-figure: stage `low` names a figure that does not exist; help: did you mean `crawl`?"
    );
}

#[test]
fn drawings_that_are_there_or_that_nobody_knows_of_are_sound() {
    assert_eq!(with_icon("pulse").findings_within(&drawn()), "");
    assert_eq!(with_figure("crawl").findings_within(&drawn()), "");
    check(with_icon("anchor"), "");
    check(with_figure("anchor"), "");
}
