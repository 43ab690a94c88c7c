//! `stride score`, `combine`, `cohort`, `history` and `link`, on the framework that ships.

use std::{fs, io::Write, path::PathBuf, process::Output, process::Stdio};

use serde_json::{Value, json};

use crate::project::{Project, check_code, text};

/// An answers file in which the first question of each domain is answered with its option at this level, and so are all
/// others unless they are named otherwise.
pub fn answers(project: &Project, name: &str, level: usize, change: impl Fn(&mut Value)) -> PathBuf {
    let path = project.path(name);
    fs::write(&path, set(project, level, change).to_string()).unwrap();
    path
}

pub fn set(project: &Project, level: usize, change: impl Fn(&mut Value)) -> Value {
    let mut given = serde_json::Map::new();
    for (id, options) in questions(project) {
        given.insert(id, json!({ "option": options[level] }));
    }
    let mut file = json!({
        "format": 1,
        "framework": { "id": "customer-success", "version": "1.0.0", "hash": "0000000000000000" },
        "answers": given,
    });
    change(&mut file);
    file
}

/// Every question with its options, as the command line itself lists them.
fn questions(project: &Project) -> Vec<(String, Vec<String>)> {
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for folder in fs::read_dir(project.path("content/domains")).unwrap() {
        let file = fs::read_to_string(folder.unwrap().path().join("questions.yaml")).unwrap();
        for line in file.lines() {
            if let Some(id) = line.strip_prefix("  - id: ") {
                all.push((id.to_owned(), Vec::new()));
            } else if let Some(id) = line.strip_prefix("      - id: ") {
                all.last_mut().unwrap().1.push(id.to_owned());
            }
        }
    }
    assert!(all.len() == 24 && all.iter().all(|(_, options)| options.len() == 4), "{all:?}");
    all
}

fn run(project: &Project, command: &str, arguments: &[&str], paths: &[&PathBuf]) -> Output {
    project.stride(command).args(arguments).args(paths).output().unwrap()
}

/// The command with this on its standard input.
fn feed(project: &Project, command: &str, arguments: &[&str], input: &str) -> Output {
    let mut stride = project.stride(command);
    let mut child =
        stride.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    output
}

