//! Editions over the sound project: what becomes of it, and every mistake with the place where it truly stands.

use crate::project::{Project, lines};
use content::{
    Library, compile,
    edition::{Change, Difference, Field, diff},
};
use diagnostics::SourceTree;

const SITE: &str = "site/site.yaml";

const TRUST: &str = "\
---
title: Trust
summary: Trust for all.
order: 2
stages:
  low: They call back.
  high: They call first.
---
See [care](domain:care#why), [the desk](playbook:desk) and [calls](question:care.calls).
";

/// The sound project with two domains, each of which has a playbook of its own.
fn core() -> Project {
    let questions = String::from_utf8(
        Project::sound().sources().find("content/domains/care/questions.yaml").unwrap().1.bytes.clone(),
    );
    let trust = questions
        .unwrap()
        .replace("care.", "trust.")
        .replace("desk", "call-back")
        .replace("Call", "Ring")
        .replace("Write", "Reply");
    let playbook = "---\ntitle: Call back\nobjective: All.\nstage: low\ndomains: [trust]\nweeks: 2\neffort: 2\nowner: lead\n\
                    steps: [trust.calls@high, trust.mail@low, trust.mail@high]\nmetrics: [churn]\n---\nSee [trust](domain:trust).\n";
    Project::sound()
        .with("content/domains/trust/domain.md", TRUST)
        .with("content/domains/trust/questions.yaml", &trust)
        .with("content/playbooks/call-back.md", playbook)
        .with(SITE, "title: Core\ntagline: Ours\nbrand:\n  favicon: a.svg\n  colors:\n    ink: {light: \"#000\", dark: \"#fff\"}\n")
        .with("site/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
}

/// An edition of these settings.
fn edition(settings: &str) -> SourceTree {
    core().under(&[(SITE, settings)])
}

/// What becomes of the core.
fn library(settings: &str) -> Library {
    let sources = edition(settings);
    let (library, found) = compile(&sources);
    assert_eq!(lines(&sources, &found), "", "{settings}");
    library
}

#[track_caller]
fn check(settings: &str, expected: &str) {
    let sources = edition(settings);
    assert_eq!(lines(&sources, &compile(&sources).1), expected);
}

#[test]
fn the_core_has_no_findings_and_an_edition_that_says_nothing_is_the_core() {
    assert_eq!(core().findings(), "");
    let (core, same) = (compile(&core().sources()).0, library("extends: ../core"));
    assert_eq!(format!("{:?}", core.framework), format!("{:?}", same.framework));
    assert_eq!(core.site, same.site);
    assert_eq!(diff(&edition("extends: ../core"), |_| false), []);
}

#[test]
fn a_setting_that_is_not_said_is_the_cores_and_one_without_a_value_is_gone() {
    let site = library("title: Acme\nbrand:\n  colors:\n    accent: {light: \"#700\", dark: \"#fcc\"}\n").site;
    assert_eq!((site.title.as_str(), site.tagline.as_deref()), ("Acme", Some("Ours")));
    assert_eq!(site.brand.favicon.as_deref(), Some("a.svg"));
    assert_eq!(site.brand.colors.light.keys().copied().collect::<Vec<_>>(), ["accent", "ink"]);
    let site = library("tagline:\nbrand:\n  favicon: ~\n").site;
    assert_eq!((site.title.as_str(), site.tagline, site.brand.favicon), ("Core", None, None));
    assert_eq!(library("brand: ~").site.brand, content::brand::Brand::default());
}

#[test]
fn a_mistake_of_the_core_is_found_where_it_lies_and_a_file_of_the_edition_takes_its_place() {
    let broken = || core().replace("content/playbooks/desk.md", "effort: 2", "effort: 9");
    let sources = broken().under(&[(SITE, "extends: ../core")]);
    assert_eq!(
        lines(&sources, &compile(&sources).1),
        "../core/content/playbooks/desk.md:7:9 invalid-value: effort is 9, outside of 1 to 5; help: use a whole number from 1 to 5"
    );
    let desk = core().sources().find("content/playbooks/desk.md").unwrap().1.text().unwrap().to_owned();
    let sources = broken().under(&[("content/playbooks/desk.md", &desk)]);
    assert_eq!(lines(&sources, &compile(&sources).1), "");
}

#[test]
fn any_key_of_a_thing_can_be_changed_by_its_name() {
    let library = library(
        "changes:\n  domain:care: {title: Concern, weight: 3, stages: {low: Somebody calls.}}\n  question:care.calls: {text: Do you ring?}\n  \
         stage:low: {title: First}\n  playbook:desk: {weeks: 9}\n  framework: {id: acme, title: Acme}\n",
    );
    let domain = &library.domains[0];
    assert_eq!((domain.title.as_str(), domain.summary.value.as_str()), ("Concern", "Care for all."));
    assert_eq!([&*domain.cells[0].value, &*domain.cells[1].value], ["Somebody calls.", "Calls are planned."]);
    assert_eq!(library.framework.domains[0].weight, 3);
    assert_eq!(library.framework.domains[0].questions[0].text, "Do you ring?");
    assert_eq!(library.stages[0].title, "First");
    assert_eq!(library.playbook(&maturity::PlaybookId::new("desk")).weeks, 9);
    assert_eq!((library.framework.id.as_str(), library.framework.title.as_str()), ("acme", "Acme"));
}

#[test]
fn what_a_change_says_is_checked_where_it_stands() {
    check(
        "changes:\n  domain:care: {titel: Concern}\n  playbook:desk: {effort: 9}\n  domain:trust: {title: [a]}\n",
        "site/site.yaml:2:17 unknown-key: a domain has no key `titel`; help: did you mean `title`?
site/site.yaml:3:27 invalid-value: effort is 9, outside of 1 to 5; help: use a whole number from 1 to 5
site/site.yaml:4:25 wrong-type: expected text, found a list; help: write one text; one that begins with `[` or `{` needs quotes",
    );
}

#[test]
fn changes_of_nothing_are_found_with_the_name_that_was_meant() {
    check(
        "changes:\n  domain:cure: {title: A}\n  care: {title: A}\n  thing:care: {title: A}\n  playbook:desk: title\n  \
         metric:churn: {hide: perhaps}\n  domain:care: {id: cure}\n",
        "site/site.yaml:2:3 unknown-reference: `changes` names a domain that does not exist; help: did you mean `domain:care`?
site/site.yaml:3:3 invalid-value: `care` is no name of a thing; help: write kind and id as in links, such as `domain:health`; \
kinds are domain, question, playbook, metric, principle, term, transition, article, page, index, goal, profile, phase, reason, stage, role; or `framework`
site/site.yaml:4:3 invalid-value: `thing:care` is no name of a thing; help: write kind and id as in links, such as `domain:health`; \
kinds are domain, question, playbook, metric, principle, term, transition, article, page, index, goal, profile, phase, reason, stage, role; or `framework`
site/site.yaml:5:18 wrong-type: expected what changes of `playbook:desk`; help: write keys of its own file, or `hide: true`: `{ title: Risk }`
site/site.yaml:6:24 wrong-type: expected `true` or `false`
site/site.yaml:7:17 invalid-value: an id is permanent: addresses and saved answers hold it; help: change the title; the id stays",
    );
    check(
        "changes: [a]",
        "site/site.yaml:1:10 wrong-type: expected names of things, each with what changes of it; help: write it so: `domain:health: { title: Risk }`",
    );
}

#[test]
fn what_is_hidden_is_in_no_list_and_links_to_it_are_no_findings() {
    let library = library("changes: {metric:churn: {hide: true}, question:care.calls: {hide: true}}");
    assert!(library.metrics.is_empty());
    assert_eq!(library.framework.domains[0].questions.len(), 1);
    assert!(library.framework.domains[0].questions[0].steps.iter().all(|step| step.requires.is_empty()));
    let playbook = |id: &str| library.playbook(&maturity::PlaybookId::new(id));
    assert!(playbook("call-back").metrics.is_empty());
    assert_eq!(playbook("desk").steps.len(), 2, "of four, two are those of the hidden question");
}

#[test]
fn a_hidden_domain_takes_along_what_is_its_alone_unless_it_is_kept() {
    let three = || {
        core()
            .with("content/domains/third/domain.md", &TRUST.replace("Trust", "Third"))
            .with(
                "content/domains/third/questions.yaml",
                &core()
                    .sources()
                    .find("content/domains/trust/questions.yaml")
                    .unwrap()
                    .1
                    .text()
                    .unwrap()
                    .replace("trust.", "third.")
                    .replace("Ring", "Ask")
                    .replace("Reply", "Answer")
                    .replace("call-back", "desk"),
            )
            .replace(
                "content/playbooks/desk.md",
                "steps: [",
                "steps: [third.calls@high, third.mail@low, third.mail@high, ",
            )
    };
    let hide = |settings: &str| {
        let sources = three().under(&[(SITE, settings)]);
        let (library, found) = compile(&sources);
        let playbooks: Vec<String> = library.playbooks.iter().map(|playbook| playbook.id.to_string()).collect();
        (library.domains.len(), playbooks.join(" "), lines(&sources, &found))
    };
    assert_eq!(hide("title: A"), (3, "call-back desk".to_owned(), String::new()));
    assert_eq!(hide("changes: {domain:trust: {hide: true}}"), (2, "desk".to_owned(), String::new()));
    let kept = hide("changes: {domain:trust: {hide: true}, playbook:call-back: {hide: false}}");
    assert_eq!((kept.0, kept.1.as_str()), (2, "call-back desk"));
    let names: Vec<String> = diff(&three().under(&[(SITE, "changes: {domain:trust: {hide: true}}")]), |_| false)
        .into_iter()
        .map(|difference| difference.name)
        .collect();
    assert_eq!(names, ["domain:trust", "playbook:call-back", "question:trust.calls", "question:trust.mail"]);
}

#[test]
fn hiding_too_much_is_found_where_it_is_said() {
    check(
        "changes:\n  domain:trust: {hide: true}\n",
        "site/site.yaml:2:24 size: only one domain is left where this is hidden too; help: an edition that hides domains keeps two of them: a result compares them",
    );
    check(
        "changes:\n  question:care.calls: {hide: true}\n  question:care.mail: {hide: true}\n",
        "site/site.yaml:3:30 size: domain `care` has no question left where this is hidden too; help: leave one of its questions, or hide the domain: `domain:care: { hide: true }`; see 1:1",
    );
    check(
        "changes:\n  stage:low: {hide: true}\n  framework: {hide: true}\n",
        "site/site.yaml:2:21 invalid-value: `stage:low` cannot be hidden: too much is said by it; help: change its words, or replace its file
site/site.yaml:3:21 invalid-value: `framework` cannot be hidden: too much is said by it; help: change its words, or replace its file",
    );
}

#[test]
fn a_step_whose_playbook_is_hidden_names_both_places() {
    check(
        "changes: {playbook:desk: {hide: true}}",
        "../core/content/domains/care/questions.yaml:10:17 step-without-playbook: no playbook carries out step `care.calls@low`; help: add `playbook:` to the step, or `care.calls@low` to the `steps:` of a playbook; see 1:33
../core/content/domains/care/questions.yaml:18:17 step-without-playbook: no playbook carries out step `care.calls@high`; help: add `playbook:` to the step, or `care.calls@high` to the `steps:` of a playbook; see 1:33
../core/content/domains/care/questions.yaml:33:17 step-without-playbook: no playbook carries out step `care.mail@low`; help: add `playbook:` to the step, or `care.mail@low` to the `steps:` of a playbook; see 1:33
../core/content/domains/care/questions.yaml:41:17 step-without-playbook: no playbook carries out step `care.mail@high`; help: add `playbook:` to the step, or `care.mail@high` to the `steps:` of a playbook; see 1:33",
    );
}

#[test]
fn a_change_of_a_lower_layer_leaves_what_an_upper_one_wrote_itself() {
    let lower = core().replace(
        SITE,
        "title: Core",
        "title: Core\nchanges: {playbook:desk: {title: Renamed}, metric:churn: {hide: true}}",
    );
    let desk = core().sources().find("content/playbooks/desk.md").unwrap().1.text().unwrap().to_owned();
    let title = |edition: &[(&str, &str)]| {
        let (library, _) = compile(&lower_under(&lower, edition));
        (library.playbook(&maturity::PlaybookId::new("desk")).title.clone(), library.metrics.len())
    };
    assert_eq!(title(&[(SITE, "title: A")]), ("Renamed".to_owned(), 0));
    assert_eq!(title(&[("content/playbooks/desk.md", &desk)]), ("Desk".to_owned(), 0));
    assert_eq!(
        title(&[(SITE, "changes: {playbook:desk: {title: Mine}, metric:churn: {hide: false}}")]),
        ("Mine".to_owned(), 1)
    );
}

fn lower_under(lower: &Project, edition: &[(&str, &str)]) -> SourceTree {
    lower.clone().under(edition)
}

#[test]
fn what_an_edition_changes_is_told_thing_by_thing_and_key_by_key() {
    let differences = diff(
        &core().under(&[
            (SITE, "title: Acme\nchanges:\n  domain:care: {title: Concern, weight: 3}\n  metric:churn: {hide: true}\n"),
            ("content/playbooks/new.md", "---\ntitle: New\n---\nText.\n"),
            ("site/templates/home.html", "{{ title }}"),
            ("site/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"/>"),
            ("site/b.svg", "<svg/>"),
        ]),
        |path| path == "templates/home.html",
    );
    let field = |key: &str, from: Option<&str>, to: &str| Field {
        key: key.to_owned(),
        from: from.map(str::to_owned),
        to: Some(to.to_owned()),
    };
    let difference =
        |name: &str, title: &str, change| Difference { name: name.to_owned(), title: title.to_owned(), change };
    let expected = [
        difference("domain:care", "Care", Change::Renamed(field("title", Some("Care"), "Concern"))),
        difference("domain:care", "Care", Change::Reweighted(field("weight", None, "3"))),
        difference("metric:churn", "Churn", Change::Hidden),
        difference("playbook:new", "New", Change::Added),
        difference("site/a.svg", "", Change::Replaced),
        difference("site/b.svg", "", Change::NewFile),
        difference("site/templates/home.html", "", Change::Replaced),
        difference("title", "", Change::Set(field("title", Some("Core"), "Acme"))),
    ];
    assert_eq!(differences, expected);
}

#[test]
fn a_file_that_is_no_text_is_named_where_it_lies() {
    let sources = core().with_bytes("content/playbooks/desk.md", b"\xff").under(&[(SITE, "title: A")]);
    let found = lines(&sources, &compile(&sources).1);
    let expect = "../core/content/playbooks/desk.md:1:1 not-text: this file is not UTF-8 text; help: save ../core/content/playbooks/desk.md as UTF-8";
    assert!(found.contains(expect), "{found}");
}

#[test]
fn what_is_changed_of_things_in_a_file_that_cannot_be_read_is_no_mistake() {
    let check = |path: &str, changes: &str| {
        let sources = core().with(path, "title: \"A").under(&[(SITE, changes)]);
        let found = lines(&sources, &compile(&sources).1);
        assert!(found.contains(&format!("../core/{path}:")) && !found.contains("`changes` names"), "{found}");
    };
    check(
        "content/framework.yaml",
        "changes:\n  framework: {id: acme}\n  stage:low: {title: A}\n  role:lead: {title: A}\n  goal:grow: {title: A}\n  \
         profile:size: {hide: true}\n  phase:start: {title: A}\n  reason:none: {text: A}\n",
    );
    check("content/pages/home.md", "changes: {index:home: {title: A}}");
}
