//! A project in further languages: what is translated, what is not, and what must not differ.

use crate::project::{self, Project};
use content::{Library, Surroundings, compile_within, languages::translations};
use diagnostics::SourceTree;

const GERMAN_DOMAIN: &str = "\
---
title: Pflege
summary: Pflege für alle.
order: 1
stages:
  low: Man ruft an.
  high: Man ruft nach Plan an.
---
## Warum

Darum.
";

fn in_german() -> Project {
    Project::sound()
        .with("site/site.yaml", "title: Small\nlanguages: [de]\n")
        .with("content/languages/de/domains/care/domain.md", GERMAN_DOMAIN)
}

/// The original and its translations, and what is wrong with these.
fn compiled(project: Project) -> (Library, Vec<Library>, String) {
    let sources = project.sources();
    let (original, mut found) = compile_within(&sources, &Surroundings::default());
    let (translated, more) = translations(&sources, &Surroundings::default(), &original);
    found.extend(more);
    (original, translated, project::lines(&sources, &found))
}

#[track_caller]
fn check(project: Project, expected: &str) {
    assert_eq!(compiled(project).2, expected);
}

#[test]
fn a_translated_file_takes_the_place_of_its_original_and_the_rest_stays() {
    let (original, translated, found) = compiled(in_german());
    assert_eq!(found, "");
    let german = &translated[0];
    assert_eq!([&*original.language, &*german.language], ["en", "de"]);
    assert_eq!([&*original.domains[0].title, &*german.domains[0].title], ["Care", "Pflege"]);
    assert_eq!(german.playbooks[0].title, "Desk");
    let untranslated = german.untranslated.as_ref().expect("is a translation");
    assert!(untranslated.paths.contains("content/playbooks/desk.md"));
    assert!(!untranslated.paths.contains("content/domains/care/domain.md"));
    assert_eq!([original.folder(), german.folder()], ["", "de/"]);
}

#[test]
fn answers_of_one_language_are_answers_of_all() {
    let (original, translated, _) = compiled(in_german());
    assert_eq!(original.framework.hash, translated[0].framework.hash);
    let alone = compile_within(&Project::sound().sources(), &Surroundings::default()).0;
    assert_eq!(original.framework.hash, alone.framework.hash, "translations change nothing of the original");
}

#[test]
fn the_name_of_the_site_is_translated_key_by_key() {
    let project = in_german().with("site/languages/de/site.yaml", "title: Klein\n");
    let (original, translated, found) = compiled(project);
    assert_eq!(found, "");
    assert_eq!([&*original.site.title, &*translated[0].site.title], ["Small", "Klein"]);
    assert_eq!(translated[0].site.languages, ["de"]);
}

#[test]
fn what_is_no_matter_of_language_must_be_as_in_the_original() {
    let file = "content/languages/de/domains/care/domain.md";
    check(
        in_german().replace(file, "order: 1", "order: 2"),
        &format!(
            "{file}:4:8 translation: the original says `1`; help: say the same: this is no matter of language; the original is content/domains/care/domain.md"
        ),
    );
    check(
        in_german().replace(file, "  high: Man ruft nach Plan an.\n", ""),
        &format!(
            "{file}:6:3 translation: `high` of the original is missing; help: take it over; words in this language, everything else as it is; the original is content/domains/care/domain.md\n\
             {file}:6:3 missing-key: domain `care` says nothing for the stage `high`; help: add `high:`"
        ),
    );
}

#[test]
fn the_order_and_number_of_questions_is_that_of_the_original() {
    let questions = "content/domains/care/questions.yaml";
    let sources = Project::sound().sources();
    let text = sources.find(questions).and_then(|(_, file)| file.text()).expect("is there").to_owned();
    let translated =
        text.replace("Do you call?", "Ruft ihr an?").replace("level: 1, text: Some calls", "level: 2, text: Manche");
    let (_, _, found) = compiled(in_german().with("content/languages/de/domains/care/questions.yaml", &translated));
    assert!(found.contains("translation: the original says `1`"), "{found}");
    let shorter = text.split("  - id: care.mail").next().expect("is there");
    let (_, _, found) = compiled(in_german().with("content/languages/de/domains/care/questions.yaml", shorter));
    assert!(found.contains("translation: 1 entry here, and 2 in the original"), "{found}");
}

