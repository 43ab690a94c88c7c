//! Editions: projects that lie on another one and say only what they change of it.
//!
//! Files lie on files (`SourceTree::layered`). Of `site/site.yaml` alone all copies are read: an edition says what differs, by
//! key (`settings`), and what it changes of single things, by their names (`changes`). Changes are laid into the YAML of the
//! things before that is read as anything (`prepare`), so that every key can be changed and every rule looks at what comes
//! of it, at the place where it stands.

mod changes;
mod diff;
mod hidden;
mod prepare;
mod settings;

pub(crate) use changes::{Changes, Reach};
pub use diff::{Change, Difference, Field, diff};
pub(crate) use hidden::{take_along, too_little};
pub(crate) use prepare::{CARRIED_OUT, Hidden, Seen, prepare};
pub(crate) use settings::{Settings, settings};

use crate::{
    rules::EXTENDS,
    yaml::{Value, parse},
};
use diagnostics::{Diagnostic, Diagnostics, SourceTree, Span, nearest};

/// Where the name, address and looks of a site stand.
pub(crate) const SETTINGS: &str = "site/site.yaml";

/// What an edition says that it lies on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extends {
    /// A folder, or the name of a framework.
    pub value: String,
    /// Where it says so.
    pub span: Span,
}

/// Why an edition cannot lie on what it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreachable {
    /// There is no folder of this name with a project in it.
    Missing,
    /// It would lie on itself: the folders in between, in words.
    Circle(String),
    /// It begins at the root of a disk, so that it is elsewhere for everybody else.
    Absolute,
    /// It is no folder, and none of these frameworks.
    Unknown(Vec<String>),
}

/// What the project in this layer lies on, if `site/site.yaml` says so.
pub fn extends(sources: &SourceTree, layer: usize) -> Option<Extends> {
    let (id, file) = sources.copies(SETTINGS).find(|(_, file)| file.layer == layer)?;
    // What is wrong with the file is said when all of it is read.
    let node = parse(id, file.text()?, 0, &mut Diagnostics::default())?;
    let Value::Map(entries) = node.value else { return None };
    let (_, value) = entries.into_iter().find(|(key, _)| key.value == "extends")?;
    match value.value {
        Value::Scalar(text) if !text.trim().is_empty() => Some(Extends { value: text, span: value.span }),
        _ => None,
    }
}

impl Extends {
    /// Whether it is a folder: the name of a framework has neither a dot nor a slash.
    pub fn is_folder(&self) -> bool {
        self.value.contains(['/', '\\', '.'])
    }

    /// The finding that says why it cannot be.
    pub fn finding(&self, why: &Unreachable) -> Diagnostic {
        let value = &self.value;
        let finding = |message: String| EXTENDS.finding(self.span, message);
        match why {
            Unreachable::Missing => finding(format!("there is no project in the folder `{value}`")).help(
                "name the folder that holds content/ or site/site.yaml, from the folder of this edition: ../core",
            ),
            Unreachable::Circle(folders) => finding(format!("this edition would extend itself: {folders}"))
                .help("let one of them be the core, without `extends:`"),
            Unreachable::Absolute => finding(format!("`{value}` is elsewhere on every other machine"))
                .help("name the folder from the folder of this edition: ../core"),
            Unreachable::Unknown(known) => {
                let finding = finding(format!("`{value}` is neither a folder nor a framework that stride holds"));
                match nearest(value, known.iter().map(String::as_str)) {
                    Some(meant) => finding.help(format!("did you mean `{meant}`? A folder is written `../{value}`")),
                    None => {
                        finding.help(format!("a folder is written `../{value}`; stride holds {}", known.join(", ")))
                    }
                }
            }
        }
    }
}
