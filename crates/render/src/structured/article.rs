//! An article.

use crate::view::Here;
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Article {
    headline: String,
    description: String,
    word_count: usize,
    url: String,
    in_language: String,
    /// A day, as ISO 8601 writes it; so is the next one.
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
}

pub(super) fn of(here: &Here<'_>, article: &content::Article) -> Article {
    Article {
        headline: article.title.clone(),
        description: plain_text(&article.summary.value),
        word_count: plain_text(&article.body.value).split_whitespace().count(),
        url: here.url(here.address),
        in_language: here.scene.library.language.clone(),
        date_published: article.published.as_ref().map(ToString::to_string),
        date_modified: article.updated.as_ref().map(ToString::to_string),
    }
}