#[test]
fn files_of_languages_that_nothing_reads_are_found() {
    let whole = "content/languages/fr/framework.yaml:1:1 unknown-file: the site is not in the language `fr`; help: add `fr` to `languages` in site/site.yaml, or remove the folder";
    check(in_german().with("content/languages/fr/framework.yaml", "title: Petit\n"), whole);
    check(
        in_german().with("content/languages/de/playbooks/dask.md", "---\ntitle: Tisch\n---\n"),
        "content/languages/de/playbooks/dask.md:1:1 unknown-file: there is no content/playbooks/dask.md, so there is nothing to translate; help: mend the name, or write the original first",
    );
    check(
        in_german().with("site/languages/de/words.ftl", "back = Zurück\n"),
        "site/languages/de/words.ftl:1:1 unknown-file: nothing reads a file of this name; help: a language has site.yaml, sentences.ftl, assessment.ftl, files.ftl, site.ftl, reports.ftl",
    );
}

#[test]
fn the_languages_of_a_site_are_languages_each_once_and_not_its_own() {
    let site =
        |languages: &str| Project::sound().with("site/site.yaml", &format!("title: Small\nlanguages: [{languages}]\n"));
    check(
        site("german"),
        "site/site.yaml:2:13 invalid-value: `german` is not the code of a language; help: write two or three letters, and the region if wanted: en, de, pt-BR",
    );
    check(
        site("en"),
        "site/site.yaml:2:13 invalid-value: `en` is the language that the content is written in; help: name the further languages alone",
    );
    check(site("de, de"), "site/site.yaml:2:17 invalid-value: `de` stands here twice; help: remove one of them");
}

#[test]
fn words_of_a_language_are_checked_where_they_stand() {
    check(
        in_german().with("site/languages/de/site.ftl", "language-name = Deutsch { $x }\n"),
        "site/languages/de/site.ftl:1:28 language-file: there is no $x here; help: this message is told nothing",
    );
}

#[test]
fn things_are_called_as_the_labels_say_and_only_known_things_have_labels() {
    let labelled =
        |labels: &str| Project::sound().with("site/site.yaml", &format!("title: Small\nlabels: {{{labels}}}\n"));
    let (library, _, found) = compiled(labelled("playbook: {one: play, many: plays}"));
    assert_eq!(found, "");
    let forms = &library.site.labels["playbook"];
    assert_eq!(["one", "many", "One", "Many"].map(|form| &*forms[form]), ["play", "plays", "Play", "Plays"]);
    check(
        labelled("playbok: {one: play, many: plays}"),
        "site/site.yaml:2:10 unknown-reference: the site names a label that does not exist; help: did you mean `playbook`?",
    );
}

#[test]
fn a_translation_of_what_an_edition_replaces_is_not_shown() {
    let layer = |folder: &str, project: Project| diagnostics::Layer {
        folder: folder.to_owned(),
        files: project.sources().iter().map(|(_, file)| (file.path.clone(), file.bytes.clone())).collect(),
    };
    let own = "---\ntitle: Own\nsummary: Own care.\norder: 1\nstages:\n  low: A.\n  high: B.\n---\n";
    let edition = diagnostics::Layer {
        folder: String::new(),
        files: vec![("content/domains/care/domain.md".to_owned(), own.as_bytes().to_vec())],
    };
    let sources = SourceTree::layered([edition, layer("../core/", in_german())]);
    let (original, _) = compile_within(&sources, &Surroundings::default());
    let (translated, _) = translations(&sources, &Surroundings::default(), &original);
    assert_eq!(translated[0].domains[0].title, "Own");
}

const QUESTIONS: &str = "content/domains/care/questions.yaml";

