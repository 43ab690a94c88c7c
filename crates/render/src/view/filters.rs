//! Filters of a list, each option a link, and beside each thing of the list what lets it through: a script combines them
//! by that.

use super::Listed;
use serde::Serialize;

/// One kind of filter.
#[derive(Serialize)]
pub(crate) struct FilterView {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// The first one is "All".
    pub(crate) options: Vec<FilterOption>,
}

#[derive(Serialize)]
pub(crate) struct FilterOption {
    /// `stage:walk`, as it stands among the facets of things.
    pub(crate) facet: String,
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) count: usize,
    pub(crate) current: bool,
}

/// A thing of a list that can be filtered.
#[derive(Serialize)]
pub(crate) struct Filtered {
    #[serde(flatten)]
    pub(crate) listed: Listed,
    /// Every filter that lets it through, with spaces between.
    pub(crate) facets: String,
}
