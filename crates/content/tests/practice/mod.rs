//! The rules about what people are told to do: steps, playbooks, the order of both, and how long it takes to be asked.

use crate::project::{Project, check};
use content::coverage::coverage;

const DESK: &str = "content/playbooks/desk.md";
const QUESTIONS: &str = "content/domains/care/questions.yaml";
const FRAMEWORK: &str = "content/framework.yaml";
const SPARE: &str = "---\ntitle: Spare\nobjective: None.\nstage: low\nweeks: 2\neffort: 2\nowner: lead\n---\nRest.\n";

/// The sound project with a playbook that carries out nothing.
fn with_spare() -> Project {
    Project::sound().with("content/playbooks/spare.md", SPARE)
}

#[test]
fn a_step_that_no_playbook_carries_out_is_found() {
    check(
        Project::sound().replace(DESK, "care.mail@low, ", ""),
        "content/domains/care/questions.yaml:33:17 step-without-playbook: no playbook carries out step `care.mail@low`; help: add `playbook:` to the step, or `care.mail@low` to the `steps:` of a playbook",
    );
}

#[test]
fn a_step_may_wait_for_a_playbook_that_is_a_draft() {
    let draft = SPARE.replace("weeks: 2", "weeks: 2\ndraft: true\nsteps: [care.mail@low]");
    check(Project::sound().replace(DESK, "care.mail@low, ", "").with("content/playbooks/spare.md", &draft), "");
}

#[test]
fn a_step_is_not_missed_by_a_playbook_that_cannot_be_read() {
    check(
        Project::sound().replace(DESK, "care.mail@low, ", "").with_bytes("content/playbooks/spare.md", b"\xff"),
        "content/playbooks/spare.md:1:1 not-text: this file is not UTF-8 text; help: save content/playbooks/spare.md as UTF-8",
    );
}

#[test]
fn a_playbook_that_nothing_leads_to_is_found() {
    check(
        with_spare(),
        "content/playbooks/spare.md:1:1 unused-playbook: no step, text or page leads to playbook `spare`; help: let it carry out a step (`steps:`), link to it, or take it out",
    );
}

#[test]
fn a_playbook_that_links_to_itself_alone_is_found() {
    let own = SPARE.replace("Rest.", "[This](playbook:spare).");
    let findings = Project::sound().with("content/playbooks/spare.md", &own).findings();
    assert!(findings.starts_with("content/playbooks/spare.md:1:1 unused-playbook"), "{findings}");
}

#[test]
fn a_playbook_is_used_by_a_text_by_the_navigation_or_by_an_article() {
    check(with_spare().replace(CARE, "Because.", "Because of [it](playbook:spare)."), "");
    check(with_spare().with("site/site.yaml", "title: S\nnavigation:\n  - {title: A, to: playbook:spare}\n"), "");
    let article = "---\ntitle: A\nsummary: A.\norder: 1\nplaybooks: [spare]\n---\nText.\n";
    check(with_spare().with("content/articles/a.md", article), "");
}

const CARE: &str = "content/domains/care/domain.md";

#[test]
fn the_second_of_two_steps_with_one_action_is_found_whatever_its_spelling() {
    check(
        Project::sound().replace(QUESTIONS, "action: Write one", "action: \"call  All.\""),
        "content/domains/care/questions.yaml:33:17 duplicate-step: step `care.mail@low` has the same action as `care.calls@high`; help: say what sets the two apart, or take one out; see 18:17",
    );
}

#[test]
fn a_step_that_waits_for_a_later_stage_is_found() {
    check(
        Project::sound().replace(
            QUESTIONS,
            "action: Write one",
            "action: Write one\n        requires: [care.calls@high]",
        ),
        "content/domains/care/questions.yaml:34:20 later-requirement: step `care.mail@low` requires a step of a later stage; help: require a step of `low` or earlier, or leave it out",
    );
}

#[test]
fn a_step_may_wait_for_its_own_stage_or_an_earlier_one() {
    check(Project::sound().replace(QUESTIONS, "[care.calls@high]", "[care.calls@low]"), "");
    check(Project::sound().replace(QUESTIONS, "Write one", "Write one\n        requires: [care.calls@low]"), "");
}

