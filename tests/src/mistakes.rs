//! Mistakes that authors make, as tables: `tests/mistakes/*.md` says for each what is edited and what `stride check` finds.
//!
//! A row begins with `## ` and its name. A path in backticks is followed by a block: ` ```diff ` changes whole lines of that
//! file, any other block is what the file becomes, and "is taken away" removes it. The last block, ` ```text `, is what is
//! found: place, code, message, help, and where else to look.

use content::{Surroundings, compile_within, removed_ids};
use diagnostics::{Diagnostics, SourceTree};
use render::Theme;
use std::{collections::BTreeMap, fs, io, path::Path};

/// The year of the tables: benchmarks grow old by it.
const YEAR: u16 = 2026;

/// A project's files by their path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// One mistake.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// What somebody did, as a sentence.
    pub name: String,
    /// What is edited.
    pub edits: Vec<Edit>,
    /// What is found, a line each.
    pub findings: Vec<String>,
    /// Whether the project before the edit is one that was published.
    pub was_published: bool,
}

/// A change of one file.
#[derive(Clone, Debug)]
pub struct Edit {
    /// The file's path in the project.
    pub path: String,
    /// What happens to it.
    pub change: Change,
}

/// What happens to a file.
#[derive(Clone, Debug)]
pub enum Change {
    /// Some of its lines become others.
    Lines {
        /// The lines that are there, once.
        before: String,
        /// What they become.
        after: String,
    },
    /// It is this, whatever it was.
    Whole(Vec<u8>),
    /// It is gone.
    Gone,
}

/// Every row of every table, in the order of the tables' names.
///
/// # Errors
/// Where a table cannot be read.
pub fn all(workspace: &Path) -> io::Result<Vec<Mistake>> {
    let mut tables: Vec<fs::DirEntry> = fs::read_dir(workspace.join("tests/mistakes"))?.collect::<io::Result<_>>()?;
    tables.sort_by_key(fs::DirEntry::file_name);
    let mut rows = Vec::new();
    for path in tables.iter().map(fs::DirEntry::path).filter(|path| path.extension().is_some_and(|it| it == "md")) {
        let was_published = path.file_stem().is_some_and(|name| name == "against");
        rows.extend(fs::read_to_string(&path)?.split("\n## ").skip(1).map(|row| read(row, was_published)));
    }
    Ok(rows)
}

/// The project in which the mistakes are made: one with every kind of file, and without a mistake.
///
/// # Errors
/// Where a file cannot be read.
pub fn project(workspace: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    for folder in ["tests/frameworks/process", "tests/mistakes/more"] {
        files.extend(crate::shipped::files(&workspace.join(folder))?);
    }
    Ok(files)
}

fn read(row: &str, was_published: bool) -> Mistake {
    let (name, rest) = row.split_once('\n').unwrap_or((row, ""));
    let mut mistake = Mistake { name: name.to_owned(), edits: Vec::new(), findings: Vec::new(), was_published };
    let (mut path, mut is_latin) = (String::new(), false);
    let mut lines = rest.lines();
    while let Some(line) = lines.next() {
        if let Some((named, after)) =
            line.strip_prefix('`').filter(|_| !line.starts_with("```")).and_then(|it| it.split_once('`'))
        {
            named.clone_into(&mut path);
            is_latin = after.contains("Latin-1");
            if after.contains("taken away") {
                mistake.edits.push(Edit { path: path.clone(), change: Change::Gone });
            }
        } else if let Some(kind) = line.strip_prefix("```") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            let change = match kind {
                "text" => {
                    mistake.findings = block.iter().map(|line| (*line).to_owned()).collect();
                    continue;
                }
                "diff" => Change::Lines { before: side(&block, '-'), after: side(&block, '+') },
                _ if is_latin => Change::Whole(latin(&joined(&block))),
                _ => Change::Whole(joined(&block).into_bytes()),
            };
            mistake.edits.push(Edit { path: path.clone(), change });
        }
    }
    mistake
}

