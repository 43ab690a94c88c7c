//! Answer sets from wherever they lie: files, folders, lines of a stream, share links. One at a time, so that any number of
//! them takes the memory of one.

mod lines;

use anyhow::{Context, Result, bail};
use lines::{Line, Lines};
use maturity::{
    Answers, Framework,
    wire::{answers_file, link},
};
use std::{
    fs::File,
    io::{self, BufReader, Read},
    path::{Path, PathBuf},
};

/// What was named on the command line.
#[derive(clap::Args, Debug, Default)]
pub struct Named {
    /// Answers files as the assessment downloads them; folders, for all .json files in them; .jsonl files, with one answer set a line; - reads standard input
    #[arg(value_name = "ANSWERS.json", required_unless_present = "link")]
    pub answers: Vec<PathBuf>,
    /// A share link, or what follows its #; may be said more than once
    #[arg(long, value_name = "LINK")]
    pub link: Vec<String>,
    /// Read one answer set a line, from standard input and whatever file is named
    #[arg(long)]
    pub stream: bool,
}

/// One answer set, with where it came from.
#[derive(Debug)]
pub struct AnswerSet {
    /// The file, the line of a stream, or the link.
    pub source: String,
    /// What was said.
    pub answers: Answers,
    /// When, where that is known.
    pub taken_at: Option<String>,
    /// The framework's version and hash at that time, where it is known.
    pub stamp: Option<answers_file::Stamp>,
    /// In words, everything that this framework does not know: kept, and not scored.
    pub unknown: Vec<String>,
}

/// One answer set that cannot be read.
#[derive(Debug)]
pub struct Refused {
    /// The file, the line of a stream, or the link.
    pub source: String,
    /// A sentence.
    pub reason: String,
}

/// What becomes of each answer set.
pub type Visit<'a> = dyn FnMut(Result<AnswerSet, Refused>) -> Result<()> + 'a;

impl Named {
    /// Whether one answer set was named, which is shown in full.
    pub fn one(&self) -> bool {
        let alone = |path: &PathBuf| !self.stream && !is_stream(path) && !path.is_dir();
        match (self.answers.as_slice(), self.link.as_slice()) {
            ([path], []) => alone(path),
            ([], [_]) => true,
            _ => false,
        }
    }

    /// Reads all that was named, in this order: paths, links. What cannot be read is told, and the rest is read.
    ///
    /// # Errors
    /// When a folder holds no answers, or `visit` stops.
    pub fn each(&self, framework: &Framework, visit: &mut Visit) -> Result<()> {
        for path in &self.answers {
            for file in files(path)? {
                if self.stream || is_stream(&file) {
                    read_lines(framework, &file, visit)?;
                } else {
                    visit(read_file(framework, &file))?;
                }
            }
        }
        for (link, number) in self.link.iter().zip(1..) {
            visit(read_link(framework, link, number))?;
        }
        Ok(())
    }
}

/// Reads one answers file.
pub fn read_file(framework: &Framework, path: &Path) -> Result<AnswerSet, Refused> {
    let source = path.display().to_string();
    let mut bytes = Vec::new();
    let read = open(path).and_then(|file| file.take(answers_file::MAX_BYTES as u64 + 1).read_to_end(&mut bytes));
    match read {
        Ok(_) => read_bytes(framework, source, &bytes),
        Err(error) => Err(unreadable(source, &error)),
    }
}

/// The files that a path stands for: itself, or for a folder the .json files in it, by name.
///
/// # Errors
/// When a folder cannot be read, or holds none.
pub fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if is_standard_input(path) || !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in path.read_dir().with_context(|| format!("reading {}", path.display()))? {
        let file = entry.with_context(|| format!("reading {}", path.display()))?.path();
        if file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) && !file.is_dir() {
            files.push(file);
        }
    }
    if files.is_empty() {
        bail!("there are no .json files in {}", path.display());
    }
    files.sort();
    Ok(files)
}

fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn is_stream(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "jsonl" || extension == "ndjson")
}

fn open(path: &Path) -> io::Result<Box<dyn Read>> {
    if is_standard_input(path) {
        return Ok(Box::new(io::stdin().lock()));
    }
    Ok(Box::new(File::open(path)?))
}

fn unreadable(source: String, error: &io::Error) -> Refused {
    Refused { source, reason: format!("It cannot be read: {error}.") }
}

fn read_lines(framework: &Framework, path: &Path, visit: &mut Visit) -> Result<()> {
    let name = path.display().to_string();
    let file = match open(path) {
        Ok(file) => file,
        Err(error) => return visit(Err(unreadable(name, &error))),
    };
    let mut lines = Lines::new(BufReader::new(file), answers_file::MAX_BYTES);
    loop {
        let (number, line) = match lines.next() {
            Ok(Some(line)) => line,
            Ok(None) => return Ok(()),
            Err(error) => return visit(Err(unreadable(name, &error))),
        };
        let source = format!("{name}:{number}");
        match line {
            Line::Whole(bytes) => visit(read_bytes(framework, source, bytes))?,
            Line::TooLong => {
                let reason =
                    format!("The line is longer than {} bytes, which no answers file is.", answers_file::MAX_BYTES);
                visit(Err(Refused { source, reason }))?;
            }
        }
    }
}

fn read_bytes(framework: &Framework, source: String, bytes: &[u8]) -> Result<AnswerSet, Refused> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}'),
        Err(_) => return Err(Refused { source, reason: "It is not UTF-8 text.".to_owned() }),
    };
    match answers_file::from_json(framework, text) {
        Ok(file) => Ok(AnswerSet {
            source,
            answers: file.answers,
            taken_at: file.taken_at,
            stamp: Some(file.stamp),
            unknown: file.unknown.iter().map(ToString::to_string).collect(),
        }),
        Err(reason) => Err(Refused { source, reason }),
    }
}

fn read_link(framework: &Framework, text: &str, number: usize) -> Result<AnswerSet, Refused> {
    let source = format!("link {number}");
    let text = text.trim();
    let fragment = match text.split_once('#') {
        Some((_, fragment)) => fragment,
        None if text.contains(['/', ':']) => {
            return Err(Refused { source, reason: "There is no link in this address: it has no #.".to_owned() });
        }
        None => text,
    };
    match link::from_text(framework, fragment) {
        Ok(link) => {
            let things = link.unknown.len();
            let unknown = (things > 0).then(|| format!("It says {things} more that this framework does not know"));
            Ok(AnswerSet {
                source,
                answers: link.answers,
                taken_at: None,
                stamp: None,
                unknown: unknown.into_iter().collect(),
            })
        }
        Err(reason) => Err(Refused { source, reason }),
    }
}