#[test]
fn a_numbered_step_that_never_ends_is_found() {
    check(
        Project::sound().replace(
            DESK,
            "See [care](domain:care).",
            "1. See [care](domain:care).\n\n   **Done when:** seen.\n2. Call.\n   1. Dial.\n\n```text\n3. Hang up.\n```\n\n## Later\n\n1. Rest.",
        ),
        "content/playbooks/desk.md:16:1 done-when: this step does not say when it is done; help: add a paragraph `**Done when:** …` to it, with something that one can see",
    );
}

#[test]
fn steps_in_another_language_end_in_its_words() {
    let numbered = Project::sound().replace(DESK, "See [care](domain:care).", "1. Anrufen.");
    check(numbered.replace(FRAMEWORK, "title: Small", "title: Small\nlanguage: de"), "");
}

#[test]
fn headings_that_skip_a_level_or_repeat_the_title_are_found() {
    check(
        Project::sound().replace(CARE, "Because.", "#### Deep\n\n### Up\n\n## Next\n\n### Under\n\n# Title"),
        "content/domains/care/domain.md:11:1 heading-order: this heading is of level 4, after one of level 2; help: write `###`, or a heading of a level between
content/domains/care/domain.md:19:1 heading-order: a text has no heading of the first level; help: write `##`: the page's title is its heading of the first level",
    );
}

#[test]
fn a_profile_value_that_changes_nothing_is_found() {
    let asked = Project::sound().replace(
        FRAMEWORK,
        "roles:",
        "profile:\n  - {id: size, text: Size?, options: [{id: one, text: One}, {id: two, text: Two, parallel: 2}]}\nroles:",
    );
    check(
        asked,
        "content/framework.yaml:10:44 idle-profile-value: `size.one` changes no result; help: name `size.one` in the `fits:` or `unless:` of a step, give it `parallel:`, or take it out",
    );
}

#[test]
fn a_profile_value_that_a_step_names_is_heard() {
    for key in ["fits", "unless"] {
        let asked = Project::sound().replace(
            FRAMEWORK,
            "roles:",
            "profile:\n  - {id: size, text: Size?, options: [{id: one, text: One}]}\nroles:",
        );
        check(asked.replace(QUESTIONS, "Write one", &format!("Write one\n        {key}: [size.one]")), "");
    }
}

/// The sound project with so many words added to a question: it has 18 words and 2 questions.
fn wordy(words: usize) -> Project {
    Project::sound().replace(QUESTIONS, "Do you call?", &format!("Do you call?{}", " please".repeat(words)))
}

#[test]
fn an_assessment_of_more_than_five_minutes_is_found_with_its_sum() {
    check(
        wordy(1_165),
        "content/framework.yaml:2:5 assessment-length: the assessment takes 301 seconds: 1183 words at 238 a minute are 299, and 2 answers at a second each are 2; help: 300 seconds leave 1182 words for 2 questions: shorten them, or ask fewer",
    );
}

#[test]
fn an_assessment_of_five_minutes_is_not_too_long() {
    check(wordy(1_164), "");
}

#[test]
fn coverage_counts_what_there_is_for_each_domain_at_each_stage() {
    let principle =
        "---\ntitle: P\nsummary: P.\norder: 1\nwhy: P.\nstages: {low: L., high: H.}\ndomains: [care]\n---\nP.\n";
    let project = Project::sound()
        .with("content/principles/p.md", principle)
        .replace(QUESTIONS, "action: Write one", "action: Write one\n        metrics: [churn]")
        .replace(QUESTIONS, "action: Call all", "action: Call all\n        metrics: [churn]")
        .replace(crate::project::CHURN, "high: {priority: core", "high: {priority: later");
    let (library, found) = content::compile(&project.sources());
    assert!(found.is_empty());
    let cells = coverage(&library);
    let counts: Vec<_> = cells.iter().map(|cell| (cell.stage.as_str(), counts(cell), cell.has_gap())).collect();
    assert_eq!(counts, [("low", [2, 1, 1, 1], false), ("high", [2, 0, 0, 1], true)]);
}

fn counts(cell: &content::coverage::Cell) -> [usize; 4] {
    [cell.steps, cell.playbooks, cell.metrics, cell.principles]
}
