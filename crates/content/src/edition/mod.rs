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
    schema::site::Site,
    yaml::{Node, Text, Value, read_node},
};
use diagnostics::{Diagnostic, Diagnostics, SourceTree, Span, nearest};

/// Where the name, address and looks of a site stand.
pub(crate) const SETTINGS: &str = "site/site.yaml";

/// What the settings of a project say of what it lies on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// It lies on nothing.
    Nothing,
    /// It is an edition.
    On(Extends),
    /// That cannot be read, and why.
    Unreadable(Diagnostics),
}

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

/// What `site/site.yaml` of this layer says that the project lies on.
pub fn base(sources: &SourceTree, layer: usize) -> Base {
    let Some((id, file)) = sources.copies(SETTINGS).find(|(_, file)| file.layer == layer) else { return Base::Nothing };
    let mut found = Diagnostics::default();
    let Some(node) = settings::node(id, file, &mut found) else { return Base::Unreadable(found) };
    // What else is wrong with the file is said when all of it is read.
    let mut found = Diagnostics::default();
    let extends = extends(&node, &mut found);
    match extends {
        _ if !found.is_empty() => Base::Unreadable(found),
        Some(Text { value, span }) => Base::On(Extends { value, span }),
        None => Base::Nothing,
    }
}

/// The value of the key, where it has one.
fn extends(settings: &Node, found: &mut Diagnostics) -> Option<Text> {
    match &settings.value {
        Value::Map(entries) => {
            let is_said = |(key, node): &&(Text, Node)| key.value == "extends" && node.value != Value::Null;
            entries.iter().find(is_said).and_then(|(_, node)| read_node(node, found))
        }
        Value::Null => None,
        Value::Scalar(_) | Value::List(_) => {
            read_node::<Site>(settings, found);
            None
        }
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
