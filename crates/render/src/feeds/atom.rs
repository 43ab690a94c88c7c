//! `feed.xml`: the articles with a date as an Atom feed (RFC 4287), the newest first, each whole. Feeds need whole
//! addresses, so there is none where the site's own is not known.

use super::{Places, xml::escaped};
use crate::{Address, words};
use content::{
    Article, Date, Library,
    link::{Kind, Target},
};
use markdown::{Resolved, plain_text, render};
use std::cmp::Reverse;

pub(crate) const PATH: &str = "feed.xml";

/// Whether the site has a feed.
pub(crate) fn is_there(library: &Library) -> bool {
    library.site.base_url.is_some() && library.articles.iter().any(|article| changed(article).is_some())
}

pub(super) fn atom(library: &Library, places: Places<'_>) -> Option<String> {
    places.base_url?;
    let mut dated: Vec<_> = library.articles.iter().filter_map(|article| Some((changed(article)?, article))).collect();
    dated.sort_by_key(|(date, article)| (Reverse(*date), &article.id));
    let (newest, _) = dated.first()?;
    let entries: String = dated.iter().map(|(date, article)| entry(article, date, places)).collect();
    let own = escaped(&places.file(PATH));
    let site = escaped(&library.site.title);
    let subtitle = library.site.tagline.as_ref().map(|tagline| format!("<subtitle>{}</subtitle>\n", escaped(tagline)));
    Some(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <id>{own}</id>\n\
         <title>{title}</title>\n\
         {subtitle}\
         <updated>{updated}</updated>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{index}\"/>\n\
         <author><name>{site}</name></author>\n\
         {entries}</feed>\n",
        language = escaped(&library.language),
        title = escaped(&words::feed_title(&library.site.title)),
        subtitle = subtitle.unwrap_or_default(),
        updated = moment(newest),
        index = escaped(&places.page(&Address::Index(Kind::Article))),
    ))
}

/// When an article last changed: no feed can hold one that does not say so.
fn changed(article: &Article) -> Option<&Date> {
    article.updated.as_ref().or(article.published.as_ref())
}

fn entry(article: &Article, changed: &Date, places: Places<'_>) -> String {
    let own = places.page(&Address::Thing(Kind::Article, article.id.clone()));
    let published =
        article.published.as_ref().map(|date| format!("<published>{}</published>\n", moment(date))).unwrap_or_default();
    format!(
        "<entry>\n\
         <id>{place}</id>\n\
         <title>{title}</title>\n\
         {published}\
         <updated>{updated}</updated>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{place}\"/>\n\
         <summary>{summary}</summary>\n\
         <content type=\"html\">{content}</content>\n\
         </entry>\n",
        place = escaped(&own),
        title = escaped(&article.title),
        updated = moment(changed),
        summary = escaped(&plain_text(&article.summary.value)),
        content = escaped(&render(&article.body.value, 0, &|address| resolve(address, &own, places))),
    )
}

/// A day, as a feed has to write it.
fn moment(date: &Date) -> String {
    format!("{date}T00:00:00Z")
}

/// Where a link of an article leads when it is read somewhere else.
fn resolve(address: &str, own: &str, places: Places<'_>) -> Option<Resolved> {
    let href = match Target::parse(address).ok()? {
        Target::Elsewhere(address) => address,
        Target::Here(anchor) => format!("{own}#{anchor}"),
        target @ Target::Thing { .. } => {
            let (page, anchor) = places.plan.target(&target)?;
            let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
            format!("{}{anchor}", places.page(&page))
        }
    };
    Some(Resolved { href, title: String::new() })
}
