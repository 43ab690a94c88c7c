//! The site as a whole, on its first page.

use crate::view::Here;
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WebSite {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternate_name: Option<String>,
    description: String,
    url: String,
    in_language: String,
}

pub(super) fn of(here: &Here<'_>) -> WebSite {
    let library = here.scene.library;
    WebSite {
        name: library.site.title.clone(),
        alternate_name: library.site.tagline.clone(),
        description: plain_text(&library.home.summary),
        url: here.url(here.address),
        in_language: library.language.clone(),
    }
}
