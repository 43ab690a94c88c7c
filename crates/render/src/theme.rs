//! Templates, styles, figures and icons: those in the binary, each of which a project may replace by one of the same
//! name below its `site/`.

use std::{borrow::Cow, collections::BTreeMap, fmt};
use tera::Tera;

static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/theme.rs"));

/// The theme's files by their path below `site/`, such as `templates/home.html`.
#[derive(Clone, Debug)]
pub struct Theme {
    files: BTreeMap<String, Cow<'static, str>>,
}

/// What is wrong with the theme, in the template engine's own words.
#[derive(Debug)]
pub struct ThemeError(String);

impl ThemeError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the theme: {}", self.0)
    }
}

impl std::error::Error for ThemeError {}

impl Theme {
    /// The embedded theme with the project's own files, given by their path below `site/`, in place of those of the
    /// same name. Files that are no part of a theme are passed over.
    pub fn with(own: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut files: BTreeMap<_, _> =
            EMBEDDED.iter().map(|(path, text)| ((*path).to_owned(), Cow::Borrowed(*text))).collect();
        let own = own.into_iter().filter(|(path, _)| Self::is_part(path));
        files.extend(own.map(|(path, text)| (path, Cow::Owned(text))));
        Self { files }
    }

    /// Whether a file below `site/` is part of a theme, by its path from there.
    pub fn is_part(path: &str) -> bool {
        ["templates/", "styles/", "figures/", "icons/"].iter().any(|folder| path.starts_with(folder))
    }

    /// The names of the drawings in a folder, `icons` or `figures`.
    pub fn drawings<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files.keys().filter_map(move |path| path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".svg"))
    }

    /// The parsed templates; icons and figures can be included by their path.
    pub(crate) fn templates(&self) -> Result<Tera, ThemeError> {
        let mut tera = Tera::new();
        let named = self.files.iter().filter_map(|(path, text)| {
            let name = path
                .strip_prefix("templates/")
                .or_else(|| (path.starts_with("icons/") || path.starts_with("figures/")).then_some(path.as_str()))?;
            Some((name, &**text))
        });
        tera.add_raw_templates(named).map_err(|error| ThemeError::new(error.to_string()))?;
        Ok(tera)
    }

    /// All styles in the order that `styles/order.txt` names.
    pub(crate) fn stylesheet(&self) -> Result<String, ThemeError> {
        let order = self.files.get("styles/order.txt").ok_or_else(|| ThemeError::new("styles/order.txt is missing"))?;
        let mut stylesheet = String::new();
        for name in order.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let path = format!("styles/{name}");
            let text = self.files.get(&path);
            stylesheet.push_str(
                text.ok_or_else(|| ThemeError::new(format!("styles/order.txt names {name}, which is missing")))?,
            );
            stylesheet.push('\n');
        }
        Ok(stylesheet)
    }

    /// The drawing for a stage.
    pub(crate) fn figure(&self, name: &str) -> Option<&str> {
        self.files.get(&format!("figures/{name}.svg")).map(|svg| svg.trim())
    }

    /// The drawing for a domain.
    pub(crate) fn icon(&self, name: &str) -> Option<&str> {
        self.files.get(&format!("icons/{name}.svg")).map(|svg| svg.trim())
    }
}
