//! Mistakes of authors, each made in a sound project: every one is found where it is, and says what to do.

use content::{json_schema::KINDS, json_schema::Kind, rules::RULES};
use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    path::{Path, PathBuf},
};
use stride_tests::{
    mistakes::{self, Change, Files, Mistake, findings},
    random::Random,
};

/// What is found of all files together, and shown at the first of them.
const OF_ALL: [&str; 2] = [" assessment-length: ", " size: no question counts"];

type Outcome = Result<(), Box<dyn Error>>;

/// Findings after which the rest of a file says nothing.
const BLINDING: [&str; 4] = ["yaml-syntax:", "front-matter:", "not-text:", "missing-file:"];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn project() -> Result<Files, Box<dyn Error>> {
    Ok(mistakes::project(&workspace())?)
}

fn all() -> Result<Vec<Mistake>, Box<dyn Error>> {
    Ok(mistakes::all(&workspace())?)
}

#[test]
fn the_project_is_sound_before_a_mistake_is_made() -> Outcome {
    assert_eq!(findings(&project()?, None), [""; 0]);
    Ok(())
}

#[test]
fn every_mistake_is_found_where_it_is_and_says_what_to_do() -> Outcome {
    let (project, rows) = (project()?, all()?);
    assert!(rows.len() >= 60, "{} mistakes", rows.len());
    let mut wrong = Vec::new();
    for row in &rows {
        let found = row.found(&project).map_err(|why| format!("{}: {why}", row.name))?;
        if found != row.findings {
            wrong.push(format!("## {}\n\n```text\n{}\n```\n", row.name, found.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{} rows find something else:\n\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

#[test]
fn each_mistake_has_a_finding_in_an_edited_file_and_each_finding_a_help() -> Outcome {
    for row in all()? {
        let is_edited = |finding: &String| {
            let file = finding.split(':').next().unwrap_or_default();
            OF_ALL.iter().any(|of_all| finding.contains(of_all))
                || row.edits.iter().any(|edit| {
                    edit.path == file
                        || edit.path.rsplit_once('/').map(|it| it.0) == file.rsplit_once('/').map(|it| it.0)
                })
        };
        let is_gone = row.edits.iter().all(|edit| matches!(edit.change, Change::Gone));
        assert!(is_gone || row.findings.iter().any(is_edited), "{}", row.name);
        for finding in &row.findings {
            assert!(finding.contains("; help: "), "{}: {finding}", row.name);
        }
    }
    Ok(())
}

#[test]
fn every_rule_and_every_kind_of_file_has_a_mistake_and_every_mistake_a_name_of_its_own() -> Outcome {
    let rows = all()?;
    let codes: BTreeSet<&str> = rows.iter().flat_map(|row| &row.findings).filter_map(|finding| code(finding)).collect();
    // What a project lies on, and what its templates make, is for tests of their own.
    let elsewhere = ["extends", "theme"];
    let missed = RULES.iter().map(|rule| rule.code).filter(|code| !codes.contains(code) && !elsewhere.contains(code));
    let missed: Vec<_> = missed.collect();
    assert!(missed.is_empty(), "no mistake breaks {missed:?}");

    let edited = rows.iter().flat_map(|row| &row.edits).filter_map(|edit| Kind::of(&edit.path));
    let edited: BTreeSet<&str> = edited.map(|kind| kind.name).collect();
    let missed: Vec<_> = KINDS.iter().map(|kind| kind.name).filter(|kind| !edited.contains(kind)).collect();
    assert!(missed.is_empty(), "no mistake is made in {missed:?}");

    let names: BTreeSet<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names.len(), rows.len());
    Ok(())
}

/// The code of a finding, which is the first word that a `:` follows without digits.
fn code(finding: &str) -> Option<&str> {
    finding
        .split(' ')
        .find_map(|word| RULES.iter().map(|rule| rule.code).find(|code| word.strip_suffix(':') == Some(*code)))
}

#[test]
fn twenty_mistakes_at_once_are_all_found_and_nothing_else_is() -> Outcome {
    let project = project()?;
    let mut files = project.clone();
    let mut made: BTreeMap<String, Mistake> = BTreeMap::new();
    for row in all()? {
        let ([edit], [finding]) = (row.edits.as_slice(), row.findings.as_slice()) else { continue };
        let is_own = finding.starts_with(&format!("{}:", edit.path)) && !finding.contains("; see ");
        let blinds = BLINDING.iter().any(|code| finding.contains(code));
        if is_own && !blinds && !row.was_published && !made.contains_key(&edit.path) && row.make(&mut files).is_ok() {
            made.insert(edit.path.clone(), row);
        }
    }
    assert!(made.len() >= 20, "{} files", made.len());
    let mut expected: Vec<_> = made.values().flat_map(|row| row.findings.clone()).collect();
    let mut found = findings(&files, None);
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    Ok(())
}

/// How many slips of the finger are tried.
const SLIPS: usize = 600;

#[test]
fn whatever_a_slip_of_the_finger_breaks_the_line_is_named() -> Outcome {
    // A sample's answers name options, which nothing but a person can mend.
    let mut project = project()?;
    project.remove("content/sample-answers.json");
    let mut random = Random::new(7);
    let (mut reported, mut wrong) = (0, Vec::new());
    for _ in 0..SLIPS {
        let Some(slip) = Slip::draw(&project, &mut random) else { continue };
        let mut files = project.clone();
        files.insert(slip.path.clone(), slip.text.clone().into_bytes());
        let found = findings(&files, None);
        reported += usize::from(!found.is_empty());
        let place = format!("{}:{}:", slip.path, slip.line);
        let names = |finding: &&String| finding.contains(&place) || finding.contains(&slip.word);
        if !found.is_empty() && !found.iter().any(|finding| names(&finding)) {
            wrong.push(format!("{place} {} -> {}\n  {}", slip.before, slip.word, found.join("\n  ")));
        }
    }
    assert!(reported > SLIPS / 4, "only {reported} slips broke anything");
    assert!(wrong.is_empty(), "{} slips are named in another line alone:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// A word of a file's YAML with one letter doubled, dropped, changed, or two of them crossed.
struct Slip {
    path: String,
    text: String,
    line: usize,
    before: String,
    word: String,
}

impl Slip {
    fn draw(project: &Files, random: &mut Random) -> Option<Self> {
        let files: Vec<&String> = project.keys().filter(|path| Kind::of(path).is_some()).collect();
        let path = (*random.pick(&files)?).clone();
        let text = std::str::from_utf8(project.get(&path)?).ok()?;
        let end = if path.contains(".md") { text.get(4..)?.find("\n---")? + 4 } else { text.len() };
        let yaml: Vec<&str> = text.get(..end)?.lines().collect();
        let at = random.below(yaml.len());
        let line = yaml.get(at).filter(|line| !line.trim_start().starts_with(['#', '-']) || line.contains(':'))?;
        let words: Vec<(usize, &str)> = words(line);
        let (start, before) = *random.pick(&words)?;
        let word = slipped(before, random)?;
        let changed = format!("{}{word}{}", line.get(..start)?, line.get(start + before.len()..)?);
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        *lines.get_mut(at)? = changed;
        let before = before.to_owned();
        Some(Self { path, text: lines.join("\n") + "\n", line: at + 1, before, word })
    }
}

/// The words of a line of at least three letters, with where they begin.
fn words(line: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in line.char_indices().chain([(line.len(), ' ')]) {
        match (start, letter.is_ascii_lowercase() || letter == '_' || letter == '-') {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.extend(line.get(from..at).filter(|word| word.len() >= 3).map(|word| (from, word)));
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn slipped(word: &str, random: &mut Random) -> Option<String> {
    let mut letters: Vec<u8> = word.bytes().collect();
    let at = random.below(letters.len() - 1);
    match random.below(4) {
        0 => letters.insert(at, letters[at]),
        1 => {
            letters.remove(at);
        }
        2 => letters.swap(at, at + 1),
        _ => letters[at] = b'a' + u8::try_from(random.below(26)).ok()?,
    }
    let slipped = String::from_utf8(letters).ok()?;
    (slipped != word).then_some(slipped)
}
