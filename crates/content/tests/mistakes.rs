//! Every rule: a project that breaks it, and the finding with its exact place. The sound project breaks none.

mod averages;
mod brand;
mod editions;
mod languages;
mod metrics;
mod outcomes;
mod practice;
mod project;
mod published;
mod surroundings;

use project::{Project, check};

#[test]
fn a_sound_project_has_no_findings() {
    assert_eq!(Project::sound().findings(), "");
}

#[test]
fn a_draft_and_what_names_it_are_told_apart() {
    check(
        Project::sound().replace("content/playbooks/desk.md", "weeks: 2", "weeks: 2\ndraft: true"),
        "content/domains/care/questions.yaml:15:19 unknown-reference: step `care.calls@low` names a playbook that does not exist; help: use the id of a playbook that exists",
    );
}

#[test]
fn unknown_keys_are_found_all_at_once_with_the_key_that_was_meant() {
    check(
        Project::sound().replace("content/domains/care/domain.md", "summary:", "sumary:").replace(
            "content/playbooks/desk.md",
            "weeks:",
            "week:",
        ),
        "content/domains/care/domain.md:3:1 unknown-key: a domain has no key `sumary`; help: did you mean `summary`?
content/playbooks/desk.md:6:1 unknown-key: a playbook has no key `week`; help: did you mean `weeks`?",
    );
}

#[test]
fn a_value_of_another_kind_is_found_where_it_stands() {
    check(
        Project::sound().replace("content/domains/care/domain.md", "order: 1", "order: first"),
        "content/domains/care/domain.md:4:8 wrong-type: expected a whole number, found `first`; help: write digits alone, such as 3",
    );
}

#[test]
fn an_effort_outside_of_one_to_five_is_found() {
    check(
        Project::sound().replace("content/playbooks/desk.md", "effort: 2", "effort: 7"),
        "content/playbooks/desk.md:7:9 invalid-value: effort is 7, outside of 1 to 5; help: use a whole number from 1 to 5",
    );
}

#[test]
fn a_day_that_is_none_or_comes_before_the_first_one_is_found() {
    let article = |dates: &str| {
        let text = format!("---\ntitle: A\nsummary: A.\norder: 1\n{dates}\n---\nText.\n");
        Project::sound().with("content/articles/a.md", &text)
    };
    check(article("published: 2024-02-29\nupdated: 2024-02-29"), "");
    check(
        article("published: 2025-02-29"),
        "content/articles/a.md:5:12 invalid-value: `2025-02-29` is not a day; help: write year, month and day, such as 2026-01-31",
    );
    check(
        article("published: 2025-03-01\nupdated: 2025-02-28"),
        "content/articles/a.md:6:10 invalid-value: `2025-02-28` is before the day on which the article was published; help: write a later day, or leave `updated` out",
    );
}

#[test]
fn an_unknown_reference_says_which_id_was_meant() {
    check(
        Project::sound().replace("content/playbooks/desk.md", "stage: low", "stage: hihg"),
        "content/playbooks/desk.md:4:8 unknown-reference: playbook `desk` names a stage that does not exist; help: did you mean `high`?",
    );
}

#[test]
fn two_questions_with_one_id_are_found_and_the_first_is_shown() {
    check(
        Project::sound()
            .replace("content/domains/care/questions.yaml", "id: care.mail", "id: care.calls")
            .replace("content/domains/care/questions.yaml", "        requires: [care.calls@high]\n", "")
            .replace("content/playbooks/desk.md", "care.mail@low, care.mail@high", "care.calls@low"),
        "content/domains/care/questions.yaml:25:9 duplicate-id: two things of the kind question have the id `care.calls`; help: give one question another id; see 2:9",
    );
}

#[test]
fn a_malformed_id_is_found() {
    check(
        Project::sound().replace("content/domains/care/questions.yaml", "id: care.mail", "id: Care Mail").replace(
            "content/playbooks/desk.md",
            "care.mail@low, care.mail@high",
            "Care Mail@low, Care Mail@high",
        ),
        "content/domains/care/questions.yaml:25:9 malformed-id: `Care Mail` cannot be an id; help: use a–z, 0–9 and `-`, with `.` between the parts, such as `health.score`",
    );
}

#[test]
fn a_malformed_earlier_id_is_found() {
    check(
        Project::sound().replace(
            "content/domains/care/questions.yaml",
            "id: care.mail\n",
            "id: care.mail\n    aliases: [care.post, Care Post]\n",
        ),
        "content/domains/care/questions.yaml:26:26 malformed-id: `Care Post` cannot be an id; help: use a–z, 0–9 and `-`, with `.` between the parts, such as `health.score`",
    );
}

