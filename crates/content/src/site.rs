//! Name, address and navigation of the site.

use crate::link::Target;

/// What `site/site.yaml` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// Shown on every page.
    pub title: String,
    /// A few words beside it.
    pub tagline: Option<String>,
    /// Where the site will stand, with a `/` at the end; nothing where that is not known.
    pub base_url: Option<String>,
    /// Markdown at the foot of every page.
    pub footer: Option<crate::Prose>,
    /// The header's links.
    pub navigation: Vec<NavigationItem>,
}

/// One link of the navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavigationItem {
    /// Shown to people.
    pub title: String,
    /// Where it leads.
    pub target: Target,
}
