//! The rules about scoring by averages: what options count, and where stages begin.

use crate::project::{Project, check};

/// The sound project, scored by averages, with these thresholds.
fn averaged(low: &str, high: &str) -> Project {
    Project::sound()
        .replace("content/framework.yaml", "roles:", "scoring: {method: average}\nroles:")
        .replace("content/framework.yaml", "summary: Begun.", &format!("summary: Begun., from: \"{low}\""))
        .replace("content/framework.yaml", "summary: Done.", &format!("summary: Done., from: \"{high}\""))
}

#[test]
fn averages_with_thresholds_that_rise_are_sound() {
    check(averaged("0.5", "3/2"), "");
}

#[test]
fn a_threshold_or_value_that_no_average_uses_is_found() {
    let message = "counts nothing: this framework does not score by averages; help: leave it out, or write `method: average` under `scoring`";
    check(
        Project::sound()
            .replace("content/framework.yaml", "summary: Begun.", "summary: Begun., from: \"1/2\"")
            .replace(
                "content/domains/care/questions.yaml",
                "level: 1, text: Some calls",
                "level: 1, value: \"7\", text: Some calls",
            ),
        &format!(
            "content/domains/care/questions.yaml:6:37 invalid-value: `7` {message}\ncontent/framework.yaml:7:50 invalid-value: `1/2` {message}"
        ),
    );
}

#[test]
fn thresholds_and_values_that_do_not_rise_are_found() {
    check(
        averaged("1.5", "1.5").replace(
            "content/domains/care/questions.yaml",
            "level: 1, text: Some calls",
            "level: 1, value: \"0\", text: Some calls",
        ),
        "content/domains/care/questions.yaml:6:37 invalid-value: option `some` counts no more than the option before it; help: let values rise with the options' levels
content/framework.yaml:8:51 invalid-value: stage `high` begins no higher than the stage before it; help: let `from` rise from stage to stage",
    );
}

#[test]
fn what_is_not_below_the_default_after_it_is_found_where_it_is_written() {
    check(
        Project::sound()
            .replace("content/framework.yaml", "roles:", "scoring: {method: average}\nroles:")
            .replace("content/framework.yaml", "summary: Begun.", "summary: Begun., from: \"2\"")
            .replace(
                "content/domains/care/questions.yaml",
                "level: 1, text: Some calls",
                "level: 1, value: \"9\", text: Some calls",
            ),
        "content/domains/care/questions.yaml:6:37 invalid-value: `9` is not below 2, what the option after it counts by default; help: let values rise with the options' levels
content/framework.yaml:7:50 invalid-value: `2` is not below 2, where the stage after it begins by default; help: let `from` rise from stage to stage",
    );
}

#[test]
fn what_is_not_above_the_default_before_it_is_found_where_it_is_written() {
    check(
        Project::sound()
            .replace("content/framework.yaml", "roles:", "scoring: {method: average}\nroles:")
            .replace("content/framework.yaml", "summary: Done.", "summary: Done., from: \"1\"")
            .replace(
                "content/domains/care/questions.yaml",
                "level: 2, text: All calls",
                "level: 2, value: \"1\", text: All calls",
            ),
        "content/domains/care/questions.yaml:7:36 invalid-value: option `all` counts no more than the option before it; help: let values rise with the options' levels
content/framework.yaml:8:51 invalid-value: stage `high` begins no higher than the stage before it; help: let `from` rise from stage to stage",
    );
}

#[test]
fn a_threshold_that_is_no_number_is_found() {
    check(
        averaged("half", "3/2"),
        "content/framework.yaml:7:50 invalid-value: `half` is not a number from -10000 to 10000, such as 2, 0.25 or 1/4, with a denominator of at most 10000; help: write it as text, such as \"0.25\" or \"1/4\"",
    );
}

#[test]
fn stages_that_the_options_cannot_reach_or_cannot_miss_are_found() {
    check(
        averaged("0", "3"),
        "content/domains/care/questions.yaml:2:9 invalid-value: the highest option of `care.calls` counts 2, and the last stage begins at 3; help: give it a higher `value`, or the last stage a lower `from`
content/domains/care/questions.yaml:2:9 invalid-value: the lowest option of `care.calls` counts 0, and the first stage begins at 0; help: give it a lower `value`, or the first stage a higher `from`
content/domains/care/questions.yaml:25:9 invalid-value: the highest option of `care.mail` counts 2, and the last stage begins at 3; help: give it a higher `value`, or the last stage a lower `from`
content/domains/care/questions.yaml:25:9 invalid-value: the lowest option of `care.mail` counts 0, and the first stage begins at 0; help: give it a lower `value`, or the first stage a higher `from`",
    );
}

#[test]
fn numbers_without_a_common_denominator_are_found() {
    check(
        averaged("1/9973", "9999/10000"),
        "content/framework.yaml:7:3 invalid-value: the values and thresholds have no common denominator up to 10000; help: use fewer different fractions, such as quarters only",
    );
}
