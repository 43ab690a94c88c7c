//! `stride report`: pages and workbooks of clients without a browser, on the framework that ships.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Output,
};

use serde_json::{Value, json};

use crate::{
    project::{Project, check_code, files_under, text},
    score::{answers, set},
};

/// Clients' answers in `clients/`, so many at each level from 1 on.
fn clients(project: &Project, levels: [usize; 3]) -> PathBuf {
    fs::create_dir_all(project.path("clients")).unwrap();
    let names = ["acme-corp", "Blue Sky", "corner_shop"];
    for (level, number) in (1..).zip(levels) {
        for place in 0..number {
            let name = format!(
                "clients/{}{}.json",
                names[level - 1],
                if place == 0 { String::new() } else { place.to_string() }
            );
            answers(project, &name, level, |file| {
                file["taken_at"] = json!("2026-01-31T09:00:00Z");
                file["profile"] = json!({ "team-size": if level == 1 { "one" } else { "over-twenty" } });
            });
        }
    }
    project.path("clients")
}

fn report(project: &Project, arguments: &[&str], answers: &Path) -> Output {
    let mut stride = project.stride("report");
    stride.arg(answers).arg("--out").arg(project.out()).args(arguments);
    stride.output().unwrap()
}

fn pages(project: &Project) -> BTreeMap<String, String> {
    let files =
        files_under(&project.out()).into_iter().map(|(path, bytes)| (path.to_string_lossy().into_owned(), bytes));
    files.filter(|(path, _)| path.contains(".html")).map(|(path, bytes)| (path, text(&bytes))).collect()
}

#[test]
fn every_client_has_a_page_and_a_workbook_and_all_are_on_one_page() {
    let project = Project::new();
    let output = report(&project, &[], &clients(&project, [1, 1, 1]));
    check_code(&output, 0);
    assert!(text(&output.stderr).contains("reports of 3 clients written into"), "{}", text(&output.stderr));
    let files: Vec<String> =
        files_under(&project.out()).keys().map(|path| path.to_string_lossy().into_owned()).collect();
    let expected =
        ["acme-corp", "blue-sky", "corner-shop"].map(|name| [format!("{name}.html"), format!("{name}.xlsx")]);
    let mut expected: Vec<String> = expected.into_iter().flatten().collect();
    expected.extend([".stride-output".to_owned(), "index.html".to_owned()]);
    expected.sort();
    assert_eq!(files, expected);
    let index = &pages(&project)["index.html"];
    for part in [
        "Where three clients stand",
        "<a href=\"blue-sky.html\">Blue Sky</a>",
        "href=\"corner-shop.xlsx\"",
        "Clients by stage: one at Crawl, one at Walk, and one at Run.",
    ] {
        assert!(index.contains(part), "{part} is not there");
    }
    let page = &pages(&project)["acme-corp.html"];
    assert!(page.contains("Acme corp · January 31, 2026"));
}

#[test]
fn a_page_shows_the_figures_that_score_prints() {
    let project = Project::new();
    fs::create_dir_all(project.path("clients")).unwrap();
    let file = answers(&project, "clients/acme.json", 1, |file| {
        for (place, answer) in file["answers"].as_object_mut().unwrap().values_mut().enumerate() {
            if place % 5 == 0 {
                *answer = json!({ "unknown": true });
            }
        }
    });
    check_code(&report(&project, &[], &file), 0);
    let page = pages(&project)["acme.html"].clone();
    let score = project.stride("score").args(["--format", "json"]).arg(&file).output().unwrap();
    let score: Value = serde_json::from_slice(&score.stdout).unwrap();
    let domains = score["scorecard"]["domains"].as_array().unwrap();
    assert_eq!(domains.len(), 8);
    for domain in domains {
        let index = &domain["index"];
        let (low, high) = (index["low"].as_u64().unwrap(), index["high"].as_u64().unwrap());
        let index = if low == high { low.to_string() } else { format!("{low}, up to {high}") };
        let title = title(&project, domain["id"].as_str().unwrap()).replace('&', "&amp;");
        let row = page.split(&format!("<th scope=\"row\">{title}</th>")).nth(1).unwrap_or_else(|| panic!("{title}"));
        let row = row.split("</tr>").next().unwrap();
        assert!(row.contains(&format!("</span>{index}</td>")), "{title}: {index}: {row}");
        // Below the first stage there is no id; the page says that it is being started with.
        let stage = domain["stage"]["id"].as_str().unwrap_or("crawl, starting out");
        assert!(row.to_lowercase().contains(&format!("<span>{stage}</span>")), "{stage}: {row}");
    }
    let totals = |part: &str| part.split("</p>").next().unwrap().rsplit(' ').next().unwrap().to_owned();
    let shown: Vec<String> = page.split("<p class=\"sum\">").skip(1).map(totals).collect();
    let actions = score["plan"]["actions"].as_array().unwrap();
    let expected: Vec<String> = actions.iter().take(5).map(|action| action["points"]["total"].to_string()).collect();
    assert_eq!(shown, expected);
}

