//! Addresses as files for machines write them: whole where the site's own is known, otherwise from its root.

use crate::{Address, SitePlan};

/// Where the site stands, and where its pages lie.
#[derive(Clone, Copy)]
pub(super) struct Places<'a> {
    /// With a `/` at its end.
    pub(super) base_url: Option<&'a str>,
    pub(super) plan: &'a SitePlan,
}

impl Places<'_> {
    /// The address of a page. A folder's page goes by its folder only where the address is whole: a file can be opened
    /// from disk, and a folder cannot.
    pub(super) fn page(&self, address: &Address) -> String {
        match self.base_url {
            Some(_) => self.file(&self.plan.short_path(address)),
            None => self.plan.path(address),
        }
    }

    /// The address of a file, by its path from the site's root.
    pub(super) fn file(&self, path: &str) -> String {
        format!("{}{path}", self.base_url.unwrap_or_default())
    }
}
