//! Templates, styles, scripts, figures, icons and fonts: those in the binary, each of which a project may replace by one of the same
//! name below its `site/`.

mod reference;

use crate::{ThemeError, brand::Branding, colors::Colors, needs, said::said, say};
use content::brand::{Brand, Palette};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};
use tera::Tera;

static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/theme.rs"));

static EMBEDDED_FONTS: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// The theme's files by their path below `site/`, such as `templates/home.html`.
#[derive(Clone, Debug)]
pub struct Theme {
    files: BTreeMap<String, Cow<'static, str>>,
    fonts: BTreeMap<String, Cow<'static, [u8]>>,
    /// Those that are the project's own.
    own: BTreeSet<String>,
    branding: Branding,
}

impl Theme {
    /// The embedded theme with the project's own files, given by their path below `site/`, in place of those of the
    /// same name. Files that are no part of a theme are passed over.
    pub fn with(own: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut files: BTreeMap<_, _> =
            EMBEDDED.iter().map(|(path, text)| ((*path).to_owned(), Cow::Borrowed(*text))).collect();
        let own: Vec<_> = own.into_iter().filter(|(path, _)| Self::is_part(path)).collect();
        let names = own.iter().map(|(path, _)| path.clone()).collect();
        files.extend(own.into_iter().map(|(path, text)| (path, Cow::Owned(text))));
        let fonts = EMBEDDED_FONTS.iter().map(|(path, bytes)| ((*path).to_owned(), Cow::Borrowed(*bytes))).collect();
        Self { files, fonts, own: names, branding: Branding::default() }
    }

    /// The same theme with the colors, fonts, logo and icon of a brand, whose files are given by their paths below `site/`.
    #[must_use]
    pub fn with_brand(mut self, brand: &Brand, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        self.branding = Branding { brand: brand.clone(), files: files.into_iter().collect() };
        self
    }

    /// Its colors, without a brand's.
    pub fn palette(&self) -> Palette {
        Colors::of_theme(self).palette()
    }

    pub(crate) fn branding(&self) -> &Branding {
        &self.branding
    }

    /// What a token of `styles/tokens.css` says, the first time that it is said.
    pub(crate) fn token(&self, name: &str) -> Option<&str> {
        let (_, after) = self.tokens().split_once(&format!("--{name}:"))?;
        after.split([';', '}']).next().map(str::trim)
    }

    /// The same theme with the project's own fonts, given by their path below `site/`, in place of those of the same
    /// name and beside the others. Files that are no font are passed over.
    #[must_use]
    pub fn with_fonts(mut self, own: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let own = own.into_iter().filter(|(path, _)| Self::is_font(path));
        self.fonts.extend(own.map(|(path, bytes)| (path, Cow::Owned(bytes))));
        self
    }

    /// Whether a file below `site/` is a font of the theme, by its path from there.
    pub fn is_font(path: &str) -> bool {
        path.starts_with("fonts/") && [".ttf", ".otf"].iter().any(|ending| path.ends_with(ending))
    }

    /// Every font with its path.
    pub(crate) fn fonts(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.fonts.iter().map(|(path, bytes)| (path.as_str(), &**bytes))
    }