#[test]
fn options_out_of_order_are_found_at_the_first_that_is_wrong() {
    check(
        Project::sound().replace(
            "content/domains/care/questions.yaml",
            "level: 1, text: Some calls",
            "level: 2, text: Some calls",
        ),
        "content/domains/care/questions.yaml:6:27 option-levels: option `some` of `care.calls` has level 2; help: list options in rising order, one for each level from 0",
    );
}

#[test]
fn a_missing_option_is_found() {
    check(
        Project::sound().replace(
            "content/domains/care/questions.yaml",
            "      - {id: all, level: 2, text: All calls}\n",
            "",
        ),
        "content/domains/care/questions.yaml:2:9 option-levels: `care.calls` has no option for level 2; help: add options up to level 2: one for each stage, and one for level 0",
    );
}

/// The first question with "no" at one level and "yes" at the last, and these steps.
fn yes_or_no(no: u8, low: &str) -> Project {
    let file = "content/domains/care/questions.yaml";
    let sound = Project::sound().replace(file, "      - {id: some, level: 1, text: Some calls}\n", "").replace(
        file,
        "level: 0, text: No calls",
        &format!("level: {no}, text: No calls"),
    );
    let step = "      low:\n        action: Call one\n        first_move: On Monday, call.\n        impact: 3\n        effort: 1\n        weeks: 1\n        playbook: desk\n        owner: lead\n";
    sound.replace(file, step, low)
}

#[test]
fn a_question_of_yes_or_no_has_two_options_and_one_step() {
    check(yes_or_no(0, ""), "");
    check(yes_or_no(1, ""), "");
}

#[test]
fn a_step_that_leads_to_no_option_is_found() {
    let step = "      low: {action: Call one, first_move: Call., impact: 3, effort: 1, weeks: 1, playbook: desk, owner: lead}\n";
    check(
        yes_or_no(0, step),
        "content/domains/care/questions.yaml:8:7 option-levels: step `low` of `care.calls` leads to level 1, and no option is there; help: add an option with `level: 1`, or take the step out",
    );
}

#[test]
fn a_misspelled_stage_is_one_mistake_and_read_as_the_one_that_was_meant() {
    check(
        Project::sound().replace(
            "content/domains/care/questions.yaml",
            "      high:\n        action: Call all",
            "      hihg:\n        action: Call all",
        ),
        "content/domains/care/questions.yaml:17:7 unknown-reference: question `care.calls` names a stage that does not exist; help: did you mean `high`?",
    );
}

#[test]
fn steps_that_wait_for_each_other_are_found_once() {
    check(
        Project::sound().replace("content/domains/care/questions.yaml", "requires: []", "requires: [care.mail@high]"),
        "content/domains/care/questions.yaml:40:20 requirement-cycle: these steps wait for each other: care.calls@high → care.mail@high → care.calls@high; help: take one of these requirements out; see 20:20",
    );
}

#[test]
fn a_link_to_a_thing_that_is_not_there_is_found_in_its_line() {
    check(
        Project::sound().replace("content/playbooks/desk.md", "](domain:care)", "](domain:core)"),
        "content/playbooks/desk.md:13:5 broken-link: this link names a domain that does not exist; help: did you mean `domain:care`?",
    );
}

#[test]
fn a_link_to_a_heading_that_is_not_there_is_found() {
    check(
        Project::sound().replace("content/playbooks/desk.md", "](domain:care)", "](domain:care#wy)"),
        "content/playbooks/desk.md:13:5 broken-link: the page has no heading with the anchor `#wy`; help: did you mean `#why`?",
    );
}

#[test]
fn a_path_is_no_link() {
    check(
        Project::sound().replace("content/playbooks/desk.md", "](domain:care)", "](../care.html)"),
        "content/playbooks/desk.md:13:5 broken-link: `../care.html` is neither an id nor a full address; help: link by id, such as `playbook:renewal-desk`, or with https:// to another site",
    );
}

#[test]
fn a_cell_without_text_is_found() {
    check(
        Project::sound().replace("content/domains/care/domain.md", "  high: Calls are planned.\n", ""),
        "content/domains/care/domain.md:6:3 missing-key: domain `care` says nothing for the stage `high`; help: add `high:`",
    );
}