fn lines(output: &Output) -> Vec<Value> {
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_result_is_the_same_every_time_strict_json_and_can_be_re_added() {
    let project = Project::new();
    let file = answers(&project, "a.json", 1, |_| {});
    let score = || run(&project, "score", &["--format", "json"], &[&file]);
    let (one, two) = (score(), score());
    check_code(&one, 0);
    assert_eq!(one.stdout, two.stdout);
    let report: Value = serde_json::from_slice(&one.stdout).unwrap();
    assert_eq!(report["format"], 1);
    assert_eq!(report["scorecard"]["stage"]["id"], "crawl");
    let numbers =
        |values: &Value, key: &str| values.as_array().unwrap().iter().map(|it| it[key].as_i64().unwrap()).sum::<i64>();
    let action = &report["plan"]["actions"][0];
    assert_eq!(numbers(&action["points"]["terms"], "points"), action["points"]["total"].as_i64().unwrap());
    assert_eq!(numbers(&report["questions"], "level"), 24);
    let path = &report["path"];
    let slots: i64 = ["now", "next", "later"].iter().map(|part| numbers(&path[part], "effort")).sum();
    assert_eq!((slots, &path["gap"]), (path["effort"].as_i64().unwrap(), &json!(0)));
}

#[test]
fn people_get_sentences() {
    let project = Project::new();
    let output = run(&project, "score", &[], &[&answers(&project, "a.json", 1, |_| {})]);
    check_code(&output, 0);
    let text = text(&output.stdout);
    for part in [
        "Stage: Crawl",
        "short of Walk, held back by",
        "What to do first:",
        "The shortest path to Walk:",
        "Now (begun in the first 30 days):",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

#[test]
fn what_a_step_would_change_is_said_and_a_step_that_is_not_there_is_named() {
    let project = Project::new();
    let file = answers(&project, "a.json", 1, |_| {});
    let output =
        run(&project, "score", &["--what-if", "health.score@walk", "--what-if", "health.risk-response@walk"], &[&file]);
    check_code(&output, 0);
    assert!(text(&output.stdout).contains("Health & risk: Crawl, 33 → Walk, 56"), "{}", text(&output.stdout));
    let json = run(&project, "score", &["--format", "json", "--what-if", "health.score@walk"], &[&file]);
    let report: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(report["what_if"]["steps"], json!(["health.score@walk"]));
    assert_eq!(report["what_if"]["changes"]["domains"][0]["change"]["index"], 11);

    let output = run(&project, "score", &["--what-if", "health.scoer@walk"], &[&file]);
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("there is no step `health.scoer@walk`"), "{}", text(&output.stderr));
}

#[test]
fn claimed_and_evidenced_stand_side_by_side() {
    let project = Project::new();
    let file = answers(&project, "a.json", 3, |file| file["answers"]["health.score"]["evidenced"] = json!(true));
    let output = run(&project, "score", &[], &[&file]);
    assert!(
        text(&output.stdout).contains("Stage: Run\nEvidenced: Crawl (1 of 24 claims could be shown)"),
        "{}",
        text(&output.stdout)
    );
}

#[test]
fn many_files_give_a_line_each_and_the_bad_one_its_reason() {
    let project = Project::new();
    let (one, two) = (answers(&project, "a.json", 1, |_| {}), answers(&project, "b.json", 3, |_| {}));
    let bad = project.path("bad.json");
    fs::write(&bad, "{\"format\": 7}").unwrap();
    let output = run(&project, "score", &["--format", "json"], &[&one, &bad, &two]);
    check_code(&output, 1);
    let found = lines(&output);
    assert_eq!(found.len(), 3);
    assert_eq!(
        (&found[0]["scorecard"]["stage"]["id"], &found[2]["scorecard"]["stage"]["id"]),
        (&json!("crawl"), &json!("run"))
    );
    assert!(found[1]["error"].as_str().unwrap().contains("format 7"), "{}", found[1]);
    assert!(text(&output.stderr).contains("bad.json: The answers file is of format 7"), "{}", text(&output.stderr));
}

#[test]
fn a_file_that_is_not_an_answers_file_is_refused_with_its_reason() {
    let project = Project::new();
    let path = project.path("answers.json");
    fs::write(&path, "{\"format\": 7}").unwrap();
    let output = run(&project, "score", &[], &[&path]);
    check_code(&output, 1);
    assert_eq!(text(&output.stdout), "");
    assert!(text(&output.stderr).contains("format 7"), "{}", text(&output.stderr));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let project = Project::new();
    let output = run(&project, "score", &[], &[&project.path("nothing.json")]);
    check_code(&output, 1);
    assert!(text(&output.stderr).contains("nothing.json"), "{}", text(&output.stderr));
}

#[test]
fn a_stream_gives_one_line_out_for_each_line_in_whatever_is_in_it() {
    let project = Project::new();
    let good = set(&project, 2, |_| {}).to_string();
    let input = format!("{good}\nnot json\n\n{good}\n{}\n", good.replace("customer-success", "another"));
    let output = feed(&project, "score", &["--stream", "--format", "json", "-"], &input);
    check_code(&output, 1);
    let found = lines(&output);
    let sources: Vec<&Value> = found.iter().map(|line| &line["source"]).collect();
    assert_eq!(sources, ["-:1", "-:2", "-:4", "-:5"]);
    assert_eq!(found[0]["scorecard"], found[2]["scorecard"]);
    assert_eq!(found[0]["scorecard"]["stage"]["id"], "walk");
    assert!(found[0].get("plan").is_none());
    assert!(found[3]["error"].as_str().unwrap().contains("`another`"), "{}", found[3]);

    let full = feed(&project, "score", &["--stream", "--full", "--format", "json", "-"], &good);
    check_code(&full, 0);
    assert!(!lines(&full)[0]["plan"]["actions"].as_array().unwrap().is_empty());
}

#[test]
fn a_table_opens_in_a_spreadsheet_and_says_nothing_to_it() {
    let project = Project::new();
    let file = answers(&project, "=a.json", 2, |file| {
        file["answers"]["health.score"]["note"] = json!("=HYPERLINK(\"http://example.com\")");
    });
    for (table, rows) in [("scorecards", 1), ("domains", 8), ("actions", 10), ("answers", 24)] {
        let mut stride = project.stride("score");
        stride.args(["--format", "csv", "--table", table, "=a.json"]).current_dir(file.parent().unwrap());
        let output = stride.output().unwrap();
        check_code(&output, 0);
        let csv = text(&output.stdout);
        let found: Vec<&str> = csv.trim_start_matches('\u{feff}').split_terminator("\r\n").collect();
        assert!(found.len() > rows, "{table}: {csv}");
        for cell in found.iter().flat_map(|row| row.split(',')) {
            assert!(!cell.trim_start_matches('"').starts_with(['=', '+', '@']), "{table}: {cell}");
        }
    }
}

#[test]
fn a_link_holds_what_a_file_holds_but_its_notes() {
    let project = Project::new();
    let file = answers(&project, "a.json", 2, |file| {
        file["answers"]["health.score"]["note"] = json!("Ours alone");
        file["goals"] = json!(["see-risk", "align-company"]);
        file["profile"] =
            json!({ "team-size": "one", "arr": "under-2m", "contract-value": "under-10k", "complexity": "guided" });
    });
    let output = run(&project, "link", &[], &[&file]);
    check_code(&output, 0);
    let link = text(&output.stdout).trim().to_owned();
    assert!(link.len() <= 200, "{} characters: {link}", link.len());
    let by_link =
        run(&project, "score", &["--format", "json", "--link", &format!("https://example.com/a/#{link}")], &[]);
    let by_file = run(&project, "score", &["--format", "json"], &[&file]);
    check_code(&by_link, 0);
    assert_eq!(text(&by_link.stdout), text(&by_file.stdout));

    let cut = run(&project, "score", &["--link", &link[..link.len() - 4]], &[]);
    check_code(&cut, 1);
    assert_eq!(text(&cut.stdout), "");
}

#[test]
fn a_team_is_combined_by_its_medians_and_told_what_to_discuss() {
    let project = Project::new();
    let [low, mid, high] = [("a.json", 1), ("b.json", 2), ("c.json", 2)].map(|(name, level)| {
        answers(&project, name, level, |file| {
            file["profile"] = json!({ "team-size": if level == 1 { "one" } else { "two-to-five" } });
        })
    });
    let saved = project.path("team.json");
    let save = ["--by", "team-size", "--save", saved.to_str().unwrap()];
    let output = run(&project, "combine", &save, &[&low, &mid, &high]);
    check_code(&output, 0);
    let said = text(&output.stdout);
    for part in [
        "3 answer sets combined",
        "Stage: Walk",
        "Discuss these first:\n1. ",
        "One: from Crawl to Crawl, median Crawl (1 answer)",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let combined = run(&project, "score", &["--format", "json"], &[&saved]);
    let alone = run(&project, "score", &["--format", "json"], &[&mid]);
    let scorecard = |output: &Output| serde_json::from_slice::<Value>(&output.stdout).unwrap()["scorecard"].clone();
    assert_eq!(scorecard(&combined), scorecard(&alone));

    let before = fs::read(&saved).unwrap();
    let again = run(&project, "combine", &save, &[&low]);
    check_code(&again, 2);
    assert_eq!(fs::read(&saved).unwrap(), before, "a file that is there stays");
    let json = run(&project, "combine", &["--format", "json"], &[&low, &mid, &high]);
    assert_eq!(serde_json::from_slice::<Value>(&json.stdout).unwrap()["respondents"], 3);
    check_code(&run(&project, "combine", &["--format", "csv"], &[&low, &mid]), 0);
}

#[test]
fn a_cohort_says_nothing_about_a_small_group() {
    let project = Project::new();
    fs::create_dir(project.path("all")).unwrap();
    let member = |place: usize, size: &str| {
        answers(&project, &format!("all/{place}.json"), 1 + place % 3, |file| {
            file["profile"] = json!({ "team-size": size });
        });
    };
    (0..6).for_each(|place| member(place, "one"));
    (6..12).for_each(|place| member(place, "over-twenty"));
    let all = project.path("all");
    let output = run(&project, "cohort", &["--by", "team-size"], &[&all]);
    check_code(&output, 0);
    assert!(text(&output.stdout).contains("More than twenty: 6 answer sets"), "{}", text(&output.stdout));

    (12..14).for_each(|place| member(place, "nobody-yet"));
    let with_two = run(&project, "cohort", &["--by", "team-size", "--format", "json"], &[&all]);
    check_code(&with_two, 0);
    let report: Value = serde_json::from_slice(&with_two.stdout).unwrap();
    let shown = |value: &str| {
        report["groups"].as_array().unwrap().iter().any(|group| group["value"] == value && !group["figures"].is_null())
    };
    assert!(!shown("nobody-yet"), "{report}");
    assert!(!(shown("one") && shown("over-twenty")), "the two would be the whole less what is shown: {report}");

    let few = run(&project, "cohort", &[], &[&project.path("all/1.json"), &project.path("all/2.json")]);
    assert!(text(&few.stdout).contains("Fewer than 5 answer sets"), "{}", text(&few.stdout));
    check_code(&run(&project, "cohort", &["--format", "csv"], &[&all]), 0);
}

#[test]
fn a_cohort_with_a_bad_file_is_not_summed_up_unless_that_is_asked_for() {
    let project = Project::new();
    fs::create_dir(project.path("all")).unwrap();
    (0..6).for_each(|place| drop(answers(&project, &format!("all/{place}.json"), 1, |_| {})));
    fs::write(project.path("all/bad.json"), "{").unwrap();
    let all = project.path("all");
    let output = run(&project, "cohort", &[], &[&all]);
    check_code(&output, 1);
    assert_eq!(text(&output.stdout), "");
    assert!(text(&output.stderr).contains("bad.json"), "{}", text(&output.stderr));
    let output = run(&project, "cohort", &["--skip-invalid"], &[&all]);
    check_code(&output, 0);
    assert!(text(&output.stderr).contains("1 answer set left out"), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("6 answer sets"), "{}", text(&output.stdout));
}

#[test]
fn a_change_is_split_into_yours_and_the_models() {
    let (project, then) = (Project::new(), Project::new());
    // Today's model counts what a year ago was Walk as Crawl: the two options' texts have changed places.
    let hash = |project: &Project| {
        let file = answers(project, "probe.json", 1, |_| {});
        let output = run(project, "score", &["--format", "json"], &[&file]);
        serde_json::from_slice::<Value>(&output.stdout).unwrap()["framework"]["hash"].clone()
    };
    then.replace("content/framework.yaml", "domain_quorum: 3/4", "domain_quorum: 1/2");
    let old_hash = hash(&then);
    assert_ne!(old_hash, hash(&project));
    let behind = |file: &mut Value| {
        for (id, options) in questions(&project) {
            if ["ai.", "data.", "culture."].iter().any(|domain| id.starts_with(domain)) {
                file["answers"][id]["option"] = json!(options[1]);
            }
        }
    };
    let old = answers(&project, "old.json", 2, |file| {
        behind(file);
        file["framework"]["hash"] = old_hash.clone();
        file["taken_at"] = json!("2026-01-31T09:00:00Z");
    });
    let new = answers(&project, "new.json", 2, |file| file["taken_at"] = json!("2026-07-31T09:00:00Z"));
    let then_root = then.path("");
    let output = run(&project, "history", &["--then", then_root.to_str().unwrap()], &[&new, &old]);
    check_code(&output, 0);
    let said = text(&output.stdout);
    for part in [
        "2026-01-31T09:00:00Z to 2026-07-31T09:00:00Z",
        "yours: Crawl, 54 → Walk, 67",
        "the model's: Walk, 54 → Crawl, 54",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let json = run(&project, "history", &["--format", "json", "--then", then_root.to_str().unwrap()], &[&new, &old]);
    let progress = lines(&json).remove(0);
    assert_eq!(progress["overall"]["yours"]["stages"], 1);
    assert_eq!(progress["overall"]["the_models"]["stages"], -1);
    assert_eq!(progress["from"]["hash"], old_hash);

    let alone = run(&project, "history", &["--format", "json"], &[&new, &old]);
    let progress = lines(&alone).remove(0);
    assert_eq!((&progress["model_changed"], &progress["overall"]["the_models"]), (&json!(true), &Value::Null));
    assert!(text(&alone.stderr).contains("which no --then names"), "{}", text(&alone.stderr));
    check_code(&run(&project, "history", &["--format", "csv"], &[&new, &old]), 0);

    let undated = answers(&project, "undated.json", 2, |_| {});
    let output = run(&project, "history", &[], &[&undated, &new]);
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("undated.json has no date"), "{}", text(&output.stderr));
}

#[test]
fn a_profile_question_that_is_not_there_is_named_with_those_that_are() {
    let project = Project::new();
    let file = answers(&project, "a.json", 1, |_| {});
    let output = run(&project, "cohort", &["--by", "size"], &[&file]);
    check_code(&output, 2);
    assert!(
        text(&output.stderr).contains("there are contract-value, arr, team-size, complexity"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn what_the_framework_does_not_know_is_named_and_the_rest_is_scored() {
    let project = Project::new();
    let file = answers(&project, "a.json", 2, |file| {
        file["answers"]["health.gone"] = json!({ "option": "whatever" });
        file["answers"]["health.churn-review"]["option"] = json!("renamed-away");
    });
    let output = run(&project, "score", &[], &[&file]);
    check_code(&output, 0);
    assert!(text(&output.stdout).contains("Stage: Walk"), "{}", text(&output.stdout));
    for id in ["health.gone", "renamed-away"] {
        assert!(text(&output.stderr).contains(id), "{}", text(&output.stderr));
    }
}

#[test]
fn a_question_that_was_renamed_since_is_scored_by_its_old_model_as_it_was() {
    let (project, then) = (Project::new(), Project::new());
    project.replace(
        "content/domains/health/questions.yaml",
        "  - id: health.score\n",
        "  - id: health.signal\n    aliases: [health.score]\n",
    );
    for folder in ["content", "site"] {
        for entry in walkdir::WalkDir::new(project.path(folder)).into_iter().map(Result::unwrap) {
            if entry.path().extension().is_some_and(|it| it == "yaml" || it == "md" || it == "json") {
                let text = fs::read_to_string(entry.path()).unwrap();
                let kept = text.replace("aliases: [health.score]", "ALIAS").replace("metric:health-score", "METRIC");
                let kept = kept
                    .replace("health.score@", "health.signal@")
                    .replace("question:health.score", "question:health.signal");
                fs::write(
                    entry.path(),
                    kept.replace("METRIC", "metric:health-score").replace("ALIAS", "aliases: [health.score]"),
                )
                .unwrap();
            }
        }
    }
    let hash = |project: &Project, name: &str| {
        let file = project.path(name);
        fs::write(
            &file,
            json!({"format": 1, "framework": {"id": "customer-success", "version": "1", "hash": ""}, "answers": {}})
                .to_string(),
        )
        .unwrap();
        let output = run(project, "score", &["--format", "json"], &[&file]);
        serde_json::from_slice::<Value>(&output.stdout).unwrap()["framework"]["hash"].clone()
    };
    let old_hash = hash(&then, "probe.json");
    assert_ne!(old_hash, hash(&project, "probe.json"));
    let dated = |date: &str, name: &str| {
        answers(&then, name, 2, |file| {
            file["taken_at"] = json!(date);
            file["framework"]["hash"] = old_hash.clone();
        })
    };
    let (old, new) = (dated("2026-01-31T09:00:00Z", "old.json"), dated("2026-02-28T09:00:00Z", "new.json"));
    let later = answers(&then, "later.json", 2, |file| file["taken_at"] = json!("2026-03-31T09:00:00Z"));
    let output = run(
        &project,
        "history",
        &["--format", "json", "--then", then.path("").to_str().unwrap()],
        &[&old, &new, &later],
    );
    check_code(&output, 0);
    let found = lines(&output);
    // The first two were given to one model, which therefore takes no part in their change.
    assert_eq!((&found[0]["model_changed"], &found[1]["model_changed"]), (&json!(false), &json!(true)));
    for progress in &found {
        assert_eq!(progress["overall"]["whole"]["from"]["stage"]["id"], "walk", "{progress}");
    }
}

#[test]
fn what_would_do_nothing_is_refused() {
    let project = Project::new();
    let (one, two) = (answers(&project, "a.json", 1, |_| {}), answers(&project, "b.json", 1, |_| {}));
    for (arguments, said) in [
        (&["--what-if", "health.score@walk"][..], "--what-if goes with one answer set"),
        (&["--full"], "--full goes with --format json"),
        (&["--table", "domains"], "--table goes with --format csv"),
    ] {
        let output = run(&project, "score", arguments, &[&one, &two]);
        check_code(&output, 2);
        assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
    }
    let output = run(&project, "combine", &["--save", "-"], &[&one, &two]);
    check_code(&output, 2);
}

#[test]
fn nothing_in_a_file_or_its_name_reaches_the_terminal_as_more_than_text() {
    let project = Project::new();
    let file =
        answers(&project, "a\u{1b}[2Jb.json", 2, |file| file["framework"]["id"] = json!("x\u{1b}]0;pwned\u{7}\nerror"));
    let good = answers(&project, "c\u{1b}[2Jd.json", 2, |_| {});
    let output = run(&project, "score", &[], &[&file, &good]);
    check_code(&output, 1);
    for said in [text(&output.stdout), text(&output.stderr)] {
        assert!(!said.contains('\u{1b}') && !said.contains('\u{7}'), "{said:?}");
        assert_eq!(said.lines().count(), 1, "{said:?}");
    }
}

#[test]
fn a_line_that_was_sent_is_answered_before_the_next_one_comes() {
    use std::io::{BufRead, BufReader};
    let project = Project::new();
    let line = set(&project, 2, |_| {}).to_string();
    let mut stride = project.stride("score");
    let mut child = stride
        .args(["--stream", "--format", "json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    let mut stdin = child.stdin.take().unwrap();
    for _ in 0..3 {
        writeln!(stdin, "{line}").unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        assert!(answer.contains("\"walk\""), "{answer}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn who_reads_no_further_ends_it_quietly() {
    let project = Project::new();
    let many: Vec<PathBuf> = (0..200).map(|place| answers(&project, &format!("{place}.json"), 1, |_| {})).collect();
    let mut stride = project.stride("score");
    let mut child = stride
        .args(["--format", "json", "--full"])
        .args(&many)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    check_code(&output, 0);
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn a_folder_without_answers_says_so_and_a_file_that_cannot_be_read_stops_no_other() {
    let project = Project::new();
    fs::create_dir(project.path("empty")).unwrap();
    let output = run(&project, "score", &[], &[&project.path("empty")]);
    check_code(&output, 2);
    assert!(text(&output.stderr).contains("there are no .json files in"), "{}", text(&output.stderr));

    let good = answers(&project, "a.json", 2, |_| {});
    let output = run(&project, "score", &[], &[&project.path("nothing.json"), &good]);
    check_code(&output, 1);
    assert!(text(&output.stdout).contains("Walk"), "{}", text(&output.stdout));
    assert!(text(&output.stderr).contains("nothing.json: It cannot be read"), "{}", text(&output.stderr));
}

#[test]
fn at_every_target_there_is_something_to_watch_and_a_day_to_come_back() {
    let project = Project::new();
    let file = answers(&project, "a.json", 3, |_| {});
    let said = text(&run(&project, "score", &[], &[&file]).stdout);
    assert!(said.contains("Every answer is at its target. Assess again in 90 days.\nUntil then watch: "), "{said}");
    let report: Value =
        serde_json::from_slice(&run(&project, "score", &["--format", "json"], &[&file]).stdout).unwrap();
    assert!(!report["plan"]["sustain"]["watch"].as_array().unwrap().is_empty());
}

#[test]
fn a_team_keeps_what_all_agree_on_and_when_the_last_answered() {
    let project = Project::new();
    let member = |name: &str, goals: Value, date: &str| {
        answers(&project, name, 2, |file| {
            file["goals"] = goals.clone();
            file["taken_at"] = json!(date);
        })
    };
    let one = member("a.json", json!(["see-risk", "grow-accounts"]), "2026-01-31T10:00:00+02:00");
    let two = member("b.json", json!(["see-risk"]), "2026-01-31T09:00:00Z");
    let saved = project.path("team.json");
    check_code(&run(&project, "combine", &["--save", saved.to_str().unwrap()], &[&one, &two]), 0);
    let team: Value = serde_json::from_slice(&fs::read(&saved).unwrap()).unwrap();
    assert_eq!((&team["goals"], &team["taken_at"]), (&json!(["see-risk"]), &json!("2026-01-31T09:00:00Z")));
}
