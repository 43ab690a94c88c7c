//! The theme as a manual: what each of its files is, from the comment at its head.

use super::Theme;
use std::fmt::Write;

const HEAD: &str = "# The theme, file by file

Made by `stride theme --format markdown` from the comment at the head of each file. A file of the same name below `site/` takes the
place of one of these; `stride theme templates/brand.html > site/templates/brand.html` is where it begins, and
[what a replaced one must hold](EDITIONS.md#templates) is checked. Colors, logo and fonts need none of this: they are
[settings](BRAND.md).

## Templates

They are written for [Tera](https://keats.github.io/tera/). Every page is given what `layout.html` names, and what its own template
names. `a|null` may be missing, `[…]` is a list, `{…}` a mapping. Words come from the site's language: `{{ say(id=\"playbooks\") }}`, or
with markup within the sentence `{{ say_html(id=\"term-see\", terms=links) }}`. What ends in `_html` or `_svg` is printed with `| safe`.
";

impl Theme {
    /// The manual, in Markdown.
    pub fn reference(&self) -> String {
        let mut text = HEAD.to_owned();
        let templates = self.templates_by_name().filter(|(name, _)| *name != COMPONENTS);
        for (name, template) in templates {
            let (about, given) = parts(comment(template, ["{#", "#}"]));
            let _ = write!(text, "\n### {name}\n\n{about}\n");
            if !given.is_empty() {
                let _ = write!(text, "\n```text\n{given}\n```\n");
            }
        }
        text.push_str(
            "\n## Components\n\nParts that any template may use, such as `{{ <stage stage={stage} /> }}`. They stand in `components.html`.\n\n\
             | component | what it is |\n|---|---|\n",
        );
        for (signature, about) in self.text("templates/components.html").map(components).unwrap_or_default() {
            let _ = writeln!(text, "| `{signature}` | {} |", cell(&about));
        }
        text.push_str(
            "\n## Tokens\n\nCustom properties of `styles/tokens.css`, which every rule uses. Of a color the first is by day.\n\n| token | value |\n|---|---|\n",
        );
        for (name, value) in self.text("styles/tokens.css").map(tokens).unwrap_or_default() {
            let _ = writeln!(text, "| `--{name}` | `{}` |", cell(value));
        }
        for (title, ending) in [("Styles", ".css"), ("Scripts", ".js")] {
            let _ = write!(text, "\n## {title}\n\n| file | what it is |\n|---|---|\n");
            for (path, file) in self.files.iter().filter(|(path, _)| path.ends_with(ending)) {
                let about = if ending == ".js" { lines(file) } else { comment(file, ["/*", "*/"]).to_owned() };
                let _ = writeln!(text, "| `{path}` | {} |", cell(&about));
            }
        }
        text.push_str(
            "\n`styles/order.txt` and `scripts/order.txt` name the files that every page loads, in their order; the others come with the pages that \
             need them.\n\n## Drawings\n\nSVG, in one line weight, colored by `currentColor`. Content names them without their ending.\n\n",
        );
        for folder in ["figures", "icons"] {
            let names: Vec<String> = self.drawings(folder).map(|name| format!("`{name}`")).collect();
            let _ = writeln!(text, "- `{folder}/`: {}", names.join(", "));
        }
        text
    }
}

/// It has a list of its own.
const COMPONENTS: &str = "components.html";

/// The comment that a file begins with, without its marks.
fn comment<'a>(text: &'a str, [start, end]: [&str; 2]) -> &'a str {
    let inside = text.trim_start().strip_prefix(start).and_then(|rest| rest.split_once(end));
    inside.map_or("", |(comment, _)| comment.trim_matches('-').trim())
}

/// The lines of `//` that a file begins with, as one.
fn lines(text: &str) -> String {
    let lines = text.lines().map_while(|line| line.strip_prefix("//"));
    lines.map(str::trim).collect::<Vec<_>>().join(" ")
}

/// What a template is, and what it is given: from the first line on that is names alone, or a name and a gap.
fn parts(comment: &str) -> (&str, &str) {
    let mut at = 0;
    for line in comment.split_inclusive('\n') {
        let names =
            line.trim().split(", ").all(|name| name.chars().all(|sign| sign.is_ascii_lowercase() || sign == '_'));
        let gap = line.split_once("  ").is_some_and(|(name, _)| !name.is_empty() && !name.contains(". "));
        if (gap || names) && at > 0 {
            return (comment[..at].trim_end(), comment[at..].trim_end());
        }
        at += line.len();
    }
    (comment, "")
}

/// The components with the comment that stands before each.
fn components(text: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    for (at, start) in text.match_indices("{% component ") {
        let signature = text[at + start.len()..].split("%}").next().unwrap_or_default().trim_end_matches('-').trim();
        let before = text[..at].trim_end();
        let said = before.strip_suffix("#}").and_then(|before| before.rsplit_once("{#")).map_or("", |(_, said)| said);
        found.push((signature, said.trim_matches('-').trim().to_owned()));
    }
    found
}

/// The tokens of the first rule, with their values.
fn tokens(text: &str) -> Vec<(&str, &str)> {
    let rule = text.split_once(":root {").and_then(|(_, rest)| rest.split_once('}')).map_or("", |(rule, _)| rule);
    rule.lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(':')?;
            Some((name, value.split_once(';')?.0.trim()))
        })
        .collect()
}

/// A text as a cell of a table.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