#[test]
fn one_key_twice_is_found() {
    check(
        Project::sound().replace("content/domains/care/domain.md", "order: 1", "order: 1\norder: 2"),
        "content/domains/care/domain.md:5:1 duplicate-key: the key `order` stands twice in one mapping; help: keep one of them; see 4:1",
    );
}

#[test]
fn text_that_is_not_yaml_is_found_where_it_stops_being_yaml() {
    check(
        Project::sound().replace("content/domains/care/domain.md", "summary: Care for all.", "summary: Care: for all."),
        "content/domains/care/domain.md:3:14 yaml-syntax: this is not valid YAML: mapping values are not allowed in this context; help: text that contains `: ` or ` #`, or starts with a special character, needs quotes",
    );
}

#[test]
fn aliases_that_could_blow_up_are_refused() {
    check(
        Project::sound().replace("content/domains/care/domain.md", "summary: Care for all.", "summary: &a Care"),
        "content/domains/care/domain.md:3:13 yaml-syntax: this is not valid YAML: anchors and aliases (`&`, `*`) are not accepted; help: write the value out where it is used, or put quotes around a text that starts with `&` or `*`",
    );
}

#[test]
fn a_file_without_front_matter_is_found() {
    check(
        Project::sound().with("content/pages/about.md", "# About\n"),
        "content/pages/about.md:1:1 front-matter: this file has no front matter; help: start with a line of `---`, then YAML, then another line of `---`",
    );
}

#[test]
fn a_file_in_a_misspelled_folder_is_found() {
    check(
        Project::sound().with("content/playbok/desk.md", "---\ntitle: A\n---\n"),
        "content/playbok/desk.md:1:1 unknown-file: nothing reads a file of this name; help: did you mean the folder `content/playbooks`?",
    );
}

#[test]
fn a_domain_without_questions_is_found() {
    check(
        Project::sound().without("content/domains/care/questions.yaml").without("content/playbooks/desk.md"),
        "content/domains/care/domain.md:1:1 missing-file: domain `care` has no questions; help: add content/domains/care/questions.yaml",
    );
}

#[test]
fn a_project_without_a_framework_says_what_is_missing() {
    check(
        Project::sound().without("content/framework.yaml"),
        "missing-file: there is no content/framework.yaml; help: it says id, version, title and stages; see the format",
    );
}

#[test]
fn a_file_that_is_not_utf8_is_found() {
    check(
        Project::sound().with_bytes("content/pages/about.md", b"---\ntitle: Caf\xe9\n---\n"),
        "content/pages/about.md:2:11 not-text: this file is not UTF-8 text; help: save content/pages/about.md as UTF-8",
    );
}

#[test]
fn settings_and_folders_of_a_theme_under_another_name_are_found() {
    let file = "1:1 unknown-file: nothing reads a file of this name; help: did you mean `site/site.yaml`?";
    let folder = "1:1 unknown-file: nothing reads what is in this folder; help: did you mean the folder `site";
    check(
        Project::sound()
            .with("site/site.yml", "title: Small")
            .with("site/theme.yaml", "title: Small")
            .with("site/site.yalm", "title: Small")
            .with("site/template/page.html", "")
            .with("site/template/home.html", "")
            .with_bytes("site/font/serif.ttf", b"\xff"),
        &format!(
            "site/font/serif.ttf:{folder}/fonts`?\nsite/site.yalm:{file}\nsite/site.yml:{file}\n\
             site/template/home.html:{folder}/templates`?\nsite/theme.yaml:{file}"
        ),
    );
}

#[test]
fn other_files_below_site_are_left_alone() {
    let project = Project::sound().with("site/site.yaml", "title: Small\nbrand: {favicon: icon/a.svg}\n");
    let project = project.with("site/icon/a.svg", "<svg/>").with("site/icon/b.svg", "<svg/>");
    let others =
        ["assets/a.css", "brand/brand.yaml", "README.md", "site.yaml.old", "styles/extra.css", "posts/site.yml"];
    check(others.into_iter().fold(project, |project, path| project.with(&format!("site/{path}"), "")), "");
}

#[test]
fn a_picture_in_content_is_a_file_that_nothing_reads() {
    let nothing = "unknown-file: nothing reads a file of this name; help: content/ is text alone: move the file out of it, drawings of stages to site/figures";
    check(
        Project::sound()
            .with_bytes("content/playbooks/diagram.png", b"\x89PNG\r\n\x1a\n")
            .with_bytes("content/Thumbs.db", b"\xd0\xcf\x11\xe0"),
        &format!("content/Thumbs.db:1:1 {nothing}\ncontent/playbooks/diagram.png:1:1 {nothing}"),
    );
}

