//! The assessment bundle: the framework and the titles and addresses of the pages that a result links to,
//! as the app in the browser reads it from the page.

mod convert;
mod read;
pub(super) mod schema;

use super::format;
use crate::{Framework, Level, Method, Outcomes};
use std::collections::BTreeMap;

/// A framework with what a result links to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// What is assessed.
    pub framework: Framework,
    /// Pages by `kind:id`, such as `playbook:renewal-desk`; kinds are `domain`, `playbook` and `metric`.
    pub pages: BTreeMap<String, Page>,
    /// What results are held against.
    pub outcomes: Outcomes,
    /// What the site does not offer.
    pub without: Vec<Feature>,
    /// Where a visitor may choose to send a result.
    pub send: Option<Send>,
}

/// Something around a result that a site may leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Links and codes that hold a result.
    Share,
    /// Several people's answers, compared.
    Team,
    /// A room that votes and agrees.
    Workshop,
}

/// The features by their names, as authors write them too.
pub const FEATURES: [(Feature, &str); 3] =
    [(Feature::Share, "share"), (Feature::Team, "team"), (Feature::Workshop, "workshop")];

/// Where a visitor may choose to send a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Send {
    /// The whole address that takes it, with `https://`.
    pub to: String,
    /// What the visitor agrees to before.
    pub consent: String,
}

impl Bundle {
    /// A framework with nothing around it, on a site that offers everything and sends nothing.
    pub fn of(framework: Framework) -> Self {
        let (pages, outcomes) = (BTreeMap::new(), Outcomes::default());
        Self { framework, pages, outcomes, without: Vec::new(), send: None }
    }

    /// Whether the site offers this.
    pub fn offers(&self, feature: Feature) -> bool {
        !self.without.contains(&feature)
    }
}

/// A page that a result may link to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Shown to people.
    pub title: String,
    /// Relative to the assessment's page; empty where there is nothing to lead to.
    pub href: String,
    /// Of a metric: how much it matters, a letter for each stage: `c`ore, `u`seful or `l`ater.
    pub priorities: Option<String>,
}

/// How much a metric matters at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    /// Decide by it.
    Core,
    /// Have a look at it.
    Useful,
    /// Leave it for later.
    Later,
}

impl Page {
    /// How much the metric matters at the stage of a level; nothing where the page is of something else.
    pub fn priority(&self, level: Level) -> Option<Priority> {
        match self.priorities.as_deref()?.as_bytes().get(usize::from(level.get()).checked_sub(1)?)? {
            b'c' => Some(Priority::Core),
            b'u' => Some(Priority::Useful),
            b'l' => Some(Priority::Later),
            _ => None,
        }
    }
}

/// The methods of scoring by their names, as authors write them too.
pub const METHODS: [(Method, &str); 3] =
    [(Method::Staged, "staged"), (Method::Average, "average"), (Method::Weakest, "weakest")];

/// The name of a method of scoring.
pub fn method_name(method: Method) -> &'static str {
    METHODS.iter().find(|(known, _)| *known == method).map_or("", |(_, name)| name)
}

/// Writes the bundle as compact JSON: what is empty is left out.
pub fn to_json(bundle: &Bundle) -> String {
    serde_json::to_string(&schema::Bundle::from(bundle.clone())).unwrap_or_default()
}

/// Reads a bundle. Strict as to keys, types and format; that ids in it name things in it is the compiler's promise.
///
/// # Errors
/// A sentence that says what is wrong, where the text is not a bundle of this format.
pub fn from_json(json: &str) -> Result<Bundle, String> {
    format::read("assessment bundle", json)
}
