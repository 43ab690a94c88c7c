//! `sitemap.xml`: the address of every page that is to be found. Sitemaps hold whole addresses only, so there is none
//! where the site's own is not known.

use super::{Places, xml::escaped};
use crate::Address;
use content::{Library, link::Kind};
use std::fmt::Write;

pub(super) const PATH: &str = "sitemap.xml";

pub(super) fn sitemap(library: &Library, places: Places<'_>) -> Option<String> {
    places.base_url?;
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    let is_found = |address: &&Address| !matches!(address, Address::NotFound | Address::Search);
    for address in places.plan.addresses().iter().filter(is_found) {
        let changed = last_change(library, address).map(|date| format!("<lastmod>{date}</lastmod>"));
        let place = escaped(&places.page(address));
        // Writing to a string does not fail.
        let _ = writeln!(xml, "<url><loc>{place}</loc>{}</url>", changed.unwrap_or_default());
    }
    xml.push_str("</urlset>\n");
    Some(xml)
}

/// Only articles have dates: of other pages nobody can say when they changed without asking a clock.
fn last_change<'a>(library: &'a Library, address: &Address) -> Option<&'a content::Date> {
    let Address::Thing(Kind::Article, id) = address else { return None };
    let article = library.articles.iter().find(|article| article.id == *id)?;
    article.updated.as_ref().or(article.published.as_ref())
}
