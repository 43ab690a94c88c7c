//! `sitemap.xml`: the address of every page that is to be found. Sitemaps hold whole addresses only, so there is none
//! where the site's own is not known.

use super::{Places, xml::escaped};
use crate::{Address, site::Version};
use content::{Library, link::Kind};
use std::fmt::Write;

pub(super) const PATH: &str = "sitemap.xml";

pub(super) fn sitemap(versions: &[Version<'_>]) -> Option<String> {
    let base_url = versions.first()?.library.site.base_url.as_deref()?;
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
        .to_owned();
    xml.push_str(if versions.len() > 1 { " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n" } else { ">\n" });
    let is_found = |address: &&Address| !matches!(address, Address::NotFound | Address::Search);
    for version in versions {
        for address in version.plan.addresses().iter().filter(is_found) {
            let place = |version: &Version<'_>| {
                escaped(&Places { base_url: Some(base_url), plan: &version.plan }.page(address))
            };
            let changed = last_change(version.library, address).map(|date| format!("<lastmod>{date}</lastmod>"));
            let _ = write!(xml, "<url><loc>{}</loc>{}", place(version), changed.unwrap_or_default());
            for other in versions.iter().filter(|other| versions.len() > 1 && other.plan.has(address)) {
                let (language, place) = (&other.library.language, place(other));
                let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{place}\"/>");
            }
            xml.push_str("</url>\n");
        }
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