/// What a domain is called, as its file says.
fn title(project: &Project, domain: &str) -> String {
    let file = fs::read_to_string(project.path(&format!("content/domains/{domain}/domain.md"))).unwrap();
    file.lines().find_map(|line| line.strip_prefix("title: ")).unwrap().to_owned()
}

#[test]
fn nothing_on_a_page_can_be_pressed_runs_or_is_fetched() {
    let project = Project::new();
    check_code(&report(&project, &["--by", "team-size"], &clients(&project, [6, 6, 1])), 0);
    let pages = pages(&project);
    assert_eq!(pages.len(), 14);
    for (path, page) in pages {
        let (head, body) = page.split_once("<body").unwrap();
        for part in ["<script", "<button", "<input", "<select", "<form", " style=", "href=\"#", "onclick", "<!---->"] {
            assert!(!body.contains(part), "{path} has {part}");
        }
        assert!(head.contains("content=\"default-src 'none'; style-src 'sha256-"), "{path}");
        assert!(!head.contains("<script") && !head.contains("script-src"), "{path}");
    }
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    let project = Project::new();
    let answers = clients(&project, [2, 2, 2]);
    check_code(&report(&project, &[], &answers), 0);
    let first = files_under(&project.out());
    fs::remove_dir_all(project.out()).unwrap();
    check_code(&report(&project, &[], &answers), 0);
    assert_eq!(files_under(&project.out()), first);
}

#[test]
fn where_one_file_cannot_be_read_all_that_is_wrong_is_said_and_nothing_is_written() {
    let project = Project::new();
    let folder = clients(&project, [1, 1, 0]);
    check_code(&report(&project, &[], &folder), 0);
    let before = files_under(&project.out());
    fs::write(folder.join("bad.json"), "{\n  \"format\": 1,\n  oops\n}").unwrap();
    fs::write(folder.join("other.json"), "{\"format\": 7}").unwrap();
    let output = report(&project, &[], &folder);
    check_code(&output, 1);
    let said = text(&output.stderr);
    for part in [
        "bad.json: ",
        "line 3",
        "other.json: The answers file is of format 7",
        "2 answer sets cannot be read: no report was written",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert_eq!(files_under(&project.out()), before);
}

#[test]
fn a_site_or_a_folder_of_somebody_elses_is_not_replaced_by_reports_nor_reports_by_a_site() {
    let project = Project::new();
    let folder = clients(&project, [1, 0, 0]);
    check_code(&project.build(), 0);
    let output = report(&project, &[], &folder);
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("stride put a site there, and not reports"), "{}", text(&output.stderr));
    assert!(project.out().join("playbooks").is_dir());

    fs::remove_dir_all(project.out()).unwrap();
    check_code(&report(&project, &[], &folder), 0);
    check_code(&project.build(), 2);
    check_code(&report(&project, &[], &folder), 0);

    fs::remove_file(project.out().join(".stride-output")).unwrap();
    check_code(&report(&project, &[], &folder), 2);
}

#[test]
fn a_small_group_is_withheld_on_the_page_of_all_clients() {
    let project = Project::new();
    check_code(&report(&project, &["--by", "team-size"], &clients(&project, [6, 3, 3])), 0);
    let index = pages(&project)["index.html"].clone();
    let row = |group: &str| {
        let row = index.split(&format!("<th scope=\"row\">{group}</th>")).nth(1).unwrap();
        row.split("</tr>").next().unwrap().to_owned()
    };
    assert!(row("One").contains(">6</td>") && row("Two to five").contains("withheld"), "{}", row("One"));

    check_code(&report(&project, &[], &project.path("clients/acme-corp.json")), 0);
    let index = pages(&project)["index.html"].clone();
    assert!(index.contains("From 5 clients on"));
}

#[test]
fn with_the_sites_address_a_report_links_to_it() {
    let project = Project::new();
    let folder = clients(&project, [1, 0, 0]);
    check_code(&report(&project, &[], &folder), 0);
    assert!(!pages(&project)["acme-corp.html"].contains("<a href="));
    check_code(&report(&project, &["--base-url", "https://maturity.example/a/"], &folder), 0);
    assert!(pages(&project)["acme-corp.html"].contains("<a href=\"https://maturity.example/a/playbooks/"));
}

#[test]
fn a_stream_gives_a_report_for_each_line() {
    let project = Project::new();
    let line = set(&project, 1, |_| {}).to_string();
    let file = project.path("all.jsonl");
    fs::write(&file, format!("{line}\n{line}\n")).unwrap();
    check_code(&report(&project, &[], &file), 0);
    let pages = pages(&project);
    assert!(pages.contains_key("all-1.html") && pages.contains_key("all-2.html"), "{:?}", pages.keys());
}
