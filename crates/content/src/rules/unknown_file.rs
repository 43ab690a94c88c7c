//! Files that nothing reads.

use super::{Rule, brand_file};
use crate::Parsed;
use diagnostics::{Diagnostics, Severity, SourceFile, SourceId, SourceTree, Span, nearest};
use std::collections::BTreeSet;

/// Nothing reads a file of this name.
pub(crate) const UNKNOWN_FILE: Rule = Rule {
    code: "unknown-file",
    title: "Nothing reads a file of this name",
    severity: Severity::Error,
    explanation: "Nothing reads a file of this name at this place, so that what it says would never be seen. Often the name \
of the file or its folder is misspelled: the settings of a site are `site/site.yaml`. Folders of your own below `site/`, such as `brand/`, \
are left alone unless they are called nearly as one of a theme.",
    wrong: "content/playbok/renewal-desk.md",
    right: "content/playbooks/renewal-desk.md",
};

/// The settings of a site, and the folders of a theme.
const SETTINGS: &str = "site.yaml";
const FOLDERS: [&str; 7] = ["templates", "styles", "scripts", "figures", "icons", "fonts", "languages"];

/// Reports what lies below `site/` and was meant to be read. Other folders are for what the brand names, or for nobody.
pub(super) fn check(parsed: &Parsed, sources: &SourceTree, found: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for (id, file) in sources.below("site/") {
        let finding = |message: &str| UNKNOWN_FILE.finding(first_line(id, file), message);
        match file.path.split('/').collect::<Vec<_>>().as_slice() {
            [_, name] if is_meant_as_settings(name) => {
                found.push(finding("nothing reads a file of this name").help("did you mean `site/site.yaml`?"));
            }
            [_, folder, _, ..] if seen.insert(*folder) => {
                let Some(meant) = meant_as(folder, parsed) else { continue };
                let help = format!("did you mean the folder `site/{meant}`?");
                found.push(finding("nothing reads what is in this folder").help(help));
            }
            _ => {}
        }
    }
}

/// The folder of a theme that one below `site/` was meant to be, unless the brand names a file of it.
fn meant_as(folder: &str, parsed: &Parsed) -> Option<&'static str> {
    let is_named = || brand_file::named(parsed).any(|path| path.split('/').next() == Some(folder));
    nearest(folder, FOLDERS).filter(|meant| *meant != folder && !is_named())
}

/// Whether a file directly below `site/` is another name for the settings; a copy that somebody kept is not.
fn is_meant_as_settings(name: &str) -> bool {
    let is_yaml = std::path::Path::new(name).extension().is_some_and(|ending| ending == "yaml" || ending == "yml");
    name != SETTINGS && (is_yaml || !name.starts_with(SETTINGS) && nearest(name, [SETTINGS]).is_some())
}

/// Where a finding about a whole file stands: in its first line, where it is text.
pub(crate) fn first_line(id: SourceId, file: &SourceFile) -> Span {
    let text = file.text().unwrap_or_default();
    Span::new(id, 0, text.find('\n').unwrap_or(text.len()))
}