/// The lines of one side of a diff: those marked so, and those that both sides have.
fn side(block: &[&str], mark: char) -> String {
    let lines = block.iter().filter_map(|line| match line.chars().next() {
        None => Some(""),
        Some(first) if first == mark || first == ' ' => line.get(1..),
        Some(_) => None,
    });
    joined(&lines.collect::<Vec<_>>())
}

fn joined(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [*line, "\n"]).collect()
}

fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect()
}

impl Mistake {
    /// Makes the mistake.
    ///
    /// # Errors
    /// Where the project is not as the table says.
    pub fn make(&self, files: &mut Files) -> Result<(), String> {
        self.edits.iter().try_for_each(|edit| edit.make(files))
    }

    /// What is found in the project with this mistake.
    ///
    /// # Errors
    /// Where the project is not as the table says.
    pub fn found(&self, project: &Files) -> Result<Vec<String>, String> {
        let mut files = project.clone();
        self.make(&mut files)?;
        Ok(findings(&files, self.was_published.then_some(project)))
    }
}

impl Edit {
    fn make(&self, files: &mut Files) -> Result<(), String> {
        let text = |files: &Files| {
            let bytes = files.get(&self.path).ok_or_else(|| format!("there is no {}", self.path))?;
            String::from_utf8(bytes.clone()).map_err(|_| format!("{} is no text", self.path))
        };
        match &self.change {
            Change::Gone => {
                text(files)?;
                files.remove(&self.path);
            }
            Change::Whole(bytes) => {
                files.insert(self.path.clone(), bytes.clone());
            }
            Change::Lines { before, after } => {
                let text = format!("\n{}", text(files)?);
                let (before, after) = (format!("\n{before}"), format!("\n{after}"));
                if text.matches(&before).count() != 1 {
                    return Err(format!("{} does not hold these lines once:{before}", self.path));
                }
                let text = text.replace(&before, &after);
                files.insert(self.path.clone(), text.as_bytes().get(1..).unwrap_or_default().to_vec());
            }
        }
        Ok(())
    }
}

/// Everything that `stride check` finds, a line each; against a published copy where there is one.
pub fn findings(files: &Files, published: Option<&Files>) -> Vec<String> {
    let sources = SourceTree::new(files.clone());
    let surroundings = surroundings(&sources);
    let (library, mut found) = compile_within(&sources, &surroundings);
    found.extend(content::languages::translations(&sources, &surroundings, &library).1);
    if let Some(published) = published {
        found.extend(removed_ids(&sources, &SourceTree::new(published.clone())));
    }
    lines(&sources, &found)
}

/// As `stride check` knows the world.
pub fn surroundings(sources: &SourceTree) -> Surroundings {
    let theme = Theme::with([]);
    let drawings = |folder: &str| {
        let below = format!("site/{folder}/");
        let own = sources.below(&below).filter_map(|(_, file)| file.path.strip_prefix(&below)?.strip_suffix(".svg"));
        theme.drawings(folder).chain(own).map(str::to_owned).collect()
    };
    Surroundings {
        year: Some(YEAR),
        icons: Some(drawings("icons")),
        figures: Some(drawings("figures")),
        colors: Some(theme.palette()),
    }
}

fn lines(sources: &SourceTree, found: &Diagnostics) -> Vec<String> {
    let place = |span| {
        let (start, _) = sources.positions(span)?;
        Some(format!("{}:{}:{}", sources.file(span.file)?.path, start.line, start.column))
    };
    let line = |finding: &&diagnostics::Diagnostic| {
        let at = finding.span.and_then(place).map(|place| place + " ").unwrap_or_default();
        let help = finding.help.as_ref().map(|help| format!("; help: {help}")).unwrap_or_default();
        let related = finding.related.iter().filter_map(|(span, _)| place(*span));
        let related = related.map(|place| format!("; see {place}")).collect::<Vec<_>>().concat();
        format!("{at}{}: {}{help}{related}", finding.code, finding.message)
    };
    found.sorted(sources).iter().map(line).collect()
}
