//! The engine and its theme are for any framework: neither speaks of the one that ships.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// What only the framework that ships, its documents and tests say.
const ITS_OWN: [&str; 7] = ["customer success", "customer-success", "cs leader", "cs team", "csm", "crawl", "eight"];

/// Where it is said all the same, and why.
const ALLOWED: [(&str, &str, &str); 8] = [
    ("cli/src/new", "", "`stride new` offers that framework to begin with"),
    ("cli/src/arguments.rs", "Customer Success", "and so does its help"),
    ("xtask/src/dist/proof.rs", "for from in", "the binary is tried with each that it offers"),
    ("content/src/rules/", "", "examples of right and wrong, which the manual shows"),
    ("", "\"seven\", \"eight\", \"nine\"", "a number as a word"),
    ("render/src/words.rs", "\"eight\",", "the same, in a line of its own"),
    ("render/src/cards/png.rs", "BitDepth::Eight", "the name of a type"),
    ("app/src/fixture.rs", "", "what tests are made of"),
];

/// The files below a folder.
fn below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(below(&path)?) } else { files.push(path) }
    }
    Ok(files)
}

/// The lines that are said or run: no comments, no tests.
fn said(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let until = text.find("#[cfg(test)]").unwrap_or(text.len());
    let mut in_comment = false;
    let is_said = move |line: &&str| {
        let line = line.trim_start();
        let begins = line.starts_with("{#") || line.starts_with("/*");
        let is_said_aside = in_comment || begins || line.starts_with("//");
        in_comment =
            (in_comment || begins) && !["#}", "*/"].iter().any(|end| line.contains(end)) && !line.ends_with("-#}");
        !is_said_aside
    };
    let mut is_said = is_said;
    let text = text.get(..until).unwrap_or(text);
    text.lines().enumerate().filter(move |(_, line)| is_said(line)).map(|(at, line)| (at + 1, line))
}

/// The word as a whole, in letters of any size.
fn says(line: &str, word: &str) -> bool {
    let line = line.to_lowercase();
    let is_end = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    line.match_indices(word).any(|(at, _)| {
        is_end(line.get(..at).and_then(|before| before.chars().last()))
            && is_end(line.get(at + word.len()..).and_then(|after| after.chars().next()))
    })
}

#[test]
fn neither_code_nor_theme_speaks_of_the_framework_that_ships() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned();
    let mut folders: Vec<PathBuf> = ["templates", "styles", "scripts"].map(|it| root.join("site").join(it)).into();
    for entry in fs::read_dir(root.join("crates"))? {
        folders.push(entry?.path().join("src"));
    }
    let (mut looked_at, mut wrong) = (0, Vec::new());
    for path in folders.iter().map(|folder| below(folder)).collect::<io::Result<Vec<_>>>()?.concat() {
        let name = path.to_string_lossy().replace('\\', "/");
        let Ok(text) = fs::read_to_string(&path) else { continue };
        if name.contains("/tests/") || name.ends_with("tests.rs") {
            continue;
        }
        looked_at += 1;
        for (number, line) in said(&text) {
            let is_allowed = ALLOWED.iter().any(|(file, part, _)| name.contains(file) && line.contains(part));
            if !is_allowed && ITS_OWN.iter().any(|word| says(line, word)) {
                wrong.push(format!("{name}:{number}: {}", line.trim()));
            }
        }
    }
    assert!(looked_at > 300, "{looked_at} files");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn words_are_found_whole_and_comments_are_not_read() {
    assert!(says("a Crawl, b", "crawl") && !says("crawler", "crawl") && !says("weighted", "eight"));
    let text = "one\n// two\n{#- three\nfour\n-#}\nfive\n#[cfg(test)]\nsix";
    assert_eq!(said(text).map(|(_, line)| line).collect::<Vec<_>>(), ["one", "five"]);
}