#[test]
fn a_framework_without_domains_is_found() {
    check(
        Project::sound()
            .without("content/domains/care/domain.md")
            .without("content/domains/care/questions.yaml")
            .without("content/playbooks/desk.md"),
        "content/framework.yaml:2:5 size: this framework has no domains; help: add content/domains/<id>/domain.md and questions.yaml",
    );
}

#[test]
fn more_than_twenty_domains_are_found() {
    let questions = "questions:\n  - id: ID.q\n    text: Q?\n    options:\n      - {id: a, level: 0, text: A}\n      - {id: b, level: 1, text: B}\n      - {id: c, level: 2, text: C}\n    steps:\n      low: LOW\n      high: HIGH\n";
    let step = |stage: &str| {
        format!(
            "{{action: Do {stage} ID, first_move: Do., impact: 1, effort: 1, weeks: 1, owner: lead, playbook: desk}}"
        )
    };
    let mut project = Project::sound();
    for number in 1..=20 {
        let (id, folder) = (format!("d{number:02}"), format!("content/domains/d{number:02}"));
        let domain = "---\ntitle: D\nsummary: D.\norder: 2\nstages: {low: L, high: H}\n---\n";
        project = project.with(&format!("{folder}/domain.md"), domain).with(
            &format!("{folder}/questions.yaml"),
            &questions.replace("LOW", &step("low")).replace("HIGH", &step("high")).replace("ID", &id),
        );
    }
    check(
        project,
        "content/domains/d20/domain.md:1:1 size: there are 21 domains, and 20 at the most; help: join domains, or make some of them drafts",
    );
}

#[test]
fn a_missing_key_is_found_once_and_what_needed_it_is_not() {
    check(
        Project::sound().replace("content/playbooks/desk.md", "weeks: 2\n", ""),
        "content/playbooks/desk.md:2:1 missing-key: a playbook has no `weeks`; help: add `weeks:`",
    );
}

#[test]
fn a_word_where_a_number_belongs_is_found_once() {
    check(
        Project::sound().replace("content/playbooks/desk.md", "effort: 2", "effort: high"),
        "content/playbooks/desk.md:7:9 wrong-type: expected a whole number, found `high`; help: write digits alone, such as 3",
    );
}

#[test]
fn an_empty_text_is_found() {
    check(
        Project::sound().replace("content/playbooks/desk.md", "title: Desk", "title: ''"),
        "content/playbooks/desk.md:2:8 invalid-value: this text is empty; help: write something, or leave the key out if it may be missing",
    );
}

#[test]
fn a_framework_without_stages_is_one_mistake() {
    let stages = "stages:\n  - {id: low, title: Low, summary: Begun.}\n  - {id: high, title: High, summary: Done.}\n";
    check(
        Project::sound().replace("content/framework.yaml", stages, ""),
        "content/framework.yaml:1:1 missing-key: the framework has no `stages`; help: add `stages:`",
    );
}

#[test]
fn misspelled_stages_are_one_mistake_and_not_one_for_every_text() {
    check(
        Project::sound().replace("content/framework.yaml", "stages:", "stagse:"),
        "content/framework.yaml:6:1 unknown-key: the framework has no key `stagse`; help: did you mean `stages`?",
    );
}

#[test]
fn a_framework_that_cannot_be_read_is_one_mistake() {
    check(
        Project::sound().with_bytes("content/framework.yaml", b"\xff"),
        "content/framework.yaml:1:1 not-text: this file is not UTF-8 text; help: save content/framework.yaml as UTF-8",
    );
}

#[test]
fn a_broken_link_within_folded_yaml_is_found_in_its_line() {
    let folded = "objective: >-\n  A desk for\n  [all](domain:care) and\n  [more](domain:core).";
    check(
        Project::sound().replace("content/playbooks/desk.md", "objective: A desk.", folded),
        "content/playbooks/desk.md:6:10 broken-link: this link names a domain that does not exist; help: did you mean `domain:care`?",
    );
}

#[test]
fn an_id_that_is_a_page_of_the_sites_own_is_found() {
    check(
        Project::sound().with("content/pages/model.md", "---\ntitle: A\nsummary: B\n---\n"),
        "content/pages/model.md:1:1 reserved-id: `model` is the address of a page of the site's own; help: give the page another id",
    );
}

