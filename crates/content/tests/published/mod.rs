//! Ids are permanent: what was published and is gone.

use crate::project::{CHURN, Project};

const DESK: &str = "content/playbooks/desk.md";
const QUESTIONS: &str = "content/domains/care/questions.yaml";
const FRAMEWORK: &str = "content/framework.yaml";
const RENAMED: &str =
    "---\ntitle: Bench\nobjective: A bench.\nstage: low\nweeks: 2\neffort: 2\nowner: lead\n---\nSit.\n";

#[track_caller]
fn check_lost(project: Project, expected: &str) {
    assert_eq!(project.lost(), expected);
}

#[test]
fn nothing_is_lost_where_nothing_changed_or_something_was_added() {
    check_lost(Project::sound(), "");
    check_lost(Project::sound().with("content/playbooks/bench.md", RENAMED), "");
}

#[test]
fn a_playbook_that_was_renamed_is_found_at_its_new_name() {
    check_lost(
        Project::sound().without(DESK).with("content/playbooks/bench.md", RENAMED),
        "content/playbooks/bench.md:1:1 removed-id: the playbook `desk` was published and is gone; help: add `aliases: [desk]` to the playbook that took its place, or bring it back",
    );
}

#[test]
fn an_alias_keeps_an_id() {
    let renamed = RENAMED.replace("weeks: 2", "weeks: 2\naliases: [desk]");
    check_lost(Project::sound().without(DESK).with("content/playbooks/bench.md", &renamed), "");
}

#[test]
fn a_published_alias_is_as_permanent_as_an_id() {
    let published = Project::sound().replace(CHURN, "unit: percent", "unit: percent\naliases: [lost-customers]");
    assert_eq!(
        Project::sound().lost_since(published),
        "removed-id: the metric `lost-customers` was published and is gone; help: add `aliases: [lost-customers]` to the metric that took its place, or bring it back"
    );
}

#[test]
fn a_thing_that_became_a_draft_is_gone_and_one_that_was_a_draft_is_not() {
    let draft = || Project::sound().replace(DESK, "weeks: 2", "weeks: 2\ndraft: true");
    assert!(draft().lost().contains("the playbook `desk` was published and is gone"));
    assert_eq!(Project::sound().without(DESK).lost_since(draft()), "");
}

#[test]
fn a_question_takes_its_options_along_unless_an_alias_keeps_them() {
    let renamed = || Project::sound().replace(QUESTIONS, "id: care.mail", "id: care.post");
    check_lost(renamed().replace(QUESTIONS, "id: care.post\n", "id: care.post\n    aliases: [care.mail]\n"), "");
    check_lost(
        renamed(),
        "content/domains/care/questions.yaml:25:9 removed-id: the question `care.mail` was published and is gone; help: add `aliases: [care.mail]` to the question that took its place, or bring it back",
    );
}

#[test]
fn an_option_a_stage_a_role_and_a_profile_value_keep_their_ids() {
    let removed = |one: &str, id: &str| {
        let kind = one.trim_start_matches("a ").trim_start_matches("an ");
        format!("the {kind} `{id}` was published and is gone; help: bring it back: {one} keeps its id")
    };
    let lost = Project::sound().replace(QUESTIONS, "{id: some,", "{id: few,").lost();
    assert_eq!(
        lost,
        format!("content/domains/care/questions.yaml:6:14 removed-id: {}", removed("an option", "care.calls: some"))
    );
    let lost = Project::sound().replace(FRAMEWORK, "id: high,", "id: top,").lost();
    assert!(lost.contains(&removed("a stage", "high")), "{lost}");
    let lost = Project::sound().replace(FRAMEWORK, "id: lead,", "id: chief,").lost();
    assert!(lost.contains(&removed("a role", "lead")), "{lost}");
    let profile = |options: &str| {
        let profile = format!("profile:\n  - {{id: size, text: Size?, options: [{options}]}}\nroles:");
        Project::sound().replace(FRAMEWORK, "roles:", &profile)
    };
    let both = || profile("{id: one, text: One, parallel: 1}, {id: two, text: Two, parallel: 2}");
    let lost = profile("{id: two, text: Two, parallel: 2}").lost_since(both());
    assert_eq!(lost, format!("content/framework.yaml:2:5 removed-id: {}", removed("a profile value", "size.one")));
    let lost = Project::sound().lost_since(both());
    assert_eq!(lost, format!("content/framework.yaml:2:5 removed-id: {}", removed("a profile question", "size")));
}

#[test]
fn what_cannot_be_read_may_still_be_there() {
    check_lost(Project::sound().with_bytes(DESK, b"\xff"), "");
}
