//! The way from the first page to this one.

use crate::{
    Address,
    view::{Description, Here},
};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct BreadcrumbList {
    item_list_element: Vec<ListItem>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct ListItem {
    position: usize,
    name: String,
    /// The page's address; the last one is this page, which needs none.
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<String>,
}

pub(super) fn of(here: &Here<'_>, description: &Description, way: &[(&str, &Address)]) -> BreadcrumbList {
    let above = way.iter().map(|(name, address)| ((*name).to_owned(), Some(here.url(address))));
    let all = above.chain([(description.title.clone(), None)]).zip(1..);
    BreadcrumbList {
        item_list_element: all.map(|((name, item), position)| ListItem { position, name, item }).collect(),
    }
}
