//! `stride languages`: how much is translated, and what is not.

use crate::{
    new::stride,
    project::{check_code, check_golden, files_under, text},
};
use std::{fs, path::Path, process::Command};

/// A small project that is to be in German and French.
fn project(place: &Path) {
    check_code(&stride(place, &["new", "acme", "--from", "blank"]), 0);
    let yaml = place.join("acme/site/site.yaml");
    let site = fs::read_to_string(&yaml).unwrap();
    fs::write(yaml, format!("{site}languages: [de, fr]\n")).unwrap();
}

fn said(place: &Path, more: &[&str]) -> String {
    let output = stride(place, &[&["languages", "--root", "acme"], more].concat());
    check_code(&output, 0);
    text(&output.stdout)
}

#[test]
fn each_language_is_told_with_what_it_says_of_messages_and_content() {
    let place = tempfile::tempdir().unwrap();
    project(place.path());
    let overview = said(place.path(), &[]);
    let rows: Vec<Vec<&str>> = overview.lines().skip(1).map(|line| line.split_whitespace().collect()).collect();
    let all = rows[0][3];
    let said_of =
        |tag: &str| rows.iter().find(|row| row[0] == tag).unwrap_or_else(|| panic!("{tag}: {overview}")).clone();
    assert_eq!(said_of("en")[1..], [all, "of", all, "its", "own"]);
    assert_eq!(said_of("de")[1..4], [all, "of", all], "German is in the binary in full");
    let files = files_under(&place.path().join("acme/content")).len();
    assert!(place.path().join("acme/content/sample-answers.json").is_file());
    let with_words = (files - 1).to_string();
    assert_eq!(said_of("fr")[1..], ["0", "of", all, "0", "of", &with_words, "files"]);
    assert_eq!(said_of("ar")[1..], [all, "of", all, "-"]);
}

#[test]
fn what_a_language_lacks_becomes_its_file_and_is_not_lacking_any_more() {
    let place = tempfile::tempdir().unwrap();
    project(place.path());
    let lacks = said(place.path(), &["fr", "site.ftl"]);
    assert!(lacks.contains("\nskip-to-content = Skip to content\n"), "{lacks}");
    let file = place.path().join("acme/site/languages/fr/site.ftl");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, lacks.replace("Skip to content", "Aller au contenu")).unwrap();
    check_code(&stride(place.path(), &["check", "--root", "acme"]), 0);
    assert_eq!(said(place.path(), &["fr", "site"]), "");
    check_code(&stride(place.path(), &["build", "--root", "acme"]), 0);
    let home = fs::read_to_string(place.path().join("acme/dist/fr/index.html")).unwrap();
    assert!(home.contains("Aller au contenu") && home.contains("lang=\"fr\""));
    let files = said(place.path(), &["fr"]);
    assert!(files.contains("content/languages/fr/playbooks/one-page.md is missing\n"), "{files}");
    assert!(!files.contains("sample-answers.json"), "answers have no words: {files}");
    let output = stride(place.path(), &["languages", "--root", "acme", "fr", "nothing"]);
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("help: one of: sentences, assessment, files, site, reports"));
}

#[test]
fn what_is_new_in_a_language_is_appended_to_what_is_translated() {
    let place = tempfile::tempdir().unwrap();
    project(place.path());
    let file = place.path().join("acme/site/languages/fr/site.ftl");
    let append = || {
        // The shell opens the file before the command runs.
        let folder = file.parent().unwrap();
        fs::create_dir_all(folder).unwrap();
        let target = fs::File::options().create(true).append(true).open(&file).unwrap();
        let mut stride = Command::new(env!("CARGO_BIN_EXE_stride"));
        stride.args(["languages", "fr", "site"]).arg("--root").arg(place.path().join("acme")).stdout(target);
        assert!(stride.status().unwrap().success());
        fs::read_to_string(&file).unwrap()
    };
    let first = append();
    assert!(first.starts_with("## ") && first.contains("\nskip-to-content = Skip to content\n"), "{first}");
    // An earlier version had no such message, and an editor left no line end.
    let menu = "menu = Menu\n";
    let translated = first.replace(menu, "").replace("Skip to content", "Aller au contenu");
    fs::write(&file, translated.trim_end()).unwrap();
    let second = append();
    let appended = second.strip_prefix(translated.trim_end()).expect("what is translated stays");
    assert_eq!(appended.trim_start(), format!("## Every page\n\n{menu}"));
    assert!(appended.starts_with('\n'));
    check_code(&stride(place.path(), &["check", "--root", "acme"]), 0);
    assert_eq!(append(), second, "nothing is missing any more");
}

/// What a page says: its language and direction, where else it is, and its texts, one a line.
fn read(html: &str) -> String {
    let attribute = |tag: &str, name: &str| {
        tag.split_once(&format!("{name}=\""))
            .and_then(|(_, rest)| rest.split('"').next())
            .unwrap_or_default()
            .to_owned()
    };
    let (mut lines, mut rest) = (Vec::new(), html);
    while let Some((text, after)) = rest.split_once('<') {
        let (tag, behind) = after.split_once('>').unwrap_or_default();
        lines.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
        if tag.starts_with("html ") {
            lines.push(format!("({}, {})", attribute(tag, "lang"), attribute(tag, "dir")));
        } else if tag.contains("hreflang=") && tag.starts_with("link ") {
            lines.push(format!("({}: {})", attribute(tag, "hreflang"), attribute(tag, "href")));
        } else if tag.contains("aria-label=") {
            lines.push(format!("[{}]", attribute(tag, "aria-label")));
        }
        rest = match ["script", "style", "svg"].iter().find(|raw| tag.starts_with(**raw)) {
            Some(raw) => behind.split_once(&format!("</{raw}>")).map_or("", |(_, rest)| rest),
            None => behind,
        };
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n") + "\n"
}

#[test]
fn pages_say_in_each_language_what_they_said_when_they_were_last_read() {
    let place = tempfile::tempdir().unwrap();
    project(place.path());
    let yaml = place.path().join("acme/site/site.yaml");
    let site = fs::read_to_string(&yaml).unwrap().replace("[de, fr]", "[de, ar]");
    fs::write(&yaml, site).unwrap();
    let original = fs::read_to_string(place.path().join("acme/content/playbooks/one-page.md")).unwrap();
    let translated = place.path().join("acme/content/languages/de/playbooks/one-page.md");
    fs::create_dir_all(translated.parent().unwrap()).unwrap();
    fs::write(
        translated,
        original.replace("title: One page of goals", "title: Eine Seite Ziele").replace("## Steps", "## Schritte"),
    )
    .unwrap();
    check_code(&stride(place.path(), &["build", "--root", "acme", "--base-url", "https://www.example.com/"]), 0);
    for (folder, tag) in [("", "en"), ("de/", "de"), ("ar/", "ar")] {
        for page in ["playbooks/one-page", "assessment/index"] {
            let html = fs::read_to_string(place.path().join(format!("acme/dist/{folder}{page}.html"))).unwrap();
            check_golden("languages", &format!("{tag}/{}.txt", page.replace('/', "-")), &read(&html));
        }
    }
    check_golden("languages", "sitemap.xml", &fs::read_to_string(place.path().join("acme/dist/sitemap.xml")).unwrap());
}