/// The sound project in German, with changes of its own.
fn changed(changes: &str) -> Project {
    let sources = Project::sound().sources();
    let text = |path: &str| sources.find(path).and_then(|(_, file)| file.text()).expect("is there").to_owned();
    let framework =
        text("content/framework.yaml").replace("Small", "Klein").replace("lead, title: Lead", "lead, title: Leitung");
    in_german()
        .with("site/site.yaml", &format!("title: Small\nlanguages: [de]\nchanges:\n{changes}"))
        .with("content/languages/de/framework.yaml", &framework)
        .with(
            "content/languages/de/domains/care/questions.yaml",
            &text(QUESTIONS).replace("Do you call?", "Ruft ihr an?"),
        )
}

#[test]
fn a_translation_is_hidden_and_weighs_as_its_original_and_keeps_its_own_words() {
    let (original, translated, found) = compiled(changed(
        "  framework: {id: harbor, title: Harbor, roles: [{id: boss, title: Boss}, {id: lead, title: Mate}]}\n  \
         question:care.mail: {hide: true}\n  question:care.calls: {weight: 3, text: Do you ring?, help: By phone.}\n",
    ));
    assert_eq!(found, "");
    let german = &translated[0].framework;
    assert_eq!((german.id.as_str(), german.title.as_str()), ("harbor", "Klein"));
    let roles = german.roles.iter().map(|role| format!("{} {}", role.id, role.title));
    assert_eq!(roles.collect::<Vec<_>>(), ["boss Boss", "lead Leitung"]);
    let [question] = german.domains[0].questions.as_slice() else { panic!("one question is left") };
    assert_eq!((question.weight, question.text.as_str()), (3, "Ruft ihr an?"));
    assert_eq!(question.help.as_deref(), Some("By phone."), "what has no translation is the original's");
    assert_eq!(original.framework.domains[0].questions[0].text, "Do you ring?");
}

#[test]
fn a_translation_of_an_edition_is_changed_as_what_it_translates() {
    let core = Project::sound();
    let german = changed("").sources();
    let questions = "content/languages/de/domains/care/questions.yaml";
    let text = german.find(questions).and_then(|(_, file)| file.text()).expect("is there");
    let site =
        "title: Acme\nlanguages: [de]\nchanges: {question:care.mail: {hide: true}, question:care.calls: {weight: 3}}\n";
    let sources = core.under(&[("site/site.yaml", site), (questions, text)]);
    let (original, _) = compile_within(&sources, &Surroundings::default());
    let (translated, found) = translations(&sources, &Surroundings::default(), &original);
    assert_eq!(project::lines(&sources, &found), "");
    let [question] = translated[0].framework.domains[0].questions.as_slice() else { panic!("one question is left") };
    assert_eq!((question.weight, question.text.as_str()), (3, "Ruft ihr an?"));
}

#[test]
fn a_language_that_changes_what_is_asked_or_counts_is_found_where_it_says_so() {
    let german = |changes: &str| in_german().with("site/languages/de/site.yaml", &format!("changes:\n{changes}"));
    let help = "comes to another result than in the original; help: a language changes words alone; say in site/site.yaml what is hidden or counts otherwise";
    check(
        german(
            "  framework: {id: klein}\n  question:care.calls: {weight: 3, text: Ruft ihr an?}\n  question:care.mail: {hide: true}\n",
        ),
        &format!(
            "site/languages/de/site.yaml:2:3 translation: `framework` {help}\n\
             site/languages/de/site.yaml:3:3 translation: `question:care.calls` {help}\n\
             site/languages/de/site.yaml:4:3 translation: `question:care.mail` {help}"
        ),
    );
    check(german("  question:care.calls: {text: Ruft ihr an?}\n"), "");
}

#[test]
fn ids_of_stages_are_those_of_the_original() {
    let file = "content/languages/de/framework.yaml";
    let (_, _, found) = compiled(changed("").replace(file, "id: high", "id: hoch"));
    assert!(found.contains(&format!("{file}:8:10 translation: the original says `high`")), "{found}");
}