    /// Whether there is a file at this path below `site/`.
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.fonts.contains_key(path)
    }

    /// The paths of all files that are text, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The text of a file, by its path below `site/`.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(|text| &**text)
    }

    /// Whether a file below `site/` is part of a theme, by its path from there.
    pub fn is_part(path: &str) -> bool {
        ["templates/", "styles/", "scripts/", "figures/", "icons/"].iter().any(|folder| path.starts_with(folder))
    }

    /// The names of the drawings in a folder, `icons` or `figures`.
    pub fn drawings<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files.keys().filter_map(move |path| path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".svg"))
    }

    /// Whether a file is the project's own.
    pub(crate) fn is_own(&self, path: &str) -> bool {
        self.own.contains(path)
    }

    /// The paths of the project's own templates.
    pub(crate) fn own_templates(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(String::as_str).filter(|path| path.starts_with("templates/"))
    }

    /// Every template by its name.
    pub(crate) fn templates_by_name(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(path, text)| Some((path.strip_prefix("templates/")?, &**text)))
    }

    /// The parsed templates; icons and figures can be included by their path.
    pub(crate) fn templates(&self) -> Result<Tera, Vec<ThemeError>> {
        let drawings = |path: &&String| path.starts_with("icons/") || path.starts_with("figures/");
        let drawings =
            self.files.iter().filter(|(path, _)| drawings(path)).map(|(path, text)| (path.as_str(), &**text));
        let mut named: BTreeMap<&str, &str> = self.templates_by_name().chain(drawings).collect();
        let mut mistakes = Vec::new();
        loop {
            let mut tera = Tera::new();
            tera.autoescape_on([".html", ".svg"]);
            say::register(&mut tera);
            let Err(error) = tera.add_raw_templates(named.iter().map(|(name, text)| (*name, *text))) else {
                return if mistakes.is_empty() { Ok(tera) } else { Err(mistakes) };
            };
            let mistake = ThemeError::of(&error);
            // The engine refuses blocks that nothing has, without a place.
            let lost = if mistake.place.is_none() { needs::lost_blocks(self) } else { Vec::new() };
            if !lost.is_empty() {
                mistakes.extend(lost);
                return Err(mistakes);
            }
            // The theme's own file stands in, so that what is wrong with the next one is found too.
            let path = mistake.file().filter(|path| self.is_own(path)).map(str::to_owned);
            mistakes.push(mistake);
            let Some(path) = path else { return Err(mistakes) };
            let name = path.strip_prefix("templates/").unwrap_or(&path);
            let known = named.keys().copied().find(|known| *known == name);
            let embedded = EMBEDDED.iter().find(|(known, _)| *known == path).map(|(_, text)| *text);
            match (known, embedded) {
                (Some(name), Some(text)) if named.get(name) != Some(&text) => drop(named.insert(name, text)),
                (Some(name), None) => drop(named.remove(name)),
                _ => return Err(mistakes),
            }
        }
    }

    /// What a brand may change; empty where the theme has no such file.
    pub(crate) fn tokens(&self) -> &str {
        self.files.get("styles/tokens.css").map_or("", |text| text)
    }

    /// All styles in the order that `styles/order.txt` names, without comments.
    pub(crate) fn stylesheet(&self) -> Result<String, ThemeError> {
        self.in_order("styles").map(|files| files.iter().map(|file| lean(file)).collect())
    }

    /// The script of every page: the files that `scripts/order.txt` names, in one scope of their own.
    pub(crate) fn page_script(&self) -> Result<String, ThemeError> {
        let files = self.in_order("scripts")?.concat();
        Ok(format!("(() => {{\n\"use strict\";\n{}}})();\n", without_comments(&files)))
    }

    /// The scripts that a page loads once somebody asks for what they do, by name: those that `scripts/order.txt` does
    /// not name. What a script says stands before it, with `scripts/words.js`, which fills it in.
    pub(crate) fn scripts_on_demand(&self) -> Result<Vec<(&str, String)>, ThemeError> {
        let (words, scripts): (Vec<_>, Vec<_>) =
            self.beside_order("scripts", ".js")?.into_iter().partition(|(name, _)| *name == "words");
        let filling = words.first().map_or("", |(_, text)| text);
        let script = |name: &str, text: &str| match said(name) {
            Some(said) => without_comments(&format!("{{\nconst WORDS = {said};\n{filling}\n{text}\n}}\n")),
            None => without_comments(text),
        };
        Ok(scripts.into_iter().map(|(name, text)| (name, script(name, text))).collect())
    }

    /// The styles of what only some pages show, by name: those that `styles/order.txt` does not name.
    pub(crate) fn styles_on_demand(&self) -> Result<Vec<(&str, String)>, ThemeError> {
        let styles = self.beside_order("styles", ".css")?;
        Ok(styles.into_iter().map(|(name, text)| (name, lean(text))).collect())
    }

    /// The files of a folder that its `order.txt` does not name, without their ending.
    fn beside_order(&self, folder: &str, ending: &str) -> Result<Vec<(&str, &str)>, ThemeError> {
        let order = self.order(folder)?;
        let named =
            |path: &str| order.iter().any(|file| path.strip_suffix(file).is_some_and(|rest| rest.ends_with('/')));
        let files = self.files.iter().filter(|(path, _)| !named(path));
        let name = |path: &'_ str| path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(ending).map(str::len);
        let beside = files.filter_map(|(path, text)| Some((&path[folder.len() + 1..][..name(path)?], &**text)));
        Ok(beside.collect())
    }

    /// The files of a folder that its `order.txt` names, each with its last line ended.
    fn in_order(&self, folder: &str) -> Result<Vec<String>, ThemeError> {
        let text = |name: &&str| {
            let missing = || {
                let path = format!("{folder}/order.txt");
                let at = self.files.get(&path).and_then(|order| order.find(name)).unwrap_or_default();
                ThemeError::in_file(path, format!("it names {name}, which is missing")).at(at..at + name.len())
            };
            self.files.get(&format!("{folder}/{name}")).map(|text| format!("{text}\n")).ok_or_else(missing)
        };
        self.order(folder)?.iter().map(text).collect()
    }

    fn order(&self, folder: &str) -> Result<Vec<&str>, ThemeError> {
        let path = format!("{folder}/order.txt");
        let order = self.files.get(&path).ok_or_else(|| ThemeError::new(format!("{path} is missing")))?;
        Ok(order.lines().map(str::trim).filter(|line| !line.is_empty()).collect())
    }

    /// The icon in tabs, with its path: the brand's, or else the theme's with the brand's accent in place of its own.
    pub(crate) fn favicon(&self) -> (&str, Cow<'_, [u8]>) {
        let own = self.branding.brand.favicon.as_deref();
        if let Some((path, bytes)) = own.and_then(|path| Some((path, self.branding.file(path)?))) {
            return (path, Cow::Borrowed(bytes));
        }
        let svg = self.icon("favicon").unwrap_or_default();
        let (of_theme, of_brand) = (Colors::of_theme(self), Colors::of(self));
        let accents = of_theme.get("accent").zip(of_brand.get("accent")).filter(|(one, other)| one != other);
        let svg = accents.map_or(Cow::Borrowed(svg), |(one, other)| {
            let in_capitals = one.light.to_ascii_uppercase();
            Cow::Owned(svg.replace(&one.light, &other.light).replace(&in_capitals, &other.light))
        });
        let bytes = match svg {
            Cow::Borrowed(svg) => Cow::Borrowed(svg.as_bytes()),
            Cow::Owned(svg) => Cow::Owned(svg.into_bytes()),
        };
        ("icons/favicon.svg", bytes)
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

/// A script without indentation and without the lines that are comments: what a reader of the source needs, a browser
/// need not fetch.
pub(crate) fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Styles without comments and indentation: a sixth less to fetch. What stands in quotes stays as it is.
fn lean(styles: &str) -> String {
    let (mut text, mut rest) = (String::new(), styles);
    while let Some(at) = rest.find(['"', '\'']).into_iter().chain(rest.find("/*")).min() {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        let (opening, ending) = if from.starts_with("/*") { (2, "*/") } else { (1, &from[..1]) };
        let end = from[opening..].find(ending).map_or(from.len(), |end| opening + end + ending.len());
        let (found, after) = from.split_at(end);
        if opening == 1 {
            text.push_str(found);
        }
        rest = after;
    }
    text.push_str(rest);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::Theme;

    fn theme(files: &[(&str, &str)]) -> Theme {
        Theme::with(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())))
    }

    #[test]
    fn the_script_of_a_page_is_its_files_in_order_without_comments() {
        let files = [
            ("scripts/order.txt", "b.js\na.js\n"),
            ("scripts/a.js", "// First.\nconst a = b;\n"),
            ("scripts/b.js", "const b = () => {\n  // Why.\n  return \"// no comment\";\n};\n"),
        ];
        let expected =
            "(() => {\n\"use strict\";\nconst b = () => {\nreturn \"// no comment\";\n};\nconst a = b;\n})();\n";
        assert_eq!(theme(&files).page_script().unwrap(), expected);
    }

    #[test]
    fn a_script_that_the_order_does_not_name_is_loaded_on_demand() {
        let files = [("scripts/order.txt", "load.js\n"), ("scripts/charts.js", "draw();\n"), ("scripts/load.js", "")];
        let theme = theme(&files);
        let on_demand = theme.scripts_on_demand().unwrap();
        assert!(on_demand.contains(&("charts", "draw();\n".to_owned())));
        assert!(on_demand.iter().all(|(name, _)| *name != "load"));
    }

    #[test]
    fn the_stylesheet_is_its_files_in_order_without_comments() {
        let files = [
            ("styles/order.txt", "b.css\na.css\n"),
            ("styles/a.css", "a { color: red } /* One\n   and more. */\n"),
            ("styles/b.css", "@layer b {\n  /* Why. */\n  b::before { content: \"/* no comment's */\"; }\n}\n"),
        ];
        let expected = "@layer b {\nb::before { content: \"/* no comment's */\"; }\n}\na { color: red }\n";
        assert_eq!(theme(&files).stylesheet().unwrap(), expected);
        assert_eq!(
            theme(&[("styles/order.txt", "a.css"), ("styles/a.css", "a {} /* open")]).stylesheet().unwrap(),
            "a {}\n"
        );
    }

    #[test]
    fn styles_that_the_order_does_not_name_are_of_some_pages_only() {
        let files =
            [("styles/order.txt", "all.css\n"), ("styles/all.css", "a {}"), ("styles/some.css", "b {} /* b */")];
        let theme = theme(&files);
        let on_demand = theme.styles_on_demand().unwrap();
        assert!(on_demand.contains(&("some", "b {}\n".to_owned())));
        assert!(on_demand.iter().all(|(name, _)| *name != "all"));
    }

    #[test]
    fn an_order_that_names_a_missing_file_says_so() {
        let error = theme(&[("scripts/order.txt", "gone.js\n")]).page_script().unwrap_err();
        assert_eq!(error.to_string(), "the theme: scripts/order.txt: it names gone.js, which is missing");
    }
}
