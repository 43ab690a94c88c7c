//! The texts that ship: ours, and easy to read.

use std::fs;

use stride_tests::{
    eight_words,
    reading_ease::{self, Reading},
    shipped, wasm_module,
};

#[test]
fn no_text_shares_eight_words_in_a_row_with_a_source() {
    let hashes = eight_words::from_lines(&fs::read_to_string(sources().join("eight-words.txt")).unwrap());
    assert!(hashes.len() > 3_000, "the sources have more than {} runs of eight words", hashes.len());
    let mut shared = Vec::new();
    for (path, text) in texts() {
        let runs = eight_words::runs(&text).into_iter().filter(|(hash, _)| hashes.contains(hash));
        shared.extend(runs.map(|(_, run)| format!("{path}: {run}")));
    }
    assert_eq!(shared, [""; 0]);
}

#[test]
fn eight_words_of_a_source_are_found_wherever_they_stand() {
    let source = "Strong teams sort customers by value, then fit the effort to each of the groups.";
    let ours = "We say:\n> [Sort customers](term:segment) by value, then *fit* the effort to each one.";
    let theirs: Vec<u64> = eight_words::runs(source).into_iter().map(|(hash, _)| hash).collect();
    let shared = eight_words::runs(ours).into_iter().filter(|(hash, _)| theirs.contains(hash));
    let shared: Vec<String> = shared.map(|(_, run)| run).collect();
    assert_eq!(
        shared,
        [
            "sort customers by value then fit the effort",
            "customers by value then fit the effort to",
            "by value then fit the effort to each"
        ]
    );
}

#[test]
fn every_page_reads_as_plain_english() {
    let mut hard = Vec::new();
    for (kind, least) in [
        ("articles", 900),
        ("playbooks", 500),
        ("principles", 150),
        ("metrics", 100),
        ("domains", 100),
        ("transitions", 150),
    ] {
        let pages: Vec<(String, Reading)> = bodies(kind);
        assert!(!pages.is_empty(), "there are {kind}");
        let mut eases: Vec<i64> = pages.iter().map(|(_, reading)| reading.ease()).collect();
        eases.sort_unstable();
        let words: usize = pages.iter().map(|(_, reading)| reading.words).sum();
        println!(
            "{kind}: {} pages, {words} words, ease {} to {}, median {}",
            pages.len(),
            eases[0],
            eases[eases.len() - 1],
            eases[eases.len() / 2]
        );
        let is_hard =
            |reading: &Reading| reading.ease() < 60 || reading.tenths_a_sentence() > 160 || reading.words < least;
        hard.extend(
            pages
                .into_iter()
                .filter(|(_, reading)| is_hard(reading))
                .map(|(path, reading)| format!("{path}: {reading:?}, ease {}", reading.ease())),
        );
    }
    assert_eq!(hard, [""; 0]);
}

#[test]
fn the_questions_and_their_options_are_read_in_five_minutes() {
    let framework = shipped::framework(wasm_module::workspace()).unwrap();
    let questions = framework.questions().map(|(_, question)| question);
    let texts = questions
        .flat_map(|question| std::iter::once(&question.text).chain(question.options.iter().map(|option| &option.text)));
    let words: usize = texts.map(|text| text.split_whitespace().count()).sum();
    println!("{words} words in the questions and options");
    assert!(words <= 1_100, "{words} words");
}

/// The bodies of a kind's files, measured.
fn bodies(kind: &str) -> Vec<(String, Reading)> {
    let folder = format!("content/{kind}/");
    let of_kind =
        texts().into_iter().filter(|(path, _)| path.starts_with(&folder) && path.rsplit('.').next() == Some("md"));
    of_kind.map(|(path, text)| (path, reading_ease::read(text.splitn(3, "---\n").nth(2).unwrap_or_default()))).collect()
}

fn texts() -> Vec<(String, String)> {
    let files = shipped::files(wasm_module::workspace()).expect("the files of the project");
    let content = files.into_iter().filter(|(path, _)| path.starts_with("content/"));
    content.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("content is text"))).collect()
}

fn sources() -> std::path::PathBuf {
    wasm_module::workspace().join("tests/sources")
}
