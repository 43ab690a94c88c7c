//! Findings: what an author should look at, where, and what to do.

use crate::{SourceTree, Span};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site is not built.
    Error,
    /// The site is built; the author should know.
    Warning,
}

impl Severity {
    /// The word that is shown.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One finding. Codes are permanent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Permanent name of the rule, such as `unknown-reference`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub message: String,
    /// Where; nothing where a file as such is missing.
    pub span: Option<Span>,
    /// Said below the marked place.
    pub label: String,
    /// Other places that matter, each with what to see there.
    pub related: Vec<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            span: Some(span),
            label: String::new(),
            related: Vec::new(),
            help: None,
        }
    }

    /// An error about something that is not there, so that there is no place to point at.
    pub fn error_without_place(code: &'static str, message: impl Into<String>) -> Self {
        Self { span: None, ..Self::error(code, Span::ABSENT, message) }
    }

    /// A warning at `span`.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    /// Says `label` below the marked place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Shows another place.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// All findings of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a finding, unless it is about a placeholder: what that stands for was reported already.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !diagnostic.span.is_some_and(Span::is_absent) {
            self.found.push(diagnostic);
        }
    }

    /// Adds all of `other`.
    pub fn extend(&mut self, other: Self) {
        self.found.extend(other.found);
    }

    /// The findings in the order of files and places, each once.
    pub fn sorted(&self, sources: &SourceTree) -> Vec<&Diagnostic> {
        let path = |d: &Diagnostic| d.span.and_then(|span| sources.file(span.file)).map(|file| file.place.as_str());
        let mut sorted: Vec<_> = self.found.iter().collect();
        sorted.sort_by_key(|d| (path(d), d.span, d.code, d.message.as_str()));
        sorted.dedup();
        sorted
    }

    /// Whether the site must not be built.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|d| d.severity == Severity::Error)
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All findings in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { found: vec![diagnostic] }
    }
}