#[test]
fn a_framework_of_drafts_has_no_domains() {
    check(
        Project::sound()
            .replace("content/domains/care/domain.md", "order: 1", "order: 1\ndraft: true")
            .without("content/playbooks/desk.md")
            .replace("content/domains/care/questions.yaml", "        playbook: desk\n", ""),
        "content/framework.yaml:2:5 size: this framework has no domains; help: add content/domains/<id>/domain.md and questions.yaml",
    );
}

#[test]
fn a_framework_in_which_everything_weighs_nothing_is_found() {
    check(
        Project::sound().replace("content/domains/care/domain.md", "order: 1", "order: 1\nweight: 0"),
        "content/framework.yaml:2:5 size: no question counts: everything weighs 0; help: give a domain and one of its questions a weight of 1 or more",
    );
}

#[test]
fn a_step_that_requires_itself_is_found_once() {
    check(
        Project::sound().replace("content/domains/care/questions.yaml", "requires: []", "requires: [care.calls@high]"),
        "content/domains/care/questions.yaml:20:20 invalid-value: step `care.calls@high` requires a step of its own question; help: leave it out: a question's earlier steps always come first",
    );
}

#[test]
fn a_playbook_with_an_unknown_stage_is_still_checked() {
    check(
        Project::sound()
            .replace("content/playbooks/desk.md", "stage: low", "stage: lwo")
            .replace("content/playbooks/desk.md", "effort: 2", "effort: 9"),
        "content/playbooks/desk.md:4:8 unknown-reference: playbook `desk` names a stage that does not exist; help: did you mean `low`?
content/playbooks/desk.md:7:9 invalid-value: effort is 9, outside of 1 to 5; help: use a whole number from 1 to 5",
    );
}

#[test]
fn groups_of_nobody_and_companies_that_do_nothing_are_found() {
    check(
        Project::sound().replace(
            "content/framework.yaml",
            "roles:",
            "scoring: {k_anonymity: 0}\nprofile:\n  - {id: size, text: Size?, options: [{id: one, text: One, parallel: 0}]}\nroles:",
        ),
        "content/framework.yaml:9:24 invalid-value: k_anonymity is 0, outside of 1 to 1000; help: use a whole number from 1 to 1000
content/framework.yaml:11:70 invalid-value: the number of steps side by side is 0, outside of 1 to 20; help: use a whole number from 1 to 20",
    );
}

#[test]
fn a_sample_with_an_answer_that_a_question_does_not_have_is_found() {
    let sample = |question: &str| {
        let framework = r#"{"format":1,"framework":{"id":"small","version":"1","hash":""},"answers":{"#;
        [framework, "\"", question, r#"":{"option":"most"}}}"#].concat()
    };
    check(
        Project::sound().with("content/sample-answers.json", &sample("care.mail")),
        "content/sample-answers.json:1:1 invalid-value: the sample answers cannot be read: The question `care.mail` has no option `most`.; help: take the assessment, download your answers and put the file here",
    );
    // A question that is not there yet, or a draft, may wait for it.
    check(Project::sound().with("content/sample-answers.json", &sample("care.later")), "");
}

/// A health score of one part with two signals.
fn health_score(example: &str, states: &str) -> Project {
    let signal = "{title: S, source: S, good: G, bad: B}";
    let text = format!(
        "---\ntitle: H\nsummary: H.\nparts:\n  - {{id: a, title: A, question: A?, summary: A., weight: 100, blind_spot: B., signals: [{signal}, {signal}]}}\nstates:{states}\n---\nText.\n"
    );
    Project::sound().with("content/health-score.md", &text.replace("weight: 100", &format!("weight: 100{example}")))
}

#[test]
fn a_health_score_with_states_that_fall_to_zero_is_sound() {
    check(health_score(", example: 4", "\n  - {title: Well, from: 60}\n  - {title: Ill, from: 0}"), "");
    check(health_score("", " []"), "");
}

#[test]
fn more_points_than_the_signals_of_a_part_can_give_are_found() {
    let findings = health_score(", example: 5", " []").findings();
    assert!(findings.contains("invalid-value: the example is 5, outside of 0 to 4"), "{findings}");
}

#[test]
fn states_of_health_that_do_not_fall_or_leave_a_gap_are_found() {
    check(
        health_score("", "\n  - {title: Well, from: 50}\n  - {title: Ill, from: 50}"),
        "content/health-score.md:8:24 invalid-value: an account below 50 is in no state; help: let the last state begin at 0
content/health-score.md:8:24 invalid-value: state `Ill` is not below `Well`; help: list the states from the best to the worst",
    );
}
