//! What can be wrong with a theme, with its place in the theme's files.

use crate::RenderError;
use std::{cmp::Ordering, fmt, ops::Range};
use tera::{Error, ErrorKind};

/// What is wrong with the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeError {
    /// In one line.
    pub message: String,
    /// The file by its path below `site/`, and the bytes in it; nothing where no file is to blame.
    pub place: Option<(String, Range<usize>)>,
    /// What to do.
    pub help: Option<String>,
}

impl ThemeError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), place: None, help: None }
    }

    /// What is wrong in this file, without a better place than its first line.
    pub(crate) fn in_file(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { place: Some((path.into(), 0..0)), ..Self::new(message) }
    }

    #[must_use]
    pub(crate) fn at(mut self, range: Range<usize>) -> Self {
        self.place = self.place.map(|(path, _)| (path, range));
        self
    }

    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// What the template engine says.
    pub(crate) fn of(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let report: &tera::ReportError = report;
                Self::in_file(path_of(report.filename()), plain(report.message())).at(report.span().range.clone())
            }
            ErrorKind::MissingParent { current, parent } => {
                Self::in_file(path_of(current), format!("it extends `{parent}`, and there is no such template"))
            }
            _ => Self::new(plain(&error.to_string())),
        }
    }

    /// The file, where one is to blame.
    pub(crate) fn file(&self) -> Option<&str> {
        self.place.as_ref().map(|(path, _)| path.as_str())
    }

    /// In the order of files and places.
    pub(crate) fn order(&self, other: &Self) -> Ordering {
        let key = |error: &Self| {
            let place = error.place.as_ref().map(|(path, range)| (path.clone(), range.start));
            (place, error.message.clone())
        };
        key(self).cmp(&key(other))
    }
}

/// Of several the first: the page itself says them all.
pub(crate) fn first(mistakes: Vec<ThemeError>) -> ThemeError {
    mistakes.into_iter().next().unwrap_or_else(|| ThemeError::new("it is wrong"))
}

/// What was wrong with the theme so far: who writes templates should see all of it in one run.
pub(crate) struct Mistakes(pub(crate) Vec<ThemeError>);

impl Mistakes {
    /// What came out well.
    pub(crate) fn kept<T>(&mut self, result: Result<T, ThemeError>) -> Option<T> {
        result.map_err(|mistake| self.0.push(mistake)).ok()
    }

    /// Keeps what is wrong with the theme, and hands on what else went wrong.
    pub(crate) fn passed(&mut self, result: Result<(), RenderError>) -> Result<(), RenderError> {
        match result {
            Err(RenderError::Theme(mistakes)) => self.0.extend(mistakes),
            other => other?,
        }
        Ok(())
    }

    /// Whether there was nothing; otherwise all of it in order, each once.
    pub(crate) fn none(mut self) -> Result<(), RenderError> {
        self.0.sort_by(ThemeError::order);
        self.0.dedup();
        if self.0.is_empty() { Ok(()) } else { Err(RenderError::Theme(self.0)) }
    }
}

/// A template's name as the path of its file below `site/`.
fn path_of(template: &str) -> String {
    if template.starts_with("icons/") || template.starts_with("figures/") {
        template.to_owned()
    } else {
        format!("templates/{template}")
    }
}

/// The engine begins its messages like sentences and ends some like ones; findings do neither.
fn plain(message: &str) -> String {
    let message = message.lines().next().unwrap_or_default().trim_start_matches("error: ").trim_end_matches('.');
    let mut letters = message.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the theme: ")?;
        if let Some((path, _)) = &self.place {
            write!(f, "{path}: ")?;
        }
        f.write_str(&self.message)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "\nhelp: {help}"))
    }
}

impl std::error::Error for ThemeError {}
